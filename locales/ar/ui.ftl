next = التالي
back = رجوع
skip = تخطي
dont-know = لا أعرف
rather-not = أفضّل عدم الإجابة
discuss = أريد التحدث عن هذا
finish = انتهيت: إلى ملخصي
more-help = شرح أكثر
own-words = بكلماتكم أنتم (اختياري)
any-language = يمكنكم الكتابة بلغتكم.
private-question = هذه الإجابة لا تظهر في الملخص، إلا إذا أضفتموها إليه بأنفسكم.
private-choices = الإجابات الحساسة لا تظهر في الملخص، إلا إذا أضفتموها إليه بأنفسكم.

step = { $at } من { $total }
step-hidden = هذا السؤال ليس الآن ضمن قائمتكم
path = الأقسام
progress-of-section = تمت الإجابة عن { $done } من { $total }
progress-in-all = عدد الأسئلة التي أجبتم عنها: { $done } من { $total }. يمكنكم التوقف والمتابعة لاحقًا.

overview = الرئيسية
language = اللغة
help = مساعدة
skip-to-content = إلى المحتوى
saved-yes = تم الحفظ
saved-pending = جارٍ الحفظ
saved-no = لم يُحفظ

less = أقل
more = أكثر
between = عدد من { $min } إلى { $max }

search = ابحثوا أو اكتبوا
not-found-own = هذا غير موجود في القائمة. كلماتكم تبقى كما كتبتموها.
not-found-in-list = هذا غير موجود في القائمة.

add-record = إضافة المزيد
remove-record = حذف
# Said once it is gone; the button behind it brings it back. The second is also used for a recording
record-removed = تم الحذف.
undo = استعادة
record-number = رقم { $n }
years =
    { $n ->
        [zero] { $n } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $n } سنوات
        [many] { $n } سنة
       *[other] { $n } سنة
    }

face-1 = صعب جدًا
face-2 = ليس على ما يرام
face-3 = لا بأس
face-4 = جيد
face-5 = جيد جدًا

cando-not-yet = ليس بعد
cando-with-help = مع مساعدة
cando-yes = نعم
knowing-know = أعرف هذا
knowing-heard = سمعت عن هذا
knowing-explain = أريد شرحًا
selfview-yes = نعم
selfview-partly = إلى حد ما
selfview-not-yet = ليس بعد
selfview-dont-know = لا أعرف

day = يوم
day-mon = الاثنين
day-tue = الثلاثاء
day-wed = الأربعاء
day-thu = الخميس
day-fri = الجمعة
day-sat = السبت
day-sun = الأحد
part-morning = الصباح
part-afternoon = بعد الظهر
part-evening = المساء
slot-can = أستطيع
slot-maybe = ربما
slot-cannot = لا أستطيع

overview-title = قصتي
overview-begin = يمكنكم اختيار القسم الذي تبدؤون به، أو البدء من الأول. يمكنكم تخطي أي سؤال.
question-title = سؤال
begin = البدء
go-on = متابعة
to-reflection = وقفة للتفكير (reflectie): النظر إلى ما كان حتى الآن، والتحدث معًا
to-summary = إلى ملخصي
to-overview = إلى الصفحة الرئيسية
promise = لا يُرسَل أي شيء إلى البلدية (gemeente). إجاباتكم تبقى على هذا الجهاز، وأنتم وحدكم تقررون لمن تعرضونها.
go-back = رجوع

# Some answers were spoken; their recordings could not be put into the file that was saved
cancel = لا، رجوع

# After erasing one list

not-saved = إجاباتكم لا تُحفظ الآن على هذا الجهاز. ربما لم يبقَ مكان فارغ على الجهاز، أو المتصفح لا يسمح بالحفظ. ما زلتم ترون إجاباتكم هنا. الرجاء طباعتها أو حفظ نسخة منها قبل إغلاق الصفحة.
# On the overview in a private window of the browser
private-window = هذه نافذة تصفّح خاص. كل ما تكتبونه هنا يختفي عند إغلاق النافذة. الرجاء فتح الموقع في نافذة عادية، أو حفظ نسخة من إجاباتكم.
joined = تغيّرت إجاباتكم في نافذة أخرى أيضًا. تم جمع كل الإجابات معًا. لم يضع أي شيء.
found-unreadable = هناك جزء من الإجابات المحفوظة لا يمكن قراءته. هذا الجزء محفوظ بشكل منفصل على هذا الجهاز. تجدونه في الصفحة الرئيسية.
found-newer = الإجابات المحفوظة كُتبت في نسخة أحدث من هذا الموقع. ستبقى كما هي. وما تكتبونه الآن لا يُحفظ بعد. الرجاء تحميل الصفحة من جديد لاحقًا.
found-damaged = جزء من إجاباتكم مقفل ولا يمكن فتحه. لم يُحذف، بل يبقى على هذا الجهاز.
language-not-fetched = لم يكن ممكنًا تحميل النصوص بهذه اللغة: { $language }. هل يوجد إنترنت؟ إجاباتكم في أمان. يمكنكم المحاولة مرة أخرى لاحقًا.
not-found-title = هذه الصفحة غير موجودة
not-found-text = عنوان الصفحة فيه خطأ. إجاباتكم في أمان.

comma = ،

# Choosing which sections to go through
sections-chosen = أنتم تمرّون الآن على بعض الأقسام فقط.
sections-all = عرض كل الأقسام
# On the summary, from the invitation: when and with whom the conversation is
conversation-on = موعد المقابلة: { $when }
conversation-with = مع { $who }
# On the overview: leads to the pages for klantmanagers
# On the pages for klantmanagers: to the reflection lists
to-reflection-short = وقفة للتفكير (reflectie)
to-klantmanager = لموظفي البلدية (klantmanagers)

# Without internet, and new versions of the site
offline-ready = هذا الموقع يعمل الآن دون إنترنت أيضًا.
offline-failed = لم يكن ممكنًا تجهيز الموقع للعمل دون إنترنت. يمكنكم المتابعة كالمعتاد. إجاباتكم في أمان.
# The phone asks sites to use little data
offline-part = هاتفكم يوفّر في استهلاك الإنترنت. لذلك لم يتم بعد تحميل اللغات الأخرى والقوائم الأخرى.
offline-all = تحميلها الآن
update-ready = يوجد إصدار جديد من هذا الموقع. إجاباتكم تبقى محفوظة.
update-now = فتح الإصدار الجديد
# Opened inside another app, which keeps answers apart from the browser
in-app = فتحتم هذا الموقع داخل تطبيق آخر، مثل فيسبوك (Facebook). في هذه الحالة تكون إجاباتكم في ذلك التطبيق فقط. هل تريدون المتابعة في متصفحكم المعتاد؟ الرجاء أولًا حفظ نسخة من إجاباتكم هنا في ملف. بعد ذلك يمكنكم فتح هذا الموقع في متصفحكم، وفتح الملف هناك.
# Opened from the home screen of an iPhone, which keeps answers apart from Safari
home-screen = فتحتم هذا الموقع من الشاشة الرئيسية لهاتفكم. الإجابات التي أعطيتموها في متصفح Safari ليست موجودة هنا. الرجاء فتح الموقع في Safari وحفظ نسخة من إجاباتكم هناك في ملف، ثم فتح هذا الملف هنا.

# The way to how it works, and what is said where texts of a document are not there
about-title = كيف يعمل موقع Mijn Verhaal؟
summary-not-fetched = لم يكن ممكنًا تحميل النصوص الهولندية. هل يوجد إنترنت؟ إجاباتكم في أمان. الرجاء تحميل الصفحة من جديد.
page-not-fetched = لم يكن ممكنًا تحميل هذه الصفحة. هل يوجد إنترنت؟ إجاباتكم في أمان. يمكنكم المحاولة مرة أخرى.
try-again = المحاولة مرة أخرى
to-paper = طباعة الأسئلة على الورق

# Copying, wherever that is
copy-link = نسخ الرابط
copied = تم النسخ.
copy-failed = لم ينجح النسخ. يمكنكم إبقاء الإصبع على النص، ثم نسخه بأنفسكم.

# A file with a lock, opened where the intake is filled in
file-locked = هذا الملف مقفل. يُفتح بالأرقام الستة عشر، في الصفحة التي يستلم فيها موظف البلدية (klantmanager) ملخصًا. إجاباتكم في أمان.

# Titles of pages that are loaded later
summary-title = ملخصي
help-title = مساعدة

# Reading aloud, by a recording or by a voice of the device

read-aloud = قراءة بصوت عالٍ
read-pause = إيقاف مؤقت
read-on = متابعة القراءة
read-slower = قراءة أبطأ
# A mode: each next page is read at once, and after one choice it goes on to the next question
read-everything = قراءة كل شيء بصوت عالٍ، والمتابعة تلقائيًا
read-none = لا يوجد بعد تسجيل صوتي بهذه اللغة، ولا يوجد في هذا الجهاز صوت يقرأ بها. يمكنكم أن تطلبوا من شخص أن يقرأ لكم النص بصوت عالٍ. إجاباتكم في أمان.
# A quiet link on a question, and on the overview
pause = استراحة قصيرة
# A button under a question that asks for words: answering by voice
voice-answer = أو يمكنكم الإجابة بصوتكم

# A button: makes the screen empty at once, for when somebody looks
hide = إخفاء
# On the empty screen: brings the page back
show-again = إظهار من جديد
# A link on the overview, for who uses the phone or computer of somebody else
not-mine = هذا الهاتف ليس لي
# Stands on top of every page in that mode
shared-now = هذا ليس جهازكم. إجاباتكم موجودة في هذه النافذة فقط، ولا تُحفظ.
# The button behind it
shared-end = انتهيت: حذف كل شيء
# In the place of "saved", in that mode
saved-memory = دون حفظ
# A question after ten minutes without a touch, in that mode
idle-title = هل ما زلتم هنا؟
idle-text = بعد دقيقة واحدة سيُحذف هنا كل شيء. هكذا لا يرى إجاباتكم من يستخدم الجهاز بعدكم.
idle-stay = نعم، أريد المتابعة
