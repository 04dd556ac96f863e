# Questions that people can tap to take along to the intake talk. They are said in the first person.
# Dutch terms that people will hear there stay in Latin letters.

questions-diploma = ኣብ ዓደይ ብዝረኸብክዎ ዲፕሎማ ኣብዚ እንታይ ክገብር እኽእል?
questions-no-papers = ናይ ትምህርተይ ወይ ናይ ስራሐይ ወረቓቕቲ የብለይን። እንታይ ክገብር?
questions-pip = ኣብ መደበይ (PIP) እንታይ ክጽሓፍ እዩ፡ ኣብቲ ውሳነ እውን ክሳተፍ እኽእል ዶ?
questions-which-route = ኣየናይ ናይ ምውህሃድ መሰጋገሪ ትምህርቲ (leerroute) ይሰማምዓኒ፡ መን ከ ይመርጾ?
questions-level-change = ደሓር መሰጋገሪ ትምህርተይ (leerroute) ወይ ደረጃይ ክቕይር እኽእል ዶ?
questions-when-start = ትምህርተይ መዓስን ኣበይን ይጅምር?
questions-lesson-times = ትምህርቲ ኣብ ዝጥዕመኒ ግዜ ክረክብ እኽእል ዶ?
questions-how-long = ክንደይ ግዜ ኣለኒ፡ ብግዜኡ እንተዘይወዲአ ከ እንታይ ይኸውን?
questions-exempt = ብምኽንያት ሕማም ወይ ዲፕሎማ ክገብሮ ዘየድልየኒ ነገር ኣሎ ድዩ? (vrijstelling / ontheffing)
questions-costs = እንታይ ባዕለይ ክኸፍል ኣለኒ፡ ምምሕዳር ከተማ (gemeente) ከ እንታይ ይኸፍል?
questions-travel-money = ናብ ትምህርቲ ንምኻድ፡ ናይ መጓዓዝያ ገንዘብ ክወሃበኒ ድዩ?
questions-childcare = ትምህርቲ ኣብ ዝህልወኒ ግዜ ንደቀይ መን ይከናኸነለይ? (kinderopvang)
questions-work-soon = ቀልጢፈ ክሰርሕ እደሊ። ምስ ትምህርቲ ብሓደ ይከኣል ድዩ?
questions-old-job = ናብቲ ናይ ቀደም ሞያይ ብኸመይ ክምለስ እኽእል?
questions-internship = ልምምድ ስራሕ (stage) ወይ ወለንታዊ ስራሕ ክገብር እኽእል ዶ?
questions-own-business = ናይ ገዛእ ርእሰይ ድኳን ወይ ትካል ብኸመይ ክጅምር እኽእል?
questions-study = ኣብ ሆላንድ ትምህርቲ ሞያ ወይ ላዕለዋይ ትምህርቲ ክመሃር እኽእል ዶ፡ መን ከ ይኸፍሎ?
questions-benefit = እንተ ሰሪሐ ወይ ተማሂረ፡ ማሕበራዊ ሓገዘይ (uitkering) እንታይ ይኸውን?
questions-family-reunion = ስድራቤተይ ናብዚ ክመጹ (gezinshereniging) መን ይሕግዘኒ?
questions-house = ብዛዕባ መንበሪ ገዛይ መን ይሕግዘኒ?
questions-letters = ብዛዕባ ደብዳበታትን ቅጥዕታትን መን ይሕግዘኒ?
questions-health = ናይ ጥዕና ጸገም ወይ ሻቕሎት ኣለኒ። ሓገዝ ኣበይ ክረክብ እኽእል?
questions-private = እቲ ኣነ ዝነግሮ መን ይርእዮ፡ እንታይ ከ ይጽሓፍ?
questions-alone = ንገለ ክፋል ናይቲ ዝርርብ ምስ klantmanager ብውልቂ ክዘራረብ እኽእል ዶ?
questions-practice = ቋንቋ ሆላንድ ምስ ሰባት ብኸመይ ዝያዳ ክለማመድ እኽእል?
