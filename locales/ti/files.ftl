# Files
files-title = መልስታተይ
backup-what = ኣብቲ ቅዳሕ ኩሉ መልስታትኩም ኣሎ፡ ተኣፋፊ (ውልቃዊ) መልስታት እውን። ነቲ ቅዳሕ ኣብ ውሑስ ቦታ ኣቐምጥዎ። ንዋላ ሓደ ሰብ ኣይትሃብዎ።
# The same for a reflection list
list-backup-what = ኣብቲ ቅዳሕ፡ ኣብዚ ዝርዝር ዝመለስኩምዎን ዝጸሓፍኩምዎን ኩሉ ኣሎ።
backup = ናይ ኩሉ ቅዳሕ ዓቅቡ
upload = ዝተዓቀበ ፋይል ክፈቱ
file-opened = እቲ ፋይል ተኸፊቱ። መልስታትኩም ድሉው ኣሎ።
file-opened-partly =
    { $count ->
        [one] እቲ ፋይል ተኸፊቱ። { $count } መልሲ ምስዚ ሕቶታት ኣይሰማማዕን። ኣብ ፋይልኩም ግን ክሳብ ሕጂ ኣሎ።
       *[other] እቲ ፋይል ተኸፊቱ። { $count } መልስታት ምስዚ ሕቶታት ኣይሰማምዑን። ኣብ ፋይልኩም ግን ክሳብ ሕጂ ኣለዉ።
    }
file-too-large = እዚ ፋይል ን Mijn Verhaal ካብ ዓቐን ንላዕሊ ዓቢ እዩ። ኣብዚ ዘሎ መልስታትኩም ኣይተቐየረን።
file-unreadable = እዚ ፋይል ክንበብ ኣይከኣለን። ምናልባት ምሉእ ብምሉእ ኣይተዓቀበን ይኸውን። ኣብዚ ዘሎ መልስታትኩም ኣይተቐየረን።
file-foreign = እዚ ፋይል ናይ Mijn Verhaal ኣይኮነን። ኣብዚ ዘሎ መልስታትኩም ኣይተቐየረን።
file-newer = እዚ ፋይል ብዝሓደሰ Mijn Verhaal ዝተሰርሐ እዩ። ነዚ ገጽ ደጊምኩም ክፈትዎ፡ ድሕሪኡ መሊስኩም ፈትኑ። ኣብዚ ዘሎ መልስታትኩም ኣይተቐየረን።
file-other-list = እዚ ፋይል ናይ ካልእ ዝርዝር ሕቶታት እዩ። ኣብዚ ዘሎ መልስታትኩም ኣይተቐየረን።
# A link under that sentence
to-other-list = ናብቲ ናይዚ ፋይል ዝርዝር
file-not-kept = ናይ ሕጂ መልስታትኩም ንበይኑ ክዕቀብ ኣይተኻእለን። ስለዚ እቲ ፋይል ኣይተኸፍተን። ዝተቐየረ ነገር የለን።
# Some answers were spoken; their recordings could not be put into the file that was saved
file-without-sounds = ዝተቐድሐ ድምጽኹም ኣብቲ ፋይል ክኣቱ ኣይከኣለን። ዝመረጽኩምዎን ዝጸሓፍኩምዎን ኩሉ ግን ኣብቲ ፋይል ኣሎ። እቲ ዝተቐድሐ ድምጺ ክሳብ ሕጂ ኣብዚ ተለፎን ወይ ኮምፒተር ኣሎ።
replace-title = ነዚ ፋይል ክትኸፍትዎ ትደልዩ ዶ?
replace-text = ኣብዚ ተለፎን ወይ ኮምፒተር ድሮ መልስታት ኣሎ። ኣብ ክንድኡ እቲ ኣብ ፋይል ዘሎ መልስታት ይኣቱ። ናይ ሕጂ መልስታትኩም ግን ኣብዚ ተለፎን ወይ ኮምፒተር ንበይኑ ይዕቀብ።
# On somebody else's device, where nothing is stored
replace-text-borrowed = ኣብ ክንዲ ኣብዚ ስክሪን ዘለዉ መልስታት፡ ኣብቲ ፋይል ዘለዉ መልስታት ይኣትዉ። ናይ ሕጂ መልስታት ሽዑ ይጠፍኡ።
replace-confirm = እወ፡ ክፈቱ
aside-title = ናይ ቀደም መልስታት፡ ንበይኑ ዝተዓቀበ
aside-text = እዚ መልስታት ወይ ብኻልእ ተተኪኡ፡ ወይ ክንበብ ኣይከኣለን። ከም ፋይል ክትዕቅብዎ ትኽእሉ ኢኹም።
aside-download = ዓቅቡ: መልስታት ናይ { $date }

# Erasing
erase = ኩሉ ደምስሱ
erase-title = ኩሉ ክትድምስሱ ትደልዩ ዶ?
erase-text = ኩሉ መልስታትኩም ካብዚ ተለፎን ወይ ኮምፒተር ይጠፍእ። ደጊምኩም ክትረኽብዎ ኣይትኽእሉን። ድሮ ዝዓቀብኩምዎ ወረቓቕትን ፋይላትን ግን ኣይጠፍእን።
erase-confirm = እወ፡ ኩሉ ደምስሱ
# Where other lists have answers too: this list alone, or everything
erase-list = ነዚ ዝርዝር ደምስሱ
erase-list-title = ነዚ ዝርዝር ክትድምስስዎ ትደልዩ ዶ?
erase-list-text = ኣብዚ ዝርዝር ዘሎ መልስታትኩም ካብዚ ተለፎን ወይ ኮምፒተር ይጠፍእ። ደጊምኩም ክትረኽብዎ ኣይትኽእሉን። ኣብ ካልኦት ዝርዝራት ዘሎ መልስታትኩም ግን ኣይጠፍእን። ድሮ ዝዓቀብኩምዎ ወረቓቕትን ፋይላትን እውን ኣይጠፍእን።
erase-list-confirm = እወ፡ ነዚ ዝርዝር ደምስሱ
erase-all = ኩሉ ደምስሱ፡ ነቶም ካልኦት ዝርዝራት እውን
# After erasing one list
erased = ተደምሲሱ። ካብዚ ዝርዝር ኣብዚ ተለፎን ወይ ኮምፒተር ዝተረፈ የለን።
erase-failed = ምድምሳስ ኣይተኻእለን። መልስታትኩም ምናልባት ክሳብ ሕጂ ኣብዚ ተለፎን ወይ ኮምፒተር ኣሎ ይኸውን። ኣብ browser (ኢንተርነት እትኸፍቱሉ ኣፕ) ናይዚ መርበብ ሓበሬታ ዳታ ደምስሱ።
