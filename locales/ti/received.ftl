# Receiving a summary: read by the klantmanager at a desk, often with the inburgeraar beside them. Dutch first, the person's language beside it.

received-title = ጽማቕ መልስታት ምቕባል
received-intro = ኣብ ምውህሃድ ዘሎ ሰብ (inburgeraar) ብተለፎን ሓደ ኮድ የርኢ። ነቲ ኮድ ኣብዚ ስካን ግበርዎ። ፋይል ወይ ሊንክ እውን ክትኸፍቱ ትኽእሉ ኢኹም። ኣብዚ ገጽ ዋላ ሓንቲ ተዓቂቡ ኣይተርፍን: ነዚ ገጽ ምስ ዓጸኹምዎ፡ ኩሉ ካብኡ ይጠፍእ።
received-scan = ብካሜራ ስካን ግበሩ
received-stop = ካሜራ ኣጥፍኡ
received-looking = እቲ ካሜራ ይርኢ ኣሎ። ነቲ ኮድ፡ ከይተንቀሳቐሰ፡ ኣብ ማእከል ናይቲ ስእሊ ሓዝዎ።
received-no-camera = እቲ ካሜራ ኣይሰርሕን ኣሎ። እዚ መርበብ ሓበሬታ ብካሜራ ንኽጥቀም ፍቓድ ኣለዎ ዶ? ኣብ instellingen (settings) ናይ browser (ኢንተርነት እትኸፍቱሉ ኣፕ) ርኣዩ። ነቲ ሊንክ ወይ ነቲ ፋይል እውን ክትኸፍቱ ትኽእሉ ኢኹም።
received-open-file = ፋይል ክፈቱ
received-paste = ሊንክ ወይ ኮድ
received-paste-hint = ነቲ ኣብ መልእኽቲ ዘሎ ሊንክ፡ ወይ ነቲ ኮድ፡ ቀዲሕኩም ኣብዚ ኣእትውዎ (plakken)።
received-paste-open = ክፈቱ
# A summary too long for one code
received-progress = { $there } ካብ { $of } ኮዳት መጺኡ ኣሎ። ሕጂ ካልእ ኮድ ስካን ግበሩ።
received-lock-title = እዚ ጽማቕ ብ 16 ቁጽርታት ተዓጽዩ ኣሎ (slot)
received-lock-text = እቶም 16 ቁጽርታት ኣየኖት ምዃኖም፡ ን inburgeraar (ኣብ ምውህሃድ ዘሎ ሰብ) ሕተቱ።
received-lock-label = እቶም 16 ቁጽርታት
received-lock-count =
    { $n ->
        [one] 16 ቁጽርታት ክኾኑ ኣለዎም። ሕጂ { $n } ቁጽሪ ኣሎ።
       *[other] 16 ቁጽርታት ክኾኑ ኣለዎም። ሕጂ { $n } ቁጽርታት ኣለዉ።
    }
received-unlock = ነቲ ጽማቕ ክፈቱ
received-unlocking = እቲ ጽማቕ ይኽፈት ኣሎ። ሒደት ሰከንድ ይወስድ።
received-lock-wrong = እቲ ጽማቕ ኣይተኸፍተን። እቶም ቁጽርታት ልክዕ ኣይኮኑን፡ ወይ እቲ ሊንክ ወይ ፋይል ተበላሽዩ ኣሎ። ዝጠፍአ ነገር የለን። ነቶም ቁጽርታት ደጊምኩም ርኣይዎም፡ ወይ ሓድሽ ሊንክ ሕተቱ።
received-lock-impossible = እዚ browser (ኢንተርነት እትኸፍቱሉ ኣፕ) ብቑጽርታት ዝተዓጽወ ጽማቕ ክኸፍት ኣይክእልን። ብሓድሽ browser፡ ከምኡ እውን በቲ ብ https ዝጅምር ኣድራሻ ተጠቀሙ።
received-too-large = እዚ ኣዝዩ ዓቢ እዩ፡ ጽማቕ ክኸውን ኣይክእልን። ዝተኸፍተ ነገር የለን። ሓድሽ ሊንክ ሕተቱ።
received-damaged = እዚ ኮድ ምሉእ ኣይኮነን። ዝተኸፍተ ነገር የለን። ደጊምኩም ስካን ግበሩ፡ ወይ ሓድሽ ሊንክ ሕተቱ።
received-foreign = እዚ ናይ Mijn Verhaal ጽማቕ ኣይኮነን። ዝተኸፍተ ነገር የለን።
received-newer = እዚ ጽማቕ ብዝሓደሰ Mijn Verhaal ዝተሰርሐ እዩ። ነዚ ገጽ ደጊምኩም ክፈትዎ፡ ድሕሪኡ ነቲ ሊንክ መሊስኩም ክፈትዎ።

# Above the summary
received-guide-title = ጽን ኢልኩም ስምዑ፡ ንምርዳእ ድማ ሕተቱ
received-guide-1 = ኣብ ምውህሃድ ዘሎ ሰብ (inburgeraar) ክዛረበሉ ብዝደሊ ነገር ጀምሩ። መጀመርታ ጽን ኢልኩም ስምዑ።
received-guide-2 = ሓደ ነገር ስለምንታይ ኣገዳሲ ምዃኑ ሕተቱ። እቲ ሰብ ባዕሉ ድሮ እንታይ ከም ዝሓሰበ እውን ሕተቱ።
received-guide-3 = እዚ፡ ሓደ ብሓደ ምልክት እናገበርኩም እትውድእዎ ዝርዝር ኣይኮነን። ፈተና ኣይኮነን፡ ሓደ ሰብ እንታይ ከም ዝኽእል እውን ኣይነግርን።
received-guide-4 = ኣብዚ ዘሎ፡ inburgeraar ከካፍሎ ዝደሊ ነገር ጥራይ እዩ። ብዛዕባ ኣብዚ ዘየለ ነገር ኣይትሕተቱ።
# Before the open questions beside a mark or a talking point
received-ask = ንምሕታት
ask-start = ሎሚ ብርግጽ ክትዛረቡሉ እትደልዩ ነገር እንታይ እዩ? ጽቡቕ ጌረ ክርድኣኩም፡ እንታይ ክፈልጥ ኣለኒ?
ask-me = ብዛዕባኹም ክፈልጦ ኣገዳሲ ዝኾነ ነገር እንታይ እዩ? ኣብ ዋላ ሓደ ቅጥዒ (ፎርም) ዘይተጻሕፈ ነገር ከ እንታይ እዩ?
ask-home = ልሙድ መዓልቲ ኣብ ገዛኹም ከመይ ይኸይድ? ክትመሃሩ ምእንቲ ክትክእሉ፡ እንታይ ክዳሎ ኣለዎ?
ask-daily = ሕጂ ዝበዝሐ ግዜኹምን ሓይልኹምን ዝወስድ ነገር እንታይ እዩ? ኣብኡ መን ይሕግዘኩም?
ask-language = ኣብ ኣየኖት ኩነታት ቋንቋ ሆላንድ ክትዛረቡ ትደልዩ? መዓስ ከ ድሮ ቁሩብ ይከኣለኩም?
ask-learning = ብኸመይ ክትመሃሩ ትፈትዉ ነይርኩም? ሽዑ ንምምሃር ዘቐልል ወይ ዘጸግም ዝነበረ እንታይ እዩ?
ask-work = ኣብ ስራሕኩም ጽቡቕ ጌርኩም እትገብርዎ ዝነበርኩም እንታይ እዩ? ካብቲ ስራሕ ኣየናይ ክፋል ኣብዚ ሃገር ደጊምኩም ክትሰርሕዎ ትደልዩ?
ask-money = ሕጂ እንታይ የሻቕለኩም፡ እንታይ ከ ቅሳነት ይህበኩም? መጀመርታ እንታይ ንጹር ክኸውን ኣለዎ?
ask-health = እንታይ ኣብ ግምት ከነእቱ ኣሎና? ኣብ ከቢድ መዓልቲ እንታይ ይሕግዘኩም?
ask-people = ምስ መን ክትኮኑ ከለኹም ቅሳነት ይስምዓኩም? ምስ መን ክትላለዩ ትደልዩ?
ask-time = ንዓኹም ኣዝዩ ክቡር ዝኾነ፡ ንኻልእ ነገር ክትህብዎ ዘይትደልዩ ግዜ ኣየናይ እዩ? ጽቡቕ ጌርኩም እትመሃሩሉ ግዜ ከ መዓስ እዩ?
ask-future = ኩሉ ጽቡቕ እንተ ኸይዱ፡ ህይወትኩም እንታይ ይመስል? ቀዳማይ ንእሽቶ ስጉምቲ ከ እንታይ እዩ?
ask-obstacles = ክሳብ ሕጂ እንታይ ክትገብሩ ፈቲንኩም? እንታይ ምሓገዘ፡ መን ከ ክገብሮ ይኽእል?
ask-knowing = ብዛዕባ እዚ እንታይ ሰሚዕኩም? ኣነ እንታይ ክገልጸልኩም ትደልዩ?
ask-talk = ነዚ ዝርርብ ብኸመይ ክንገብሮ ትፈትዉ? ንዓኹም ጽቡቕ ዝርርብ ዝገብሮ እንታይ እዩ?
ask-after = ካብዚ ዝርርብ እንታይ ሒዝኩም ትኸዱ? ገና ንጹር ዘይኮነ ነገር ከ እንታይ እዩ?
# Where a section comes up again
ask-more-1 = ብዛዕባ እዚ ሓደ ኣብነት ክትነግሩኒ ትኽእሉ ዶ? እዚ ንዓኹም እንታይ ትርጉም ኣለዎ?
ask-more-2 = ካብ ኩሉ ንላዕሊ እትደልይዎ ነገር እንታይ እዩ? ንዕኡ እንታይ የድሊ?
ask-more-3 = እዚ ካብ መዓስ ጀሚሩ ከምኡ ኮይኑ? ኣብዚ መን ክሕግዝ ይኽእል?
received-notes = ንባዕልኹም እትጽሕፍዎ (notities)
received-notes-hint = እዚ ጽሑፍ ኣብዚ ገጽን ኣብ ወረቐትን ጥራይ እዩ ዘሎ። ተዓቂቡ ኣይተርፍን።
received-what = እንታይ
received-who = መን
received-when = ቅድሚ ኣየናይ ዕለት
received-old = ኣብ ናይ ቀደም Mijn Verhaal ንዝነበሩ ሕቶታት ዝተዋህበ መልስታት
# A question this site no longer has words for
received-old-unknown = ሕጂ ኣብዚ መርበብ ሓበሬታ ዘየለ ሕቶ ({ $id })
received-keep = ጽማቕ ከም ፋይል ዓቅቡ
received-keep-what = inburgeraar እንተ ፈቒዱ ጥራይ ነዚ ዓቅብዎ። እቲ ፋይል ብቑጽርታት ኣይተዓጽወን። ንባዕልኹም ዝጸሓፍኩምዎ (notities) ኣብቲ ፋይል የለን። ስለዚ ነቲ notities ሕተምዎ።
received-close = ዕጸዉን ካብዚ ስክሪን ደምስሱን
received-gone = እቲ ጽማቕ ደጊም ኣብዚ ስክሪን የለን።
