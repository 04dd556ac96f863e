# Questions that people can tap to take along to the intake talk. They are said in the first person.
# Dutch terms that people will hear there stay in Latin letters.

questions-diploma = ماذا يمكنني أن أفعل هنا بشهادتي من بلدي؟
questions-no-papers = ليس لدي أوراق تثبت دراستي أو عملي. ماذا أفعل؟
questions-pip = ماذا سيُكتب في خطتي (PIP)، وهل يمكنني المشاركة في القرار؟
questions-which-route = أي مسار تعليمي (leerroute) يناسبني، ومن يختاره؟
questions-level-change = هل يمكنني تغيير المسار (leerroute) أو المستوى لاحقًا؟
questions-when-start = متى تبدأ دروسي وأين؟
questions-lesson-times = هل يمكن أن تكون الدروس في أوقات تناسبني؟
questions-how-long = كم من الوقت لدي، وماذا لو لم أنتهِ في الوقت المحدد؟
questions-exempt = هل هناك شيء لا يلزم أن أفعله، مثلًا بسبب مرض أو شهادة؟ (vrijstelling / ontheffing)
questions-costs = ماذا أدفع بنفسي، وماذا تدفع البلدية (gemeente)؟
questions-travel-money = هل أحصل على مال للسفر إلى الدروس؟
questions-childcare = من يعتني بأطفالي عندما يكون لدي درس؟ (kinderopvang)
questions-work-soon = أريد أن أعمل قريبًا. هل يمكن ذلك مع الدروس؟
questions-old-job = كيف أعود إلى مهنتي السابقة؟
questions-internship = هل يمكنني القيام بتدريب عملي (stage) أو عمل تطوعي؟
questions-own-business = كيف أبدأ متجرًا أو مشروعًا خاصًا بي؟
questions-study = هل يمكنني أن أدرس أو أتعلم مهنة هنا، ومن يدفع التكاليف؟
questions-benefit = ماذا يحدث لإعانتي (uitkering) إذا عملت أو تعلمت؟
questions-family-reunion = من يساعدني في لمّ شمل الأسرة (gezinshereniging)؟
questions-house = من يساعدني في أمور السكن؟
questions-letters = من يساعدني في الرسائل البريدية والاستمارات؟
questions-health = لدي متاعب صحية أو هموم. أين أجد المساعدة؟
questions-private = من يطّلع على ما أقوله، وما الذي يُكتب؟
questions-alone = هل يمكنني أن أتحدث على انفراد في جزء من المقابلة؟
questions-practice = كيف أتدرّب أكثر على الهولندية مع الناس؟
