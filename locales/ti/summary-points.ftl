# The talking points: something to ask, never a finding. They appear by the rules of the content.

point-childcare = ክንክን ህጻናት ኣብ ግዜ ትምህርቲ: ኣየናይ ሰዓታት፡ ክንደይ ዋጋ፡ መጸበዪ ዝርዝር ከ ኣሎ ዶ?
point-turns = ክልተ ወለዲ ምስ ዝመሃሩ: እቲ ትምህርቲ ኣብ ዝተፈላለየ ሰዓታት ክኸውን ይኽእል ዶ?
point-partner = ስድራቤት፡ ትምህርትን ስራሕን: ምስ ናይ ገዛ ህይወት እንታይ ይሰማማዕ፡ ብውልቂ ምዝርራብ ከ ይጥዕም ዶ?
point-care = ንኻልእ ሰብ ምክንኻን: ክንደይ ግዜ ይወስድ፡ እንታይ ሓገዝ ከ ኣሎ?
point-family-far = ኣብ ርሑቕ ዘለዉ ቤተሰብ: ኩነታት ከመይ ኣሎ፡ ንሕቶታት ብዛዕባ ምጥርናፍ ስድራቤት (gezinshereniging) ከ መን ይሕግዝ?
point-letters = ደብዳበታት: ሓደ ደብዳበ ብሓባር ምንባብ፡ ድሕሪኡ ከ ንደብዳበታት መን ይሕግዝ?
point-digid = DigiD (መእተዊ ናብ መርበብ ሓበሬታ መንግስቲ): ድሮ ኣሎ ዶ፡ ንምሕታቱ ከ መን ክሕግዝ ይኽእል?
point-device = ብተለፎን ወይ ላፕቶፕ ምምሃር: ላፕቶፕ ንግዚኡ ምልቃሕ ይከኣል ዶ፡ ኢንተርነት ከ ኣሎ ዶ?
point-quiet-place = ንምምሃር ህዱእ ቦታ: ንኣብነት ቤተ መጻሕፍቲ (bibliotheek) ወይ ቤት ትምህርቲ?
point-travel = ጉዕዞ ናብ ትምህርቲ ወይ ስራሕ: ብሽክለታ፡ ኣውቶቡስ፡ ገንዘብ ንጉዕዞ፡ ወይ ዝቐረበ ቦታ?
point-script-first = ምንባብን ምጽሓፍን ካብ መጀመርታ ምምሃር (alfabetisering): እንታይ ትምህርቲ ኣሎ፡ መዓስ ከ?
point-script-other = ድሮ ብኻልእ ፊደላት ምንባብ: ፊደላት ላቲን ዝምህር ኣየናይ ትምህርቲ እዩ?
point-practice = ካብ ትምህርቲ ወጻኢ ቋንቋ ሆላንድ ምልምማድ: ናይ ቋንቋ መሓዛ (taalmaatje)፡ ሰባት ቋንቋ ዝለማመዱሉ ቦታ (taalcafé)፡ መራኸቢ ቦታ (buurthuis) ወይ ስፖርት?
point-lessons-pace = ትምህርቲ ቋንቋ: ፍጥነት ይሰማማዕ ዶ፡ እቲ ጉጅለ ከ ይሰማማዕ ዶ፡ ካልእ ጉጅለ ኣሎ ዶ?
point-first-school = ንመጀመርታ ግዜ ናብ ቤት ትምህርቲ: ኣየናይ ትምህርቲ፡ ኣየናይ ጉጅለ፡ እንታይ ሓገዝ?
point-diploma = ምግምጋም ዲፕሎማ (diplomawaardering): እንታይ እዩ፡ ይጠቅም ዶ፡ ንምሕታቱ ከ መን ይሕግዝ?
point-diploma-papers = ወረቓቕቲ ዘይብሉ ትምህርቲ: ከመይ ገይሩ ኣብ ግምት ክኣቱ ይኽእል?
point-career = ቅድሚ ኔዘርላንድ ዝነበረ ተመክሮ ስራሕ: ካብኡ እንታይ ክጠቅም ይኽእል፡ ብኸመይ ከ?
point-profession = ናይ ቀደም ሞያ: ኣብ ኔዘርላንድ ኣየኖት ስጉምትታት፡ ወረቓቕትን ቋንቋን የድልዩ?
point-work-lessons = ስራሕን ትምህርትን: ኣየናይ ሰዓታት ብሓባር ይሰማማዕ፡ ኣስራሒ ከ ሓሳብ ከካፍል ይኽእል ዶ?
point-bills = ገንዘብን ሕሳባትን: ሓገዝ ይድለ ዶ፡ እንታይ ነጻ ሓገዝ ከ ኣሎ?
point-health-body = ጥዕና ኣብ ትምህርትን ስራሕን: እንታይ የድሊ፡ ንኣብነት ዕረፍቲ ወይ ካልእ ስራሕ?
point-health-mind = ቅሳነት ኣብ ትምህርትን ስራሕን: እንታይ ይሕግዝ፡ ንኣብነት ዝወሓደ ሰዓታት ወይ ንእሽቶ ጉጅለ?
point-health-help = ሓገዝ ንጥዕና: ሓገዝ ይድለ ዶ፡ መን ክሕግዝ ይኽእል፡ ግዜ ምጽባይ ከ ኣሎ ዶ?
point-people = ምስ ሰባት ምልላይ: ኣብ ቀረባ ኣየኖት ንጥፈታት፡ መራኸቢ ቦታታት (buurthuis) ወይ ወለንተኛታት (maatje) ኣለዉ?
point-load-hours = ሰዓታት ኣብ ሰሙን: ንነዊሕ ግዜ ክንደይ ይከኣል፡ ብኸመይ ከ ብህድኣት ይጅመር?
point-load-room = እቲ ሰሙን: እንታይ ብዙሕ ግዜ ይወስድ፡ እንታይ ከ ተወሳኺ ግዜ ክህብ ይኽእል?
point-terms =
    { $n ->
        [one] መብርሂ ብዛዕባ { $n } ቃል ናይ ምውህሃድ (inburgering): ብሓባር ብህድኣት ምርኣይ?
       *[other] መብርሂ ብዛዕባ { $n } ቃላት ናይ ምውህሃድ (inburgering): ብሓባር ብህድኣት ምርኣይ?
    }
point-rumour = ብዛዕባ ምውህሃድ (inburgering) ዝተሰምዐ ነገር: ሓቂ ድዩ፡ ጽቡቕ ሓበሬታ ከ ኣበይ ይርከብ?
point-interpreter = ተርጓማይ ኣብቲ ዝርርብ: መን የዳልዎ፡ ንኣየናይ ቋንቋ ከ?
point-private = ብውልቂ ምዝርራብ: መዓስን ኣበይን ይከኣል?
point-evening = ዝርርብ ኣብ ምሸት: ይከኣል ዶ?
point-home-visit = ዝርርብ ኣብ ገዛ: ይከኣል ዶ፡ መዓስ ከ?
