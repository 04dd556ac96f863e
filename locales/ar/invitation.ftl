# Invitations: what a klantmanager makes, the letter, and what the person sees who opens the link.

# The form, for the klantmanager
invite-title = دعوة شخص إلى المقابلة
invite-intro = هنا يمكنكم إعداد رسالة بريدية ورابط ورسالة قصيرة. لا حاجة إلى حساب مستخدم، ولا يُرسَل أي شيء إلى خادم (server).
invite-whom = لمن الدعوة؟
invite-language = اللغة إلى جانب الهولندية
invite-dutch-only = الهولندية فقط
invite-to = اسم الشخص المشارك في برنامج الاندماج (inburgeraar)
invite-to-hint = يظهر الاسم في الرسالة البريدية فقط، ولا يظهر في الرابط.
invite-you = من يوجّه الدعوة؟
invite-gemeente = البلدية (gemeente)
invite-name = اسمكم
# The job title differs from gemeente to gemeente
invite-job = وظيفتكم
invite-phone = رقم الهاتف
invite-email = عنوان الإيميل
invite-when = متى وأين؟
invite-day = التاريخ
invite-time = الوقت
invite-place = العنوان
# How to get there
invite-way = طريقة الوصول
invite-way-hint = مثلًا: باص رقم 4، موقف Stadhuis. الرجاء التوجه إلى الاستقبال (balie).
invite-interpreter = سيحضر مترجم شفوي (tolk)
invite-what = ما الذي يمكن تحضيره قبل المقابلة؟
invite-short = قائمة أسئلة قصيرة
invite-full = قائمة الأسئلة كاملةً
# Nothing of the intake: only reflection lists
invite-lists-only = دون أسئلة المقابلة، القوائم التالية فقط
invite-sections = هذه الأقسام فقط (إذا لم تختاروا شيئًا: كل الأقسام)
invite-sections-hint = المشارك أو المشاركة (inburgeraar) يرى هذا الاختيار ويمكنه تغييره. أما الأقسام الحساسة، فلا يمكنكم اختيارها.
invite-lists = هذه القوائم أيضًا
invite-bring = ماذا يحسن إحضاره إلى المقابلة؟
bring-identity = وثيقة الإقامة أو بطاقة الهوية
bring-diplomas = الشهادات أو نسخ عنها، إذا كانت لديكم
bring-letters = الرسائل البريدية التي يصعب عليكم فهمها
bring-agenda = مفكرة مواعيدكم أو برنامج دروسكم
bring-summary = ملخصكم، إذا كنتم قد أعددتموه
invite-make = إعداد الدعوة
# A template keeps one's own details for the next time
invite-templates = النماذج المحفوظة على هذا الجهاز
invite-template-what = النموذج يحفظ بياناتكم واختياراتكم، دون اسم المشارك أو المشاركة (inburgeraar) ودون التاريخ.
invite-template-name = اسم النموذج
invite-template-keep = حفظ كنموذج
invite-template-kept = تم حفظ النموذج على هذا الجهاز.
invite-template-not-kept = لم يكن ممكنًا حفظ النموذج. دعوتكم ما زالت موجودة هنا.
invite-template-remove = حذف
# What is wrong with what was filled in; the rest stays
invite-wrong-phone = رقم الهاتف هذا غير صالح. يمكن استخدام الأرقام والمسافات وعلامة + فقط.
invite-wrong-email = عنوان الإيميل هذا غير صالح. الرجاء التأكد منه.
invite-past = هذا التاريخ قد مضى. الرجاء اختيار تاريخ آخر.
invite-incomplete = ما زال هناك شيء ناقص. الرجاء النظر إلى السطور الحمراء. ما كتبتموه أو اخترتموه ما زال موجودًا.
invite-needed = هذه المعلومة مطلوبة.

# The result, for the klantmanager
invite-ready-title = الدعوة جاهزة
invite-ready-intro = الرجاء مراجعة كل شيء. بعد ذلك يمكنكم إرسال الرسالة البريدية أو الرسالة القصيرة، أو الاثنتين.
invite-change = تغيير
invite-first = الرسالة البريدية الأولى
invite-second = الرسالة البريدية الثانية، لمن لم يأتِ
invite-second-hint = في المرة الثانية، من الأفضل اختيار فترة أخرى من اليوم.
invite-link = الرابط
invite-message = رسالة قصيرة بالواتساب (WhatsApp) أو SMS أو الإيميل
copy-text = نسخ الرسالة القصيرة
invite-calendar = ملف لإضافة الموعد إلى التقويم

# The letter: warm and clear, read by the person, in Dutch beside their own language
letter-title = دعوة إلى مقابلة للحديث معًا
letter-dear = { $name }، تحية طيبة،
letter-dear-unknown = حضرة السيدة أو السيد، تحية طيبة،
letter-why = أهلًا وسهلًا بكم! يسعدنا أن نتعرّف عليكم. نتحدث معًا عنكم، وعمّا تقدرون عليه، وعمّا تريدونه. هكذا نضع معًا خطة تناسبكم.
letter-again = لم نتحدث معًا بعد، ولا مشكلة في ذلك. ربما يناسبكم هذا الموعد أكثر.
letter-when = الموعد
letter-where = المكان
letter-way = طريقة الوصول
letter-who = مع من
letter-call = للاتصال بالهاتف
letter-mail = إيميل
letter-interpreter = سيحضر المقابلة مترجم شفوي (tolk).
letter-interpreter-ask = هل تريدون مترجمًا شفويًا (tolk)؟ يمكنكم الاتصال أو إرسال إيميل. عندها نرتّب ذلك لكم.
letter-prepare = يمكنكم التحضير للمقابلة على هاتفكم، بلغتكم. يكفي توجيه كاميرا الهاتف إلى رمز QR، أو فتح عنوان الموقع. التحضير اختياري.
letter-privacy = إجاباتكم تبقى على هاتفكم. البلدية (gemeente) لا تستطيع أن تراها. أنتم وحدكم تقررون ماذا تعرضون.
letter-bring = ماذا تأخذون معكم إلى المقابلة؟
letter-someone = يمكن أن يأتي معكم شخص آخر، إذا أردتم.
letter-other-time = إذا كان هذا الموعد لا يناسبكم، يمكنكم الاتصال بالهاتف أو إرسال إيميل. عندها نختار معًا موعدًا آخر.
letter-close = يسعدنا أن نلتقي بكم. إلى اللقاء!
# Before the name of a gemeente
gemeente-of = بلدية { $name }

# What the person sees who opens the link
open-title = وصلتكم دعوة
open-who = هذه دعوة لكم إلى مقابلة للحديث معًا. الدعوة من: { $who }.
open-who-unknown = بلديتكم (gemeente) تدعوكم إلى مقابلة للحديث معًا.
open-prepare = هنا يمكنكم التحضير للمقابلة. التحضير اختياري، ويمكنكم تخطي أي سؤال.
open-calendar = إضافة الموعد إلى تقويمي
open-sections = ما الأقسام التي تريدون تحضيرها؟
open-sections-hint = الأقسام التي عليها علامة صح هي التي يُرجى تحضيرها. لكن الاختيار لكم: يمكنكم إضافة أقسام أو إزالة أقسام.
open-lists = قوائم أسئلة أخرى يمكنكم تحضيرها
open-begin = البدء
open-kept = إجاباتكم السابقة تبقى محفوظة.
open-past = هذا التاريخ قد مضى. يمكنكم الاتصال أو إرسال إيميل لأخذ موعد جديد.
open-left-out = جزء من هذه الدعوة فيه خطأ، ولذلك لا يظهر هنا. يمكنكم النظر في رسالتكم البريدية، أو الاتصال ببلديتكم (gemeente).
open-check = من الأفضل التأكد من رقم الهاتف أو عنوان البريد الإلكتروني. هل هو مكتوب أيضًا في الرسالة التي وصلتكم بالبريد، أو على موقع بلديتكم (gemeente)؟
open-empty = لا يوجد في هذه الدعوة شيء يمكن قراءته هنا. إجاباتكم في أمان. يمكنكم البدء دون أي مشكلة.

# To the page that receives summaries
to-received = استلام ملخص
