# Handing over, on the summary page: the person gives the summary to the klantmanager, from their own phone.

handover-title = ነቲ ጽማቕ ምሃብ
handover-intro = ጽማቕ መልስታትኩም ን klantmanager (ንጉዳይኩም ሓላፍነት ዘለዎ ሰራሕተኛ ምምሕዳር ከተማ) በዚ መገዲ ክትህብዎ ትኽእሉ ኢኹም። ብኸመይ ከም እትህብዎ ባዕልኹም ትመርጹ። ናብ ኮምፒተር ናይ Mijn Verhaal ዋላ ሓንቲ ኣይለኣኽን።
# Sensitive answers that stand in the summary on screen: chosen once more before they travel
handover-again-title = እዚ ተኣፋፊ (ውልቃዊ) መልስታት እውን ክትህብዎ ትደልዩ ዶ?
handover-again-text = እዚ መልስታት ኣብ ጽማቕኩም ኣሎ። ኣብቲ ኮድ፡ ኣብቲ ሊንክ፡ ኣብቲ ብቑጽርታት ዝተዓጽወ ፋይል ወይ ኣብቲ ብቋንቋ ሆላንድ ዝተጻሕፈ ጽሑፍ ግን፡ ኣብዚ እንተ ጠዊቕኩምዎ ጥራይ ይኣቱ።
handover-words-title = እዚ ጽሑፋት እውን ክትህብዎ ትደልዩ ዶ?
handover-words-text = ኣብዞም ሕቶታት፡ ብቃላትኩም ነዊሕ ጽሒፍኩም ኣለኹም። ክትህብዎ ዘይትደልዩ ጽሑፍ፡ ጠዊቕኩም ኣውጽእዎ። ሽዑ እቲ ኮድ ይንእስ።
show-code = ነቲ ኮድ ኣርእዩ
show-code-who = klantmanager ነቲ ኮድ ካብ ስክሪንኩም ስካን ይገብሮ። ስካን ዝገበሮ ሰብ፡ ነቲ እትህብዎ መልስታት ሕጂ ኮነ ጸኒሑ ከንብቦ ይኽእል። ስክሪንኩም ዘይርኢ ሰብ ግን ዋላ ሓንቲ ኣይርእን።
code-parts =
    { $n ->
        [one] ኩሉ ኣብ ሓደ ኮድ ይኣቱ።
       *[other] { $n } ኮዳት ኣለዉ። ሓደ ድሕሪ ሓደ ተርእይዎም።
    }
code-none = እዚ ኩሉ ኣብ ኮድ ኣይኣቱን፡ ኣዝዩ ብዙሕ እዩ። ኣብ ላዕሊ ካብ ዘሎ ጽሑፋት ሓደ ጠዊቕኩም ኣውጽኡ። ወይ ነቲ ጽማቕ ብፋይል ወይ ኣብ ወረቐት ሃብዎ።
handover-away = ምልኣኽ፡ ወይ ሒዝኩምዎ ምኻድ
lock = ብ 16 ቁጽርታት ዝተዓጽወ (slot)
lock-digits = ንምኽፋት ዘድልዩ 16 ቁጽርታት (cijfers)
lock-text = በዞም ቁጽርታት ጥራይ ይኽፈት። ሰራሕቲ Mijn Verhaal እውን ክኸፍትዎ ኣይክእሉን። ነቶም ቁጽርታት ኣብ ወረቐት ጽሓፍዎም። ን klantmanager ድማ ባዕልኹም ብተለፎን ደዊልኩም ንገርዎ፡ ወይ ኣብ ወረቐት ሃብዎ። ኣብቲ እትልእክዎ መልእኽቲ ኣይትጽሓፍዎም።
lock-off = እቲ ሊንክ ወይ ፋይል ብቑጽርታት እንተ ዘይተዓጽወ፡ ዝረኸቦ ዝኾነ ሰብ ንኹሉ ከንብቦ ይኽእል።
lock-failed = ነቲ ሊንክ ወይ ፋይል ብቑጽርታት ምዕጻው፡ በዚ ተለፎን ወይ ኮምፒተር ኣይተኻእለን። ነቲ ኮድ ኣርእዩ፡ ወይ ነቲ ጽማቕ ኣብ ወረቐት ሃቡ። መልስታትኩም ብደሓን ኣሎ።
share = ብኻልእ ኣፕ (app) ልኣኹ
# Under the buttons that make a link
link-who-locked = ነቲ ሊንክ ዝሓዘን ነቶም ቁጽርታት ዝፈልጥን ሰብ፡ ከንብቦ ይኽእል። ክልቲኡ የድሊ። እቲ ሊንክ ንሓዋሩ ይሰርሕ፡ ሓደ ሰብ ንኻልእ ሰብ እንተ ለኣኾ እውን። ምስ ለኣኽኩምዎ፡ መሊስኩም ክትወስድዎ ኣይትኽእሉን።
link-who-open = ነቲ ሊንክ ዝረኸበ ሰብ፡ ከንብቦ ይኽእል። እቲ ሊንክ ንሓዋሩ ይሰርሕ፡ ሓደ ሰብ ንኻልእ ሰብ እንተ ለኣኾ እውን። ምስ ለኣኽኩምዎ፡ መሊስኩም ክትወስድዎ ኣይትኽእሉን።
handover-file = ብ 16 ቁጽርታት ዝተዓጽወ ፋይል ዓቅቡ
file-who-locked = ነቲ ፋይል ዝሓዘን ነቶም ቁጽርታት ዝፈልጥን ሰብ፡ እቲ ፋይል ክሳብ ዘሎ ከንብቦ ይኽእል። ክልቲኡ የድሊ።
file-who-open = እዚ ፋይል ብቑጽርታት ኣይተዓጽወን። ኣብ ጽማቕኩም ዘሎ ኩሉ ኣብዚ ፋይል ኣሎ። ነቲ ፋይል ዝሓዘ ሰብ፡ እቲ ፋይል ክሳብ ዘሎ ከንብቦ ይኽእል።
# Below it, where some answers were spoken
handover-spoken = ዝተቐድሐ ድምጽኹም ምስዚ ፋይል ጥራይ ይኸይድ። ነቲ ፋይል ዝሓዘ ሰብ፡ ድምጽኹም ክሰምዕ ይኽእል።
copy-dutch = ብቋንቋ ሆላንድ ዝተጻሕፈ ጽሑፍ ቅድሑ
copy-dutch-who = ኣብ ኢመይል፡ ወይ ኣብ dossier (ኣብ ምምሕዳር ከተማ ዘሎ ወረቓቕቲ ናይ ጉዳይኩም) ንምእታው። እዚ ጽሑፍ ብቑጽርታት ኣይተዓጽወን: ዝረኸቦ ሰብ ከንብቦ ይኽእል።
print-who = ኣብ ወረቐት ንምሃብ: ነቲ ኣብ ታሕቲ ዘሎ ‘ሕተሙ’ ዝብል ጠውቕዎ። ነቲ ወረቐት ዝሓዘ ሰብ፡ ከንብቦ ይኽእል።
share-failed = ምልኣኽ ኣይተኻእለን። ነቲ ሊንክ ቅድሕዎ፡ ወይ ነቲ ፋይል ዓቅብዎ። መልስታትኩም ብደሓን ኣሎ።
# The link to copy by hand, where the browser does not copy
link-by-hand = እቲ ሊንክ

# The code on the whole screen
code-title = ነዚ ስክሪን ኣርእዩ
code-hint = ብርሃን ናይ ስክሪንኩም ክሳብ ዝከኣል ወስኹ። ክሳብ እትዓጽውዎ፡ እቲ ስክሪን ኣይጠፍእን።
code-at = ኮድ { $at } ካብ { $of }
code-next = ዝቕጽል ኮድ
code-before = ዝሓለፈ ኮድ
code-close = ዕጸዉ
