# The pages around the reflection lists. Read by professionals and by inburgeraars. Never a score, never a judgement.

reflection-title = ምስትንታን (reflectie)
reflection-intro = ኣብዚ ንድሕሪት ትርእዩ: እንታይ ጽቡቕ ይኸይድ ኣሎ፡ እንታይ ከ ክመሓየሽ ይኽእል? ቅኑዕ ወይ ጌጋ ዝበሃል የለን። ነጥቢ እውን ኣይወሃበኩምን። ንዝኾነ ሕቶ ክትሰግርዎ ትኽእሉ ኢኹም።
reflection-who = መን ኢኹም?
role-inburgeraar = ኣነ ኣብ ምውህሃድ (inburgering) ኣለኹ
role-klantmanager = klantmanager (ሰራሕተኛ ምምሕዳር ከተማ) እየ፡ ወይ intake (ቀዳማይ ዝርርብ) እገብር
role-team = ንሕና ጋንታ ኢና፡ ወይ ኣነ ንሰራሕተኛታት እመርሕ
# Partner: an organisation that works together with the gemeente, such as a school.
role-partner = ኣብ ቤት ትምህርቲ፡ ወይ ምስ ምምሕዳር ከተማ (gemeente) ብሓባር ኣብ ዝሰርሕ ካልእ ትካል እሰርሕ
lists-fit = ንዓኹም ዝሰማማዕ ዝርዝራት ሕቶታት
lists-all = ኩሉ ዝርዝራት
lists-other = ካልኦት ዝርዝራት
list-minutes =
    { $n ->
        [one] ኣስታት { $n } ደቒቕ።
       *[other] ኣስታት { $n } ደቓይቕ።
    }
# Leads to the pages for sessions with a group
to-session = ንዝርርብ ምስ ጉጅለ (klankbord) ምድላው
reflection-promise = መልስታትኩም ኣብዚ ተለፎን ወይ ኮምፒተር ጥራይ ይዕቀብ። ንመን ከም እተርእይዎ ባዕልኹም ትውስኑ።

# On a question that is answered with yes, partly, not yet, I don't know
note = መዘኻኸሪ (ግድን ኣይኮነን)
# Beside a question that was answered in words
written = ተጻሒፉ
finish-list = ወዲአ፡ ናብ ናተይ ገጽ

# The mirror: what the other side asks itself about the same thing
mirror-inburgeraars = መስትያት: ሕቶታት ኣብ ምውህሃድ ንዘለዉ ሰባት (inburgeraars)
mirror-professionals = መስትያት: ምምሕዳር ከተማ (gemeente) ንርእሱ ዝሓቶ ሕቶታት
mirror-what = እዞም ሕቶታት ብዛዕባ ሓደ ዓይነት ነገር እዮም። ግን ካብቲ ካልእ ወገን ኮይንኩም ትርእይዎ።

# The page of one's own
to-own-page = ናብ ናተይ ገጽ
own-page-title = ናተይ ገጽ
own-page-intro = እዚ ገጽ ናትኩም እዩ። ንመን ከም እተርእይዎ ባዕልኹም ትውስኑ። ንሓደ መልሲ ክትቅይርዎ፡ ነቲ ሕቶ ጠውቕዎ።
part-notes = ዝጸሓፍክዎ
part-unknown = ዘይፈልጦ ነገር
part-views = ሕጂ ብኸመይ ከም ዝርእዮ
# Spoken to who listens: the dot and the open ring in the table
view-now = ሕጂ
view-before = ቅድሚ ሕጂ
views-before = እቲ ባዶ ክቢ፡ ቅድሚ ሕጂ ብዕለት { $date } ብኸመይ ትርእይዎ ከም ዝነበርኩም የርኢ።
list-download = ከም ፋይል ዓቅቡ
again = ንሕቶታት ደጊምኩም መልሱ
again-what = ጸኒሕኩም ደጊምኩም ክትርእዩ ትደልዩ ዶ? ናይ ሕጂ መልስታትኩም ኣብዚ ተለፎን ወይ ኮምፒተር ንበይኑ ይዕቀብ። ድሕሪኡ እንታይ ከም ዝተቐየረ ኣብዚ ገጽ ትርእዩ።
again-not-kept = መልስታትኩም ንበይኑ ክዕቀብ ኣይተኻእለን። ስለዚ ዝተቐየረ ነገር የለን።
own-page-foot = ብ Mijn Verhaal ዝተሰርሐ እዩ። እዚ ፈተና ኣይኮነን፡ ምግምጋም እውን ኣይኮነን። እቶም ሕቶታትን ትርጉማትን ብኮምፒተር ተሰሪሖምን ተመርሚሮምን እዮም።

# Two sides next to each other
comparison-title = ክልተ ወገናት ጎኒ ንጎኒ
comparison-intro = ኣብዚ ናይ ክልተ ወገናት መልስታት ጎኒ ንጎኒ ኣሎ: ናይ ሞያውያን (professionals)ን ናይ ኣብ ምውህሃድ ዘለዉ ሰባት (inburgeraars)ን። በቲ ኣዝዩ ዝፈላለ መልስታት ጀምሩ። መጀመርታ ንሓድሕድኩም ጽን ኢልኩም ስምዑ።
side-professionals = ሞያውያን
side-inburgeraars = ኣብ ምውህሃድ ዘለዉ ሰባት
side-device = ካብዚ ተለፎን ወይ ኮምፒተር፡ { $date }
side-file = ካብ ሓደ ፋይል፡ { $date }
side-empty = ገና መልስታት የለን
comparison-open = ተወሳኺ ፋይል ክፈቱ
comparison-open-what = ኣብዚ እትኸፍትዎ ፋይል ኣብዚ ስክሪን ጥራይ ይርአ። ንናትኩም መልስታት ኣይቅይሮን።
# A button: notes and words are left out until it is pressed
comparison-notes = ነቲ ዝተጻሕፈ እውን ምርኣይ
comparison-need = ናይ ክልቲኡ ወገናት መልስታት የድሊ። ሕቶታት ናይ ክልቲኡ ዝርዝራት ምምላስ፡ ወይ ፋይል ምኽፋት ይከኣል።
# Headings of the groups: how far the two views are apart. No side is right.
difference-wide = ኣብዚ፡ ኣረኣእያ ናይ ክልቲኡ ወገናት ኣዝዩ ይፈላለ
difference-some = ኣብዚ፡ ኣረኣእያ ናይ ክልቲኡ ወገናት ቁሩብ ይፈላለ
difference-none = ኣብዚ፡ ኣረኣእያ ናይ ክልቲኡ ወገናት ሓደ ዓይነት እዩ
# Under two questions that ask the same from opposite sides
difference-reversed = ኣስተብህሉ፡ እዞም ክልተ ሕቶታት ንሓድሕዶም ዝጻረሩ እዮም። ‘እወ’ ኣብ ክልቲኦም ሓደ ዓይነት ትርጉም የብሉን።
difference-open = ብቃላት ዝተጻሕፈ፡ መልሲ ዘይተዋህቦ፡ ወይ ‘ኣይፈልጥን’ ዝተባህለሉ
comparison-ask = ብሓባር ንምሕታት
comparison-ask-1 = ብዛዕባ ሓድሕድኩም ዘይትፈልጥዎ ዝነበርኩም ነገር እንታይ እዩ?
comparison-ask-2 = እቲ ፍልልይ ካበይ መጺኡ?
comparison-ask-3 = ብሓባር እንታይ ንምግባር ትሰማምዑ?
comparison-foot = ብ Mijn Verhaal ዝተሰርሐ እዩ። ካብቶም ክልተ ወገናት፡ ካብቲ ካልእ ዝያዳ ቅኑዕ ዝኾነ የለን። እዚ መጀመርታ ናይ ዝርርብ እዩ። እቶም ሕቶታትን ትርጉማትን ብኮምፒተር ተሰሪሖምን ተመርሚሮምን እዮም።
