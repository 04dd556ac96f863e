# The last sections of the intake: what one knows of inburgering, the conversation, and after it. Fetched when one gets there.

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
