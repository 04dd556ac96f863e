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
    .opt-child-extra-care = Voor mijn kind dat extra zorg nodig heeft
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
    .why = Leest u andere letters? Dan begint een cursus vaak met andere lessen.
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

section-work = Werk en wat u kunt
    .axis = werk

section-money = Geld
    .axis = geld
section-health = Gezondheid
    .axis = gezondheid
section-people = Mensen om mij heen
    .axis = mensen
section-time = Mijn week
section-future = Dromen en plannen
    .axis = toekomst
section-obstacles = Wat moeilijk is en wat helpt

section-knowing = Wat ik weet over inburgering

section-talk = Het gesprek

# Dit deel is voor na het gesprek met de gemeente.
section-after = Na het gesprek
