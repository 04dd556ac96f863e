# The intake under the loupe, for a team: nine factors (Radar 2009, chapter 1 and appendix 1), in new words. ‘Wij’ is the team.

list-goede-intake = De intake onder de loep
    .for = Voor een team van de gemeente, en voor klantmanagers die er eerst zelf naar willen kijken.
    .about = Negen dingen maken samen een goede intake. Kijk wat bij ons al lukt en wat nog kan groeien. Er is geen goed of fout.
section-goede-intake = De intake onder de loep

heading-goede-intake-centraal = De inburgeraar centraal
goede-intake-1 = Heeft de inburgeraar bij ons één vaste contactpersoon?
    .label = Eén vaste contactpersoon
    .help = De uitnodiging noemt een naam en een telefoonnummer, met uitleg in de eigen taal.
goede-intake-2 = Kan het gesprek bij ons in de eigen taal of met een tolk?
    .label = Eigen taal of tolk
goede-intake-3 = Vragen wij wat iemand zelf beweegt?
    .label = Eigen drijfveren
    .help = Vraag ook naar de partner en naar thuis. Een partner of thuis kan steun geven of remmen.
goede-intake-4 = Geven wij bedenktijd aan wie eerst nee zegt?
    .label = Tijd om te denken
    .help = Een nee heeft vaak een reden. Die horen wij soms pas later.
goede-intake-5 = Telt de mening van de inburgeraar bij ons zichtbaar mee?
    .label = Inspraak en tevredenheid
    .help = Bijvoorbeeld bij de keuze van een aanbieder. En vragen wij later of iemand tevreden is?

heading-goede-intake-gesprek = Gespreksvaardigheid
goede-intake-6 = Benoemen wij wat iemand al kan en goed doet?
    .label = Het goede benoemen
goede-intake-7 = Sluiten wij aan bij het niveau van de ander?
    .label = Aansluiten bij het niveau
    .help = In woorden, in tempo en in hoeveel wij tegelijk vertellen.
goede-intake-8 = Vragen wij door, ook naar het waarom?
    .label = Vragen naar waarom
goede-intake-9 = Merken wij het als een meegekomen persoon het gesprek remt?
    .label = Als iemand meekomt
    .help = Bijvoorbeeld als steeds de ander antwoordt. Een deel van het gesprek alleen kan dan helpen.

heading-goede-intake-flexibel = Flexibiliteit
goede-intake-10 = Kunnen mensen bij ons kiezen uit verschillende tijden en plekken?
    .label = Tijd en plek
goede-intake-11 = Nodigen wij wie niet kwam opnieuw uit, op een ander uur?
    .label = Opnieuw uitnodigen
goede-intake-12 = Gaan wij op huisbezoek als dat beter past?
    .label = Op huisbezoek
goede-intake-13 = Zijn wij goed bereikbaar per telefoon en e-mail?
    .label = Telefoon en e-mail
goede-intake-14 = Zoeken wij een eigen oplossing als de gewone weg niet past?
    .label = Oplossing voor één persoon
    .help = Bijvoorbeeld een proefplaatsing: eerst ervaren of een groep of plek past.

heading-goede-intake-breed = Breed kijken
goede-intake-15 = Kijken wij in de intake naar het hele leven?
    .label = Het hele leven
    .help = Taal, leren en werk. Ook gezin, wonen, geld, gezondheid, contacten en dromen.
goede-intake-16 = Vragen wij naar alle ervaring van vóór Nederland?
    .label = Ervaring van eerder
    .help = Ook lang geleden, onbetaald of zonder diploma.
goede-intake-17 = Zoeken wij mee naar plekken om Nederlands te oefenen?
    .label = Oefenen in de omgeving
    .help = Bijvoorbeeld bij buren, op school, op het werk of bij een club.
goede-intake-18 = Gebruiken wij ook wat er buiten de inburgering is?
    .label = Meer dan inburgering
    .help = Bijvoorbeeld hulp naar werk, schuldhulp of het aanbod in de wijk.

heading-goede-intake-aanbod = Een ruim en gevarieerd aanbod
goede-intake-19 = Is er les op verschillende tijden en plekken?
    .label = Lestijden en leslocaties
    .help = Denk ook aan les onder schooltijd en aan online leren.
goede-intake-20 = Past ons aanbod bij verschillende manieren van leren?
    .label = Leerstijl en tempo
    .help = De een leert door te doen, de ander met een boek. Ook het tempo verschilt.
goede-intake-21 = Hebben wij voor ieder een passende combinatie van leren en meedoen?
    .label = Routes en duale vormen
    .help = Nu zijn er drie leerroutes: de B1-route, de onderwijsroute en de Z-route.
goede-intake-22 = Lukt het ons om kinderopvang bij de lessen te regelen?
    .label = Kinderopvang bij de les
goede-intake-23 = Helpen wij om obstakels weg te nemen, samen met partners?
    .label = Hulp bij obstakels
    .help = Denk aan reizen, geldzorgen of gezondheid. Wie kan daarbij helpen?

heading-goede-intake-kort = Snel en met weinig afspraken
goede-intake-24 = Is het PIP bij ons binnen tien weken klaar?
    .label = PIP binnen tien weken
    .help = Tien weken is nu de termijn. In 2009 telden vijf gemeenten vier tot tien weken van intake tot start.
goede-intake-25 = Vragen wij mensen naar gegevens die wij al hebben?
    .label = Dubbele vragen
    .help = Vooronderzoek scheelt vragen en afspraken. Controleer wel samen of het klopt.
goede-intake-26 = Volgt de toets bij ons direct op het gesprek?
    .label = Toets na het gesprek
    .help = Tegenwoordig is dat de leerbaarheidstoets. Direct toetsen kan een afspraak schelen.
goede-intake-27 = Kunnen mensen bij ons zonder afspraak binnenlopen?
    .label = Inloop zonder afspraak
goede-intake-28 = Is afgesproken wie wat terugmeldt, en wanneer?
    .label = Afspraken over terugmelden
    .help = Bijvoorbeeld of iemand kwam, de uitslag van een toets, de eerste les.

heading-goede-intake-kwaliteit = Oog voor kwaliteit
goede-intake-29 = Gaan wij na of de intake verloopt zoals ons beleid zegt?
    .label = Beleid en praktijk
goede-intake-30 = Kunnen intakers met hun vragen ergens terecht?
    .label = Vraagbaak voor intakers
    .help = Bijvoorbeeld bij een helpdesk of een ervaren collega.
goede-intake-31 = Leren onze intakers met en van elkaar?
    .label = Scholing en casussen
    .help = Door scholing, en door samen lastige casussen te bespreken.
goede-intake-32 = Is bij ons duidelijk wat een intaker moet kunnen?
    .label = Profiel van de intaker
goede-intake-33 = Laat de caseload genoeg tijd voor ieder gesprek?
    .label = Caseload en tijd

heading-goede-intake-vervolg = Van intake naar begeleiding
goede-intake-34 = Houdt de inburgeraar na de intake dezelfde contactpersoon?
    .label = Zelfde contactpersoon
goede-intake-35 = Horen wij van de aanbieder op tijd hoe het gaat?
    .label = Bericht van de aanbieder
goede-intake-36 = Voeren wij gesprekken met z’n drieën?
    .label = Gesprek met drie
    .help = De inburgeraar, de aanbieder en de gemeente samen aan tafel.
goede-intake-37 = Begeleiden wij mensen ook in groepen?
    .label = Begeleiding in groepen
    .help = In een groep horen deelnemers ook hoe anderen het doen.

heading-goede-intake-uitbesteden = Zelf doen of uitbesteden
goede-intake-38 = Hebben wij bewust gekozen wie mensen benadert en uitnodigt?
    .label = Werven en uitnodigen
    .help = Denk ook aan mensen die niet hoeven, maar wel willen.
goede-intake-39 = Hebben wij bewust gekozen wie het administratieve deel doet?
    .label = Het administratieve deel
    .help = Bijvoorbeeld gegevens, brieven en termijnen.
goede-intake-40 = Hebben wij bewust gekozen wie het onderwijskundige deel van de intake doet?
    .label = Het onderwijskundige deel
    .help = Bijvoorbeeld niveau, leerbaarheid en advies over de leerroute.
goede-intake-41 = Staat in het contract wat wij een goede intake vinden?
    .label = Kwaliteit in het contract
    .help = Geen contract? Dan kan het ook in een afspraak met collega’s staan.
goede-intake-42 = Houden wij zelf zicht op wat anderen voor ons doen?
    .label = Zelf zicht houden

heading-goede-intake-organisatie = Onze intake: organisatie
goede-intake-43 = Hoe hebben wij onze intake georganiseerd?
    .label = Notities over organisatie
    .help = Wie doet wat, waar en wanneer? Hoeveel afspraken zijn er, en hoelang duurt het?

heading-goede-intake-inhoud = Onze intake: inhoud
goede-intake-44 = Wat komt in onze intake aan bod?
    .label = Notities over inhoud
    .help = Welke onderwerpen, toetsen en formulieren gebruiken wij? Wat missen wij nog?

heading-goede-intake-voorwaarden = Onze intake: voorwaarden
goede-intake-45 = Wat hebben wij nodig om het goed te kunnen doen?
    .label = Notities over voorwaarden
    .help = Denk aan tijd, geld, scholing, aanbod en afspraken met partners.

# The intaker’s mirror, for one professional: six competences (Radar 2009, chapter 2) and an open attitude. ‘Ik’ is the one who answers.

list-intaker = De spiegel van de intaker
    .for = Voor iedere professional die intakegesprekken voert.
    .about = Kijk rustig naar uw eigen manier van werken. Het is van u: geen beoordeling en geen cijfer.
section-intaker = De spiegel van de intaker

heading-intaker-klantgericht = Klantgericht
intaker-1 = Vraag ik door naar wat iemand nu én later wil?
    .label = Nu en later
intaker-2 = Doe ik binnen de regels zo veel mogelijk voor iemand?
    .label = Binnen de regels
intaker-3 = Gebruik ik de ruimte die ik zelf heb?
    .label = Mijn eigen ruimte
    .help = Bijvoorbeeld in tijd, in plek en in wat ik zelf mag beslissen.
intaker-4 = Leg ik duidelijk uit wat wel en niet kan?
    .label = Wat wel en niet kan
intaker-5 = Sta ik erbij stil hoe een maatregel bij iemand aankomt?
    .label = Hoe het aankomt
    .help = Bijvoorbeeld een brief, een verplichting of een boete.

heading-intaker-overtuigen = Overtuigingskracht
intaker-6 = Zoek ik samen naar redenen die van de inburgeraar zelf zijn?
    .label = Eigen redenen
intaker-7 = Verwacht ik veel van wat iemand kan bereiken?
    .label = Hoge verwachtingen
intaker-8 = Maak ik partners enthousiast voor iemands plan?
    .label = Partners enthousiast maken
    .help = Bijvoorbeeld een school, een werkgever of een vrijwilligersorganisatie.
intaker-9 = Geef ik een eerlijk beeld van wat er komt?
    .label = Een eerlijk beeld
    .help = Ook over hoeveel tijd en moeite het kost.

heading-intaker-oordeel = Oordeelsvorming
intaker-10 = Vraag ik verder tot ik genoeg weet?
    .label = Genoeg weten
intaker-11 = Rust mijn advies op feiten?
    .label = Feiten onder mijn advies
    .help = Wat heb ik gehoord en gezien? En wat vul ik zelf in?
intaker-12 = Kan ik goed inschatten wat iemand kan en aankan?
    .label = Inschatten wat iemand kan
intaker-13 = Kom ik terug op mijn oordeel als ik iets nieuws hoor?
    .label = Mijn oordeel bijstellen

heading-intaker-vindingrijk = Vindingrijkheid
intaker-14 = Bedenk ik iets anders als het gewone aanbod niet past?
    .label = Creatieve oplossingen
intaker-15 = Draag ik ideeën aan om ons werk beter te regelen?
    .label = Ons werk beter regelen
intaker-16 = Gebruik ik de ruimte die de wet biedt?
    .label = Ruimte in de wet
intaker-17 = Kies ik de vaste weg, ook als die niet past?
    .label = Vaste wegen
    .help = De vaste weg is vertrouwd en soms juist goed. Het gaat om de keuze.

heading-intaker-resultaat = Resultaatgericht
intaker-18 = Let ik erop dat mens en aanbod echt bij elkaar passen?
    .label = Een goede match
intaker-19 = Kom ik op tijd in actie als het niet goed loopt?
    .label = Op tijd ingrijpen
intaker-20 = Maak ik het bespreekbaar als iemand niet vooruitkomt?
    .label = Stilstand bespreken
    .help = Met de inburgeraar en met de aanbieder. Vraag eerst wat er speelt.
intaker-21 = Werk ik met een plan dat wij allebei kennen?
    .label = Werken met een plan

heading-intaker-betrouwbaar = Betrouwbaarheid
intaker-22 = Kom ik mijn afspraken na?
    .label = Afspraken nakomen
intaker-23 = Laat ik het op tijd weten als iets niet lukt?
    .label = Op tijd laten weten
intaker-24 = Leg ik zorgvuldig vast wat wij bespreken?
    .label = Zorgvuldig vastleggen
intaker-25 = Weet de inburgeraar wat ik vastleg, en waarom?
    .label = Open over mijn notities

heading-intaker-open = Een open houding
intaker-26 = Wanneer hoorde ik wat een verhaal voor iemand betekent?
    .label = De betekenis horen
    .help = Wat zei iemand, en waarom was dat belangrijk?
intaker-27 = Hoe zet ik mijn eigen oordeel even opzij?
    .label = Mijn oordeel opzij
    .help = Wanneer lukt dat, en wanneer is het moeilijk?
intaker-28 = Op welke punten brengt het formulier mij weg van het verhaal?
    .label = Formulier en verhaal
intaker-29 = Wat bleef ongevraagd, omdat het niet op het formulier stond?
    .label = Buiten het formulier
    .help = Denk aan één gesprek van de afgelopen weken.
intaker-30 = Voel ik mij verantwoordelijk voor de inburgeraar, en wat betekent dat?
    .label = Mijn verantwoordelijkheid
    .help = Wat is van mij, en wat is van de ander?
