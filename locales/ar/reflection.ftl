# The pages around the reflection lists. Read by professionals and by inburgeraars. Never a score, never a judgement.

reflection-title = وقفة للتفكير (reflectie)
reflection-intro = هنا تنظرون إلى ما كان حتى الآن: ما الذي يسير جيدًا، وما الذي يمكن أن يصير أفضل؟ لا يوجد صح أو خطأ، ولا توجد علامات كما في المدرسة. يمكنكم تخطي أي سؤال.
reflection-who = من يجيب عن الأسئلة؟
role-inburgeraar = أنا أشارك في برنامج الاندماج (inburgering)
role-klantmanager = أعمل في البلدية (klantmanager)، أو أُجري المقابلات الأولى (intakes)
role-team = نحن فريق، أو أنا أدير فريقًا
# Partner: an organisation that works together with the gemeente, such as a school.
role-partner = أعمل في مدرسة أو عند جهة شريكة أخرى
lists-fit = هذه القوائم تناسبكم
lists-all = كل القوائم
lists-other = القوائم الأخرى
list-minutes =
    { $n ->
        [zero] حوالي { $n } دقيقة.
        [one] حوالي دقيقة واحدة.
        [two] حوالي دقيقتين.
        [few] حوالي { $n } دقائق.
        [many] حوالي { $n } دقيقة.
       *[other] حوالي { $n } دقيقة.
    }
# Leads to the pages for sessions with a group
to-session = تحضير حديث مع مجموعة (klankbord)
reflection-promise = إجاباتكم تبقى على هذا الجهاز، وأنتم وحدكم تقررون لمن تعرضونها.

# On a question that is answered with yes, partly, not yet, I don't know
note = ملاحظة (اختياري)
# Beside a question that was answered in words
written = إجابة مكتوبة
finish-list = انتهيت: إلى صفحتي

# The mirror: what the other side asks itself about the same thing
mirror-inburgeraars = المرآة: أسئلة للمشاركين في برنامج الاندماج (inburgeraars)
mirror-professionals = المرآة: أسئلة تطرحها البلدية (gemeente) على نفسها
mirror-what = هذه الأسئلة عن الموضوع نفسه، لكن من وجهة نظر الطرف الآخر.

# The page of one's own
to-own-page = إلى صفحتي
own-page-title = صفحتي
own-page-intro = هذه الصفحة لكم. أنتم وحدكم تقررون لمن تعرضونها. لتغيير إجابة، يمكنكم الضغط على السؤال.
part-notes = ما كتبتُه
part-unknown = ما لا أعرفه
part-views = كيف أرى الأمور الآن
# Spoken to who listens: the dot and the open ring in the table
view-now = الآن
view-before = سابقًا
views-before = الدائرة الفارغة تبيّن كيف كنتم ترون الأمور من قبل، بتاريخ { $date }.
list-download = حفظ في ملف
again = الإجابة من جديد
again-what = هل تودّون النظر مرة أخرى لاحقًا؟ إجاباتكم الحالية تُحفظ بشكل منفصل على هذا الجهاز. بعد ذلك ترون في هذه الصفحة ما الذي تغيّر.
again-not-kept = لم يكن ممكنًا حفظ إجاباتكم بشكل منفصل. لذلك لم يتغير أي شيء.
own-page-foot = تم إعداد هذه الصفحة في موقع Mijn Verhaal. هذا ليس اختبارًا وليس تقييمًا. الأسئلة والترجمات كتبها الكمبيوتر وراجعها.

# Two sides next to each other
comparison-title = وجهتا نظر جنبًا إلى جنب
comparison-intro = هنا تظهر إجابات العاملين في مجال الاندماج (professionals) وإجابات المشاركين في برنامج الاندماج (inburgeraars) جنبًا إلى جنب. من الأفضل البدء بما فيه أكبر اختلاف، وأن يستمع كل طرف إلى الآخر أولًا.
side-professionals = العاملون في مجال الاندماج (professionals)
side-inburgeraars = المشاركون في برنامج الاندماج (inburgeraars)
side-device = من هذا الجهاز، { $date }
side-file = من ملف، { $date }
side-empty = لا توجد إجابات بعد
comparison-open = فتح ملف لعرضه هنا أيضًا
comparison-open-what = الملف الذي تفتحونه هنا يبقى على هذه الشاشة فقط. إجاباتكم أنتم لا تتغير بسببه.
# A button: notes and words are left out until it is pressed
comparison-notes = إظهار ما تمت كتابته أيضًا
comparison-need = تلزم هنا إجابات من الطرفين. يمكنكم الإجابة عن القائمتين، أو فتح ملف.
# Headings of the groups: how far the two views are apart. No side is right.
difference-wide = هنا يرى الطرفان الأمر بشكل مختلف جدًا
difference-some = هنا يرى الطرفان الأمر بشكل مختلف قليلًا
difference-none = هنا يرى الطرفان الأمر بالشكل نفسه
# Under two questions that ask the same from opposite sides
difference-reversed = انتبهوا: هذان السؤالان متعاكسان. «نعم» في السؤالين لا تعني هنا الشيء نفسه.
difference-open = إجابة مكتوبة بالكلمات، أو دون إجابة، أو «لا أعرف»
comparison-ask = أسئلة للحديث عنها معًا
comparison-ask-1 = ما الذي لم تكونوا تعرفونه بعضكم عن بعض؟
comparison-ask-2 = من أين يأتي الاختلاف؟
comparison-ask-3 = على ماذا تتفقون معًا؟
comparison-foot = تم إعداد هذه الصفحة في موقع Mijn Verhaal. ليس أحد الطرفين على حق أكثر من الآخر. هذه بداية حديث بينكم. الأسئلة والترجمات كتبها الكمبيوتر وراجعها.
