next = ዝቕጽል
back = ንድሕሪት
skip = ሕቶ ስገሩ
dont-know = ኣይፈልጥን
rather-not = ከይምልስ እመርጽ
discuss = ብዛዕባዚ ክዛረብ እደሊ
finish = ወዲአ፡ ናብ ጽማቕ መልስታተይ
more-help = ዝያዳ መብርሂ
own-words = ብቃላትኩም (ግድን ኣይኮነን)
any-language = ብቋንቋኹም ክትጽሕፉ ትኽእሉ ኢኹም።
private-question = እዚ መልሲ ኣብ ጽማቕ መልስታትኩም ኣይኣቱን። ባዕልኹም እንተ ኣእቲኹምዎ ጥራይ ይኣቱ።
private-choices = ተኣፋፊ (ውልቃዊ) መልስታት ኣብ ጽማቕ መልስታትኩም ኣይኣቱን። ባዕልኹም እንተ ኣእቲኹምዎ ጥራይ ይኣቱ።

step = { $at } ካብ { $total }
step-hidden = እዚ ሕቶ ሕጂ ክፋል ናይ ዝርዝርኩም ኣይኮነን
path = ክፋላት
progress-of-section = መልሲ ተዋሂቡ: { $done } ካብ { $total }
progress-in-all = { $done } ካብ { $total } ሕቶታት መሊስኩም ኣለኹም። ደው ከተብሉን ጸኒሕኩም ክትቅጽሉን ትኽእሉ ኢኹም።

overview = ትሕዝቶ
language = ቋንቋ
help = ሓገዝ
skip-to-content = ናብቲ ቀንዲ ጽሑፍ
saved-yes = ተዓቂቡ
saved-pending = ይዕቀብ ኣሎ
saved-no = ኣይተዓቀበን

less = ምንካይ
more = ምውሳኽ
between = ካብ { $min } ክሳብ { $max } ዘሎ ቁጽሪ

search = ድለዩ ወይ ጸሓፉ
not-found-own = እዚ ኣብቲ ዝርዝር የለን። እቲ ዝጸሓፍኩምዎ ቃላት ግን ይዕቀብ።
not-found-in-list = እዚ ኣብቲ ዝርዝር የለን።

add-record = ካልእ ወስኹ
remove-record = ነዚ ደምስሱ
# Said once it is gone; the button behind it brings it back. The second is also used for a recording
record-removed = ተደምሲሱ።
undo = ምለስዎ
record-number = ቁጽሪ { $n }
years =
    { $n ->
        [one] { $n } ዓመት
       *[other] { $n } ዓመታት
    }

face-1 = ኣዝዩ ከቢድ
face-2 = ብዙሕ ጽቡቕ ኣይኮነን
face-3 = ደሓን እዩ
face-4 = ጽቡቕ
face-5 = ኣዝዩ ጽቡቕ

cando-not-yet = ገና ኣይክእልን
cando-with-help = ብሓገዝ
cando-yes = እወ
knowing-know = እፈልጦ
knowing-heard = ሰሚዐ እፈልጥ
knowing-explain = መብርሂ እደሊ
selfview-yes = እወ
selfview-partly = ብኸፊል
selfview-not-yet = ገና ኣይኮነን
selfview-dont-know = ኣይፈልጥን

day = መዓልቲ
day-mon = ሰኑይ
day-tue = ሰሉስ
day-wed = ረቡዕ
day-thu = ሓሙስ
day-fri = ዓርቢ
day-sat = ቀዳም
day-sun = ሰንበት
part-morning = ንግሆ
part-afternoon = ድሕሪ ቀትሪ
part-evening = ምሸት
slot-can = እኽእል
slot-maybe = ምናልባት
slot-cannot = ኣይክእልን

overview-title = ታሪኸይ
overview-begin = ክትጅምሩሉ እትደልዩ ክፋል ምረጹ፡ ወይ ካብ መጀመርታ ጀምሩ። ንዝኾነ ሕቶ ክትሰግርዎ ትኽእሉ ኢኹም።
question-title = ሕቶ
begin = ጀምሩ
go-on = ቀጽሉ
to-reflection = ምስትንታን (reflectie): ንድሕሪት ምርኣይን ብሓባር ምዝርራብን
to-summary = ናብ ጽማቕ መልስታተይ
to-overview = ናብ ትሕዝቶ
promise = ናብ ምምሕዳር ከተማ (gemeente) ዋላ ሓንቲ ኣይለኣኽን። መልስታትኩም ኣብዚ ተለፎን ወይ ኮምፒተር ጥራይ ይዕቀብ። ንመን ከም እተርእይዎ ባዕልኹም ትውስኑ።
go-back = ተመለሱ

# Some answers were spoken; their recordings could not be put into the file that was saved
cancel = ኣይፋል፡ ተመለሱ

# After erasing one list

not-saved = መልስታትኩም ሕጂ ኣብዚ ተለፎን ወይ ኮምፒተር ኣይዕቀብን ኣሎ። ምናልባት ኣብኡ ቦታ የለን፡ ወይ እቲ browser (ኢንተርነት እትኸፍቱሉ ኣፕ) ኣይፈቅድን። መልስታትኩም ግን ክሳብ ሕጂ ክትርእይዎ ትኽእሉ ኢኹም። ነዚ ገጽ ቅድሚ ምዕጻውኩም፡ ነቲ መልስታት ሕተምዎ ወይ ቅዳሕ ዓቅቡ።
# On the overview in a private window of the browser
private-window = እዚ ብሕታዊ መስኮት (private) እዩ። ኣብዚ እትጽሕፍዎ ኩሉ፡ ነቲ መስኮት ምስ ዓጸኹምዎ ይጠፍእ። ነዚ መርበብ ሓበሬታ ኣብ ልሙድ መስኮት ክፈትዎ፡ ወይ ኮፒ ዓቅቡ።
joined = መልስታትኩም ኣብ ካልእ ክፉት ገጽ (venster) እውን ተቐይሩ። ኩሉ ብሓደ ተኣኪቡ ኣሎ። ዝጠፍአ ነገር የለን።
found-unreadable = ክፋል ናይቲ ዝተዓቀበ መልስታት ክንበብ ኣይከኣለን። እዚ መልስታት ንበይኑ ተዓቂቡ ኣሎ። ኣብ ‘ትሕዝቶ’ ትረኽብዎ።
found-newer = እቶም ዝተዓቀቡ መልስታት ናይ ሓድሽ Mijn Verhaal እዮም። ከም ዘለዉዎ ይጸንሑ። ሕጂ እትጽሕፍዎ ገና ኣይተዓቀበን። ነዚ ገጽ ድሓር ደጊምኩም ክፈትዎ።
found-damaged = ክፋል ናይ መልስታትኩም ብምስጢራዊ ኮድ ዕጹው እዩ፡ ክኽፈት ድማ ኣይከኣለን። ኣይተደምሰሰን፡ ኣብዚ ተለፎን ወይ ኮምፒተር ይጸንሕ።
language-not-fetched = እቲ ብ { $language } ዝተጻሕፈ ጽሑፍ ክመጽእ ኣይከኣለን። ኢንተርነት ኣሎ ዶ? መልስታትኩም ብደሓን ኣሎ። ጸኒሕኩም መሊስኩም ፈትኑ።
not-found-title = እዚ ገጽ የለን
not-found-text = ኣድራሻ ናይቲ ገጽ ቁሩብ ጌጋ ኣለዎ። መልስታትኩም ብደሓን ኣሎ።

comma = ፡

# Choosing which sections to go through
sections-chosen = ሕጂ ገለ ካብቶም ክፋላት ጥራይ ትርእዩ ኣለኹም።
sections-all = ኩሎም ክፋላት ኣርእዩ
# On the summary, from the invitation: when and with whom the conversation is
conversation-on = ዝርርብ: { $when }
conversation-with = ምስ { $who }
# On the overview: leads to the pages for klantmanagers
to-reflection-short = ምስትንታን (reflectie)
to-klantmanager = ን klantmanagers (ሰራሕተኛታት ምምሕዳር ከተማ)

# Without internet, and new versions of the site
offline-ready = እዚ መርበብ ሓበሬታ ሕጂ ብዘይ ኢንተርነት እውን ይሰርሕ።
offline-failed = እዚ መርበብ ሓበሬታ ብዘይ ኢንተርነት ንኽሰርሕ ምድላው ኣይተኻእለን። ከም ልሙድ ግን ክትቅጽሉ ትኽእሉ ኢኹም። መልስታትኩም ብደሓን ኣሎ።
# The phone asks sites to use little data
offline-part = ተለፎንኩም ዳታ (ኢንተርነት) ብቑጠባ ይጥቀም ኣሎ። ስለዚ እቶም ካልኦት ቋንቋታትን ዝርዝራትን ናብ ተለፎንኩም ገና ኣይመጹን።
offline-all = ሕጂ ኣምጽእዎም
update-ready = ዝሓደሰ Mijn Verhaal ተዳልዩ ኣሎ። መልስታትኩም ኣይጠፍእን፡ ተዓቂቡ ኣሎ።
update-now = ነቲ ዝሓደሰ Mijn Verhaal ክፈትዎ
# Opened inside another app, which keeps answers apart from the browser
in-app = ነዚ መርበብ ሓበሬታ ኣብ ውሽጢ ካልእ ኣፕ (app) ከፊትኩምዎ ኣለኹም፡ ንኣብነት ኣብ Facebook። ስለዚ መልስታትኩም ኣብቲ ኣፕ ጥራይ ይዕቀብ። ኣብ ናትኩም browser (ኢንተርነት እትኸፍቱሉ ኣፕ) ክትቅጽሉ ትደልዩ ዶ? መጀመርታ ኣብዚ ቅዳሕ መልስታትኩም ከም ፋይል ዓቅቡ። ድሕሪኡ ነዚ መርበብ ሓበሬታ ኣብ browser ክፈትዎ፡ ነቲ ፋይል ድማ ኣብኡ ክፈትዎ።
# Opened from the home screen of an iPhone, which keeps answers apart from Safari
home-screen = ነዚ መርበብ ሓበሬታ ካብ ቀዳማይ ገጽ ናይ ተለፎንኩም (beginscherm) ከፊትኩምዎ ኣለኹም። ኣብ Safari ዝሃብኩምዎ መልስታት ኣብዚ የለን። ነዚ መርበብ ሓበሬታ መጀመርታ ኣብ Safari ክፈትዎ፡ ቅዳሕ መልስታትኩም ድማ ኣብኡ ከም ፋይል ዓቅቡ። ድሕሪኡ ነቲ ፋይል ኣብዚ ክፈትዎ።

# The way to how it works, and what is said where texts of a document are not there
about-title = Mijn Verhaal ብኸመይ ይሰርሕ?
summary-not-fetched = ናይ ቋንቋ ሆላንድ ጽሑፋት ክመጽእ ኣይከኣለን። ኢንተርነት ኣሎ ዶ? መልስታትኩም ብደሓን ኣሎ። ነዚ ገጽ ደጊምኩም ክፈትዎ።
page-not-fetched = እዚ ገጽ ክኽፈት ኣይከኣለን። ኢንተርነት ኣሎ ዶ? መልስታትኩም ብደሓን ኣሎ። ደጊምኩም ክትፍትኑ ትኽእሉ ኢኹም።
try-again = ደጊምኩም ፈትኑ
to-paper = ሕቶታት ኣብ ወረቐት ምሕታም

# Copying, wherever that is
copy-link = ሊንክ ቅድሑ
copied = ተቐዲሑ።
copy-failed = ምቕዳሕ ኣይተኻእለን። ነቲ ጽሑፍ ብኣጻብዕትኹም ጸቒጥኩም ሓዝዎ፡ ድሕሪኡ ባዕልኹም ቅድሕዎ።

# A file with a lock, opened where the intake is filled in
file-locked = እዚ ፋይል ብ 16 ቁጽርታት ተዓጽዩ ኣሎ (slot)። klantmanager (ሰራሕተኛ ምምሕዳር ከተማ) ጽማቕ መልስታት ዝቕበለሉ ገጽ ኣሎ። እቲ ፋይል ኣብኡ በቶም ቁጽርታት ይኽፈት። መልስታትኩም ብደሓን ኣሎ።

# Titles of pages that are loaded later
summary-title = ጽማቕ መልስታተይ
help-title = ሓገዝ

# Reading aloud, by a recording or by a voice of the device

read-aloud = ዓው ኢሉ ይንበበልኩም
read-pause = ንቑሩብ ደው ይበል
read-on = ንባብ ይቀጽል
read-slower = ቀስ ኢሉ ይንበብ
# A mode: each next page is read at once, and after one choice it goes on to the next question
read-everything = ኩሉ ዓው ኢሉ ይንበበልኩም፡ ብባዕሉ ድማ ይቕጽል
read-none = በዚ ቋንቋ ዝተቐድሐ ድምጺ ገና የለን። እዚ ተለፎን ወይ ኮምፒተር እውን ነዚ ቋንቋ ዘንብብ ድምጺ የብሉን። ሓደ ሰብ ዓው ኢሉ ከንብበልኩም ክትሓቱ ትኽእሉ ኢኹም። መልስታትኩም ብደሓን ኣሎ።
# A quiet link on a question, and on the overview
pause = ሓጺር ዕረፍቲ
# A button under a question that asks for words: answering by voice
voice-answer = ወይ ብድምጽኹም ክትምልሱ ትኽእሉ ኢኹም

# A button: makes the screen empty at once, for when somebody looks
hide = ነዚ ሕብኡ
# On the empty screen: brings the page back
show-again = ነቲ ገጽ ደጊምኩም ርኣዩ
# A link on the overview, for who uses the phone or computer of somebody else
not-mine = እዚ ተለፎን ናተይ ኣይኮነን
# Stands on top of every page in that mode
shared-now = እዚ ተለፎን ወይ ኮምፒተር ናትኩም ኣይኮነን። መልስታትኩም ኣብዚ ክፉት ገጽ (venster) ጥራይ ኣሎ፡ ኣይዕቀብን።
# The button behind it
shared-end = ወዲአ፡ ኩሉ ደምስሱ
# In the place of "saved", in that mode
saved-memory = ኣይዕቀብን
# A question after ten minutes without a touch, in that mode
idle-title = ክሳብ ሕጂ ኣብዚ ዶ ኣለኹም?
idle-text = ድሕሪ 1 ደቒቕ ኣብዚ ዘሎ ኩሉ ይድምሰስ። በዚ፡ ድሕሬኹም ዝመጽእ ሰብ ንመልስታትኩም ኣይርእዮን።
idle-stay = እወ፡ ክቕጽል እየ
