# The sections from learning on. Their questions are fetched when one gets there; the names of the sections are in intake.ftl.

learning-rose = كيف هو التعلم بالنسبة إليكم؟
    .label = التعلم
    .why = هكذا يمكنكم أن تقولوا ما الذي يجعل التعلم ممتعًا أو صعبًا.
    .help = المقصود هو التعلم في المدرسة أو في البيت أو في العمل.

learning-years = كم سنة ذهبتم إلى المدرسة؟
    .label = سنوات المدرسة
    .why = يساعد هذا عند الحديث عن سرعة تعلّم تناسبكم.
    .help = تُحسب كل المدارس معًا. الرقم التقريبي يكفي. الرقم 0 إجابة جيدة أيضًا.
    .unit =
        { $n ->
            [zero] { $n } سنة
            [one] سنة واحدة
            [two] سنتان
            [few] { $n } سنوات
            [many] { $n } سنة
           *[other] { $n } سنة
        }

learning-highest = إلى أي مدرسة أو دراسة وصلتم؟
    .label = المدرسة أو الدراسة
    .why = يساعد هذا في إيجاد دورة تناسبكم.
    .help = يمكنكم اختيار الأقرب إلى وضعكم. لا يلزم أن تكون الدراسة مكتملة.
    .opt-none = لم أذهب إلى مدرسة
    .opt-some-primary = جزء من المدرسة الابتدائية
    .opt-primary = المدرسة الابتدائية
    .opt-lower-secondary = المدرسة الإعدادية
    .opt-secondary = المدرسة الثانوية
    .opt-vocational = مدرسة أو معهد لتعلم مهنة
    .opt-university = معهد عالٍ أو جامعة
    .opt-religious = مدرسة في مسجد أو كنيسة
    .opt-home-taught = تعلم القراءة أو الحساب في البيت

learning-abroad = ماذا تعلمتم قبل القدوم إلى هولندا؟
    .label = ما تعلمته قبل هولندا
    .why = ما تعلمتموه من قبل قد يُحسب لكم هنا.
    .help = كل ما تعلمتموه مهم: مدرسة أو دراسة أو دورة، أو مهنة تعلمتموها من العائلة. لا يلزم أن يكون التعلم مكتملًا.
    .field-subject = ما المهنة أو الدراسة؟
    .field-years = كم سنة؟
    .field-country = في أي بلد؟
    .field-finished = هل أنهيتم ذلك؟
    .field-finished-yes = نعم
    .field-finished-no = لا
    .field-paper = هل توجد شهادة أو ورقة تثبت ذلك؟
    .field-paper-yes = نعم
    .field-paper-no = لا

learning-valued = هل تمت معادلة شهادة لكم في هولندا؟
    .label = معادلة الشهادات (diplomawaardering)
    .why = المعادلة تُظهر للمدرسة أو لصاحب العمل ما تجيدونه.
    .help = في معادلة الشهادات (diplomawaardering) ينظر مكتب هولندي في شهادة من بلد آخر. بعدها يُكتب على ورقة اسم الشهادة الهولندية التي تشبهها.
    .opt-yes = نعم، المعادلة جاهزة
    .opt-asked = قدمت الطلب وما زلت أنتظر
    .opt-no = لا، ليس بعد
    .opt-no-papers = أوراقي ليست عندي
    .opt-no-diploma = ليس لدي شهادة
    .opt-what-is-that = ما معنى ذلك؟

learning-exams = ما الامتحانات التي نجحتم فيها إلى الآن؟
    .label = امتحانات نجحت فيها
    .why = أحيانًا يُحسب لكم امتحان نجحتم فيه.
    .help = الامتحان الأساسي (basisexamen) يكون في الخارج، قبل السفر إلى هولندا. امتحان الدولة (staatsexamen) هو امتحان في اللغة الهولندية للعمل أو الدراسة. «لا امتحان بعد» إجابة جيدة أيضًا.
    .opt-basisexamen-abroad = الامتحان الأساسي (basisexamen) في الخارج
    .opt-some-inburgering = جزء من امتحان الاندماج (inburgeringsexamen)
    .opt-staatsexamen = امتحان الدولة (staatsexamen)، جزء منه أو كله
    .opt-none = لا امتحان بعد

learning-nl = هل تعلمتم في دورة أو مدرسة في هولندا؟
    .label = ما تعلمته في هولندا
    .why = ما تعلمتموه هنا قد يُحسب لكم في الخطة.
    .help = الدورة القصيرة مهمة أيضًا. لا توجد دورة بعد؟ يمكنكم الانتقال إلى السؤال التالي.
    .field-subject = ما الدورة أو المدرسة؟
    .field-years = كم سنة؟
    .field-country = في أي بلد؟
    .field-finished = هل أنهيتم ذلك؟
    .field-finished-yes = نعم
    .field-finished-no = ليس بعد
    .field-paper = هل توجد شهادة أو ورقة تثبت ذلك؟
    .field-paper-yes = نعم
    .field-paper-no = لا

learning-style = كيف تحبون أن تتعلموا؟
    .label = كيف أحب أن أتعلم
    .why = هكذا يمكنكم أن تطلبوا دروسًا تناسبكم.
    .help = يمكنكم اختيار أكثر من إجابة.
    .opt-doing = بالتجربة والممارسة
    .opt-watching = بالمشاهدة
    .opt-listening = بالاستماع
    .opt-reading = بالقراءة
    .opt-with-others = مع آخرين
    .opt-alone = وحدي
    .opt-slowly-repeat = بهدوء مع تكرار كثير
    .opt-fast = بسرعة
    .opt-pictures = بالصور ومقاطع الفيديو
    .opt-phone = باستخدام الهاتف

learning-want = ماذا تحبون أن تتعلموا؟
    .label = ما أريد أن أتعلمه
    .why = عندها يمكنكم أن تسألوا في المقابلة عما هو ممكن.
    .help = تعليم mbo هو تعلم مهنة، وغالبًا في ROC. مدرسة ROC هي مدرسة كبيرة للشباب والكبار. تعليم hbo هو دراسة في معهد عالٍ، بعد المدرسة الثانوية أو بعد mbo.
    .opt-mbo = مهنة (mbo)
    .opt-hbo-wo = دراسة (hbo أو جامعة)
    .opt-short-course = دورة قصيرة
    .opt-driving = قيادة السيارة
    .opt-numbers = الحساب
    .opt-computer = استخدام الكمبيوتر
    .opt-nothing-now = لا شيء الآن

learning-numbers = ماذا يمكنكم أن تعملوا بالأرقام؟
    .label = الأرقام
    .why = كثير من الأعمال تحتاج إلى الأرقام. يمكنكم طلب مساعدة في ذلك.
    .help = هذا ليس اختبارًا. «ليس بعد» إجابة جيدة أيضًا.
    .item-change-in-shop = عدّ النقود والباقي في المحل
    .item-read-clock-timetable = قراءة الساعة ومواعيد الباص
    .item-measure = قياس شيء أو وزنه
    .item-percent-bill = حساب التخفيض أو النسبة المئوية

learning-hard = ما الذي يجعل التعلم صعبًا عليكم أحيانًا؟
    .label = ما يجعل التعلم صعبًا
    .why = أحيانًا تساعد نظارة أو وقت أطول أو مكان هادئ.
    .help = يمكنكم اختيار أكثر من إجابة.
    .opt-eyes = النظر
    .opt-ears = السمع
    .opt-concentration = التركيز وقتًا طويلًا
    .opt-memory = تذكّر الأشياء
    .opt-worries = الهموم
    .opt-tired = التعب
    .opt-reading-itself = القراءة نفسها
    .opt-never-at-school = المدرسة شيء جديد عليّ
    .opt-nothing = لا شيء

work-rose = كيف الحال مع العمل؟
    .label = العمل
    .why = هكذا يمكنكم أن تقولوا ما يعجبكم وما تبحثون عنه.
    .help = ليس لديكم عمل بعد؟ يمكنكم أيضًا اختيار أحد الوجوه المرسومة.

work-history = ما الأعمال التي عملتم بها في حياتكم؟ لكل عمل قيمة.
    .label = عملي إلى الآن
    .why = هكذا يمكنكم أن تُظهروا ما تجيدونه.
    .help = يمكنكم أيضًا ذكر عمل من زمن بعيد، قبل رحلة اللجوء أو قبل القدوم إلى هولندا. العمل دون أجر له قيمة أيضًا. مثلًا في محل العائلة أو في الزراعة أو في أعمال البيت. رعاية الأطفال أو الوالدين أو شخص مريض هي عمل أيضًا.
    .field-what = ما العمل؟
    .field-country = في أي بلد؟
    .field-years = كم سنة؟
    .field-kind = بأجر أو دون أجر؟
    .field-kind-paid = بأجر
    .field-kind-unpaid = دون أجر
    .field-kind-own-business = مشروعي الخاص

work-now = هل تعملون الآن؟ العمل التطوعي عمل أيضًا.
    .label = العمل الآن
    .why = هكذا يصبح الجمع بين الدروس والعمل أسهل.
    .help = العمل التطوعي هو عمل دون أجر. التدريب (stage) هو عمل من أجل التعلم. المساعدة في العمل تأتي مثلًا من مدرّب عمل (jobcoach).
    .opt-paid = عمل بأجر أو مشروعي الخاص
    .opt-paid-with-support = عمل بأجر مع مساعدة في العمل
    .opt-volunteer = عمل تطوعي
    .opt-internship = تدريب (stage)
    .opt-none = لا عمل الآن

work-hours = كم ساعة في الأسبوع تعملون الآن؟
    .label = ساعات العمل في الأسبوع
    .why = هكذا يمكنكم الحديث عن وقت للدروس وللبيت وللراحة.
    .help = الرقم التقريبي يكفي. ساعات العمل التطوعي والتدريب تدخل في العدد أيضًا.
    .unit =
        { $n ->
            [zero] { $n } ساعة
            [one] ساعة واحدة
            [two] ساعتان
            [few] { $n } ساعات
            [many] { $n } ساعة
           *[other] { $n } ساعة
        }

work-good-at = في أي أمور يطلب الناس مساعدتكم؟
    .label = ما أجيده
    .why = ما تجيدونه قد يساعد في إيجاد عمل.
    .help = يمكنكم التفكير في العائلة والأصدقاء والجيران والعمل السابق.
    .opt-repair = التصليح
    .opt-cook = الطبخ
    .opt-care = رعاية الناس
    .opt-sell = البيع
    .opt-drive = قيادة السيارات
    .opt-build = البناء
    .opt-grow = النباتات أو الحديقة أو الأرض
    .opt-sew = الخياطة
    .opt-teach = الشرح أو التدريس
    .opt-organise = تدبير الأمور وتنظيمها
    .opt-computer = الكمبيوتر أو الهاتف
    .opt-languages = اللغات أو الترجمة
    .opt-art = الفن أو الموسيقى
    .opt-clean = التنظيف
    .opt-count = الحساب أو عدّ النقود
    .opt-lead = إدارة مجموعة من الناس

work-papers = ما الأوراق التي لديكم من أجل العمل؟
    .label = أوراق من أجل العمل
    .why = بعض الأوراق تساعد في إيجاد عمل بسرعة أكبر.
    .help = شهادة VCA هي عن العمل بأمان. شهادة EHBO هي عن الإسعاف الأولي عند الحوادث. السيرة الذاتية (cv) هي قائمة بأعمالكم ودراستكم. التوصية (referentie) تأتي من شخص يتحدث عن عملكم. يمكنكم أيضًا ذكر رخصة قيادة من بلد آخر.
    .opt-car-licence = رخصة قيادة سيارة
    .opt-truck-licence = رخصة قيادة شاحنة
    .opt-forklift = شهادة قيادة الرافعة الشوكية
    .opt-vca = شهادة VCA (العمل بأمان)
    .opt-ehbo = شهادة EHBO (الإسعاف الأولي)
    .opt-cv = سيرة ذاتية (cv)
    .opt-references = توصية من عمل سابق (referentie)
    .opt-none = لا أوراق بعد

work-wish = ما العمل الذي تحبون أن تعملوه؟
    .label = العمل الذي أريده
    .why = يبدأ الحديث عن العمل مما ترغبون فيه.
    .help = يمكنكم ذكر نوع أو نوعين أو ثلاثة أنواع من العمل. يمكنكم أيضًا اختيار مجال فقط.
    .field-what = ما العمل؟
    .field-sector = ما المجال؟
    .field-sector-care = الصحة والرعاية
    .field-sector-tech = الأعمال التقنية
    .field-sector-build = البناء
    .field-sector-food = الطعام والمطاعم
    .field-sector-cleaning = التنظيف
    .field-sector-logistics = المستودعات والنقل
    .field-sector-green = النباتات والحيوانات
    .field-sector-shop = المتاجر
    .field-sector-education = المدارس والأطفال
    .field-sector-office = العمل المكتبي
    .field-sector-it = الكمبيوتر
    .field-sector-own-business = مشروعي الخاص
    .field-sector-dont-know-yet = لا أعرف بعد

work-same = هل تريدون العمل نفسه الذي عملتم به سابقًا؟
    .label = العمل السابق
    .why = أحيانًا تلزم دورة أولًا. يمكنكم السؤال عن ذلك.
    .opt-yes = نعم، العمل نفسه
    .opt-related = عمل يشبهه
    .opt-something-new = شيء جديد
    .opt-dont-know = لا أعرف بعد

work-first-step = ما الخطوة الأولى نحو العمل التي تناسبكم؟
    .label = الخطوة الأولى نحو العمل
    .why = يمكن أن تبدأ الخطة بخطوة تختارونها بأنفسكم.
    .help = العمل التطوعي هو عمل دون أجر. التدريب (stage) هو عمل من أجل التعلم. يمكنكم اختيار أكثر من إجابة.
    .opt-look-around = زيارة مكان عمل ليوم واحد
    .opt-volunteer = عمل تطوعي
    .opt-internship = تدريب (stage)
    .opt-work-and-learn = العمل والتعلم معًا
    .opt-paid-job = عمل بأجر
    .opt-own-business = مشروعي الخاص
    .opt-first-language = تعلم الهولندية أولًا

work-culture = ماذا تريدون أن تعرفوا عن العمل في هولندا؟
    .label = ما أريد معرفته عن العمل هنا
    .why = يمكنكم طلب شرح عن ذلك في المقابلة مع البلدية (gemeente).
    .help = كشف الراتب (loonstrook) هو ورقة عن راتبكم. التقدّم إلى عمل (solliciteren) هو طلب وظيفة.
    .opt-talk-to-boss = الحديث مع المدير
    .opt-feedback = النصائح والنقد في العمل
    .opt-ask-questions = طرح الأسئلة في العمل
    .opt-sick-report = إبلاغ مكان العمل عند المرض
    .opt-breaks = الاستراحات
    .opt-contract-payslip = العقد وكشف الراتب
    .opt-men-women = رجال ونساء معًا في العمل
    .opt-apply-interview = التقدّم إلى عمل ومقابلة العمل
money-rose = كيف الحال مع المال؟
    .label = المال الآن
    .why = هموم المال قد تجعل التعلم أصعب. يمكنكم الحديث عن ذلك معًا في المقابلة.

money-income = على ماذا تعتمدون في معيشتكم الآن؟
    .label = الدخل
    .why = العمل والدروس قد يغيّران شيئًا في مالكم. يمكنكم السؤال عن ذلك.
    .help = الإعانة (uitkering) هي مال من الدولة عندما يكون الدخل قليلًا أو لا يوجد دخل. دائرة DUO تنظم مال الدراسة. مال المعيشة (leefgeld) هو مال لمن يسكنون في مركز لجوء (azc) أو مركز إيواء.
    .opt-wage = راتب من عملي
    .opt-uitkering = إعانة (uitkering)
    .opt-living-allowance = مال المعيشة من azc أو مركز إيواء
    .opt-partner = دخل شريك حياتي أو شريكتي
    .opt-student-finance = مال الدراسة من DUO
    .opt-own-business = مشروعي الخاص
    .opt-none = دون دخل
    .opt-mix = أكثر من مصدر واحد

money-worry = هل لديكم هموم بسبب المال؟ ما هي؟
    .label = هموم المال
    .why = عندها يمكنكم أن تسألوا في المقابلة عن المساعدة الموجودة.
    .help = العلاوات (toeslagen) هي مال من دائرة Dienst Toeslagen، مثلًا للإيجار أو التأمين الصحي أو الأطفال. يمكن لبعض الناس أخذ قرض من دائرة DUO من أجل برنامج الاندماج (inburgering).
    .opt-debts = ديون
    .opt-bills = دفع الفواتير
    .opt-rent = إيجار البيت
    .opt-toeslagen = العلاوات (toeslagen)
    .opt-duo-loan = القرض من DUO
    .opt-fines = غرامات
    .opt-send-money = إرسال المال إلى الأهل
    .opt-letters = رسائل بريدية عن المال
    .opt-none = لا هموم بسبب المال

money-small-things = أي أشياء صغيرة تساعدكم الآن؟
    .label = أشياء صغيرة
    .why = لبعض الأشياء توجد مساعدة. يمكنكم السؤال عنها في المقابلة.
    .opt-travel-costs = مال للمواصلات
    .opt-bike = دراجة هوائية
    .opt-laptop = لابتوب
    .opt-internet = إنترنت في البيت
    .opt-winter-clothes = ملابس دافئة للشتاء
    .opt-lesson-materials = كتب وأغراض للدروس
    .opt-glasses = نظارة طبية
    .opt-none = لا أحتاج إلى شيء الآن

health-rose = كيف تشعرون الآن؟
    .label = كيف أشعر
    .why = هكذا يمكن أن تناسب خططكم ما تشعرون به الآن.
    .help = المقصود هو الجسم والمشاعر معًا.

health-limits = هل هناك شيء صعب على جسمكم؟
    .label = الجسم
    .why = عندها يمكنكم في المقابلة أن تبحثوا معًا عن دروس وعمل يناسبكم.
    .help = لا حاجة إلى ذكر اسم أي مرض.
    .opt-sitting-long = الجلوس وقتًا طويلًا
    .opt-standing-long = الوقوف وقتًا طويلًا
    .opt-lifting = حمل أشياء ثقيلة
    .opt-walking = المشي
    .opt-seeing = النظر
    .opt-hearing = السمع
    .opt-pain = عندي ألم
    .opt-pregnant = أنا حامل
    .opt-none = لا، لا شيء

health-mind = وفي النوم والتفكير والمشاعر: هل هناك شيء صعب؟
    .label = النوم والتفكير والمشاعر
    .why = عندها يمكنكم أن تطلبوا مساعدة، ودروسًا تناسبكم.
    .help = كثير من الناس يمرون بهذا. لا حاجة إلى شرح أي شيء. هل تشعرون أن حالتكم سيئة جدًا؟ يمكنكم الاتصال بطبيب الأسرة (huisarts). هو الطبيب القريب من بيتكم.
    .opt-sleep = صعوبة في النوم
    .opt-worries = هموم كثيرة
    .opt-sad = حزن
    .opt-memories = ذكريات صعبة
    .opt-anger = أغضب بسرعة
    .opt-concentration = صعوبة في التركيز
    .opt-alone = أشعر بالوحدة
    .opt-none = لا، لا شيء

health-help = هل لديكم مساعدة من أجل صحتكم؟
    .label = المساعدة في الصحة
    .why = هل تريدون مساعدة؟ عندها يمكنكم أن تسألوا أين تجدونها.
    .help = المساعدة هي مثلًا طبيب أو اختصاصي نفسي أو شخص يتحدث معكم.
    .opt-yes = نعم، لدي مساعدة
    .opt-waiting = أنتظر المساعدة
    .opt-want-help = أود الحصول على مساعدة
    .opt-no-need = لا أحتاج إلى مساعدة
    .opt-dont-know-where = لا أعرف أين أجد المساعدة

health-load = كم من الوقت في الأسبوع يناسب طاقتكم، للدروس والعمل معًا؟
    .label = طاقتي في الأسبوع
    .why = عندها تناسب الخطة طاقتكم، ويبقى وقت للراحة.
    .help = المقصود الدروس وواجباتها والعمل معًا. يمكنكم التفكير أيضًا في عائلتكم وفي الراحة.
    .opt-few-hours = بضع ساعات
    .opt-half-days = نصف يوم، في بضعة أيام
    .opt-most-days = معظم الأيام
    .opt-full-week = كل الأسبوع

people-rose = كيف يسير التواصل مع الناس؟
    .label = التواصل مع الناس
    .why = هل تريدون التعرّف على ناس أكثر؟ عندها يمكنكم الحديث عن ذلك معًا في المقابلة.

people-contacts = مع من تلتقون أو تتحدثون كثيرًا؟
    .label = من ألتقي بهم
    .why = هكذا يتضح من هم الناس حولكم الآن.
    .help = كلمة maatje تعني: شخص متطوع ترونه كثيرًا. تتحدثون معًا أو تفعلون شيئًا معًا.
    .opt-own-language = ناس يتكلمون لغتي
    .opt-dutch-neighbours = جيران هولنديون
    .opt-parents-at-school = آباء وأمهات في المدرسة
    .opt-work-lessons = ناس من العمل أو الدروس
    .opt-club = ناس من نادٍ
    .opt-faith = ناس من ديني
    .opt-buddy = شخص متطوع (maatje)
    .opt-hardly-anyone = لا أحد تقريبًا

people-can = هل تقدرون على القيام بهذه الأمور مع ناس آخرين؟
    .label = الحديث مع الناس
    .why = عندها يمكنكم أن تحكوا عما تقدرون عليه الآن، وعما تريدون التمرّن عليه.
    .help = برنامج الترجمة على هاتفكم هو مساعدة أيضًا.
    .item-start-talking = بدء حديث
    .item-ask-to-repeat = الطلب من شخص أن يعيد كلامه
    .item-say-no = قول «لا»
    .item-make-appointment = أخذ موعد
    .item-phone-stranger = الاتصال بشخص لا أعرفه
    .item-say-what-is-wrong = التعبير عما لا يسير جيدًا

people-activities = ماذا فعلتم خلال الشهر الماضي؟
    .label = نشاطاتي
    .why = البلديات (gemeenten) تتحدث كثيرًا عن المشاركة. هكذا يمكنكم أن تحكوا بأنفسكم عما تفعلونه الآن.
    .help = المجموعة هي مثلًا مجموعة لتعلّم اللغة، أو مجموعة في مسجد أو كنيسة. العمل مع مساعدة يعني: شخص يساعدكم في مكان العمل. كثير من البلديات تستخدم سلّم المشاركة (participatieladder). فيه ست درجات، من تواصل قليل إلى عمل بأجر. في ملخصكم تظهر نشاطاتكم بجانب هذه الدرجات.
    .opt-met-people-outside-home = لقاء ناس خارج بيتي
    .opt-organised-activity = الذهاب إلى دورة أو نادٍ أو مجموعة
    .opt-helped-regularly = مساعدة الآخرين كثيرًا، مثلًا بالتطوع
    .opt-internship = تدريب (stage)
    .opt-work-with-support = عمل مع مساعدة
    .opt-paid-work = عمل بأجر
    .opt-none = لا شيء من هذه الأمور

people-free = ما الأشياء التي تستمتعون بها؟
    .label = ما أستمتع به
    .why = من خلال شيء تستمتعون به يصير التعرّف على الناس أسهل.
    .opt-sport = الرياضة
    .opt-football = كرة القدم
    .opt-cooking = الطبخ
    .opt-music = الموسيقى
    .opt-sewing = الخياطة
    .opt-garden = العمل في الحديقة
    .opt-faith = ديني وإيماني
    .opt-reading = القراءة
    .opt-children = قضاء الوقت مع الأطفال
    .opt-walking = المشي والتنزه
    .opt-games = ألعاب التسلية
    .opt-making-things = صنع أشياء بيدي

people-want = أي نشاط تودون القيام به؟
    .label = ما أود القيام به
    .why = عندها يمكنكم أن تسألوا عما يوجد بالقرب منكم.
    .help = كلمة taalmaatje تعني: شخص متطوع يتمرّن معكم على الهولندية. العمل التطوعي (vrijwilligerswerk) هو عمل دون أجر، مثلًا في الحي الذي تسكنون فيه.
    .opt-language-buddy = شخص متطوع للتمرّن على اللغة (taalmaatje)
    .opt-cycling-lessons = دروس ركوب الدراجة
    .opt-sport-club = نادٍ رياضي
    .opt-women-group = مجموعة نساء
    .opt-men-group = مجموعة رجال
    .opt-meet-neighbours = لقاء الجيران
    .opt-volunteer = عمل تطوعي
    .opt-none = لا شيء الآن

people-help-from = ممن تطلبون المساعدة عندما يصعب عليكم شيء؟
    .label = من يساعدني
    .why = هكذا يتضح إن كنتم ما زلتم تبحثون عن شخص يساعدكم.
    .help = منظمة VluchtelingenWerk تساعد اللاجئين في هولندا. الموظف المسؤول عن ملفكم في البلدية (gemeente) اسمه klantmanager. طبيب الأسرة (huisarts) هو الطبيب القريب من بيتكم.
    .opt-family = عائلتي
    .opt-friend = صديق أو صديقة
    .opt-vluchtelingenwerk = منظمة VluchtelingenWerk
    .opt-klantmanager = شخص من بلديتي (klantmanager)
    .opt-teacher = معلمي أو معلمتي
    .opt-huisarts = طبيب الأسرة (huisarts)
    .opt-faith = شخص من ديني
    .opt-nobody = لا أحد

time-week = متى يمكنكم التعلم أو العمل؟
    .label = أيامي في الأسبوع
    .why = عندها يمكنكم أن تروا معًا في المقابلة أي دروس تناسب أسبوعكم.
    .help = يمكنكم البدء بالأيام المؤكدة. الباقي يمكن أن يبقى فارغًا.

time-hours = كم ساعة في الأسبوع يمكنكم أن تتعلموا وتعملوا؟
    .label = ساعات في الأسبوع
    .why = عندها يمكنكم في المقابلة أن تضعوا معًا خطة تناسب أسبوعكم.
    .help = الدروس وواجباتها والعمل تُحسب معًا. الرقم التقريبي يكفي.
    .unit =
        { $n ->
            [zero] { $n } ساعة
            [one] ساعة واحدة
            [two] ساعتان
            [few] { $n } ساعات
            [many] { $n } ساعة
           *[other] { $n } ساعة
        }

time-where = أين يمكنكم التعلم أو العمل؟
    .label = المكان
    .why = عندها يمكنكم الحديث عن أماكن يسهل عليكم الوصول إليها.
    .opt-neighbourhood = قريبًا من بيتي
    .opt-town = في مدينتي أو قريتي
    .opt-other-town = في مدينة أخرى
    .opt-online = عبر الإنترنت
    .opt-at-work = في مكان العمل

time-fixed = ما الأوقات الثابتة عندكم في الأسبوع؟
    .label = أوقات ثابتة
    .why = عندها يمكنكم أن تطلبوا دروسًا في وقت آخر.
    .help = الوقت الثابت هو موعد يتكرر كثيرًا، مثلًا كل يوم أو كل أسبوع.
    .opt-school-run = توصيل الأطفال وإحضارهم
    .opt-prayer = الصلاة
    .opt-medical = الطبيب أو العلاج
    .opt-work = العمل
    .opt-lessons = الدروس
    .opt-other = شيء آخر
    .opt-none = لا أوقات ثابتة

future-rose = كيف ترون مستقبلكم هنا؟
    .label = مستقبلي
    .why = المقابلة تدور حول خططكم. شعوركم نحوها مهم أيضًا.

future-dream = ما هو حلمكم؟
    .label = حلمي
    .why = عندها يمكن أن تبدأ المقابلة بما تريدونه أنتم.
    .help = يمكنكم اختيار أكثر من حلم. يمكنكم أيضًا الكتابة بأنفسكم، بأي لغة.
    .opt-own-house = بيت خاص بي
    .opt-own-shop = محل أو مشروع خاص بي
    .opt-old-profession = مهنتي السابقة من جديد
    .opt-good-work = عمل يفرحني
    .opt-diploma = الحصول على شهادة
    .opt-children-university = أطفالي في الجامعة
    .opt-family-together = عائلتي كلها معًا
    .opt-speak-dutch = التكلم بالهولندية جيدًا جدًا
    .opt-drive = قيادة السيارة بنفسي
    .opt-help-others = مساعدة الآخرين
    .opt-healthy = الصحة والعافية
    .opt-feel-at-home = أن أشعر هنا كأنني في بيتي
    .opt-peace = راحة البال والسلام

future-year = ماذا تريدون بعد سنة؟
    .label = بعد سنة
    .why = عندها يمكنكم الحديث معًا في المقابلة عن خطوات هذه السنة.
    .opt-better-dutch = التكلم بالهولندية أفضل
    .opt-work = أن يكون لدي عمل
    .opt-study = دراسة أو تعلّم مهنة
    .opt-exam-passed = النجاح في امتحاني
    .opt-help-children-school = مساعدة أطفالي في أمور المدرسة
    .opt-healthier = صحة أفضل
    .opt-more-people = معرفة ناس أكثر
    .opt-own-business = مشروع خاص بي
    .opt-licence = رخصة قيادة
    .opt-peace-of-mind = راحة بال أكبر
    .opt-other = شيء آخر

future-direction = ما الذي يأتي أولًا عندكم الآن؟
    .label = ما يأتي أولًا الآن
    .why = عندها يمكنكم الحديث معًا في المقابلة عن خطوة أولى.
    .help = هذا الاختيار ليس للأبد. يمكنكم لاحقًا اختيار شيء آخر. المشاركة هي مثلًا لقاء الناس أو العمل التطوعي.
    .opt-work = العمل
    .opt-study = دراسة أو تعلّم مهنة
    .opt-family-health-education = العائلة والصحة وتربية الأطفال
    .opt-taking-part = المشاركة مع الناس
    .opt-own-business = مشروع خاص بي
    .opt-dont-know = لا أعرف بعد

future-dutch = إلى أي حد تريدون تعلّم الهولندية؟
    .label = ما أريده من الهولندية
    .why = عندها يمكنكم أن تسألوا أي دروس تناسب ما تريدونه.
    .opt-daily-life = ما يكفي لكل يوم
    .opt-work = ما يكفي لعملي
    .opt-study = ما يكفي للدراسة أو تعلّم مهنة
    .opt-as-good-as-possible = أحسن ما يمكن

future-why = لماذا هذه الخطط مهمة لكم؟
    .label = لماذا هذا مهم
    .why = عندها يمكنكم أن تحكوا عما هو مهم عندكم.
    .opt-children = من أجل أطفالي
    .opt-money = أن يكون لدي مال كافٍ
    .opt-independence = القيام بأموري بنفسي
    .opt-respect = احترام الناس لي
    .opt-people = التواصل مع الناس
    .opt-profession = مهنتي
    .opt-stay-here = أريد أن أبقى وأسكن هنا
    .opt-other = شيء آخر
obstacles-now = ما الذي يجعل البدء صعبًا عليكم الآن؟
    .label = ما يجعل البدء صعبًا
    .why = عندها تبحثون مع الموظف المسؤول عن ملفكم في البلدية (klantmanager) عمّا قد يساعد.
    .help = المقصود هو البدء بدروس اللغة أو المدرسة أو العمل. بواسطة DigiD تدخلون إلى المواقع الحكومية. يمكنكم اختيار أكثر من إجابة.
    .opt-childcare = رعاية الأطفال (kinderopvang)
    .opt-health = صحتي
    .opt-worries = هموم أو حزن
    .opt-money = المال
    .opt-housing = السكن
    .opt-travel = الطريق إلى الدروس أو العمل
    .opt-work-hours = أوقات عملي
    .opt-too-busy = أمور كثيرة عليّ في وقت واحد
    .opt-letters = الرسائل البريدية والأوراق
    .opt-digital = الكمبيوتر أو الهاتف أو DigiD
    .opt-partner = شريك حياتي أو شريكتي
    .opt-dont-understand = الأمر ما زال غير واضح لي
    .opt-language-school = مدرسة اللغة أو الدروس
    .opt-none = لا شيء، يمكنني البدء

obstacles-tried = ماذا جرّبتم من قبل؟ وما الذي ساعدكم؟
    .label = ما جرّبته من قبل
    .why = ما ساعدكم من قبل قد يساعدكم مرة أخرى.
    .help = مثلًا: صديقة تعتني بالأطفال. أو: أتعلم بتطبيق على الهاتف. يمكنكم الكتابة بلغتكم.

obstacles-help = ما المساعدة التي تريدونها؟
    .label = المساعدة التي أريدها
    .why = عندها يمكن أن يرى معكم الموظف المسؤول عن ملفكم في البلدية (klantmanager) ما المساعدة الموجودة.
    .help = كلمة maatje تعني: شخص متطوع يقوم معكم بنشاط ما. مدرّب العمل (jobcoach) يساعدكم في أمور العمل. مدرّب اللغة (taalcoach) يتمرّن معكم على الهولندية.
    .opt-explain-again = شرح مرة أخرى
    .opt-interpreter = مترجم شفوي
    .opt-buddy = شخص متطوع (maatje)
    .opt-job-coach = مدرّب للعمل (jobcoach)
    .opt-language-coach = مدرّب للغة (taalcoach)
    .opt-debt-help = مساعدة في موضوع الديون
    .opt-psychologist = اختصاصي نفسي (psycholoog)
    .opt-childcare-help = مساعدة في رعاية الأطفال
    .opt-digital-help = مساعدة في الكمبيوتر أو الهاتف
    .opt-home-visit = مقابلة في بيتي
    .opt-someone-my-language = شخص يتكلم لغتي
    .opt-none = لا مساعدة الآن

knowing-terms = ما الكلمات التي تعرفونها؟ وعن أي كلمات تريدون شرحًا؟
    .label = كلمات الاندماج (inburgering)
    .why = عندها يمكن أن يشرح لكم الموظف المسؤول عن ملفكم في البلدية (klantmanager) بهدوء ما هو جديد عليكم.
    .help = هذا ليس اختبارًا. هذه كلمات تسمعونها كثيرًا في البلدية (gemeente).
    .item-must-i = واجب الاندماج (inburgeringsplicht): هل برنامج الاندماج واجب عليّ؟
    .info-must-i = معنى inburgeringsplichtig: برنامج الاندماج واجب عليكم بحسب القانون. هذا لا ينطبق عادةً على من هم تحت 18 سنة أو فوق 67 سنة، ولا على القادمين من أوكرانيا. هل الأمر غير واضح؟ يمكنكم سؤال klantmanager أو منظمة مساعدة اللاجئين VluchtelingenWerk أو مكتب المساعدة القانونية Juridisch Loket.
    .item-pip = خطة PIP: خطتكم الشخصية
    .info-pip = خطة PIP هي خطتكم الشخصية للاندماج والمشاركة (Persoonlijk plan Inburgering en Participatie). فيها مكتوب ماذا ستفعلون وما المساعدة التي ستحصلون عليها. تضع البلدية هذه الخطة معكم خلال عشرة أسابيع.
    .item-routes = مسارات التعلم (leerroutes): مسار B1‑route أو onderwijsroute أو Z‑route
    .info-routes = في مسار B1‑route تتعلمون الهولندية وتشاركون في المجتمع، مثلًا بالعمل. مسار onderwijsroute يحضّركم للدراسة أو لتعلم مهنة في مدرسة. في مسار Z‑route تتعلمون الهولندية للحياة اليومية.
    .item-leerbaarheidstoets = اختبار التعلم (leerbaarheidstoets): أي مسار تعلم قد يناسب؟
    .info-leerbaarheidstoets = اختبار التعلم (leerbaarheidstoets) هو جزء من المقابلات الأولى مع البلدية (intake). يساعد على اختيار مسار التعلم الذي قد يناسبكم. ليس فيه نجاح أو رسوب.
    .item-knm = مادة KNM: التعلم عن هولندا
    .info-knm = مادة KNM هي معرفة المجتمع الهولندي (Kennis van de Nederlandse Maatschappij). تتعلمون عن ثمانية مواضيع، مثل السكن والعمل والصحة. توجد مادة KNM في كل مسارات التعلم.
    .item-map = مادة MAP: التعرّف على العمل
    .info-map = مادة MAP هي عن سوق العمل والمشاركة (Module Arbeidsmarkt en Participatie). تتعلمون عن العمل في هولندا وتتمرّنون عمليًا. توجد مادة MAP في مسار B1‑route ومسار Z‑route، ولا توجد في مسار onderwijsroute.
    .item-pvt = برنامج PVT: القيم في هولندا
    .info-pvt = برنامج PVT (Participatieverklaringstraject) هو عن الحرية والمساواة والمشاركة في هولندا. في النهاية توقّعون ورقة اسمها إعلان المشاركة. برنامج PVT هو لكل من عليهم واجب الاندماج.
    .item-three-years = المدة (termijn): ثلاث سنوات
    .info-three-years = لديكم ثلاث سنوات لبرنامج الاندماج. تبدأ السنوات الثلاث في اليوم التالي لخطتكم الشخصية (PIP). يمكنكم سؤال klantmanager عن التاريخ الخاص بكم.
    .item-costs = التكاليف (kosten): من يدفع ثمن الدروس؟
    .info-costs = لمن لديهم إقامة لجوء، ولمن جاؤوا إليهم بلمّ الشمل (nareis): البلدية ترتّب الدروس، دون قرض. ومن جاؤوا للعيش مع العائلة بإقامة أخرى (gezinsmigrant) يدفعون ثمن الدورة بأنفسهم، ويمكنهم أخذ قرض من دائرة التعليم الحكومية (DUO). المقابلات الأولى (intake) وخطة PIP والمساعدة خلال البرنامج تقدّمها البلدية للجميع.
    .item-ontzorgen = تخفيف الهموم (ontzorgen): مساعدة في المصاريف الثابتة
    .info-ontzorgen = خدمة ontzorgen هي لمن لديهم إقامة لجوء وإعانة من البلدية (uitkering). في البداية تدفع البلدية من هذه الإعانة الإيجار والكهرباء والغاز والتأمين الصحي. يمكنكم سؤال klantmanager كيف يكون ذلك عندكم.
    .item-vrijstelling-ontheffing = الإعفاء (vrijstelling أو ontheffing): من برنامج الاندماج أو من جزء منه
    .info-vrijstelling-ontheffing = إعفاء vrijstelling ممكن مثلًا إذا كانت لديكم شهادة هولندية. إعفاء ontheffing ممكن مثلًا إذا كان المرض يجعل برنامج الاندماج غير ممكن. دائرة التعليم الحكومية (DUO) هي التي تقرر ذلك.
    .item-progress-talks = مقابلة المتابعة (voortgangsgesprek): حديث عن سير الأمور
    .info-progress-talks = في هذه المقابلة تحكون مع klantmanager كيف تسير أموركم. يمكنكم أيضًا أن تسألوا هل يمكن تغيير الخطة.
    .item-consequences = ما قد يحدث (gevolgen): إذا لم يتمّ شيء في وقته
    .info-consequences = قد تأتي غرامة (boete) إذا لم يتمّ شيء في وقته. لمن لديهم إقامة لجوء: قال قضاة في عام 2025 إن الغرامة مسموحة في حالات استثنائية فقط. يمكنكم سؤال klantmanager أو منظمة مساعدة اللاجئين VluchtelingenWerk أو مكتب المساعدة القانونية Juridisch Loket.
    .item-private-talk = الحديث على انفراد: دون شريك الحياة أو أشخاص آخرين
    .info-private-talk = يمكن للجميع أن يطلبوا الحديث مع klantmanager على انفراد. يمكن أيضًا أن يكون ذلك في جزء من المقابلة. لا حاجة لذكر السبب.

knowing-society = عن أي مواضيع تريدون أن تعرفوا أكثر؟
    .label = مواضيع مادة KNM
    .why = هكذا تعرفون معًا في المقابلة ما المواضيع الجديدة عليكم.
    .help = مادة KNM هي معرفة المجتمع الهولندي (Kennis van de Nederlandse Maatschappij). هذه هي المواضيع الثمانية. هذا ليس اختبارًا.
    .item-work-income = العمل والدخل
    .info-work-income = عن البحث عن عمل والعقد والراتب والضرائب والإعانات (uitkeringen).
    .item-manners-values = التعامل بين الناس، والقيم والأعراف
    .info-manners-values = عن تعامل الناس هنا بعضهم مع بعض، وعمّا هو مهم عندهم.
    .item-housing = السكن
    .info-housing = عن الإيجار والجيران والكهرباء والغاز والنفايات والانتقال إلى بيت آخر.
    .item-health-care = الصحة والرعاية الصحية
    .info-health-care = عن طبيب الأسرة (huisarts) والمستشفى والأدوية والتأمين الصحي.
    .item-history-geography = التاريخ والجغرافيا
    .info-history-geography = عن هولندا في الماضي، وعن المدن والأرض والمياه.
    .item-institutions = الدوائر: البلدية ودائرة DUO والشرطة
    .info-institutions = عن دوائر مثل البلدية (gemeente) ودائرة التعليم الحكومية (DUO) والشرطة، وعمّا تفعله هذه الدوائر.
    .item-state-law = الدولة والقانون
    .info-state-law = عن الحكومة والانتخابات والقوانين، وعن حقوقكم وواجباتكم.
    .item-school-upbringing = التعليم والتربية
    .info-school-upbringing = عن المدارس والدراسة وتربية الأطفال ورعاية الأطفال (kinderopvang).

knowing-rumour = هل سمعتم شيئًا يقلقكم؟
    .label = ما سمعته ويقلقني
    .why = عندها يمكنكم أن تسألوا في المقابلة هل هذا صحيح.
    .help = مثلًا عن القواعد أو التكاليف أو الامتحانات. يمكنكم الكتابة بلغتكم.

talk-language = بأي لغة تريدون المقابلة؟
    .label = لغة المقابلة
    .why = هكذا يمكن للبلدية (gemeente) أن تحضّر المقابلة جيدًا.
    .help = عند اختيار لغة أخرى يمكنكم أن تكتبوا اسم اللغة.
    .opt-dutch = الهولندية
    .opt-dutch-slow = الهولندية بهدوء وبكلمات سهلة
    .opt-arabic = العربية
    .opt-tigrinya = التغرينية
    .opt-english = الإنكليزية
    .opt-other = لغة أخرى

talk-interpreter = هل تريدون مترجمًا شفويًا في المقابلة؟
    .label = مترجم شفوي (tolk)
    .why = هكذا يمكن للبلدية (gemeente) أن تطلب مترجمًا في الوقت المناسب.
    .help = المترجم الشفوي (tolk) يترجم لكم وللموظف المسؤول عن ملفكم في البلدية (klantmanager). على المترجم المحترف أن يحفظ سرّ ما تحكونه.
    .opt-no = لا، دون مترجم
    .opt-yes = نعم، مترجم يحضر المقابلة
    .opt-yes-phone = نعم، مترجم عبر الهاتف
    .opt-bring-someone = أُحضر بنفسي شخصًا معي

talk-interpreter-who = من تفضّلون للترجمة؟
    .label = امرأة أو رجل للترجمة
    .why = عندها تتكلمون مع شخص ترتاحون معه.
    .help = يمكنكم أن تطلبوا هذا دائمًا. أحيانًا لا يكون الاختيار ممكنًا.
    .opt-woman = امرأة
    .opt-man = رجل
    .opt-no-matter = لا فرق عندي

talk-private = هل تريدون الحديث دون حضور أشخاص آخرين؟
    .label = الحديث على انفراد
    .why = يمكن للجميع أن يطلبوا هذا. لا حاجة لذكر السبب.
    .help = عندها تتكلمون فقط مع الموظف المسؤول عن ملفكم في البلدية (klantmanager). لكن حضور مترجم ممكن.
    .opt-yes = نعم، أفضّل الحديث على انفراد
    .opt-no = لا، يمكن للآخرين الحضور
    .opt-partly = جزء من المقابلة على انفراد

talk-when = ما أفضل وقت لحضوركم؟
    .label = وقت المقابلة
    .why = عندها يمكن للبلدية (gemeente) أن تبحث عن وقت يناسبكم.
    .opt-morning = في الصباح
    .opt-afternoon = بعد الظهر
    .opt-evening = في المساء
    .opt-school-hours = عندما يكون الأطفال في المدرسة

talk-where = أين تفضّلون أن تكون المقابلة؟
    .label = مكان المقابلة
    .why = عندها يمكنكم أن تطلبوا هذا المكان من البلدية (gemeente).
    .help = في الحي يمكن أن يكون المكان مثلًا مركز الحي (buurthuis) أو المكتبة العامة.
    .opt-town-hall = في مبنى البلدية
    .opt-neighbourhood = في الحي الذي أسكن فيه
    .opt-at-home = في بيتي
    .opt-phone = عبر الهاتف
    .opt-video = عبر الفيديو

talk-contact = ما أفضل طريقة لتتواصل البلدية (gemeente) معكم؟
    .label = التواصل معي
    .why = هكذا يصلكم أي خبر من البلدية في وقته.
    .help = تختارون هنا الطريقة فقط. لا حاجة هنا لرقمكم أو عنوانكم.
    .opt-phone = اتصال هاتفي
    .opt-whatsapp = واتساب (WhatsApp)
    .opt-letter = رسالة بريدية
    .opt-email = إيميل
    .opt-through-helper = عن طريق شخص يساعدني

talk-questions = ما الأسئلة التي تريدون أنتم أن تسألوها؟
    .label = أسئلتي
    .why = عندها تكون أسئلتكم جاهزة للمقابلة.
    .help = يمكنكم اختيار سؤال من القائمة. ويمكنكم أيضًا كتابة سؤال من عندكم، بلغتكم.
    .field-what = سؤالي

after-agreements = على ماذا اتفقتم معًا؟
    .label = ما اتفقنا عليه
    .why = هكذا يمكنكم لاحقًا أن تقرؤوا من سيقوم بماذا.
    .help = هذا الجزء تملؤونه بعد المقابلة. في كل مرة يُكتب اتفاق واحد.
    .field-what = الاتفاق
    .field-who = من سيقوم بذلك؟
    .field-who-me = أنا
    .field-who-klantmanager = موظف البلدية (klantmanager)
    .field-who-school = المدرسة
    .field-who-employer = صاحب العمل
    .field-who-vluchtelingenwerk = منظمة VluchtelingenWerk
    .field-who-other = شخص آخر
    .field-by = قبل أي تاريخ؟

after-next = متى وأين المقابلة القادمة؟
    .label = المقابلة القادمة
    .why = عندها تجدون هنا اليوم والمكان.
    .help = يمكنكم كتابة اليوم والوقت والمكان. لا حاجة هنا لاسم الشارع.

after-understood = هل كان كل شيء واضحًا في المقابلة؟
    .label = كل شيء واضح
    .why = ما بقي غير واضح يمكنكم السؤال عنه مرة أخرى.
    .opt-yes = نعم، كل شيء
    .opt-partly = جزء كان واضحًا
    .opt-no = لا، ليس بعد

after-felt = هل شعرتم أن هناك اهتمامًا جديًا بكم وبكلامكم؟
    .label = الاهتمام بي وبكلامي
    .why = عندها يمكنكم أن تقولوا ما الذي يجعل المقابلة القادمة أفضل.
    .help = الاهتمام الجدي يعني: كان هناك انتباه لكم ولما حكيتموه.
    .face-1 = أبدًا
    .face-2 = قليلًا
    .face-3 = إلى حد ما
    .face-4 = نعم
    .face-5 = نعم، جدًا
