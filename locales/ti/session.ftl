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
session-remove = ነዚ ደምስሱ
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
# The steps of a session, in order: names on small buttons
session-steps = ስጉምትታት ናይቲ ዝርርብ
step-prepare = ምድላው
step-together = ብሓባር
step-pass = ብተራ ምሃብ
step-results = ውጽኢት
step-report = ጸብጻብ
step-end = መወዳእታ
session-empty = ገና ዝተመርጸ ሕቶ የለን። መጀመርታ ኣብ ‘ምድላው’ ሕቶታት ምረጹ።
session-busy = ኣብዚ ዝርርብ ድሮ መልሲ ተዋሂቡ ኣሎ። ካልእ ዝርርብ ክትጅምሩ ትደልዩ ዶ? መጀመርታ ነዚ ዝርርብ ኣብ ‘መወዳእታ’ ዛዝምዎ።
session-not-saved = እዚ ዝርርብ ሕጂ ኣብዚ ታብለት ኣይዕቀብን ኣሎ። ምናልባት ኣብኡ ቦታ የለን፡ ወይ እቲ browser (ኢንተርነት እትኸፍቱሉ ኣፕ) ምዕቃብ ኣይፈቅድን። ነዚ ገጽ ቅድሚ ምዕጻውኩም፡ ነቲ ዝርርብ ከም ፋይል ዓቅብዎ።
session-nearly-full = ኣብዚ ታብለት ንምዕቃብ ዘሎ ቦታ ክመልእ ቀሪቡ ኣሎ። ድሮ ዝተዓቀበ ግን ኣይጠፍእን። ቅድሚ ምቕጻልኩም፡ ነዚ ዝርርብ ከም ፋይል ዓቅብዎ። ድሕሪኡ፡ ቦታ ንምርካብ ካልእ ዘየድልየኩም ነገር ካብቲ ታብለት ደምስሱ።

# Together: one question large on the screen, read by the whole group
together-title = ብሓባር ምዝርራብ
together-of = ሕቶ { $n } ካብ { $total }
together-previous = ዝሓለፈ ሕቶ
together-next = ዝቕጽል ሕቶ
# A quiet clock, only shown if one wants it
together-time = ግዜ ኣርእዩ
together-minutes =
    { $n ->
        [one] ኣብዚ ሕቶ ክሳብ ሕጂ: { $n } ደቒቕ
       *[other] ኣብዚ ሕቶ ክሳብ ሕጂ: { $n } ደቓይቕ
    }
vote-title = ድምጺ ምሃብ
vote-tap = ኣብ ስክሪን ምጥዋቕ
vote-tap-hint = ነፍሲ ወከፍ ሰብ ባዕሉ ሓንሳብ ይጠውቕ፡ ሓደ መልሲ ጥራይ ይመርጽ። ብዝሒ መልስታት ሕቡእ እዩ። ንስኹም ምስ ኣርኣኹምዎ ጥራይ ይርአ።
vote-hands = ኣእዳው ምቑጻር
vote-hands-hint = ንነፍሲ ወከፍ መልሲ ክንደይ ሰባት ኢዶም ከም ዘልዓሉ ቁጸሩ።
vote-tapped =
    { $n ->
        [one] { $n } ግዜ ተጠዊቑ
       *[other] { $n } ግዜ ተጠዊቑ
    }
vote-undo = ነቲ መወዳእታ ዝተጠወቐ መልሲ ደምስሱ
vote-show = ብዝሒ መልስታት ኣርእዩ
vote-again = ደጊምኩም ድምጺ ሃቡ
# Before the name of an answer: one hand more, one hand fewer
vote-more = ሓደ ምውሳኽ
vote-less = ሓደ ምንካይ
talk-note = እንታይ ይበሃል ኣሎ?
talk-hint = ኣስማት ኣይትጽሓፉ። እቲ እትጽሕፍዎ ናይ ሓደ ሰብ ናይ ገዛእ ርእሱ ቃላት ድዩ? ሽዑ ‘ልክዕ ከም ዝተባህለ’ ምረጹ።
talk-quote = ልክዕ ከም ዝተባህለ
talk-add = ነዚ ወስኹ

# Passing on: what the facilitator reads
pass-title = ነቲ ታብለት ብተራ ምሃብ
pass-intro = ነፍሲ ወከፍ ሰብ ብተራ፡ ባዕሉ ይምልስ። እዚ ‘ዙር’ ይበሃል። ዋላ ሓደ ሰብ ናይ ካልእ ሰብ መልስታት ኣይርእን፡ ንስኹም እውን ኣይትርእዩን። እቲ ዙር ምስ ተዓጽወ ጥራይ፡ እቲ ጉጅለ ብዝሒ መልስታት ይርኢ። ብዝሒ መልስታት ማለት፡ ንነፍሲ ወከፍ መልሲ ክንደይ ሰባት ከም ዝመረጽዎ ማለት እዩ።
pass-idle = ሓደ ሰብ ዋላ ሓንቲ እንተ ዘይገበረ፡ እቲ ታብለት ክንደይ ደቓይቕ ይጽበ?
pass-idle-hint = ድሕሪኡ እቲ መልስታት ሕቡእ ይኸውን። ኣብቲ ስክሪን ‘ክሳብ ሕጂ ኣብዚ ኣለኹም ዶ?’ ዝብል ሕቶ ጥራይ ይርአ። ነዚ ሕቶ መልሲ እንተ ዘይመጸ፡ መልስታት ናይቲ ተሳታፊ ይድምሰስ።
pass-minutes =
    { $n ->
        [one] { $n } ደቒቕ
       *[other] { $n } ደቓይቕ
    }
pass-begin = ነቲ ዙር ጀምሩ
pass-go-on = ነቲ ዙር ቀጽሉ
pass-done =
    { $n ->
        [0] ገና ዝወድአ ሰብ የለን።
        [one] { $n } ተሳታፊ ወዲኡ ኣሎ።
       *[other] { $n } ተሳተፍቲ ወዲኦም ኣለዉ።
    }
pass-close = ነቲ ዙር ዕጸዉ
pass-close-title = ኩሉ ሰብ ተራኡ ረኺቡ ዶ?
pass-close-text = እቲ ዙር ምስ ተዓጽወ፡ ደጊም ዋላ ሓደ ሰብ ክሳተፍ ኣይክእልን። ድሕሪኡ እቲ ጉጅለ ብዝሒ መልስታት ይርኢ።
pass-close-confirm = እወ፡ ነቲ ዙር ዕጸዉ
pass-close-cancel = ኣይፋል፡ ገና ኣይኮነን
pass-closed = እቲ ዙር ተዓጽዩ ኣሎ።

# Passing on: what each participant reads, alone with the tablet
turn-facilitator = ንመራሒ ዝርርብ (gespreksleider)
turn-choose = ቋንቋኹም ምረጹ
turn-start = ጀምሩ
turn-promise = ብውልቅኹም ትምልሱ። እቲ ታብለት፡ ዝተዋህበ መልስን ዝተጻሕፈን ይዕቅብ። መን ከም ዝመለሰን መን ከም ዝጸሓፈን ግን ኣይዕቅብን።
turn-thanks = የቐንየልና። መልስታትኩም ምስ ናይ ካልኦት ተቖጺሩ ኣሎ። በጃኹም ነቲ ታብለት ንዝቕጽል ሰብ ሃብዎ።
turn-withdrawn = መልስታትኩም ተደምሲሱ። ካብኡ ዝተዓቀበ ነገር የለን። በጃኹም ነቲ ታብለት ንዝቕጽል ሰብ ሃብዎ።
turn-note = ብተወሳኺ ገለ ነገር ክትጽሕፉ ትደልዩ ዶ? ግድን ኣይኮነን። ኣስማት ኣይትጽሓፉ።
turn-words = መልስኹም ኣብዚ ክትጽሕፉ ትኽእሉ ኢኹም። ግድን ኣይኮነን። ኣስማት ኣይትጽሓፉ።
turn-last-title = ወዲእኩም ዶ?
turn-last-text = ወዲእኩም እንተ ኾንኩም፡ መልስታትኩም ምስ ናይ ካልኦት ይቑጸር። ድሕሪኡ ደጊም ክትርእይዎ ወይ ክትቅይርዎ ኣይትኽእሉን። ካልኦት ሰባት እውን ኣይክእሉን።
turn-finish = ወዲአ፡ መልስታተይ ቁጸሩ
turn-stop = ደው ኣብሉ
turn-stop-title = ምምላስ ደው ከተብሉ ትደልዩ ዶ?
turn-stop-text = ሽዑ መልስታትኩም ይድምሰስ። ዋላ ሓደ ሰብ ኣይርእዮን። ደው ምባል ጸገም የብሉን።
turn-stop-confirm = እወ፡ መልስታተይ ደምስሱ
turn-stop-cancel = ኣይፋል፡ ክቕጽል እየ
turn-still = ክሳብ ሕጂ ኣብዚ ኣለኹም ዶ?
turn-still-text = መልስታትኩም ተሓቢኡ ኣሎ። ንምቕጻል ኣብ ታሕቲ ጠውቑ። ዋላ ሓንቲ እንተ ዘይገበርኩም፡ ድሕሪ ሓጺር ግዜ መልስታትኩም ይድምሰስ።
turn-still-go = እወ፡ ክቕጽል እየ
turn-not-saved = መልስታትኩም ክዕቀብ ኣይተኻእለን። ገና ኣይተቖጸረን፡ ግን ክሳብ ሕጂ ኣሎ። ንመራሒ ዝርርብ (gespreksleider) ሓገዝ ሕተቱ። ድሕሪኡ ደጊምኩም ፈትኑ።
turn-try-again = ደጊምኩም ፈትኑ

# Results
results-title = እቲ ጉጅለ እንታይ ይብል?
results-none = ገና ውጽኢት የለን። ብሓባር ድምጺ ሃቡ፡ ወይ ነቲ ታብለት ንነፍሲ ወከፍ ሰብ ብተራ ሃብዎ።
results-open = እቲ ዙር ክሳብ ሕጂ ክፉት እዩ። ብዝሒ መልስታት እትርእዩ፡ እቲ ዙር ምስ ተዓጽወ ጥራይ እዩ።
results-people =
    { $n ->
        [one] { $n } ተሳታፊ ኣብቲ ታብለት መሊሱ።
       *[other] { $n } ተሳተፍቲ ኣብቲ ታብለት መሊሶም።
    }
results-few = ኣብ ሓደ ወይ ካብኡ ንላዕሊ ሕቶታት፡ ዝመለሱ ሰባት ካብ ሓሙሽተ ይውሕዱ። ብዝሒ መልስታትን እቲ ዝተጻሕፈን እንተ ተራእዮም፡ መን እንታይ ከም ዝመረጸ ወይ ከም ዝጸሓፈ ኩሉ ሰብ ክፈልጥ ይኽእል። ነቶም ኣባላት ናይቲ ጉጅለ ሕተትዎም፦ ‘እዚ ክትርእዩ ትደልዩ ዶ?’ ሓደ ሰብ ኣይፋል እንተ ኢሉ፡ ሕቡእ ከም ዘሎ ግደፍዎ።
results-agree = ኩሎም ኣባላት ናይቲ ጉጅለ እዚ ክርእዩ ይደልዩ
results-hidden = ካብ ሓሙሽተ ዝውሕዱ ሰባት መሊሶም፦ ብዝሒ መልስታት ሕቡእ እዩ።
results-notes-hidden = ኣብዚ ዝተጻሕፈ ሕቡእ እዩ።
results-tablet = ኣብቲ ታብለት
results-hands = ብሓባር ድምጺ ምሃብ
results-nobody = መልሲ ዝመረጸ ሰብ የለን።
results-notes = ዝተጻሕፈ
results-notes-hint = ኣብቲ ዝተጻሕፈ ስም ኣሎ ዶ? እንተ ኣሎ፡ ነቲ መስመር ደምስስዎ።
results-compare = ጎኒ ንጎኒ ምርኣይ
results-compare-hint = ፋይል ናይ ቅድሚ ሕጂ ዝተገብረ ዝርርብ፡ ወይ ብሞያውያን (professionals) ዝተመልአ ዝርዝር ሕቶታት ክፈቱ። ኣብኡ ዘሎ ነገር ኣብዚ ስክሪን ጥራይ ይርአ። እዚ ገጽ ምስ ተዓጽወ፡ ካብዚ ስክሪን ይጠፍእ።
# The counts of an earlier session, with its name or day
results-earlier = ቅድሚ ሕጂ: { $name }
results-professionals = ሞያውያን
results-compare-file = እዚ ፋይል ምስዚ ዝርርብ ኣይሰማማዕን። ዝተቐየረ ነገር የለን።

# The report
report-title = ጸብጻብ ናይ klankbordgroep (ሓሳብ ዝካፈሉሉ ጉጅለ)
report-intro = ርእይቶ ናይቲ ጉጅለ ወስኹ። ምስ መሻርኽቲ (partners፡ ምሳኹም ዝሰርሑ ትካላት) እትሰማምዑሉ ነገራት እውን ወስኹ። ነቲ ጸብጻብ ሕተምዎ፡ ወይ ጸኒሕኩም ክትቅይርዎ እትኽእሉ ሰነድ ጌርኩም ዓቅብዎ።
report-points-hint = ነፍሲ ወከፍ ነጥቢ ኣብ ሓድሽ መስመር ጽሓፉ።
report-keep = ጽቡቕ ዝኸይድ ዘሎ፡ ክቕጽል ዘለዎ ነገር
report-change = ክቕየር ዘለዎ ነገር
report-agreements = ስምምዓት ምስ መሻርኽቲ (partners)
report-agreement = ስምምዕ { $n }
report-what = እንታይ ንምግባር ትሰማምዑ?
report-who = መን ይገብሮ?
report-by = መዓስ ይውዳእ?
report-add = ስምምዕ ወስኹ
report-beside = ካልእ ቋንቋ፡ ኣብ ጎኒ ቋንቋ ሆላንድ
report-dutch-only = ቋንቋ ሆላንድ ጥራይ
report-themes = እቲ ጉጅለ ዝተዘራረበሉ ኣርእስትታት
report-quotes = ልክዕ ከም ዝተባህለ
report-document = ከም ሰነድ (document) ዓቅቡ
report-counts = ብዝሒ መልስታት ዓቅቡ
report-session = ነቲ ዝርርብ ብምሉኡ ዓቅቡ
report-foot = ኣብዚ ጸብጻብ ኣስማት የለን። ሓደ ሰብ ንበይኑ እንታይ ከም ዝመለሰ እውን ኣይርአን። ሰባት ዝበልዎ ወይ ዝጸሓፍዎ፡ ብናይ ገዛእ ርእሶም ቃላት ተጻሒፉ ኣሎ። እዚ ቃላት ኣይተተርጎመን።
# Heads of a table: the question, and how the answers were counted
report-question = ሕቶ
report-way = ብኸመይ ከም ዝተቖጸረ

# The end
end-title = ነቲ ዝርርብ ምዝዛም
end-intro = መጀመርታ ነቲ ጸብጻብን ነቲ ፋይል ናይቲ ዝርርብን ዓቅብዎም። ድሕሪኡ ነቲ ዝርርብ ካብዚ ታብለት ደምስስዎ።
end-here = ሕጂ ኣብዚ ታብለት ዘሎ
end-questions =
    { $n ->
        [one] { $n } ሕቶ
       *[other] { $n } ሕቶታት
    }
end-people =
    { $n ->
        [one] ብዝሒ መልስታት ናይ { $n } ተሳታፊ
       *[other] ብዝሒ መልስታት ናይ { $n } ተሳተፍቲ
    }
end-lines =
    { $n ->
        [one] { $n } ዝተጻሕፈ መስመር
       *[other] { $n } ዝተጻሕፉ መስመራት
    }
end-wipe = ነዚ ዝርርብ ካብቲ ታብለት ደምስሱ
end-wipe-title = ነዚ ዝርርብ ክትድምስስዎ ትደልዩ ዶ?
end-wipe-text = ሕቶታት፡ ብዝሒ መልስታት፡ ዝተጻሕፈን ጸብጻብን፡ ኩሉ ካብዚ ታብለት ይጠፍእ። ደጊምኩም ክትረኽብዎ ኣይትኽእሉን። ድሮ ዝዓቀብኩምዎ ወረቓቕትን ፋይላትን ግን ኣይጠፍእን።
end-wipe-unsaved = ነቲ ዝርርብ ገና ኣይዓቀብኩምዎን።
end-wipe-confirm = እወ፡ ነዚ ዝርርብ ደምስሱ
end-left = ሕጂ ኣብዚ ታብለት ዝተረፈ
end-left-store = ኣብዚ ታብለት ተዓቂቡ ዘሎ: { $n }
end-left-page = ኣብዚ ገጽ ዘሎ: { $n }
end-nothing = ዋላ ሓንቲ። ካብዚ ዝርርብ ኣብዚ ታብለት ዝተረፈ የለን።
end-failed = ምድምሳስ ኣይተኻእለን። እቲ ዝርርብ ምናልባት ክሳብ ሕጂ ኣብዚ ታብለት ኣሎ። ዳታ ናይዚ መርበብ ሓበሬታ (website) ባዕልኹም ደምስሱ። እዚ ኣብ browser (ኢንተርነት እትኸፍቱሉ ኣፕ) ይከኣል።
end-downloads = ባዕልኹም ዝዓቀብኩምዎም ፋይላት ክሳብ ሕጂ ኣለዉ። ኣብቲ ‘downloads’ ዝበሃል ቦታ ትረኽብዎም።
end-others = ኣብ ካልኦት ዝርዝራት ሕቶታት ዝተዋህበ መልስታት ክፋል ናይዚ ዝርርብ ኣይኮነን። ስለዚ ኣይተደምሰሰን።
end-new = ሓድሽ ዝርርብ
