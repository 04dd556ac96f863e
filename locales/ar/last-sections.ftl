# The last sections of the intake: what one knows of inburgering, the conversation, and after it. Fetched when one gets there.

knowing-terms = ما الكلمات التي تعرفونها؟ وعن أي كلمات تريدون شرحًا؟
    .label = كلمات الاندماج (inburgering)
    .why = عندها يمكن أن يشرح لكم الموظف المسؤول عن ملفكم في البلدية (klantmanager) بهدوء ما الجديد عليكم.
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
    .item-manners-values = التعامل والقيم والأعراف
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
