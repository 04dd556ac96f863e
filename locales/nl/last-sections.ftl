# The sections from learning on. Their questions are fetched when one gets there; the names of the sections are in intake.ftl.

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
    .help = Denk aan les, huiswerk en werk bij elkaar. Houd ook tijd over voor uw gezin en voor rust.
    .opt-few-hours = Een paar uur
    .opt-half-days = Een paar halve dagen
    .opt-most-days = De meeste dagen
    .opt-full-week = De hele week

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
    .help = Een groep is bijvoorbeeld een taalgroep, moskee of kerk. Met begeleiding betekent: iemand helpt u op het werk. Veel gemeenten gebruiken de participatieladder. Die heeft zes stappen, van weinig contact tot betaald werk. In uw samenvatting staan uw activiteiten naast die stappen.
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

# A grid: seven days with three parts each; every part is can / maybe / cannot.
time-week = Wanneer kunt u leren of werken?
    .label = Mijn week
    .why = Dan kunt u samen kijken welke lessen passen bij uw week.
    .help = Begin met de dagen die u zeker weet. De rest mag leeg blijven.
time-hours = Hoeveel uur per week kunt u leren en werken?
    .label = Uren per week
    .why = Dan kunt u samen een plan maken dat in uw week past.
    .help = Tel les, huiswerk en werk bij elkaar op. Ongeveer is goed.
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

# Bij elk woord kiest u: ik weet het, ik heb ervan gehoord, of ik wil uitleg. .info-* is de uitleg die dan te lezen is.
# Laat de Nederlandse woorden in Latijnse letters staan. Geen bedragen en geen beloften.
knowing-terms = Welke woorden kent u? Waarover wilt u uitleg?
    .label = Woorden van de inburgering
    .why = De klantmanager kan dan rustig uitleggen wat nieuw voor u is.
    .help = Dit is geen toets. De woorden hoort u vaak bij de gemeente.
    .item-must-i = Inburgeringsplicht: moet ik inburgeren?
    .info-must-i = Inburgeringsplichtig betekent: u moet inburgeren volgens de wet. Mensen onder 18, boven 67 en uit Oekraïne zijn dat meestal niet. Vraag bij twijfel uw klantmanager, VluchtelingenWerk of het Juridisch Loket.
    .item-pip = PIP: uw persoonlijke plan
    .info-pip = PIP is uw Persoonlijk plan Inburgering en Participatie. Daarin staat wat u gaat doen en welke hulp u krijgt. De gemeente maakt het met u binnen tien weken.
    .item-routes = Leerroutes: B1-route, onderwijsroute of Z-route
    .info-routes = In de B1-route leert u Nederlands en doet u mee, bijvoorbeeld met werk. De onderwijsroute bereidt u voor op een opleiding. In de Z-route leert u Nederlands voor het dagelijks leven.
    .item-leerbaarheidstoets = Leerbaarheidstoets: welke leerroute kan passen?
    .info-leerbaarheidstoets = De leerbaarheidstoets is een onderdeel van de intake. Hij helpt om te kiezen welke leerroute kan passen. U kunt niet slagen of zakken.
    .item-knm = KNM: leren over Nederland
    .info-knm = KNM betekent Kennis van de Nederlandse Maatschappij. U leert over acht onderwerpen, zoals wonen, werk en gezondheid. KNM hoort bij alle leerroutes.
    .item-map = MAP: kennismaken met werk
    .info-map = MAP betekent Module Arbeidsmarkt en Participatie. U leert over werk in Nederland en u oefent in de praktijk. In de B1-route en de Z-route is er MAP, in de onderwijsroute niet.
    .item-pvt = PVT: waarden in Nederland
    .info-pvt = PVT (Participatieverklaringstraject) gaat over vrijheid, gelijkheid en meedoen in Nederland. Aan het eind tekent u een verklaring. PVT is voor iedereen die moet inburgeren.
    .item-three-years = Termijn: drie jaar de tijd
    .info-three-years = U hebt drie jaar om in te burgeren. De drie jaar beginnen op de dag na uw PIP. Vraag uw klantmanager naar uw eigen datum.
    .item-costs = Kosten: wie betaalt de lessen?
    .info-costs = Met een asielstatus (ook nareis) regelt de gemeente de lessen, zonder lening. Een gezinsmigrant betaalt de cursus zelf en kan geld lenen bij DUO. Intake, PIP en begeleiding krijgt iedereen van de gemeente.
    .item-ontzorgen = Ontzorgen: hulp met vaste kosten
    .info-ontzorgen = Ontzorgen is er voor mensen met een asielstatus en een uitkering. De gemeente betaalt in het begin de huur, energie en zorgverzekering uit die uitkering. Vraag uw klantmanager hoe het bij u gaat.
    .item-vrijstelling-ontheffing = Vrijstelling en ontheffing: minder of niet inburgeren
    .info-vrijstelling-ontheffing = Vrijstelling kan bijvoorbeeld als u al een Nederlands diploma hebt. Ontheffing kan bijvoorbeeld als u door ziekte niet kunt inburgeren. DUO beslist hierover.
    .item-progress-talks = Voortgangsgesprek: praten over hoe het gaat
    .info-progress-talks = In dit gesprek vertelt u aan de klantmanager hoe het gaat. U mag ook vragen of het plan kan veranderen.
    .item-consequences = Gevolgen: als iets niet op tijd lukt
    .info-consequences = Er kan een boete komen als iets niet op tijd lukt. Bij een asielstatus mocht dat volgens rechters in 2025 alleen bij uitzondering. Vraag uw klantmanager, VluchtelingenWerk of het Juridisch Loket.
    .item-private-talk = Alleen praten: zonder partner of anderen
    .info-private-talk = Iedereen mag vragen om alleen met de klantmanager te praten. Het kan ook een deel van het gesprek zijn. U hoeft niet te vertellen waarom.

# De acht onderwerpen van KNM.
knowing-society = Over welke onderwerpen wilt u meer weten?
    .label = Onderwerpen van KNM
    .why = Dan weet u samen welke onderwerpen nieuw zijn.
    .help = KNM betekent Kennis van de Nederlandse Maatschappij. Dit zijn de acht onderwerpen. Dit is geen toets.
    .item-work-income = Werk en inkomen
    .info-work-income = Over werk zoeken, een contract, loon, belasting en uitkeringen.
    .item-manners-values = Omgang, waarden en normen
    .info-manners-values = Over hoe mensen hier met elkaar omgaan en wat zij belangrijk vinden.
    .item-housing = Wonen
    .info-housing = Over huren, buren, energie, afval en verhuizen.
    .item-health-care = Gezondheid en zorg
    .info-health-care = Over de huisarts, het ziekenhuis, medicijnen en de zorgverzekering.
    .item-history-geography = Geschiedenis en geografie
    .info-history-geography = Over vroeger in Nederland, de steden, het land en het water.
    .item-institutions = Instanties: gemeente, DUO, politie
    .info-institutions = Over organisaties zoals de gemeente, DUO en de politie, en wat zij doen.
    .item-state-law = Staat en wet
    .info-state-law = Over de regering, verkiezingen, wetten en uw rechten en plichten.
    .item-school-upbringing = Onderwijs en opvoeding
    .info-school-upbringing = Over scholen, opleidingen, kinderen opvoeden en kinderopvang.

knowing-rumour = Hebt u iets gehoord dat u zorgen geeft?
    .label = Gehoord en zorgen
    .why = U kunt dan in het gesprek vragen of het klopt.
    .help = Bijvoorbeeld over regels, kosten of examens. U mag in uw eigen taal schrijven.

talk-language = In welke taal wilt u het gesprek?
    .label = Taal van het gesprek
    .why = Zo kan de gemeente het gesprek goed voorbereiden.
    .help = Bij een andere taal kunt u zelf schrijven welke taal.
    .opt-dutch = Nederlands
    .opt-dutch-slow = Nederlands, rustig en eenvoudig
    .opt-arabic = Arabisch
    .opt-tigrinya = Tigrinya
    .opt-english = Engels
    .opt-other = Een andere taal

talk-interpreter = Wilt u een tolk bij het gesprek?
    .label = Tolk
    .why = Zo kan de gemeente op tijd een tolk vragen.
    .help = Een tolk vertaalt voor u en voor de klantmanager. Een professionele tolk moet geheimhouden wat u vertelt.
    .opt-no = Nee, zonder tolk
    .opt-yes = Ja, een tolk die erbij zit
    .opt-yes-phone = Ja, een tolk via de telefoon
    .opt-bring-someone = Ik neem zelf iemand mee

talk-interpreter-who = Wie wilt u graag als tolk?
    .label = Vrouw of man als tolk
    .why = U praat dan met iemand bij wie u zich prettig voelt.
    .help = U mag dit altijd vragen. Soms is er geen keuze.
    .opt-woman = Een vrouw
    .opt-man = Een man
    .opt-no-matter = Dat maakt niet uit

talk-private = Wilt u praten zonder anderen erbij?
    .label = Alleen praten
    .why = Iedereen mag dit vragen. U hoeft niet te vertellen waarom.
    .help = U praat dan alleen met de klantmanager. Een tolk kan er wel bij zijn.
    .opt-yes = Ja, graag alleen
    .opt-no = Nee, anderen mogen erbij zijn
    .opt-partly = Een deel alleen

talk-when = Wanneer kunt u het beste komen?
    .label = Tijd van het gesprek
    .why = De gemeente kan dan een tijd zoeken die u past.
    .opt-morning = In de ochtend
    .opt-afternoon = In de middag
    .opt-evening = In de avond
    .opt-school-hours = Als de kinderen op school zijn

talk-where = Waar wilt u het liefst praten?
    .label = Plaats van het gesprek
    .why = U kunt de gemeente dan om deze plaats vragen.
    .help = In de buurt kan bijvoorbeeld een buurthuis of bibliotheek zijn.
    .opt-town-hall = In het gemeentehuis
    .opt-neighbourhood = In mijn buurt
    .opt-at-home = Bij mij thuis
    .opt-phone = Via de telefoon
    .opt-video = Met video

talk-contact = Hoe kan de gemeente u het beste bereiken?
    .label = Contact met mij
    .why = Zo komt een bericht op tijd bij u.
    .help = U kiest alleen de manier. Uw nummer of adres is hier niet nodig.
    .opt-phone = Bellen
    .opt-whatsapp = WhatsApp
    .opt-letter = Een brief
    .opt-email = E-mail
    .opt-through-helper = Via iemand die mij helpt

talk-questions = Welke vragen wilt u zelf stellen?
    .label = Mijn vragen
    .why = Uw vragen staan dan klaar voor het gesprek.
    .help = Kies een vraag uit de lijst. Of schrijf een eigen vraag, in uw eigen taal.
    .field-what = Mijn vraag

after-agreements = Wat hebt u samen afgesproken?
    .label = Afspraken
    .why = Zo kunt u later lezen wie wat doet.
    .help = Vul dit in na het gesprek. Schrijf één afspraak per keer op.
    .field-what = De afspraak
    .field-who = Wie doet dit?
    .field-who-me = Ik
    .field-who-klantmanager = De klantmanager
    .field-who-school = De school
    .field-who-employer = De werkgever
    .field-who-vluchtelingenwerk = VluchtelingenWerk
    .field-who-other = Iemand anders
    .field-by = Vóór welke datum?

after-next = Wanneer en waar is het volgende gesprek?
    .label = Volgende gesprek
    .why = Dan vindt u de dag en de plaats hier terug.
    .help = Schrijf de dag, de tijd en de plaats. Een straat is hier niet nodig.

after-understood = Was alles duidelijk in het gesprek?
    .label = Alles duidelijk
    .why = Wat onduidelijk is, kunt u nog een keer vragen.
    .opt-yes = Ja, alles
    .opt-partly = Een deel
    .opt-no = Nee, nog niet

# 1 is helemaal niet, 5 is helemaal wel.
after-felt = Voelde u zich serieus genomen?
    .label = Serieus genomen
    .why = U kunt dan vertellen wat een volgend gesprek beter maakt.
    .help = Serieus genomen betekent: er was aandacht voor u en voor wat u vertelde.
    .face-1 = helemaal niet
    .face-2 = niet zo
    .face-3 = een beetje
    .face-4 = ja
    .face-5 = ja, heel goed
