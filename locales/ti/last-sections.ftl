# The last sections of the intake: what one knows of inburgering, the conversation, and after it. Fetched when one gets there.

knowing-terms = ኣየኖት ቃላት ትፈልጡ? ብዛዕባ ኣየኖት ከ መብርሂ ትደልዩ?
    .label = ቃላት ናይ ምውህሃድ (inburgering)
    .why = በዚ klantmanager (ሰራሕተኛ ምምሕዳር ከተማ) ንዓኹም ሓድሽ ዝኾነ ነገር ብህድኣት ክገልጸልኩም ይኽእል።
    .help = እዚ ፈተና ኣይኮነን። ነዞም ቃላት ኣብ ምምሕዳር ከተማ (gemeente) ብዙሕ ግዜ ትሰምዕዎም።
    .item-must-i = Inburgeringsplicht: ምውህሃድ ንዓይ ግዴታ ድዩ?
    .info-must-i = Inburgeringsplichtig ማለት፡ ብመሰረት ሕጊ ክትወሃሃዱ (inburgeren) ኣለኩም ማለት እዩ። ትሕቲ 18 ዓመት፡ ልዕሊ 67 ዓመት ወይ ካብ ዩክሬን ዝኾኑ ሰባት መብዛሕትኡ ግዜ እዚ ግዴታ የብሎምን። ርግጸኛታት እንተ ዘይኮንኩም፡ ን klantmanager፡ ን VluchtelingenWerk (ንስደተኛታት ዝሕግዝ ማሕበር) ወይ ን Juridisch Loket (ምኽሪ ብዛዕባ ሕጊ) ክትሓቱ ትኽእሉ ኢኹም።
    .item-pip = PIP: ውልቃዊ መደብኩም
    .info-pip = PIP (Persoonlijk plan Inburgering en Participatie) ናይ ምውህሃድን ተሳትፎን ውልቃዊ መደብኩም እዩ። እንታይ ከም እትገብሩን እንታይ ሓገዝ ከም እትረኽቡን ኣብኡ ይጸሓፍ። ምምሕዳር ከተማ ኣብ ውሽጢ 10 ሰሙናት ምሳኹም የዳልዎ።
    .item-routes = Leerroute (መሰጋገሪ ትምህርቲ): B1-route፡ onderwijsroute ወይ Z-route
    .info-routes = Leerroute ማለት፡ ንምውህሃድ (inburgering) እትመሃሩሉ መገዲ እዩ። ኣብ B1-route ቋንቋ ሆላንድ ትመሃሩ። ኣብ ሕብረተሰብ እውን ትሳተፉ፡ ንኣብነት ብስራሕ። onderwijsroute ንትምህርቲ ወይ ስልጠና የዳልወኩም። ኣብ Z-route ንመዓልታዊ ህይወት ዘድሊ ቋንቋ ሆላንድ ትመሃሩ።
    .item-leerbaarheidstoets = Leerbaarheidstoets: ኣየናይ መሰጋገሪ ትምህርቲ (leerroute) ክሰማማዕ ይኽእል?
    .info-leerbaarheidstoets = Leerbaarheidstoets ክፋል ናይቲ ዝርርብ ምስ ምምሕዳር ከተማ (intake) እዩ። ኣየናይ leerroute (B1-route፡ onderwijsroute ወይ Z-route) ክሰማማዕ ከም ዝኽእል ንምምራጽ ይሕግዝ። ምሕላፍ ወይ ምውዳቕ ዝበሃል የብሉን።
    .item-knm = KNM: ብዛዕባ ኔዘርላንድ ምምሃር
    .info-knm = KNM (Kennis van de Nederlandse Maatschappij) ማለት፡ ፍልጠት ብዛዕባ ሕብረተሰብ ኔዘርላንድ እዩ። ብዛዕባ 8 ኣርእስትታት ትመሃሩ፡ ንኣብነት መንበሪ ገዛ፡ ስራሕን ጥዕናን። KNM ኣብ ኩሉ leerroute ኣሎ፡ ኣብ B1-route፡ ኣብ onderwijsroute ኣብ Z-route እውን።
    .item-map = MAP: ምስ ስራሕ ምልላይ
    .info-map = MAP ማለት Module Arbeidsmarkt en Participatie (ትምህርቲ ብዛዕባ ስራሕን ተሳትፎን) እዩ። ብዛዕባ ስራሕ ኣብ ኔዘርላንድ ትመሃሩ፡ ብተግባር እውን ትለማመዱ። MAP ኣብ B1-route እውን ኣብ Z-route እውን ኣሎ። ኣብ onderwijsroute የለን።
    .item-pvt = PVT: ክብርታት ኣብ ኔዘርላንድ
    .info-pvt = PVT (Participatieverklaringstraject) ብዛዕባ ሓርነት፡ ማዕርነትን ተሳትፎን ኣብ ኔዘርላንድ እዩ። ኣብ መወዳእታ ኣብ ሓደ መግለጺ ትፍርሙ። PVT ክወሃሃድ (inburgeren) ንዘለዎ ኩሉ ሰብ እዩ።
    .item-three-years = ግዜ (termijn): 3 ዓመት ግዜ ኣሎ
    .info-three-years = ንምውህሃድ (inburgering) 3 ዓመት ግዜ ኣለኩም። እተን 3 ዓመት ካብታ ድሕሪ PIP እትስዕብ መዓልቲ ይጅምራ። ናትኩም ዕለት መዓስ ምዃኑ ን klantmanager ክትሓቱ ትኽእሉ ኢኹም።
    .item-costs = ወጻኢታት: ነቲ ትምህርቲ መን ይኸፍሎ?
    .info-costs = ናይ ዑቕባ ፍቓድ (asielstatus) ንዘለዎም ሰባት፡ ምምሕዳር ከተማ ነቲ ትምህርቲ ብዘይ ልቓሕ የዳልዎ። ንስድራቤቶም ስዒቦም ንዝመጹ (nareis) እውን ከምኡ እዩ። ንመጻምዲ ወይ ስድራቤት ኢሎም ዝመጹ ሰባት (gezinsmigranten) ነቲ ኮርስ ባዕሎም ይኸፍሉ። ካብ DUO (ቤት ጽሕፈት ትምህርቲ) ገንዘብ ክልቅሑ ይኽእሉ። ዝርርብ (intake)፡ PIPን ደገፍን ኩሉ ሰብ ካብ ምምሕዳር ከተማ ይረክብ።
    .item-ontzorgen = Ontzorgen: ሓገዝ ንቐወምቲ ወጻኢታት
    .info-ontzorgen = Ontzorgen ናይ ዑቕባ ፍቓድን ማሕበራዊ ሓገዝን (uitkering) ንዘለዎም ሰባት እዩ። ኣብ መጀመርታ ምምሕዳር ከተማ ካብቲ uitkering ክራይ ገዛ፡ ኤለክትሪክን ጋዝን ከምኡ እውን መድሕን ጥዕና ይኸፍል። ኣብ ናትኩም ኩነታት ከመይ ምዃኑ ን klantmanager ክትሓቱ ትኽእሉ ኢኹም።
    .item-vrijstelling-ontheffing = Vrijstelling፡ ontheffing: ገሊኡ ወይ ኩሉ ምውህሃድ ምስ ዘየድሊ
    .info-vrijstelling-ontheffing = ንኣብነት ድሮ ናይ ኔዘርላንድ ዲፕሎማ እንተ ኣለኩም፡ vrijstelling ክወሃብ ይኽእል። ንኣብነት ብሰንኪ ሕማም ክትወሃሃዱ (inburgeren) እንተ ዘይከኣልኩም፡ ontheffing ክወሃብ ይኽእል። ብዛዕባ እዚ DUO (ቤት ጽሕፈት ትምህርቲ) ይውስን።
    .item-progress-talks = Voortgangsgesprek: ከመይ ይኸይድ ከም ዘሎ ምዝርራብ
    .info-progress-talks = ኣብዚ ዝርርብ ከመይ ይኸይድ ከም ዘሎ ን klantmanager ትነግሩ። እቲ መደብ ክቕየር ይኽእል እንተ ኾይኑ እውን ክትሓቱ ትኽእሉ ኢኹም።
    .item-consequences = ሳዕቤን (gevolgen): ገለ ነገር ብግዜኡ እንተ ዘይተኻእለ
    .info-consequences = ገለ ነገር ብግዜኡ እንተ ዘይተኻእለ፡ መቕጻዕቲ ገንዘብ (boete) ክመጽእ ይኽእል። ናይ ዑቕባ ፍቓድ ንዘለዎም ሰባት ግን፡ እዚ ኣብ ፍሉይ ኩነታት ጥራይ ከም ዝፍቀድ ኣብያተ ፍርዲ ኣብ 2025 ገሊጸን። ሕጂ ከመይ ምዃኑ ን klantmanager፡ ን VluchtelingenWerk (ንስደተኛታት ዝሕግዝ ማሕበር) ወይ ን Juridisch Loket (ምኽሪ ብዛዕባ ሕጊ) ክትሓቱ ትኽእሉ ኢኹም።
    .item-private-talk = ብውልቂ ምዝርራብ: መጻምዲ ወይ ካልኦት ከይሃለዉ
    .info-private-talk = ኩሉ ሰብ ምስ klantmanager ብውልቂ ክዘራረብ ክሓትት ይኽእል እዩ። ንክፋል ናይቲ ዝርርብ ጥራይ እውን ክኸውን ይኽእል። ስለምንታይ ከም እትደልይዎ ክትነግሩ ኣየድልየኩምን።

knowing-society = ብዛዕባ ኣየኖት ኣርእስትታት ዝያዳ ክትፈልጡ ትደልዩ?
    .label = ኣርእስትታት ናይ KNM
    .why = በዚ፡ ኣየኖት ኣርእስትታት ንዓኹም ሓደስቲ ምዃኖም ምስ klantmanager (ሰራሕተኛ ምምሕዳር ከተማ) ብሓባር ትርእዩ።
    .help = KNM (Kennis van de Nederlandse Maatschappij) ማለት፡ ፍልጠት ብዛዕባ ሕብረተሰብ ኔዘርላንድ እዩ። እቶም 8 ኣርእስትታት እዚኣቶም እዮም። እዚ ፈተና ኣይኮነን።
    .item-work-income = ስራሕን እቶትን
    .info-work-income = ብዛዕባ ስራሕ ምድላይ፡ ውዕል ስራሕ፡ ደሞዝ፡ ግብርን ማሕበራዊ ሓገዝን (uitkering)።
    .item-manners-values = ዝምድና ምስ ሰባት፡ ክብርታትን ልምድታትን
    .info-manners-values = ኣብዚ ሃገር ሰባት ብሓባር ብኸመይ ከም ዝነብሩን እንታይ ኣገዳሲ ኢሎም ከም ዝርእዩን ዝምልከት።
    .item-housing = መንበሪ ገዛ
    .info-housing = ብዛዕባ ክራይ ገዛ፡ ጎረባብቲ፡ ኤለክትሪክን ጋዝን፡ ጎሓፍን ገዛ ምቕያርን።
    .item-health-care = ጥዕናን ሕክምናን
    .info-health-care = ብዛዕባ ናይ ገዛ ሓኪም (huisarts)፡ ሆስፒታል፡ መድሃኒትን መድሕን ጥዕናን።
    .item-history-geography = ታሪኽን ጂኦግራፊን
    .info-history-geography = ብዛዕባ ናይ ቀደም ኔዘርላንድ፡ ከተማታት፡ መሬትን ማይን።
    .item-institutions = ትካላት: gemeente፡ DUO፡ ፖሊስ
    .info-institutions = ብዛዕባ ትካላትን ዝገብርዎን፡ ንኣብነት ምምሕዳር ከተማ (gemeente)፡ DUO (ቤት ጽሕፈት ትምህርቲ) ወይ ፖሊስ።
    .item-state-law = መንግስትን ሕግን
    .info-state-law = ብዛዕባ መንግስቲ፡ ምርጫ፡ ሕግታት፡ መሰላትኩምን ግቡኣትኩምን።
    .item-school-upbringing = ትምህርትን ኣተዓባብያ ቆልዑን
    .info-school-upbringing = ብዛዕባ ኣብያተ ትምህርቲ፡ ስልጠናታት፡ ኣተዓባብያ ቆልዑን ክንክን ህጻናትን።

knowing-rumour = ዘሻቕለኩም ነገር ሰሚዕኩም ዶ?
    .label = ዝሰማዕክዎን ዘሻቕለንን
    .why = በዚ እቲ ዝሰማዕኩምዎ ሓቂ እንተ ኾይኑ ኣብቲ ዝርርብ ክትሓቱ ትኽእሉ።
    .help = ንኣብነት ብዛዕባ ሕግታት፡ ወጻኢታት ወይ ፈተናታት። ብቋንቋኹም ክትጽሕፉ ትኽእሉ ኢኹም።

talk-language = ነቲ ዝርርብ ብኣየናይ ቋንቋ ትደልይዎ?
    .label = ቋንቋ ናይቲ ዝርርብ
    .why = በዚ ምምሕዳር ከተማ (gemeente) ነቲ ዝርርብ ኣጸቢቑ ከዳልዎ ይኽእል።
    .help = ካልእ ቋንቋ እንተ መሪጽኩም፡ ኣየናይ ቋንቋ ምዃኑ ባዕልኹም ክትጽሕፉ ትኽእሉ ኢኹም።
    .opt-dutch = ቋንቋ ሆላንድ
    .opt-dutch-slow = ቀሊል ቋንቋ ሆላንድ፡ ብህድኣት
    .opt-arabic = ዓረብኛ
    .opt-tigrinya = ትግርኛ
    .opt-english = እንግሊዝኛ
    .opt-other = ካልእ ቋንቋ

talk-interpreter = ኣብቲ ዝርርብ ተርጓማይ ትደልዩ ዶ?
    .label = ተርጓማይ
    .why = በዚ ምምሕዳር ከተማ (gemeente) ብግዜኡ ተርጓማይ ክሓትት ይኽእል።
    .help = ተርጓማይ ንዓኹም ይትርጉም፡ ን klantmanager (ሰራሕተኛ ምምሕዳር ከተማ) እውን። ሞያዊ ተርጓማይ ነቲ እትነግርዎ ብምስጢር ክሕዞ ኣለዎ።
    .opt-no = ኣይፋል፡ ብዘይ ተርጓማይ
    .opt-yes = እወ፡ ምሳና ዝህሉ ተርጓማይ
    .opt-yes-phone = እወ፡ ተርጓማይ ብተለፎን
    .opt-bring-someone = ባዕለይ ሰብ ሒዘ እመጽእ

talk-interpreter-who = ተርጓማይኩም መን ክኸውን ትደልዩ?
    .label = ሰበይቲ ወይ ሰብኣይ ከም ተርጓማይ
    .why = በዚ ቅሳነት ምስ ዝህበኩም ሰብ ትዛረቡ።
    .help = እዚ ኩሉ ግዜ ክትሓቱ ትኽእሉ ኢኹም። ሓሓሊፉ ግን ምርጫ የለን።
    .opt-woman = ሓንቲ ሰበይቲ
    .opt-man = ሓደ ሰብኣይ
    .opt-no-matter = ንዓይ ፍልልይ የብሉን

talk-private = ካልኦት ሰባት ከይሃለዉ ክትዘራረቡ ትደልዩ ዶ?
    .label = ብውልቂ ምዝርራብ
    .why = ኩሉ ሰብ እዚ ክሓትት ይኽእል እዩ። ስለምንታይ ክትነግሩ ኣየድልየኩምን።
    .help = ምስ klantmanager (ሰራሕተኛ ምምሕዳር ከተማ) ጥራይ ትዘራረቡ። ተርጓማይ ግን ክህሉ ይኽእል።
    .opt-yes = እወ፡ ብውልቂ
    .opt-no = ኣይፋል፡ ካልኦት ክህልዉ ይኽእሉ
    .opt-partly = ገለ ክፋል ብውልቂ

talk-when = መዓስ ክትመጹ ይጥዕመኩም?
    .label = ግዜ ናይቲ ዝርርብ
    .why = በዚ ምምሕዳር ከተማ (gemeente) ዝጥዕመኩም ግዜ ንምርካብ ክፍትን ይኽእል።
    .opt-morning = ንግሆ
    .opt-afternoon = ድሕሪ ቀትሪ
    .opt-evening = ምሸት
    .opt-school-hours = ቆልዑ ኣብ ቤት ትምህርቲ ከለዉ

talk-where = ኣበይ ክትዘራረቡ ትመርጹ?
    .label = ቦታ ናይቲ ዝርርብ
    .why = በዚ እቲ ዝርርብ ኣብቲ ዝመረጽኩምዎ ቦታ ክኸውን ንምምሕዳር ከተማ (gemeente) ክትሓቱ ትኽእሉ።
    .help = ኣብ ከባቢኹም ንኣብነት buurthuis (ናይ ከባቢ መራኸቢ ቦታ) ወይ ቤተ መጻሕፍቲ (bibliotheek) ክኸውን ይኽእል።
    .opt-town-hall = ኣብ ቤት ጽሕፈት gemeente
    .opt-neighbourhood = ኣብ ከባቢየይ
    .opt-at-home = ኣብ ገዛይ
    .opt-phone = ብተለፎን
    .opt-video = ብቪድዮ

talk-contact = ምምሕዳር ከተማ (gemeente) ብኸመይ ክረኽበኩም ይጥዕመኩም?
    .label = ርክብ ምሳይ
    .why = በዚ መልእኽቲ ብግዜኡ ይበጽሓኩም።
    .help = ነቲ መገዲ ርክብ ጥራይ ትመርጹ። ቁጽሪ ተለፎንኩም ወይ ኣድራሻኹም ኣብዚ ኣየድልን።
    .opt-phone = ብተለፎን ምድዋል
    .opt-whatsapp = WhatsApp
    .opt-letter = ደብዳበ
    .opt-email = ኢመይል
    .opt-through-helper = ብመገዲ ዝሕግዘኒ ሰብ

talk-questions = ባዕልኹም እንታይ ሕቶታት ክትሓቱ ትደልዩ?
    .label = ሕቶታተይ
    .why = በዚ ሕቶታትኩም ነቲ ዝርርብ ድሉዋት ይኾኑ።
    .help = ካብቲ ዝርዝር ሓደ ሕቶ ክትመርጹ ትኽእሉ ኢኹም። ናትኩም ሕቶ ብቋንቋኹም ክትጽሕፉ እውን ትኽእሉ ኢኹም።
    .field-what = ሕቶይ

after-agreements = ብሓባር እንታይ ተሰማሚዕኩም?
    .label = ስምምዓት
    .why = በዚ መን እንታይ ከም ዝገብር ጸኒሕኩም ከተንብቡ ትኽእሉ።
    .help = ነዚ ድሕሪ እቲ ዝርርብ ትመልእዎ። ስምምዓት በብሓደ ትጽሕፉ። klantmanager ሰራሕተኛ ምምሕዳር ከተማ (gemeente) እዩ። VluchtelingenWerk ንስደተኛታት ዝሕግዝ ማሕበር እዩ።
    .field-what = እቲ ስምምዕ
    .field-who = ነዚ መን ይገብሮ?
    .field-who-me = ኣነ
    .field-who-klantmanager = እቲ klantmanager
    .field-who-school = ቤት ትምህርቲ
    .field-who-employer = ኣስራሒ
    .field-who-vluchtelingenwerk = VluchtelingenWerk
    .field-who-other = ካልእ ሰብ
    .field-by = ቅድሚ ኣየናይ ዕለት?

after-next = እቲ ዝቕጽል ዝርርብ መዓስን ኣበይን እዩ?
    .label = ዝቕጽል ዝርርብ
    .why = በዚ ነታ መዓልትን ነቲ ቦታን ጸኒሕኩም ኣብዚ ትረኽብዎም።
    .help = መዓልቲ፡ ሰዓትን ቦታን ትጽሕፉ። ስም ጎደና ኣብዚ ኣየድልን።

after-understood = ኣብቲ ዝርርብ ኩሉ ንጹር ነይሩ ዶ?
    .label = ኩሉ ንጹር
    .why = ንጹር ዘይኮነ ነገር ደጊምኩም ክትሓቱ ትኽእሉ ኢኹም።
    .opt-yes = እወ፡ ኩሉ
    .opt-partly = ገሊኡ
    .opt-no = ኣይፋል፡ ገና

after-felt = ኣብቲ ዝርርብ ክብርን ኣቓልቦን ከም ዝተዋህበኩም ተሰሚዑኩም ዶ?
    .label = ክብርን ኣቓልቦን ምርካብ
    .why = በዚ ዝቕጽል ዝርርብ ብኸመይ ክመሓየሽ ከም ዝኽእል ክትነግሩ ትኽእሉ።
    .help = እዚ ማለት፡ ብጽሞና ከም ዝተሰማዕኩም፡ እቲ ዝነገርኩምዎ እውን ከም ኣገዳሲ ነገር ከም ዝተራእየ እዩ።
    .face-1 = ብፍጹም
    .face-2 = ቁሩብ
    .face-3 = ማእከላይ
    .face-4 = እወ
    .face-5 = እወ፡ ብጣዕሚ
