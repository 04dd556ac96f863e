# Klankbord: a group of inburgeraars around one tablet, with a facilitator (gespreksleider). The facilitator reads these pages.

session-title = مجموعة النقاش (klankbordgroep)
session-intro = هنا يمكنكم تحضير نقاش مع مجموعة. يمكنكم اختيار المواضيع والأسئلة وترتيبها، ثم طباعة الدليل. لا يُرسَل أي شيء إلى خادم (server).
session-about = معلومات عن النقاش
session-name = اسم النقاش
session-place = المكان
session-day = التاريخ
# For instance: people who have just arrived, a level, an origin. Never names of people.
session-group = من سيشارك؟
session-group-hint = مثلًا: أشخاص جدد في هولندا، أو المستوى A1. الرجاء عدم كتابة أسماء المشاركين.
session-languages = لغات المجموعة
session-questions = المواضيع والأسئلة
session-questions-hint = من الأفضل عدم اختيار الكثير: ثلاثة مواضيع أو أربعة تكفي غالبًا لساعة واحدة.
session-more = المزيد من الأسئلة، من القوائم
# The chosen questions in the order they are asked
session-order = الترتيب
session-order-empty = لم يتم اختيار أسئلة بعد.
session-earlier = إلى الأعلى
session-later = إلى الأسفل
session-remove = إزالة
session-count =
    { $n ->
        [zero] لم يتم اختيار أي سؤال
        [one] تم اختيار سؤال واحد
        [two] تم اختيار سؤالين
        [few] تم اختيار { $n } أسئلة
        [many] تم اختيار { $n } سؤالًا
       *[other] تم اختيار { $n } سؤال
    }
session-print = طباعة الدليل
session-save = حفظ في ملف
session-open = فتح ملف
session-opened = تم فتح الملف.
# What is wrong with a file; what was there stays
session-file-wrong = هذا الملف ليس من ملفات مجموعة النقاش (klankbordgroep). ما كان لديكم هنا لم يتغير.
session-file-newer = هذا الملف أُنشئ بإصدار أحدث من إصدار هذا الموقع. الرجاء فتح هذه الصفحة من جديد. ما كان لديكم هنا لم يتغير.
session-clear = البدء من جديد
# On the printed guide
guide-title = دليل النقاش
guide-start = في البداية، الرجاء أن تقولوا للمجموعة: يمكن لكل شخص منكم أن يتخطى ما يريد. ما يقال هنا يبقى داخل المجموعة. لا تُكتب أي أسماء.
guide-vote = الإجابة برفع اليد: نعم · إلى حد ما · ليس بعد · لا أعرف
guide-end = في النهاية، الرجاء أن تقرؤوا للمجموعة بصوت عالٍ ما تمت كتابته. هل هذا صحيح؟ ما الذي يجب أن يبقى، وما الذي يجب أن يتغير؟
# The steps of a session, in order: names on small buttons
session-steps = خطوات النقاش
step-prepare = التحضير
step-together = معًا
step-pass = تمرير التابلت
step-results = النتيجة
step-report = التقرير
step-end = النهاية
session-empty = لم يتم اختيار أسئلة بعد. الرجاء أولًا اختيار الأسئلة في «التحضير».
session-busy = بدأت المجموعة بالإجابة في هذا النقاش. هل تريدون بدء نقاش آخر؟ الرجاء أولًا إنهاء هذا النقاش في «النهاية».
session-not-saved = هذا النقاش لا يُحفظ الآن على هذا التابلت. ربما لا توجد مساحة كافية على الجهاز، أو المتصفح لا يسمح بالحفظ. الرجاء حفظ النقاش في ملف قبل إغلاق الصفحة.
session-nearly-full = ذاكرة هذا التابلت ممتلئة تقريبًا. ما هو محفوظ يبقى كما هو. قبل المتابعة، الرجاء حفظ هذا النقاش في ملف، وتوفير مساحة على الجهاز.

# Together: one question large on the screen, read by the whole group
together-title = التحدث معًا
together-of = السؤال { $n } من { $total }
together-previous = السؤال السابق
together-next = السؤال التالي
# A quiet clock, only shown if one wants it
together-time = إظهار المدة
together-minutes =
    { $n ->
        [zero] مدة هذا السؤال حتى الآن: { $n } دقيقة
        [one] مدة هذا السؤال حتى الآن: دقيقة واحدة
        [two] مدة هذا السؤال حتى الآن: دقيقتان
        [few] مدة هذا السؤال حتى الآن: { $n } دقائق
        [many] مدة هذا السؤال حتى الآن: { $n } دقيقة
       *[other] مدة هذا السؤال حتى الآن: { $n } دقيقة
    }
vote-title = التصويت
vote-tap = كل شخص يضغط بنفسه
vote-tap-hint = كل شخص يضغط مرة واحدة على إجابة يختارها. لا تظهر الأعداد قبل الضغط على «إظهار الأعداد».
vote-hands = عدّ الأيدي المرفوعة
vote-hands-hint = الرجاء عدّ الأيدي المرفوعة لكل إجابة.
vote-tapped =
    { $n ->
        [zero] لم يضغط أحد بعد
        [one] تم الضغط مرة واحدة
        [two] تم الضغط مرتين
        [few] تم الضغط { $n } مرات
        [many] تم الضغط { $n } مرة
       *[other] تم الضغط { $n } مرة
    }
vote-undo = إلغاء الضغطة الأخيرة
vote-show = إظهار الأعداد
vote-again = التصويت من جديد
# Before the name of an answer: one hand more, one hand fewer
vote-more = واحد أكثر
vote-less = واحد أقل
talk-note = ماذا يقال في النقاش؟
talk-hint = الرجاء عدم كتابة أسماء. هل هذه كلمات شخص كما قالها بنفسه؟ عندها يمكنكم اختيار «تمامًا كما قيل».
talk-quote = تمامًا كما قيل
talk-add = إضافة الملاحظة

# Passing on: what the facilitator reads
pass-title = تمرير التابلت من شخص إلى آخر
pass-intro = في الجولة يجيب كل شخص بنفسه، بالدور. لا أحد يرى إجابات غيره، وأنتم أيضًا لا ترونها. الأعداد تبيّن كم شخصًا اختار كل إجابة. المجموعة لا ترى الأعداد إلا بعد إنهاء الجولة.
pass-idle = مدة الانتظار إذا لم يلمس أحد الشاشة
pass-idle-hint = بعد هذه المدة يختفي ما على الشاشة، ويظهر بدلًا منه سؤال: هل ما زال الشخص هنا؟ إذا لم يأتِ جواب، يتم حذف إجابات هذا الشخص.
pass-minutes =
    { $n ->
        [zero] { $n } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }
pass-begin = بدء الجولة
pass-go-on = متابعة الجولة
pass-done =
    { $n ->
        [zero] لم ينتهِ أحد من الإجابة بعد.
        [one] انتهى شخص واحد من الإجابة.
        [two] انتهى شخصان من الإجابة.
        [few] انتهى { $n } أشخاص من الإجابة.
        [many] انتهى { $n } شخصًا من الإجابة.
       *[other] انتهى { $n } شخص من الإجابة.
    }
pass-close = إنهاء الجولة
pass-close-title = هل أخذ الجميع دورهم؟
pass-close-text = بعد إنهاء الجولة لا يستطيع أحد أن يشارك فيها. عندها ترى المجموعة الأعداد.
pass-close-confirm = نعم، إنهاء الجولة
pass-close-cancel = لا، ليس بعد
pass-closed = انتهت الجولة.

# Passing on: what each participant reads, alone with the tablet
turn-facilitator = لمن يدير النقاش (gespreksleider)
turn-choose = اختاروا لغتكم
turn-start = البدء
turn-promise = تجيبون هنا وحدكم. التابلت يحفظ الإجابات وما تمت كتابته. لكنه لا يحفظ مَن الذي أجاب أو كتب.
turn-thanks = شكرًا لكم. تمت إضافة إجاباتكم إلى إجابات المجموعة. الرجاء إعطاء التابلت للشخص التالي.
turn-withdrawn = تم حذف إجاباتكم. لم يُحفظ منها أي شيء. الرجاء إعطاء التابلت للشخص التالي.
turn-note = هل تريدون كتابة شيء عن إجابتكم؟ الكتابة ليست ضرورية. الرجاء عدم كتابة أسماء.
turn-words = هنا يمكنكم كتابة إجابتكم. الكتابة ليست ضرورية. الرجاء عدم كتابة أسماء.
turn-last-title = هل انتهيتم؟
turn-last-text = إذا انتهيتم، تُضاف إجاباتكم إلى إجابات المجموعة. بعد ذلك لا يمكنكم رؤية إجاباتكم أو تغييرها. والآخرون أيضًا لا يمكنهم ذلك.
turn-finish = انتهيت: إضافة إجاباتي
turn-stop = التوقف
turn-stop-title = هل تريدون التوقف؟
turn-stop-text = إذا توقفتم، يتم حذف إجاباتكم. لن يراها أحد. يمكنكم التوقف، ولا مشكلة في ذلك.
turn-stop-confirm = نعم، حذف إجاباتي
turn-stop-cancel = لا، أريد المتابعة
turn-still = هل ما زلتم هنا؟
turn-still-text = إجاباتكم مخفية الآن. للمتابعة، يمكنكم الضغط في الأسفل على «نعم، أريد المتابعة». إذا لم تفعلوا شيئًا، يتم حذف إجاباتكم بعد قليل.
turn-still-go = نعم، أريد المتابعة
turn-not-saved = لم ينجح الحفظ. لم تُضَف إجاباتكم بعد إلى إجابات المجموعة، لكنها ما زالت موجودة. الرجاء طلب المساعدة ممن يدير النقاش، ثم المحاولة مرة أخرى.
turn-try-again = المحاولة مرة أخرى

# Results
results-title = ماذا تقول المجموعة؟
results-none = لا توجد نتيجة بعد. يمكنكم التصويت معًا، أو تمرير التابلت من شخص إلى آخر.
results-open = الجولة لم تنتهِ بعد. لا تظهر الأعداد قبل إنهاء الجولة.
results-people =
    { $n ->
        [zero] لم يُجب أحد عبر التابلت.
        [one] أجاب شخص واحد عبر التابلت.
        [two] أجاب شخصان عبر التابلت.
        [few] أجاب { $n } أشخاص عبر التابلت.
        [many] أجاب { $n } شخصًا عبر التابلت.
       *[other] أجاب { $n } شخص عبر التابلت.
    }
results-few = هناك سؤال أو أكثر أجاب عنه أقل من خمسة أشخاص. إذا ظهرت هنا أعداد الإجابات والكلمات المكتوبة، فربما يعرف الجميع ماذا اختار كل شخص أو ماذا كتب. الرجاء أن تسألوا المجموعة: «هل تريدون رؤية الإجابات؟» إذا قال أي شخص «لا»، فاتركوا الإجابات مخفية.
results-agree = المجموعة كلها تريد أن ترى الإجابات
results-hidden = أقل من خمسة أصوات: الأعداد مخفية.
results-notes-hidden = الكلمات المكتوبة هنا مخفية.
results-tablet = عبر التابلت
results-hands = التصويت معًا
results-nobody = لم يختر أحد أي إجابة.
results-notes = ما تمت كتابته
results-notes-hint = هل يوجد اسم في أحد السطور؟ إذا وُجد، فالرجاء إزالة هذا السطر.
results-compare = المقارنة
results-compare-hint = يمكنكم فتح ملف من نقاش سابق، أو فتح قائمة الأسئلة التي أجاب عنها العاملون في مجال الاندماج (professionals). ما في الملف يبقى على هذه الشاشة فقط، إلى أن تُغلَق الصفحة.
# The counts of an earlier session, with its name or day
results-earlier = نقاش سابق: { $name }
results-professionals = العاملون في مجال الاندماج (professionals)
results-compare-file = هذا الملف لا يناسب هذا النقاش. لم يتغير أي شيء.

# The report
report-title = تقرير مجموعة النقاش (klankbordgroep)
report-intro = هنا يمكنكم إضافة رأي المجموعة، وما تتفقون عليه مع الجهات الشريكة. بعد ذلك يمكنكم طباعة التقرير، أو حفظه كمستند يمكنكم تغييره لاحقًا.
report-points-hint = الرجاء كتابة كل نقطة في سطر جديد.
report-keep = ما يسير جيدًا ويجب أن يبقى
report-change = ما يجب أن يتغير
report-agreements = الاتفاقات مع الجهات الشريكة
report-agreement = الاتفاق رقم { $n }
report-what = على ماذا تتفقون؟
report-who = من سيقوم بذلك؟
report-by = متى سيكون ذلك جاهزًا؟
report-add = إضافة اتفاق
report-beside = اللغة إلى جانب الهولندية
report-dutch-only = الهولندية فقط
report-themes = ما تحدثت عنه المجموعة
report-quotes = تمامًا كما قيل
report-document = حفظ كمستند
report-counts = حفظ الأعداد
report-session = حفظ النقاش كاملًا
report-foot = لا توجد في هذا التقرير أسماء، ولا إجابات شخص واحد بمفرده. أما ما قاله الناس أو كتبوه، فهو موجود هنا بكلماتهم، دون ترجمة.
# Heads of a table: the question, and how the answers were counted
report-question = السؤال
report-way = طريقة العدّ

# The end
end-title = إنهاء النقاش
end-intro = الرجاء أولًا حفظ التقرير وملف النقاش. بعد ذلك، الرجاء حذف النقاش من هذا التابلت.
end-here = ما يوجد الآن على هذا التابلت
end-questions =
    { $n ->
        [zero] لا توجد أسئلة
        [one] سؤال واحد
        [two] سؤالان
        [few] { $n } أسئلة
        [many] { $n } سؤالًا
       *[other] { $n } سؤال
    }
end-people =
    { $n ->
        [zero] لا توجد أعداد من إجابات المشاركين
        [one] الأعداد من إجابات شخص واحد
        [two] الأعداد من إجابات شخصين
        [few] الأعداد من إجابات { $n } أشخاص
        [many] الأعداد من إجابات { $n } شخصًا
       *[other] الأعداد من إجابات { $n } شخص
    }
end-lines =
    { $n ->
        [zero] لا توجد سطور مكتوبة
        [one] سطر واحد تمت كتابته
        [two] سطران تمت كتابتهما
        [few] { $n } سطور تمت كتابتها
        [many] { $n } سطرًا تمت كتابتها
       *[other] { $n } سطر تمت كتابتها
    }
end-wipe = حذف هذا النقاش من التابلت
end-wipe-title = هل تريدون حذف هذا النقاش؟
end-wipe-text = سيتم حذف كل هذا من التابلت: الأسئلة، والأعداد، وما تمت كتابته، والتقرير. لا يمكن إرجاعها بعد ذلك. أما الأوراق والملفات التي حفظتموها من قبل، فلا تُحذف.
end-wipe-unsaved = لم تحفظوا النقاش بعد.
end-wipe-confirm = نعم، حذف هذا النقاش
end-left = ما بقي الآن على هذا التابلت
end-left-store = في ذاكرة الجهاز: { $n }
end-left-page = في هذه الصفحة: { $n }
end-nothing = لا شيء. لم يبقَ من هذا النقاش أي شيء على هذا التابلت.
end-failed = لم ينجح الحذف. ربما ما زال النقاش على هذا التابلت. الرجاء حذف بيانات هذا الموقع من المتصفح.
end-downloads = الملفات التي حفظتموها بأنفسكم ما زالت في مجلد التنزيلات (downloads).
end-others = الإجابات في قوائم الأسئلة الأخرى ليست من هذا النقاش. لم يتم حذفها.
end-new = نقاش جديد
