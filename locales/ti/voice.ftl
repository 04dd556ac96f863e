# Answering by voice, under questions that ask for words

voice-title = መልስኹም ብድምጽኹም
voice-record = ድምጽኹም ቅድሑ
voice-again = ደጊምኩም ቅድሑ
voice-stop = ወዲአ
voice-play = ስምዕዎ
voice-erase = ዝተቐድሐ ድምጺ ደምስሱ
voice-erased = እቲ ዝተቐድሐ ድምጺ ተደምሲሱ።
voice-what = እቲ ዝተቐድሐ ድምጺ ኣብዚ ተለፎን ወይ ኮምፒተር ጥራይ ይዕቀብ። ኩሉ ግዜ ክትድምስስዎ ትኽእሉ ኢኹም። ንሓደ መልሲ ክሳብ 2 ደቓይቕ ጥራይ ክትቀድሑ ትኽእሉ ኢኹም።
voice-left = { $n } ሰከንድ ተሪፉ
# The name of a meter that moves with the voice
voice-level = ድምጽኹም ክሳብ ክንደይ ዓው ከም ዝብል
voice-no-microphone = እቲ ማይክሮፎን ኣይሰርሕን ኣሎ። እዚ መርበብ ሓበሬታ ብማይክሮፎን ንኽጥቀም ፍቓድ ኣለዎ ዶ? ክትጽሕፉ፡ ወይ ነቲ ሕቶ ክትሰግርዎ እውን ትኽእሉ ኢኹም።
voice-not-kept = እቲ ዝተቐድሐ ድምጺ ክዕቀብ ኣይተኻእለን። ምናልባት እኹል ቦታ የለን። እቲ ካልእ መልስታትኩም ብደሓን ኣሎ።
# The answer says that it was spoken, and the sound is not on this device
voice-missing = ዝተቐድሐ ድምጽኹም ኣብዚ ተለፎን ወይ ኮምፒተር የለን። ምናልባት ኣብ ካልእ ተለፎን ወይ ኮምፒተር ተቐዲሑ ይኸውን። ደጊምኩም ክትቀድሑ ትኽእሉ ኢኹም። እቲ ካልእ መልስታትኩም ብደሓን ኣሎ።
# The same, in the summary
voice-missing-there = እቲ ዝተቐድሐ ድምጺ ኣብዚ የለን። ኣብቲ ዝተቐድሓሉ ተለፎን ወይ ኮምፒተር ኣሎ።
# How a spoken answer is named in the summary and on paper; the time is minutes and seconds
voice-spoken = ብድምጺ ዝተነግረ መልሲ፡ { $time }
