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
