# The screens before the questions begin.
section-start = Voordat u begint
# Some personal questions are asked only when the person is alone. Do not say so here: a partner may be reading along.
# A sleutelpersoon (key person) comes from the same country or language and guides newcomers.
start-helper = Vult u dit alleen in, of samen met iemand?
    .label = Wie vult dit in
    .why = Zo passen de vragen bij wie er nu meeleest.
    .help = Een sleutelpersoon spreekt uw taal en kent de inburgering. U geeft altijd zelf antwoord.
    .opt-alone = Ik, alleen
    .opt-partner = Samen met mijn partner
    .opt-family-friend = Samen met familie of vrienden
    .opt-interpreter = Samen met een tolk
    .opt-key-person = Samen met een sleutelpersoon
    .opt-staff = Met een medewerker of vrijwilliger
# No promise of minutes here.
start-version = Wilt u de korte of de lange lijst?
    .label = Korte of lange lijst
    .why = Zo kiest u zelf hoeveel u nu wilt vertellen.
    .help = U kunt dit later veranderen. Uw antwoorden blijven dan staan. U mag elke vraag overslaan.
    .opt-short = Kort: de belangrijkste vragen
    .opt-full = Lang: alle vragen, met pauzes

section-me = Over mij
me-name = Hoe wilt u graag genoemd worden?
    .label = Naam
    .why = Zo spreken mensen u aan zoals u dat fijn vindt.
    .help = Uw voornaam is genoeg.
# The notes appear only when that option is chosen. They are kind: the person may go on.
me-age = Hoe oud bent u?
    .label = Leeftijd
    .why = Uw leeftijd bepaalt soms welke regels en lessen voor u gelden.
    .help = Kies wat het beste past. Uw geboortedatum is hier niet nodig.
    .opt-18-24 = 18 tot en met 24 jaar
    .opt-25-34 = 25 tot en met 34 jaar
    .opt-35-44 = 35 tot en met 44 jaar
    .opt-45-54 = 45 tot en met 54 jaar
    .opt-55-66 = 55 tot en met 66 jaar
    .opt-67plus = 67 jaar of ouder
    .opt-under-18 = Jonger dan 18 jaar
    .note-67plus = Vanaf 67 jaar gelden vaak andere regels. U bent welkom en mag gewoon doorgaan.
    .note-under-18 = Onder de 18 jaar gelden vaak andere regels. U bent welkom en mag gewoon doorgaan.
me-origin = Uit welk land komt u?
    .label = Land van herkomst
    .why = School en werk zijn in elk land anders. Zo begrijpt u elkaar beter.
    .help = Ziet u uw land hier niet? Kies ‘Een ander land’ en schrijf het op.
    .opt-sy = Syrië
    .opt-er = Eritrea
    .opt-et = Ethiopië
    .opt-iq = Irak
    .opt-ye = Jemen
    .opt-sd = Soedan
    .opt-so = Somalië
    .opt-af = Afghanistan
    .opt-ir = Iran
    .opt-tr = Turkije
    .opt-ua = Oekraïne
    .opt-ma = Marokko
    .opt-other = Een ander land
me-arrival = In welk jaar kwam u naar Nederland?
    .label = Jaar van aankomst
    .why = Zo weet u samen hoe lang u al in Nederland bent.
    .help = Weet u het jaar ongeveer? Dat is goed genoeg.
# The kind of residence permit. Nareis: family who followed a refugee; they have an asylum status with its own rights.
me-status = Wat past bij uw verblijf in Nederland?
    .label = Verblijf
    .why = Uw soort verblijf bepaalt welke regels en welke hulp voor u gelden.
    .help = Nareis betekent: iemand uit uw gezin kwam eerst als vluchteling. U kwam later. Een nummer van uw pas is hier niet nodig.
    .opt-asylum = Ik heb zelf een asielvergunning
    .opt-family-of-refugee = Nareis: ik volgde mijn gezin
    .opt-family = Ik kwam voor partner of familie
    .opt-eu = Ik kom uit een EU-land
    .opt-ukraine = Ik ben gevlucht uit Oekraïne
    .opt-other = Iets anders
    .opt-unknown = Ik weet het niet
    .note-eu = Voor mensen uit de EU gelden vaak andere regels. U mag gewoon doorgaan.
    .note-ukraine = Voor mensen uit Oekraïne gelden vaak andere regels. U mag gewoon doorgaan.
me-gemeente = In welke gemeente woont u?
    .label = Gemeente
    .why = Elke gemeente regelt de inburgering een beetje anders.
    .help = De gemeente is het bestuur van uw stad of dorp. Woont u in een azc? Kies de gemeente waar u gaat wonen.
# "Het gesprek" is the intake talk at the gemeente. "Plan" is the PIP.
me-phase = Wat past nu bij u en uw inburgering?
    .label = Inburgering nu
    .why = Zo gaat het gesprek over wat nu voor u belangrijk is.
    .help = Een azc is een opvangplek voor mensen die asiel vragen. Het plan heet PIP. Daarin staan uw lessen en afspraken.
    .opt-azc = Ik woon in een azc
    .opt-just-housed = Ik heb net een woning
    .opt-invited = Ik ben uitgenodigd voor het gesprek
    .opt-intake-done-waiting = Het gesprek is geweest, ik wacht
    .opt-plan-made-waiting = Mijn plan is klaar, ik wacht
    .opt-in-lessons = Ik volg lessen
    .opt-exams = Ik doe examens
    .opt-done = Ik ben klaar met de inburgering

section-home = Familie en thuis
    .axis = thuis
home-rose = Hoe gaat het thuis?
    .label = Thuis
    .why = Zo ziet u samen wat thuis goed gaat en waar hulp welkom is.
    .help = Kies het gezicht dat bij u past. Elk antwoord is goed.
# "partner-elsewhere": the partner lives in another country or place, for now.
home-household = Met wie woont u?
    .label = Mijn huishouden
    .why = Zo kan uw plan goed passen bij uw leven thuis.
    .help = U kunt meer antwoorden kiezen. Een partner is uw man, vrouw, vriend of vriendin.
    .opt-alone = Ik woon alleen
    .opt-partner = Met mijn partner
    .opt-partner-elsewhere = Mijn partner woont nog ergens anders
    .opt-children = Met mijn kinderen
    .opt-parents = Met mijn ouders
    .opt-other-family = Met andere familie
    .opt-others = Met andere mensen
# One row for each age group, or one row for each child: both are fine.
home-children = Welke kinderen wonen bij u?
    .label = Kinderen thuis
    .why = Zo kunnen uw lessen passen bij de tijden van uw kinderen.
    .help = Kies een leeftijd en het aantal kinderen. Namen zijn hier niet nodig.
    .field-age = Leeftijd
    .field-age-0-3 = 0 tot en met 3 jaar
    .field-age-4-11 = 4 tot en met 11 jaar
    .field-age-12-17 = 12 tot en met 17 jaar
    .field-age-18plus = 18 jaar of ouder
    .field-count = Hoeveel kinderen?
home-childcare = Wie zorgt voor uw kinderen als u les of werk hebt?
    .label = Kinderopvang
    .why = Zo weet u samen of er opvang nodig is.
    .help = Kinderopvang: begeleiders zorgen overdag voor uw kind. BSO is opvang na schooltijd.
    .opt-arranged = Dat is geregeld
    .opt-partner-takes-turns = Mijn partner en ik wisselen af
    .opt-family = Familie of vrienden
    .opt-not-arranged = Dat is nog niet geregeld
    .opt-not-needed = Dat is niet nodig
# "trust": the parent wants to know the place and the people before leaving a child there.
home-childcare-want = Wat zou u helpen bij de opvang van uw kinderen?
    .label = Hulp bij kinderopvang
    .why = Zo kunt u samen een opvang zoeken die bij u past.
    .help = U kunt meer antwoorden kiezen.
    .opt-places-near = Een plek dichtbij
    .opt-costs = Uitleg over de kosten
    .opt-how-to-apply = Hulp bij het aanmelden
    .opt-school-hours-lessons = Lessen tijdens schooltijd
    .opt-trust = Eerst de opvang leren kennen
home-upbringing = Wat wilt u weten over kinderen en school hier?
    .label = Kinderen en school
    .why = Zo weet u samen welke uitleg u en uw kinderen helpt.
    .help = Het consultatiebureau kijkt of jonge kinderen goed groeien. Het bezoek is gratis.
    .opt-school-system = Hoe school hier werkt
    .opt-talk-to-teacher = Praten met de leraar
    .opt-help-homework = Helpen met huiswerk
    .opt-youth-health = Consultatiebureau en schoolarts
    .opt-clubs = Sport en clubs
    .opt-screens-phones = Telefoons en beeldschermen
    .opt-none = Nu niets
# Subject of the options: the partner, man or woman.
home-partner = Wat past bij uw partner?
    .label = Mijn partner
    .why = Zo ziet u samen of u om de beurt les kunt volgen.
    .help = U kunt meer antwoorden kiezen.
    .opt-also-inburgering = Doet ook inburgering
    .opt-works = Heeft werk
    .opt-speaks-dutch = Spreekt Nederlands
    .opt-not-here-yet = Is nog niet in Nederland
    .opt-none = Niets hiervan
# Asked only when the person is alone. Neutral about the partner, man or woman.
home-partner-view = Wat vindt uw partner van les en werk voor u?
    .label = Partner over les en werk
    .why = Les en werk veranderen ook thuis iets. Zo kan uw plan daarbij passen.
    .help = Elk antwoord is goed. U kiest zelf wat u hierover vertelt.
    .opt-supports = Mijn partner steunt mij
    .opt-mixed = Soms wel, soms niet
    .opt-against = Mijn partner wil het liever niet
    .opt-not-discussed = Nog niet over gepraat
home-care = Zorgt u voor iemand die extra hulp nodig heeft?
    .label = Zorg voor anderen
    .why = Zorgen voor iemand kost tijd. Zo kan uw plan daarbij passen.
    .help = Denk aan hulp bij ziekte, eten, wassen of de dokter.
    .opt-parent = Voor mijn vader of moeder
    .opt-sick-partner = Voor mijn zieke partner
    .opt-child-extra-care = Voor mijn kind met extra zorg
    .opt-other = Voor iemand anders
    .opt-none = Nee, voor niemand
home-far = Hebt u zorgen over familie die ver weg is?
    .label = Familie ver weg
    .why = Met zorgen is leren moeilijker. Zo kan uw plan daar rekening mee houden.
    .help = Gezinshereniging betekent: uw gezin vraagt om ook in Nederland te wonen.
    .opt-no = Geen zorgen nu
    .opt-sometimes = Soms zorgen
    .opt-often = Vaak zorgen
    .opt-reunification-running = Ik wacht op gezinshereniging
home-housing = Hoe is uw woning?
    .label = Woning
    .why = Zo weet u samen of u thuis rustig kunt wonen en leren.
    .help = U kunt meer antwoorden kiezen.
    .opt-good = Ik woon goed
    .opt-too-small = De woning is te klein
    .opt-temporary = Ik woon hier tijdelijk
    .opt-not-furnished = Ik mis nog meubels of spullen
    .opt-noise-no-quiet-place = Veel lawaai of geen rustige plek
    .opt-moving-soon = Ik verhuis binnenkort

section-daily = Dagelijks leven en papieren
    .axis = dagelijks
daily-rose = Hoe gaat het dagelijks leven hier?
    .label = Dagelijks leven
    .why = Zo ziet u samen wat al goed gaat en waar hulp welkom is.
    .help = Denk aan boodschappen, reizen, brieven en afspraken. Elk antwoord is goed.
# Paper letters, usually from an office. Never accusing: many people have them.
daily-letters = Hebt u brieven die u niet begrijpt, of die nog dicht zijn?
    .label = Moeilijke brieven
    .why = Zo kan iemand samen met u naar de brieven kijken.
    .help = Veel mensen hebben zulke brieven. U mag ze meenemen naar het gesprek.
    .opt-none = Nee, geen
    .opt-some = Ja, een paar
    .opt-many = Ja, veel
daily-arranged = Wat hebt u al geregeld?
    .label = Al geregeld
    .why = Zo ziet u samen wat klaar is en wat nog komt.
    .help = Een huisarts is uw vaste dokter. Met DigiD logt u in bij de overheid. Toeslagen zijn geld voor bijvoorbeeld huur of zorgverzekering.
    .opt-health-insurance = Zorgverzekering
    .opt-huisarts = Huisarts
    .opt-bank-account = Bankrekening
    .opt-digid = DigiD
    .opt-toeslagen = Toeslagen
    .opt-school-for-children = School voor mijn kinderen
    .opt-none = Nog niets hiervan
# Each item is answered with: not yet / with help / yes. Not a test.
daily-can = Wat kunt u al in het Nederlands?
    .label = Nederlands elke dag
    .why = Zo ziet u samen wat al lukt en wat u nog wilt oefenen.
    .help = Dit is geen toets. Hebt u geen kinderen op school? Sla die regel over.
    .item-huisarts = De huisarts bellen
    .item-shop = Iets vragen in een winkel
    .item-neighbours = Met de buren praten
    .item-sick = Zeggen dat ik ziek ben
    .item-help = Om hulp vragen
    .item-instruction = Een uitleg op het werk volgen
    .item-school = Met de leraar van mijn kind praten
    .item-form = Een formulier invullen
# Each item is answered with: not yet / with help / yes. Any language on the device is fine.
daily-digital = Wat kunt u al met een telefoon of computer?
    .label = Telefoon en computer
    .why = Veel lessen en afspraken zijn online. Zo weet u samen welke hulp past.
    .help = In uw eigen taal is ook goed. Met DigiD logt u in bij de overheid.
    .item-whatsapp = Een bericht sturen met WhatsApp
    .item-email = Een e-mail sturen
    .item-digid = Inloggen met DigiD
    .item-video-lesson = Een les volgen met video
    .item-online-form = Een formulier op internet invullen
    .item-text-document = Een brief typen
daily-devices = Wat hebt u om thuis mee te leren?
    .label = Spullen om te leren
    .why = Zo weet u samen wat u al hebt en wat u nog nodig hebt.
    .help = U kunt meer antwoorden kiezen. Alleen mobiele data: internet op de telefoon, zonder wifi thuis.
    .opt-own-phone = Een eigen telefoon
    .opt-shared-phone = Een telefoon samen met anderen
    .opt-laptop-tablet = Een laptop of tablet
    .opt-home-internet = Internet thuis
    .opt-only-mobile-data = Alleen mobiele data
    .opt-quiet-place = Een rustige plek
    .opt-none = Niets hiervan
daily-travel = Hoe reist u naar les, werk of winkels?
    .label = Reizen
    .why = Zo zoekt u samen lessen en werk waar u goed kunt komen.
    .help = Is reizen moeilijk? U mag erbij schrijven waarom.
    .opt-walk = Lopend
    .opt-bike = Met de fiets
    .opt-bike-learning = Ik leer fietsen
    .opt-bus-train = Met de bus of trein
    .opt-car = Met de auto
    .opt-licence-abroad = Rijbewijs uit een ander land
    .opt-hard = Reizen is moeilijk
section-language = Talen en Nederlands
    .axis = taal

# Five faces, from hard to very good. A warm question between people, never a test.
language-rose = Hoe gaat het met uw Nederlands?
    .label = Mijn Nederlands
    .why = Zo kunt u vertellen wat goed gaat en wat lastig is.

# The four small fields are tick boxes beside each language. Home languages and dialects count as much as school languages.
language-known = Welke talen kent u?
    .label = Mijn talen
    .why = Elke taal is een kracht, ook voor werk en leren.
    .help = Uw eigen taal en dialect tellen ook. Een beetje kennen is al genoeg.
    .field-language = Welke taal?
    .field-speak = Spreken
    .field-understand = Verstaan
    .field-read = Lezen
    .field-write = Schrijven

# “Letters” are the signs of a script, not post.
language-script = Welke letters leest u makkelijk?
    .label = Letters die ik lees
    .why = Leest u andere letters? Dan begint een cursus vaak op een andere plek.
    .help = Nederlands gebruikt Latijnse letters: a, b, c. U mag meer dan één antwoord kiezen.
    .opt-arabic = Arabische letters
    .opt-geez = Ge’ez (Tigrinya, Amhaars)
    .opt-latin = Latijnse letters (a, b, c)
    .opt-other = Andere letters
    .opt-none-yet = Nog geen letters

# In the next four, each item is answered with: not yet / with help / yes. “It” is always the Dutch language: say so.
language-nl-listen = Wat kunt u al verstaan in het Nederlands?
    .label = Nederlands verstaan
    .why = Dit helpt om te praten over lessen die bij u passen.
    .help = Dit is geen toets. ‘Nog niet’ is ook een goed antwoord.
    .item-price-time = Een prijs of een tijd verstaan
    .item-short-question = Een korte vraag begrijpen
    .item-phone-appointment = Een afspraak aan de telefoon begrijpen
    .item-news = Het nieuws op tv volgen

language-nl-speak = Wat kunt u al zeggen in het Nederlands?
    .label = Nederlands spreken
    .why = Dit helpt om te praten over lessen die bij u passen.
    .help = Dit is geen toets. Fouten maken hoort bij leren.
    .item-greet = Groeten en een naam zeggen
    .item-ask-way = De weg vragen
    .item-tell-yesterday = Vertellen over gisteren
    .item-opinion = Een mening uitleggen

# short-message: a message on WhatsApp or the like.
language-nl-read = Wat kunt u al lezen in het Nederlands?
    .label = Nederlands lezen
    .why = Dit helpt om te praten over lessen en over post in het Nederlands.
    .help = Dit is geen toets. ‘Nog niet’ is ook een goed antwoord.
    .item-street-name = De naam van een straat lezen
    .item-short-message = Een kort bericht lezen
    .item-gemeente-letter = Een brief van de gemeente lezen
    .item-newspaper = Een krant lezen

# short-message: a message on WhatsApp or the like. work-letter: a letter to ask for a job.
language-nl-write = Wat kunt u al schrijven in het Nederlands?
    .label = Nederlands schrijven
    .why = Dit helpt om te praten over lessen die bij u passen.
    .help = Dit is geen toets. Fouten in de spelling zijn heel gewoon.
    .item-name-address = Naam en adres opschrijven
    .item-short-message = Een kort bericht schrijven
    .item-email-school = Een e-mail aan school schrijven
    .item-work-letter = Een brief schrijven voor werk

# Ask whether it feels easy. Do not use a word for courage, nerve or daring.
language-dare = Voelt Nederlands spreken makkelijk voor u?
    .label = Spreken voelt makkelijk
    .why = Dan kunt u samen zoeken hoe u rustig kunt oefenen.
    .help = Veel mensen vinden een nieuwe taal spreken spannend. Dat is gewoon.
    .opt-yes = Ja, meestal
    .opt-with-some-people = Met sommige mensen
    .opt-rarely = Heel soms
    .opt-not-yet = Nog niet

language-practice = Waar spreekt u Nederlands?
    .label = Waar ik Nederlands spreek
    .why = Oefenen buiten de les helpt. Misschien zijn er meer plekken.
    .help = Een paar woorden tellen ook. Een taalmaatje is een vrijwilliger die met u oefent.
    .opt-home = Thuis
    .opt-children-school = Op school van de kinderen
    .opt-work = Op het werk
    .opt-neighbours = Met de buren
    .opt-sport-club = Bij sport of een club
    .opt-language-buddy = Met een taalmaatje
    .opt-church-mosque = In kerk of moskee
    .opt-nowhere = Nog nergens

# stopped: the lessons stopped, whoever or whatever the cause. No blame. Own words: the name of the school.
language-lessons = Hebt u nu Nederlandse les?
    .label = Nederlandse les
    .why = Zo sluit een plan aan bij de lessen die er al zijn.
    .help = Met eigen woorden kunt u de naam van de school erbij zetten.
    .opt-yes = Ja, ik heb les
    .opt-waiting = Ik wacht op les
    .opt-stopped = De lessen zijn gestopt
    .opt-no = Nu geen les

# Also for people whose lessons have stopped: is or was.
language-lessons-fit = Hoe zijn of waren de lessen voor u?
    .label = Hoe de lessen zijn
    .why = Misschien kan een andere groep of tijd beter bij u passen.
    .help = U mag meer dan één antwoord kiezen.
    .opt-good = Goed
    .opt-too-fast = Te snel
    .opt-too-slow = Te langzaam
    .opt-mixed-levels = Veel verschil in de groep
    .opt-times-hard = De tijden zijn lastig
    .opt-too-far = Te ver weg
    .opt-want-practice-at-work = Ook graag oefenen op werk

section-learning = School en leren
    .axis = leren

# Five faces. How learning feels, not how good someone is at it.
learning-rose = Hoe is leren voor u?
    .label = Leren
    .why = Zo kunt u vertellen wat leren fijn of moeilijk maakt.
    .help = Denk aan leren op school, thuis of op het werk.

learning-years = Hoeveel jaar ging u naar school?
    .label = Jaren op school
    .why = Dit helpt om te praten over een tempo dat bij u past.
    .help = Tel alle scholen samen. Ongeveer is genoeg. 0 is ook een goed antwoord.
    .unit = { $n } jaar

# No school level is better than another. Finished or not does not matter here.
learning-highest = Tot welke school of studie bent u gegaan?
    .label = School of studie
    .why = Dit helpt om een cursus te vinden die bij u past.
    .help = Kies wat het meest past. Het hoeft niet afgemaakt te zijn.
    .opt-none = Geen school
    .opt-some-primary = Een deel van de basisschool
    .opt-primary = Basisschool
    .opt-lower-secondary = Eerste jaren middelbare school
    .opt-secondary = Middelbare school
    .opt-vocational = School voor een beroep
    .opt-university = Hogeschool of universiteit
    .opt-religious = School bij moskee of kerk
    .opt-home-taught = Thuis leren lezen of rekenen

# paper: any proof in hand, a diploma or a certificate. Do not presume that there is one.
learning-abroad = Wat leerde u voordat u naar Nederland kwam?
    .label = Geleerd vóór Nederland
    .why = Wat u al leerde, kan hier misschien meetellen.
    .help = Alles telt: een school, studie, cursus, of een vak leren van familie. Het hoeft niet afgemaakt te zijn.
    .field-subject = Welk vak of welke studie?
    .field-years = Hoeveel jaar?
    .field-country = In welk land?
    .field-finished = Afgemaakt?
    .field-finished-yes = ja
    .field-finished-no = nee
    .field-paper = Is er een papier van?
    .field-paper-yes = ja
    .field-paper-no = nee

# Do not presume that there is a diploma. no-papers: the papers are lost or out of reach. diplomawaardering stays in Dutch, with an explanation.
learning-valued = Hebt u een diploma laten waarderen in Nederland?
    .label = Diplomawaardering
    .why = Met een waardering ziet een school of baas wat u al kunt.
    .help = Bij diplomawaardering kijkt een Nederlands kantoor naar een diploma uit een ander land. Daarna staat op papier welk Nederlands diploma daarop lijkt.
    .opt-yes = Ja, al gewaardeerd
    .opt-asked = Aangevraagd, ik wacht nog
    .opt-no = Nee, nog niet
    .opt-no-papers = Mijn papieren heb ik niet
    .opt-no-diploma = Ik heb geen diploma
    .opt-what-is-that = Wat is dat?

# basisexamen, inburgeringsexamen and staatsexamen stay in Dutch, with an explanation.
learning-exams = Welke examens hebt u al gehaald?
    .label = Gehaalde examens
    .why = Een gehaald examen kan soms meetellen.
    .help = Het basisexamen is een examen in het buitenland, vóór de reis naar Nederland. Het staatsexamen is een examen Nederlands voor werk of studie. Nog geen examen is ook een goed antwoord.
    .opt-basisexamen-abroad = Basisexamen in het buitenland
    .opt-some-inburgering = Deel van het inburgeringsexamen
    .opt-staatsexamen = Staatsexamen (deel of helemaal)
    .opt-none = Nog geen examen

learning-nl = Deed u al een cursus of school in Nederland?
    .label = Geleerd in Nederland
    .why = Wat u hier al leerde, kan meetellen in een plan.
    .help = Een korte cursus telt ook. Was er nog geen cursus? Dan kunt u verder.
    .field-subject = Welke cursus of school?
    .field-years = Hoeveel jaar?
    .field-country = In welk land?
    .field-finished = Afgemaakt?
    .field-finished-yes = ja
    .field-finished-no = nog niet
    .field-paper = Is er een papier van?
    .field-paper-yes = ja
    .field-paper-no = nee

learning-style = Hoe leert u het liefst?
    .label = Hoe ik graag leer
    .why = Zo kunt u vragen om lessen die bij u passen.
    .help = U mag meer dan één antwoord kiezen.
    .opt-doing = Door te doen
    .opt-watching = Door te kijken
    .opt-listening = Door te luisteren
    .opt-reading = Door te lezen
    .opt-with-others = Samen met anderen
    .opt-alone = Alleen
    .opt-slowly-repeat = Rustig en vaak herhalen
    .opt-fast = In een snel tempo
    .opt-pictures = Met plaatjes en filmpjes
    .opt-phone = Met de telefoon

# mbo, hbo and ROC stay in Latin letters, with an explanation.
learning-want = Wat wilt u graag leren?
    .label = Wat ik wil leren
    .why = Dan kunt u in het gesprek vragen wat er mogelijk is.
    .help = Mbo is leren voor een beroep, vaak op een ROC. Een ROC is een grote school voor jongeren en volwassenen. Hbo is een hogeschool, een studie na de middelbare school of het mbo.
    .opt-mbo = Een beroep (mbo)
    .opt-hbo-wo = Een studie (hbo, universiteit)
    .opt-short-course = Een korte cursus
    .opt-driving = Autorijden
    .opt-numbers = Rekenen
    .opt-computer = Werken met de computer
    .opt-nothing-now = Nu even niets

# Each item is answered with: not yet / with help / yes. Everyday things, not school sums.
learning-numbers = Wat kunt u met getallen?
    .label = Getallen
    .why = Getallen zijn vaak nodig in het werk. Hulp hierbij kunt u vragen.
    .help = Dit is geen toets. ‘Nog niet’ is ook een goed antwoord.
    .item-change-in-shop = Geld natellen in de winkel
    .item-read-clock-timetable = De klok en bustijden lezen
    .item-measure = Iets meten of wegen
    .item-percent-bill = Korting of procenten uitrekenen

# never-at-school: school is something new, said kindly. worries: things one thinks about a lot.
learning-hard = Wat maakt leren soms moeilijk voor u?
    .label = Wat leren moeilijk maakt
    .why = Een bril, meer tijd of een rustige plek kan soms al helpen.
    .help = U mag meer dan één antwoord kiezen.
    .opt-eyes = Goed zien
    .opt-ears = Goed horen
    .opt-concentration = Lang opletten
    .opt-memory = Dingen onthouden
    .opt-worries = Zorgen
    .opt-tired = Moe zijn
    .opt-reading-itself = Het lezen zelf
    .opt-never-at-school = School is nieuw voor mij
    .opt-nothing = Niets

section-work = Werk en wat u kunt
    .axis = werk

# Five faces. Also for people who have no work yet.
work-rose = Hoe gaat het met werk?
    .label = Werk
    .why = Zo kunt u vertellen wat u fijn vindt en wat u zoekt.
    .help = Hebt u nog geen werk? Dan kunt u ook een gezicht kiezen.

# Work means everything someone ever did, paid or not, in any country, also at home and on the land.
work-history = Welk werk deed u in uw leven? Alles telt.
    .label = Mijn werk tot nu toe
    .why = Zo kunt u laten zien wat u al kunt.
    .help = Noem ook werk van lang geleden, vóór de vlucht of vóór Nederland. Werk zonder loon telt ook. Bijvoorbeeld in de winkel van familie, op het land of in het huishouden. Zorgen voor kinderen, ouders of een zieke is ook werk.
    .field-what = Welk werk?
    .field-country = In welk land?
    .field-years = Hoeveel jaar?
    .field-kind = Betaald of onbetaald?
    .field-kind-paid = betaald
    .field-kind-unpaid = onbetaald
    .field-kind-own-business = eigen zaak

# paid-with-support: paid work where someone helps on the job, for example a jobcoach.
work-now = Werkt u nu? Vrijwilligerswerk telt ook.
    .label = Werk nu
    .why = Dan kunnen lessen en werk beter samengaan.
    .help = Vrijwilligerswerk is werk zonder loon. Een stage is werken om te leren. Begeleiding is hulp op het werk, bijvoorbeeld van een jobcoach.
    .opt-paid = Betaald werk of eigen zaak
    .opt-paid-with-support = Betaald werk met begeleiding
    .opt-volunteer = Vrijwilligerswerk
    .opt-internship = Stage
    .opt-none = Nu geen werk

# Also hours of volunteering or internship.
work-hours = Hoeveel uur per week werkt u nu?
    .label = Uren werk per week
    .why = Zo kunt u praten over tijd voor lessen, thuis en rust.
    .help = Ongeveer is genoeg. Uren vrijwilligerswerk en stage tellen ook.
    .unit = { $n } uur

# What others come to someone for: at home, in the family, at work. grow: plants, a garden, the land.
work-good-at = Waarbij vragen mensen om uw hulp?
    .label = Wat ik goed kan
    .why = Wat u goed kunt, kan helpen bij het vinden van werk.
    .help = Denk aan uw familie, vrienden, buren en vroeger werk.
    .opt-repair = Repareren
    .opt-cook = Koken
    .opt-care = Zorgen voor mensen
    .opt-sell = Verkopen
    .opt-drive = Rijden
    .opt-build = Bouwen
    .opt-grow = Planten, tuin of land
    .opt-sew = Naaien
    .opt-teach = Uitleggen of lesgeven
    .opt-organise = Dingen regelen
    .opt-computer = Computer of telefoon
    .opt-languages = Talen of vertalen
    .opt-art = Kunst of muziek
    .opt-clean = Schoonmaken
    .opt-count = Rekenen of geld tellen
    .opt-lead = Een groep leiden

# VCA and EHBO stay in Latin letters, with an explanation. references: someone from earlier work who says how you work.
work-papers = Welke papieren voor werk hebt u?
    .label = Papieren voor werk
    .why = Sommige papieren helpen om sneller werk te vinden.
    .help = VCA is een bewijs voor veilig werken. EHBO is eerste hulp bij ongelukken. Een cv is een lijst van uw werk en opleiding. Een referentie is iemand die over uw werk vertelt. Een rijbewijs uit een ander land telt ook.
    .opt-car-licence = Rijbewijs voor de auto
    .opt-truck-licence = Rijbewijs voor de vrachtwagen
    .opt-forklift = Bewijs voor de heftruck
    .opt-vca = VCA (veilig werken)
    .opt-ehbo = EHBO (eerste hulp)
    .opt-cv = Cv
    .opt-references = Referentie van vroeger werk
    .opt-none = Nog geen papieren

# sector: a broad kind of work, for people who do not have one job in mind.
work-wish = Welk werk wilt u graag doen?
    .label = Werk dat ik wil
    .why = Met uw wens begint het gesprek over werk.
    .help = U mag drie soorten werk noemen. Alleen een richting kiezen mag ook.
    .field-what = Welk werk?
    .field-sector = Welke richting?
    .field-sector-care = zorg
    .field-sector-tech = techniek
    .field-sector-build = bouw
    .field-sector-food = eten en restaurant
    .field-sector-cleaning = schoonmaak
    .field-sector-logistics = magazijn en vervoer
    .field-sector-green = planten en dieren
    .field-sector-shop = winkel
    .field-sector-education = school en kinderen
    .field-sector-office = kantoor
    .field-sector-it = computers
    .field-sector-own-business = eigen zaak
    .field-sector-dont-know-yet = weet ik nog niet

# Earlier work may also be unpaid or at home: say work, not career.
work-same = Wilt u hetzelfde werk doen als vroeger?
    .label = Werk van vroeger
    .why = Soms is er eerst een cursus nodig. Dat kunt u navragen.
    .opt-yes = Ja, hetzelfde werk
    .opt-related = Werk dat erop lijkt
    .opt-something-new = Iets nieuws
    .opt-dont-know = Weet ik nog niet

# look-around: visit a workplace once to see what the work is like. first-language: learn Dutch first.
work-first-step = Welke eerste stap naar werk past bij u?
    .label = Eerste stap naar werk
    .why = Een plan kan beginnen met een stap die u zelf kiest.
    .help = Vrijwilligerswerk is werk zonder loon. Een stage is werken om te leren. U mag meer dan één antwoord kiezen.
    .opt-look-around = Ergens een dag kijken
    .opt-volunteer = Vrijwilligerswerk
    .opt-internship = Stage
    .opt-work-and-learn = Werken en leren samen
    .opt-paid-job = Een betaalde baan
    .opt-own-business = Een eigen zaak
    .opt-first-language = Eerst Nederlands leren

# feedback: remarks about your work, kind or critical. men-women: men and women working side by side.
work-culture = Wat wilt u weten over werken in Nederland?
    .label = Weten over werk hier
    .why = In het gesprek kunt u hier uitleg over vragen.
    .help = Een loonstrook is een papier over uw loon. Solliciteren is vragen om een baan.
    .opt-talk-to-boss = Praten met de baas
    .opt-feedback = Tips en kritiek op werk
    .opt-ask-questions = Vragen stellen op werk
    .opt-sick-report = Ziek melden
    .opt-breaks = Pauzes
    .opt-contract-payslip = Contract en loonstrook
    .opt-men-women = Mannen en vrouwen samen
    .opt-apply-interview = Solliciteren en het gesprek
section-money = Geld
    .axis = geld
money-rose = Hoe gaat het met geld?
    .label = Geld nu
    .why = Zorgen over geld kunnen leren moeilijker maken. U kunt er samen over praten.
# Uitkering and DUO stay in Dutch beside the explanation. Living allowance: the weekly money for people in an azc or other reception.
money-income = Waarvan leeft u nu?
    .label = Inkomen
    .why = Werk en lessen kunnen iets veranderen aan uw geld. Daar kunt u naar vragen.
    .help = Een uitkering is geld van de overheid als u weinig of geen inkomen hebt. DUO is de dienst die geld voor studie regelt. Leefgeld is geld voor mensen in een azc of opvang.
    .opt-wage = Loon van mijn werk
    .opt-uitkering = Een uitkering
    .opt-living-allowance = Leefgeld van azc of opvang
    .opt-partner = Inkomen van mijn partner
    .opt-student-finance = Studiefinanciering van DUO
    .opt-own-business = Mijn eigen bedrijf
    .opt-none = Geen inkomen
    .opt-mix = Van meer dan één ding
# Letters: paper letters in the post, not text messages.
money-worry = Hebt u zorgen over geld? Waarover?
    .label = Zorgen over geld
    .why = Dan kunt u in het gesprek vragen welke hulp er is.
    .help = Toeslagen zijn geld van de Dienst Toeslagen, bijvoorbeeld voor huur, zorg of kinderen. Bij DUO kunnen sommige mensen geld lenen voor de inburgering.
    .opt-debts = Schulden
    .opt-bills = Rekeningen betalen
    .opt-rent = De huur
    .opt-toeslagen = Toeslagen
    .opt-duo-loan = De lening van DUO
    .opt-fines = Boetes
    .opt-send-money = Geld sturen naar familie
    .opt-letters = Brieven over geld
    .opt-none = Geen zorgen over geld
money-small-things = Welke kleine dingen zouden u nu helpen?
    .label = Kleine dingen
    .why = Voor sommige dingen is er hulp. U kunt ernaar vragen in het gesprek.
    .opt-travel-costs = Geld voor de reis
    .opt-bike = Een fiets
    .opt-laptop = Een laptop
    .opt-internet = Internet thuis
    .opt-winter-clothes = Warme kleren voor de winter
    .opt-lesson-materials = Boeken en spullen voor les
    .opt-glasses = Een bril
    .opt-none = Nu niets nodig

section-health = Gezondheid
    .axis = gezondheid
health-rose = Hoe voelt u zich?
    .label = Hoe ik me voel
    .why = Dan kunnen uw plannen passen bij hoe u zich nu voelt.
    .help = Het gaat om uw lichaam en om uw gevoel.
health-limits = Is er iets moeilijk voor uw lichaam?
    .label = Lichaam
    .why = Dan kunt u samen zoeken naar les en werk die bij u passen.
    .help = U hoeft de naam van een ziekte niet te noemen.
    .opt-sitting-long = Lang zitten
    .opt-standing-long = Lang staan
    .opt-lifting = Zware dingen tillen
    .opt-walking = Lopen
    .opt-seeing = Zien
    .opt-hearing = Horen
    .opt-pain = Ik heb pijn
    .opt-pregnant = Ik ben zwanger
    .opt-none = Nee, niets
# alone: feeling lonely. memories: hard memories of what happened. Write gently, no medical words.
health-mind = En slapen, denken en voelen: is er iets moeilijk?
    .label = Slapen, denken, voelen
    .why = Dan kunt u vragen om hulp, en om lessen die bij u passen.
    .help = Veel mensen herkennen dit. U hoeft niets uit te leggen. Voelt u zich heel slecht? Dan kunt u de huisarts bellen. Dat is de dokter in uw buurt.
    .opt-sleep = Slecht slapen
    .opt-worries = Veel zorgen
    .opt-sad = Verdriet
    .opt-memories = Moeilijke herinneringen
    .opt-anger = Snel boos zijn
    .opt-concentration = Moeite met concentreren
    .opt-alone = Ik voel me alleen
    .opt-none = Nee, niets
# Asked after one of the two questions before this one got an answer other than ‘none’.
health-help = Hebt u hulp voor uw gezondheid?
    .label = Hulp bij gezondheid
    .why = Wilt u hulp? Dan kunt u vragen waar u die vindt.
    .help = Hulp is bijvoorbeeld een dokter, een psycholoog of iemand die met u praat.
    .opt-yes = Ja, ik heb hulp
    .opt-waiting = Ik wacht op hulp
    .opt-want-help = Ik wil graag hulp
    .opt-no-need = Ik heb geen hulp nodig
    .opt-dont-know-where = Ik weet niet waar hulp is
health-load = Hoeveel kunt u doen in een week, alles samen?
    .label = Hoeveel per week lukt
    .why = Dan past het plan bij uw kracht en blijft er tijd voor rust.
    .help = Denk aan les, huiswerk en werk samen. Denk ook aan uw gezin en aan rust.
    .opt-few-hours = Een paar uur
    .opt-half-days = Een paar halve dagen
    .opt-most-days = De meeste dagen
    .opt-full-week = De hele week

section-people = Mensen om mij heen
    .axis = mensen
people-rose = Hoe gaat het contact met mensen?
    .label = Contact met mensen
    .why = Wilt u meer mensen kennen? Dan kunt u daar samen over praten.
# buddy: a volunteer who meets someone regularly. faith: people from one’s mosque, church or other faith; name no single faith.
people-contacts = Wie ziet of spreekt u vaak?
    .label = Wie ik zie
    .why = Dan wordt duidelijk wie er al om u heen is.
    .help = Een maatje is een vrijwilliger die u vaak ziet. U praat samen of doet samen iets.
    .opt-own-language = Mensen die mijn taal spreken
    .opt-dutch-neighbours = Nederlandse buren
    .opt-parents-at-school = Andere ouders op school
    .opt-work-lessons = Mensen van werk of les
    .opt-club = Mensen van een club
    .opt-faith = Mensen van mijn geloof
    .opt-buddy = Een maatje
    .opt-hardly-anyone = Bijna niemand
# Not a test: each item is answered with not yet / with help / yes.
people-can = Lukken deze dingen met andere mensen?
    .label = Praten met mensen
    .why = Dan kunt u vertellen wat u al kunt en wat u wilt oefenen.
    .help = Een vertaler op uw telefoon is ook hulp.
    .item-start-talking = Een gesprek beginnen
    .item-ask-to-repeat = Vragen of iemand iets herhaalt
    .item-say-no = Nee zeggen
    .item-make-appointment = Een afspraak maken
    .item-phone-stranger = Bellen met iemand die ik niet ken
    .item-say-what-is-wrong = Zeggen wat er niet goed gaat
# Options complete ‘In the last month …’. The word participatieladder stays in Dutch beside its explanation.
people-activities = Wat hebt u de laatste maand gedaan?
    .label = Mijn activiteiten
    .why = Gemeenten praten vaak over meedoen. Zo kunt u zelf vertellen wat u al doet.
    .help = Een groep is bijvoorbeeld een taalgroep, moskee of kerk. Met begeleiding betekent: iemand helpt u op het werk. Veel gemeenten gebruiken de participatieladder. Die heeft zes stappen, van weinig contact tot betaald werk. In uw overzicht staan uw activiteiten naast die stappen.
    .opt-met-people-outside-home = Mensen buiten mijn huis ontmoet
    .opt-organised-activity = Naar een cursus, club of groep
    .opt-helped-regularly = Vaak geholpen, bijvoorbeeld als vrijwilliger
    .opt-internship = Stage gedaan
    .opt-work-with-support = Gewerkt met begeleiding
    .opt-paid-work = Betaald werk gedaan
    .opt-none = Geen van deze dingen
people-free = Wat doet u graag?
    .label = Wat ik graag doe
    .why = Met iets dat u graag doet, leert u makkelijker mensen kennen.
    .opt-sport = Sporten
    .opt-football = Voetballen
    .opt-cooking = Koken
    .opt-music = Muziek
    .opt-sewing = Naaien
    .opt-garden = In de tuin werken
    .opt-faith = Mijn geloof
    .opt-reading = Lezen
    .opt-children = Tijd met kinderen
    .opt-walking = Wandelen
    .opt-games = Spelletjes
    .opt-making-things = Dingen maken
people-want = Wat zou u graag willen doen?
    .label = Wat ik graag wil
    .why = Dan kunt u vragen wat er bij u in de buurt is.
    .help = Een taalmaatje is een vrijwilliger die met u Nederlands oefent. Vrijwilligerswerk is werk zonder loon, bijvoorbeeld voor de buurt.
    .opt-language-buddy = Een taalmaatje
    .opt-cycling-lessons = Fietsles
    .opt-sport-club = Een sportclub
    .opt-women-group = Een vrouwengroep
    .opt-men-group = Een mannengroep
    .opt-meet-neighbours = Buren ontmoeten
    .opt-volunteer = Vrijwilligerswerk
    .opt-none = Nu niets
# VluchtelingenWerk, klantmanager and huisarts stay in Dutch beside their explanation.
people-help-from = Aan wie vraagt u hulp als iets moeilijk is?
    .label = Wie mij helpt
    .why = Dan wordt duidelijk of u nog iemand zoekt die u kan helpen.
    .help = VluchtelingenWerk helpt vluchtelingen in Nederland. Een klantmanager werkt bij de gemeente en is verantwoordelijk voor uw dossier. De huisarts is de dokter in uw buurt.
    .opt-family = Mijn familie
    .opt-friend = Een vriend of vriendin
    .opt-vluchtelingenwerk = VluchtelingenWerk
    .opt-klantmanager = Mijn klantmanager
    .opt-teacher = Mijn docent
    .opt-huisarts = Mijn huisarts
    .opt-faith = Iemand van mijn geloof
    .opt-nobody = Niemand

section-time = Mijn week
# A grid: seven days with three parts each; every part is can / maybe / cannot.
time-week = Wanneer kunt u leren of werken?
    .label = Mijn week
    .why = Dan kunt u samen kijken welke lessen passen bij uw week.
    .help = Begin met de dagen die u zeker weet. De rest mag leeg blijven.
time-hours = Hoeveel uur per week kunt u leren en werken?
    .label = Uren per week
    .why = Dan kunt u samen een plan maken dat in uw week past.
    .help = Tel les, huiswerk en werk samen. Ongeveer is goed.
    .unit = { $n ->
        [one] { $n } uur
       *[other] { $n } uur
    }
time-where = Waar kunt u leren of werken?
    .label = Waar
    .why = Dan kunt u praten over plekken waar u makkelijk kunt komen.
    .opt-neighbourhood = In mijn buurt
    .opt-town = In mijn stad of dorp
    .opt-other-town = In een andere stad
    .opt-online = Online
    .opt-at-work = Op het werk
time-fixed = Welke vaste momenten hebt u in de week?
    .label = Vaste momenten
    .why = Dan kunt u vragen om lessen op een andere tijd.
    .help = Een vast moment komt vaak terug, bijvoorbeeld elke dag of elke week.
    .opt-school-run = Kinderen brengen en halen
    .opt-prayer = Gebed
    .opt-medical = Dokter of behandeling
    .opt-work = Werk
    .opt-lessons = Les
    .opt-other = Iets anders
    .opt-none = Geen vaste momenten

section-future = Dromen en plannen
    .axis = toekomst
future-rose = Hoe denkt u over uw toekomst hier?
    .label = Mijn toekomst
    .why = Het gesprek gaat over uw plannen. Uw gevoel daarbij is ook belangrijk.
# speak-dutch: as well as someone who was born here. peace: calm in one’s life and peace in the world. Warm words, please.
future-dream = Wat is uw droom?
    .label = Mijn droom
    .why = Dan kan het gesprek beginnen met wat u zelf wilt.
    .help = U mag meer dromen kiezen. U mag ook zelf schrijven, in elke taal.
    .opt-own-house = Een eigen huis
    .opt-own-shop = Een eigen winkel of bedrijf
    .opt-old-profession = Weer mijn oude beroep
    .opt-good-work = Werk waar ik blij van word
    .opt-diploma = Een diploma halen
    .opt-children-university = Mijn kinderen naar de universiteit
    .opt-family-together = Mijn familie bij elkaar
    .opt-speak-dutch = Heel goed Nederlands spreken
    .opt-drive = Zelf autorijden
    .opt-help-others = Andere mensen helpen
    .opt-healthy = Gezond zijn
    .opt-feel-at-home = Mij hier thuis voelen
    .opt-peace = Rust en vrede
future-year = Wat wilt u over een jaar?
    .label = Over een jaar
    .why = Dan kunt u samen praten over de stappen in dit jaar.
    .opt-better-dutch = Beter Nederlands spreken
    .opt-work = Werk hebben
    .opt-study = Een opleiding doen
    .opt-exam-passed = Mijn examen gehaald hebben
    .opt-help-children-school = Mijn kinderen helpen met school
    .opt-healthier = Gezonder zijn
    .opt-more-people = Meer mensen kennen
    .opt-own-business = Een eigen bedrijf
    .opt-licence = Een rijbewijs
    .opt-peace-of-mind = Meer rust voelen
    .opt-other = Iets anders
# family-health-education: one’s own family, health and the upbringing of children come first for now.
future-direction = Wat komt voor u nu eerst?
    .label = Wat nu eerst komt
    .why = Dan kunt u samen praten over een eerste stap.
    .help = U kiest niet voor altijd. U mag later iets anders kiezen. Meedoen is bijvoorbeeld mensen ontmoeten of vrijwilligerswerk doen.
    .opt-work = Werk
    .opt-study = Een opleiding
    .opt-family-health-education = Gezin, gezondheid en opvoeding
    .opt-taking-part = Meedoen met andere mensen
    .opt-own-business = Een eigen bedrijf
    .opt-dont-know = Ik weet het nog niet
future-dutch = Hoe goed wilt u Nederlands leren?
    .label = Mijn wens voor Nederlands
    .why = Dan kunt u vragen welke lessen passen bij uw wens.
    .opt-daily-life = Genoeg voor elke dag
    .opt-work = Genoeg voor mijn werk
    .opt-study = Genoeg voor een opleiding
    .opt-as-good-as-possible = Zo goed mogelijk
# Not about motivation: what the person cares about. independence: being able to do things oneself.
future-why = Waarom zijn deze plannen belangrijk voor u?
    .label = Waarom dit belangrijk is
    .why = Dan kunt u vertellen wat u zelf belangrijk vindt.
    .opt-children = Voor mijn kinderen
    .opt-money = Genoeg geld hebben
    .opt-independence = Dingen zelf kunnen doen
    .opt-respect = Respect krijgen
    .opt-people = Contact met mensen
    .opt-profession = Mijn beroep
    .opt-stay-here = Ik wil hier blijven wonen
    .opt-other = Iets anders
section-obstacles = Wat moeilijk is en wat helpt

# ‘Beginnen’: met taalles, school of werk.
obstacles-now = Wat maakt het nu moeilijk om te beginnen?
    .label = Wat het moeilijk maakt
    .why = Dan zoekt u samen met de klantmanager wat kan helpen.
    .help = Beginnen met taalles, school of werk. U mag meer dan één antwoord kiezen.
    .opt-childcare = Kinderopvang
    .opt-health = Mijn gezondheid
    .opt-worries = Zorgen of verdriet
    .opt-money = Geld
    .opt-housing = Mijn woning
    .opt-travel = Reizen naar les of werk
    .opt-work-hours = Mijn werktijden
    .opt-too-busy = Te veel tegelijk
    .opt-letters = Brieven en papieren
    .opt-digital = Computer, telefoon of DigiD
    .opt-partner = Mijn partner
    .opt-dont-understand = Het is nog onduidelijk voor mij
    .opt-language-school = De taalschool of de lessen
    .opt-none = Niets, ik kan beginnen

obstacles-tried = Wat hebt u al geprobeerd? Wat hielp?
    .label = Al geprobeerd
    .why = Wat eerder hielp, kan misschien weer helpen.
    .help = Bijvoorbeeld: een vriendin past op. Of: ik leer met een app. U mag in uw eigen taal schrijven.

obstacles-help = Welke hulp wilt u graag?
    .label = Hulp die ik wil
    .why = De klantmanager kan dan met u kijken welke hulp er is.
    .help = Een maatje is een vrijwilliger die iets samen met u doet. Een jobcoach helpt u bij werk. Een taalcoach oefent Nederlands met u.
    .opt-explain-again = Nog een keer uitleg
    .opt-interpreter = Een tolk
    .opt-buddy = Een maatje (buddy)
    .opt-job-coach = Een jobcoach voor werk
    .opt-language-coach = Een taalcoach
    .opt-debt-help = Hulp bij schulden
    .opt-psychologist = Een psycholoog
    .opt-childcare-help = Hulp bij kinderopvang
    .opt-digital-help = Hulp met computer of telefoon
    .opt-home-visit = Een gesprek bij mij thuis
    .opt-someone-my-language = Iemand die mijn taal spreekt
    .opt-none = Nu geen hulp

section-knowing = Wat ik weet over inburgering

section-talk = Het gesprek

# Dit deel is voor na het gesprek met de gemeente.
section-after = Na het gesprek
