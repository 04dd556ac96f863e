# Klankbord: a group of inburgeraars around one tablet, with a facilitator (gespreksleider). The facilitator reads these pages.

session-title = Klankbordgroep (ሓሳብ ዝካፈሉሉ ጉጅለ)
session-intro = ኣብዚ፡ ንዝርርብ ምስ ጉጅለ ትዳለዉ። ኣርእስትታትን ሕቶታትን ትመርጹ፡ ቅደም ተኸተሎም ትውስኑ፡ ድሕሪኡ መምርሒ ዝርርብ ትሓትሙ። ናብ ሰርቨር (server) ዋላ ሓንቲ ኣይለኣኽን።
session-about = ብዛዕባ እቲ ዝርርብ
session-name = ስም ናይቲ ዝርርብ
session-place = ቦታ
session-day = ዕለት
# For instance: people who have just arrived, a level, an origin. Never names of people.
session-group = ኣየኖት ሰባት ይሳተፉ?
session-group-hint = ንኣብነት: ኣብ ቀረባ ግዜ ናብ ኔዘርላንድ ዝመጹ ሰባት፡ ወይ ደረጃ A1። ኣስማት ናይቶም ዝሳተፉ ሰባት ኣይትጽሓፉ።
session-languages = ቋንቋታት ናይቲ ጉጅለ
session-questions = ኣርእስትታትን ሕቶታትን
session-questions-hint = ካብ ዓቐን ንላዕሊ ብዙሕ ኣይትምረጹ። ሓደ ሰዓት ንዝወስድ ዝርርብ፡ መብዛሕትኡ ግዜ ሰለስተ ወይ ኣርባዕተ ኣርእስትታት እኹል እዩ።
session-more = ተወሳኺ ሕቶታት፡ ካብቶም ዝርዝራት
# The chosen questions in the order they are asked
session-order = ቅደም ተኸተል
session-order-empty = ገና ዝተመርጸ ሕቶ የለን።
session-earlier = ናብ ቅድሚት
session-later = ናብ ድሕሪት
session-remove = ነዚ ኣውጽኡ
session-count =
    { $n ->
        [one] { $n } ሕቶ ተመሪጹ
       *[other] { $n } ሕቶታት ተመሪጾም
    }
session-print = መምርሒ ዝርርብ ሕተሙ
session-save = ከም ፋይል ዓቅቡ
session-open = ፋይል ክፈቱ
session-opened = እቲ ፋይል ተኸፊቱ።
# What is wrong with a file; what was there stays
session-file-wrong = እዚ ፋይል ናይ klankbordgroep ኣይኮነን። ኣብዚ ዘዳለኹምዎ ኣይተቐየረን።
session-file-newer = እዚ ፋይል ብሓድሽ ሕታም ናይ Mijn Verhaal ዝተሰርሐ እዩ። በጃኹም ነዚ ገጽ ከም ብሓድሽ ክፈትዎ። ኣብዚ ዘዳለኹምዎ ኣይተቐየረን።
session-clear = ከም ብሓድሽ ጀምሩ
# On the printed guide
guide-title = መምርሒ ዝርርብ
guide-start = መጀመርታ ነዚ ንገሩ: ነፍሲ ወከፍኩም፡ ንዝኾነ ሕቶ ክትሰግርዎ ትኽእሉ ኢኹም። ኣብዚ እንዛረቦ ነገር ኣብ ውሽጢ እዚ ጉጅለ ይተርፍ። ናይ ዋላ ሓደ ሰብ ስም ኣይጽሓፍን።
guide-vote = መልስኹም ኢድኩም ኣልዒልኩም ኣርእዩ: እወ · ብኸፊል · ገና ኣይኮነን · ኣይፈልጥን
guide-end = ኣብ መወዳእታ ነቲ ዝተጻሕፈ ዓው ኢልኩም ኣንብብዎ። ልክዕ ድዩ? እንታይ ከም ዘለዎ ክቕጽል ኣለዎ፡ እንታይ ከ ክቕየር ኣለዎ?
