# How long answers stay, on the overview

kept-title = መልስታተይ ክሳብ መዓስ ተዓቂቡ ይጸንሕ?
kept-always = ባዕልኹም ክሳብ እትድምስስዎ፡ እቲ browser (ኢንተርነት እትኸፍቱሉ ኣፕ) ንመልስታትኩም ይዕቅቦ።
kept-room = ኣብዚ ተለፎን ወይ ኮምፒተር ዘሎ ቦታ ክውዳእ እንተ ቐሪቡ፡ እቲ browser ንመልስታትኩም ክድምስሶ ይኽእል።
kept-safari = ኣብ iPhone፡ iPad ወይ Mac፡ ነዚ መርበብ ሓበሬታ ን 7 መዓልታት እንተ ዘይከፊትኩምዎ፡ Safari ንመልስታትኩም ይድምስሶ። ስለዚ ነዚ መርበብ ሓበሬታ ኣብ ቀዳማይ ገጽ ናይ ተለፎንኩም (beginscherm) ኣእትውዎ፡ ወይ ቅዳሕ ዓቅቡ።
kept-browser = ናይ browser (ኢንተርነት እትኸፍቱሉ ኣፕ) ዳታ እንተ ደምሲስኩም እውን፡ መልስታትኩም ይጠፍእ።
# Said when somebody wrote much and kept no copy
kept-remind = ድሮ ብዙሕ መሊስኩም ኣለኹም። እቲ መልስታት ግን ኣብዚ ተለፎን ወይ ኮምፒተር ጥራይ ኣሎ። ቅዳሕ ዓቅቡ፡ ወይ ጽማቕ መልስታትኩም ሕተሙ።
