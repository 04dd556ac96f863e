# Invitations: what a klantmanager makes, the letter, and what the person sees who opens the link.

# The form, for the klantmanager
invite-title = ሰብ ናብ ዝርርብ ምዕዳም
invite-intro = ኣብዚ፡ ደብዳበ፡ ሊንክን መልእኽትን ትሰርሑ። ኣካውንት (account) ኣየድልየኩምን፡ ናብ ሰርቨር (server) እውን ዋላ ሓንቲ ኣይለኣኽን።
invite-whom = ንመን?
invite-language = ኣብ ጎኒ ቋንቋ ሆላንድ ዝህሉ ቋንቋ
invite-dutch-only = ቋንቋ ሆላንድ ጥራይ
invite-to = ስም ናይቲ ኣብ ምውህሃድ ዘሎ ሰብ (inburgeraar)
invite-to-hint = ኣብቲ ደብዳበ ጥራይ ይጽሓፍ፡ ኣብቲ ሊንክ ኣይኣቱን።
invite-you = ዝዕድም መን እዩ?
invite-gemeente = ምምሕዳር ከተማ (gemeente)
invite-name = ስምኩም
# The job title differs from gemeente to gemeente
invite-job = ናይ ስራሕ መዝነትኩም (functie)
invite-phone = ቁጽሪ ተለፎን
invite-email = ኣድራሻ ኢመይል
invite-when = መዓስን ኣበይን?
invite-day = ዕለት
invite-time = ሰዓት
invite-place = ኣድራሻ
# How to get there
invite-way = መገዲ ናብቲ ቦታ
invite-way-hint = ንኣብነት: ኣውቶቡስ 4፡ መዕረፊ Stadhuis። ኣብ balie (መቐበሊ ኣጋይሽ) ከም ዝመጻእኩም ንገሩ።
invite-interpreter = ተርጓማይ ክህሉ እዩ
invite-what = እቲ ሰብ እንታይ ከዳሉ ይኽእል?
invite-short = ሓጺር ዝርዝር ሕቶታት
invite-full = ምሉእ ዝርዝር ሕቶታት
# Nothing of the intake: only reflection lists
invite-lists-only = ብዘይ ሕቶታት ናይቲ ዝርርብ፡ እቶም ኣብ ታሕቲ ዘለዉ ዝርዝራት ጥራይ
invite-sections = እዞም ክፋላት ጥራይ (ዝተመርጸ እንተ ዘየለ: ኩሎም)
invite-sections-hint = ኣብ ምውህሃድ ዘሎ ሰብ (inburgeraar) ነዚ ምርጫ ይርእዮ፡ ክቕይሮ እውን ይኽእል እዩ። ተኣፋፊ (ውልቃዊ) ሕቶታት ንስኹም ክትመርጽዎ ኣይትኽእሉን።
invite-lists = እዞም ዝርዝራት ሕቶታት እውን
invite-bring = እቲ ሰብ እንታይ ሒዙ ይመጽእ?
bring-identity = መንበሪ ፍቓድ (verblijfsdocument) ወይ ወረቐት መንነት (identiteitskaart)
bring-diplomas = ዲፕሎማ ወይ ቅዳሕ ዲፕሎማ፡ እንተ ኣለኩም
bring-letters = ዘይተረድኣኩም ደብዳበታት
bring-agenda = ናይ ቆጸራታት መዝገብኩም (agenda) ወይ ናይ ትምህርቲ መደብ ሰዓታትኩም (lesrooster)
bring-summary = ጽማቕ መልስታትኩም፡ እንተ ሰሪሕኩምዎ
invite-make = ዕድመ ኣዳልዉ
# A template keeps one's own details for the next time
invite-templates = ኣብዚ ተለፎን ወይ ኮምፒተር ዘለዉ ሞደላት (sjablonen)
invite-template-what = ኣብ ሞደል (sjabloon) ናትኩም ሓበሬታን ምርጫታትኩምን ይዕቀብ። ስም ናይቲ ኣብ ምውህሃድ ዘሎ ሰብ (inburgeraar) ኣይዕቀብን። ዕለት እውን ኣይዕቀብን።
invite-template-name = ስም ናይቲ ሞደል (sjabloon)
invite-template-keep = ከም ሞደል (sjabloon) ዓቅቡ
invite-template-kept = እቲ ሞደል (sjabloon) ኣብዚ ተለፎን ወይ ኮምፒተር ተዓቂቡ ኣሎ።
invite-template-not-kept = እቲ ሞደል (sjabloon) ክዕቀብ ኣይተኻእለን። ዘዳለኹምዎ ዕድመ ግን ክሳብ ሕጂ ኣሎ።
invite-template-remove = ደምስሱ
# What is wrong with what was filled in; the rest stays
invite-wrong-phone = እዚ ቁጽሪ ተለፎን ቅኑዕ ኣይኮነን። ቁጽርታት፡ ባዶ ቦታ ወይ + ጥራይ ተጠቀሙ።
invite-wrong-email = እዚ ኣድራሻ ኢመይል ቅኑዕ ኣይኮነን። በጃኹም ደጊምኩም ርኣይዎ።
invite-past = እዚ ዕለት ሓሊፉ እዩ። ካልእ ዕለት ምረጹ።
invite-incomplete = ገና ዝጎደለ ነገር ኣሎ። ነቶም ብቀይሕ ዝተጻሕፉ መስመራት ርኣዩ። ዝመላእኩምዎ ኩሉ ክሳብ ሕጂ ኣሎ።
invite-needed = እዚ የድሊ።

# The result, for the klantmanager
invite-ready-title = እቲ ዕድመ ድሉው እዩ
invite-ready-intro = ኩሉ ኣረጋግጹ። ድሕሪኡ ነቲ ደብዳበ፡ ነቲ መልእኽቲ፡ ወይ ንክልቲኡ ልኣኹ።
invite-change = ቀይሩ
invite-first = ቀዳማይ ደብዳበ
invite-second = ካልኣይ ደብዳበ፡ ንዘይመጸ ሰብ
invite-second-hint = ንካልኣይ ግዜ፡ እንተ ተኻኢሉ ካልእ ክፋል ናይ መዓልቲ ምረጹ።
invite-link = እቲ ሊንክ
invite-message = መልእኽቲ ን WhatsApp፡ ን SMS ወይ ንኢመይል
copy-text = መልእኽቲ ቅድሑ
invite-calendar = ፋይል ንዓውደ-ኣዋርሕ (agenda)

# The letter: warm and clear, read by the person, in Dutch beside their own language
letter-title = ዕድመ ናብ ዝርርብ
letter-dear = ዝኸበርኩም { $name }፡
letter-dear-unknown = ሰላም ዝኸበርኩም፡
letter-why = እንቋዕ ብደሓን መጻእኩም! ምሳኹም ክንላለ ባህ ይብለና። መን ምዃንኩም፡ እንታይ ከም እትኽእሉን እንታይ ከም እትደልዩን ብሓባር ንዘራረብ። በዚ፡ ንዓኹም ዝሰማማዕ መደብ ብሓባር ነዳሉ።
letter-again = ክሳብ ሕጂ ምሳኹም ኣይተዘራረብናን። ጸገም የብሉን። ምናልባት እዚ ሓድሽ ቆጸራ ዝያዳ ይጥዕመኩም ይኸውን።
letter-when = መዓስ
letter-where = ኣበይ
letter-way = መገዲ ናብቲ ቦታ
letter-who = ምስ መን
letter-call = ንምድዋል
letter-mail = ኢመይል
letter-interpreter = ኣብቲ ዝርርብ ተርጓማይ ክህሉ እዩ።
letter-interpreter-ask = ተርጓማይ ትደልዩ ዶ? ክትድውሉ ወይ ኢመይል ክትልእኩ ትኽእሉ ኢኹም። ሽዑ ተርጓማይ ነዳልወልኩም።
letter-prepare = ነቲ ዝርርብ ብተለፎንኩም፡ ብቋንቋኹም ክትዳለዉሉ ትኽእሉ ኢኹም። ነቲ ኮድ ብካሜራ ተለፎንኩም ስካን ክትገብርዎ፡ ወይ ነቲ ኣድራሻ ኣብ ኢንተርነት ክትኸፍትዎ ትኽእሉ። እዚ ምድላው ግድን ኣይኮነን።
letter-privacy = መልስታትኩም ኣብ ተለፎንኩም ጥራይ ይዕቀብ። ምምሕዳር ከተማ (gemeente) ክርእዮ ኣይክእልን። እንታይ ከም እተርእዩ ባዕልኹም ትውስኑ።
letter-bring = እንታይ ሒዝኩም ትመጹ?
letter-someone = ምሳኹም ሰብ ሒዝኩም ክትመጹ ትኽእሉ ኢኹም።
letter-other-time = እዚ መዓልቲ ወይ ሰዓት ኣይጥዕመኩምን ድዩ? ክትድውሉ ወይ ኢመይል ክትልእኩ ትኽእሉ ኢኹም። ሽዑ ካልእ ግዜ ብሓባር ንመርጽ።
letter-close = ሽዑ ክንራኸብ ብሓጎስ ንጽበ!
# Before the name of a gemeente
gemeente-of = ምምሕዳር ከተማ (gemeente) { $name }

# What the person sees who opens the link
open-title = ተዓዲምኩም ኣለኹም
open-who = { $who } ናብ ዝርርብ ይዕድሙኹም።
open-who-unknown = ምምሕዳር ከተማኹም (gemeente) ናብ ዝርርብ ይዕድመኩም።
open-prepare = ኣብዚ ነቲ ዝርርብ ክትዳለዉሉ ትኽእሉ ኢኹም። ግድን ኣይኮነን፡ ንዝኾነ ሕቶ እውን ክትሰግርዎ ትኽእሉ ኢኹም።
open-calendar = ነቲ ቆጸራ ኣብ ዓውደ-ኣዋርሕኹም (agenda) ምእታው
open-sections = ኣየኖት ክፋላት ከተዳልዉ ትደልዩ?
open-sections-hint = እቶም ምልክት ዘለዎም ክፋላት ክትዳለዉሎም ተሓቲትኩም ኣለኹም። ግን ባዕልኹም ትመርጹ: ክፋላት ክትውስኹ ወይ ከተውጽኡ ትኽእሉ ኢኹም።
open-lists = ብተወሳኺ ዝተሓተቱ ዝርዝራት ሕቶታት
open-begin = ጀምሩ
open-kept = ቅድሚ ሕጂ ዝሃብኩምዎ መልስታት ኣይጠፍእን።
open-past = እዚ ዕለት ሓሊፉ እዩ። ሓድሽ ቆጸራ ንምሓዝ ክትድውሉ ወይ ኢመይል ክትልእኩ ትኽእሉ ኢኹም።
open-left-out = ገለ ክፋል ናይዚ ናይ ዕድመ መልእኽቲ ቅኑዕ ኣይኮነን። ስለዚ እቲ ክፋል ኣብዚ የለን። ነቲ ደብዳበኹም ክትርእይዎ፡ ወይ ናብ ምምሕዳር ከተማኹም (gemeente) ክትድውሉ ትኽእሉ ኢኹም።
open-check = በጃኹም ነዚ ቁጽሪ ተለፎን ወይ ኢመይል ኣረጋግጽዎ። ኣብ ደብዳበኹም፡ ወይ ኣብ መርበብ ሓበሬታ ናይ ምምሕዳር ከተማኹም (gemeente) እውን ኣሎ ዶ?
open-empty = ኣብዚ ናይ ዕድመ መልእኽቲ ክንበብ ዝኽእል ነገር የለን። መልስታትኩም ብደሓን ኣሎ። ብዘይ ጸገም ክትጅምሩ ትኽእሉ ኢኹም።

# To the page that receives summaries
to-received = ጽማቕ መልስታት ምቕባል
