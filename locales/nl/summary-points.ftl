# The talking points: something to ask, never a finding. They appear by the rules of the content.

point-childcare = Opvang tijdens lessen: welke tijden, welke kosten, is er een wachtlijst?
point-turns = Twee ouders leren: kunnen de lessen op verschillende tijden zijn?
# Komt van een gevoelig antwoord over de partner. Bewust zacht en zonder oorzaak.
point-partner = Gezin, lessen en werk: wat past thuis, en is een gesprek zonder anderen prettig?
point-care = Zorgen voor een ander: hoeveel tijd kost dat, en welke hulp is er?
point-family-far = Familie ver weg: hoe gaat dat, en wie helpt bij vragen over gezinshereniging?
point-letters = Post: samen een brief lezen, en wie helpt daarna met brieven?
point-digid = DigiD: is die er al, en wie kan helpen met aanvragen?
point-device = Leren op telefoon of laptop: is lenen mogelijk, en is er internet?
point-quiet-place = Een rustige plek om te leren: bijvoorbeeld de bibliotheek of de school?
point-travel = Reizen naar les of werk: fiets, bus, reiskosten, of iets dichterbij?
# Alfabetisering: leren lezen en schrijven vanaf het begin.
point-script-first = Leren lezen en schrijven (alfabetisering): welke les is er, en wanneer?
# Leest al goed in een ander schrift. Dit is iets anders dan leren lezen vanaf het begin.
point-script-other = Al lezen in een ander schrift: welke les leert de Latijnse letters?
point-practice = Nederlands oefenen buiten de les: taalmaatje, taalcafé, buurthuis of sport?
point-lessons-pace = De taalles: past het tempo, past de groep, is er een andere groep?
point-first-school = Voor het eerst naar school: welke les, welke groep, welke hulp?
# Diplomawaardering: een Nederlandse organisatie vergelijkt een buitenlands diploma met Nederlandse diploma’s.
point-diploma = Diplomawaardering: wat is het, is het nuttig, en wie helpt met aanvragen?
point-diploma-papers = Een opleiding zonder papieren: hoe kan die toch meetellen?
# Vijf jaar of meer werk buiten Nederland.
point-career = Werkervaring van vóór Nederland: wat is daarvan te gebruiken, en hoe?
point-profession = Het vroegere beroep: welke stappen, papieren en taal zijn nodig in Nederland?
point-work-lessons = Werk en lessen: welke tijden passen samen, en kan de werkgever meedenken?
point-bills = Geld en rekeningen: is hulp welkom, en welke gratis hulp is er?
point-health-body = Gezondheid bij les en werk: wat is nodig, bijvoorbeeld pauzes of ander werk?
point-health-mind = Rust in les en werk: wat helpt, bijvoorbeeld minder uren of een kleine groep?
point-health-help = Hulp bij gezondheid: is hulp welkom, wie kan helpen, is er een wachttijd?
point-people = Mensen ontmoeten: welke activiteiten, buurthuizen of maatjes zijn dichtbij?
# De uren die beschikbaar zijn, zijn meer dan wat iemand zegt aan te kunnen.
point-load-hours = Uren per week: hoeveel is vol te houden, en hoe rustig beginnen?
# Er is meer energie dan vrije tijd.
point-load-room = De week: wat kost veel tijd, en wat kan meer tijd geven?
# $n is het aantal woorden waarbij om uitleg is gevraagd.
point-terms = { $n ->
        [one] Uitleg over { $n } woord van de inburgering: samen rustig bekijken?
       *[other] Uitleg over { $n } woorden van de inburgering: samen rustig bekijken?
    }
point-rumour = Iets gehoord over inburgering: klopt het, en waar is goede informatie?
point-interpreter = Tolk bij het gesprek: wie regelt die, en voor welke taal?
point-private = Alleen praten: wanneer en waar kan dat?
point-evening = Een gesprek in de avond: is dat mogelijk?
point-home-visit = Een gesprek thuis: is dat mogelijk, en wanneer?
