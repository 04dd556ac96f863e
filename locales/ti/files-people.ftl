# Several people on one phone, each with answers of their own

# A link on the overview
people-switch = ካልእ ሰብ ኣብዚ ተለፎን ወይ ኮምፒተር
people-title = መን ኢኹም?
people-intro = ኣብዚ ተለፎን ወይ ኮምፒተር ብዙሓት ሰባት ነናቶም ታሪኽ ክጽሕፉ ይኽእሉ። መልስታት ናይ ነፍሲ ወከፍ ሰብ ንበይኑ ይዕቀብ።
# The name of somebody who chose none
people-unnamed = ሰብ { $n }
people-add = ካልእ ሰብ ወስኹ
people-name = ስም ወይ ሳጓ
people-picture = ሓደ ስእሊ ምረጹ
# Behind a name: there is a lock on this person's answers
people-locked = ብኮድ ዝተዓጽወ
# Somebody's own page of these settings
people-me = ስመይ፡ ስእለይን ምስጢራዊ ኮደይን (slot)
people-not-kept = እዚ ክዕቀብ ኣይተኻእለን። መልስታትኩም ብደሓን ኣሎ።
# A button where somebody is asked for the code of their lock
people-other = ኣነ ካልእ ሰብ እየ
