# Recording the readings: a volunteer with a clear voice reads each sentence; people who do not read can hear it then.

record-title = ምሉእ ሓሳባት ብድምጽኹም ምቕዳሕ
record-intro = ምንባብ ዘይክእሉ ሰባት ኣለዉ። ብድምጽኹም ግን ንነፍሲ ወከፍ ሕቶ ክሰምዕዎ ይኽእሉ። ንነፍሲ ወከፍ ምሉእ ሓሳብ ዓው ኢልኩም ብህድኣት ኣንብብዎ፡ ልክዕ ምስ ሓትኖኹም ወይ ምስ ኣኮኹም ከም እትዘራረቡ ጌርኩም።
record-kept = እቲ ዝተቐድሐ ድምጺ ኣብዚ ተለፎን ወይ ኮምፒተር ኣሎ። ከም zip (ኩሉ ዝሓዘ ሓደ ፋይል) እውን ዓቅብዎ።
record-language = ድምጽኹም ብኣየናይ ቋንቋ ክትቀድሑ ኢኹም?
record-missing =
    { $n ->
        [0] ኩሎም { $total } ምሉእ ሓሳባት ብድምጺ ተቐዲሖም ኣለዉ።
        [one] ካብ { $total } ምሉእ ሓሳባት፡ ሓደ ጥራይ ገና ብድምጺ ኣይተቐድሐን።
       *[other] ካብ { $total } ምሉእ ሓሳባት፡ { $n } ገና ብድምጺ ኣይተቐድሑን።
    }
record-at = ምሉእ ሓሳብ { $at } ካብ { $of }
record-only-missing = ገና ብድምጺ ዘይተቐድሑ ምሉእ ሓሳባት ጥራይ
record-on-site = እዚ ምሉእ ሓሳብ ድሮ ብድምጺ ተቐዲሑ ኣብቲ መርበብ ሓበሬታ ኣሎ።
record-start = ድምጽኹም ቅድሑ
record-stop = ወዲአ
record-play = ስምዕዎ
record-again = ደጊምኩም ቅድሑ
record-next = ዝቕጽል ምሉእ ሓሳብ
record-before = ዝሓለፈ ምሉእ ሓሳብ
record-zip = ዝተቐድሐ ድምጺ ከም zip ዓቅቡ
record-zip-what = ነዚ መርበብ ሓበሬታ ዘመሓድሩ ሰባት፡ ነቶም ኣብቲ zip ዘለዉ ፎልደራት (mappen) ናብ public/audio/ የእትውዎም። ድሕሪኡ ነቲ መርበብ ሓበሬታ ከም ብሓድሽ ይሃንጽዎ።
record-erase = ኩሉ ዝተቐድሐ ድምጺ ደምስሱ
record-erase-text = ኣብዚ ተለፎን ወይ ኮምፒተር ዘሎ ዝተቐድሐ ድምጺ ኩሉ ይጠፍእ። ከም zip ዝዓቀብኩምዎ ግን ኣይጠፍእን።
record-no-microphone = እቲ ማይክሮፎን ኣይሰርሕን ኣሎ። እዚ መርበብ ሓበሬታ ብማይክሮፎን ንኽጥቀም ፍቓድ ኣለዎ ዶ? ኣብ instellingen (settings) ናይ browser (ኢንተርነት እትኸፍቱሉ ኣፕ) ርኣዩ።
record-not-kept = እቲ ዝተቐድሐ ድምጺ ክዕቀብ ኣይተኻእለን። ምናልባት ኣብዚ ተለፎን ወይ ኮምፒተር እኹል ቦታ የለን። እቲ ካልእ ዝተቐድሐ ድምጺ ግን ክሳብ ሕጂ ኣሎ።
