# Questions that people can tap to take along to the intake talk. They are said in the first person.
# Dutch terms that people will hear there stay in Latin letters.

questions-diploma = Wat kan ik hier met mijn diploma uit mijn land?
questions-no-papers = Ik heb geen papieren van mijn school of werk. Wat nu?
questions-pip = Wat komt er in mijn plan (PIP), en kan ik meebeslissen?
questions-which-route = Welke leerroute past bij mij, en wie kiest die?
questions-level-change = Kan ik later van leerroute of niveau wisselen?
questions-when-start = Wanneer beginnen mijn lessen, en waar?
questions-lesson-times = Kan ik lessen krijgen op tijden die mij passen?
questions-how-long = Hoeveel tijd heb ik, en wat als het niet op tijd lukt?
questions-exempt = Hoef ik iets niet te doen, bijvoorbeeld door ziekte of een diploma? (vrijstelling / ontheffing)
questions-costs = Wat moet ik zelf betalen, en wat betaalt de gemeente?
questions-travel-money = Krijg ik geld om naar de les te reizen?
questions-childcare = Wie past op mijn kinderen als ik les heb? (kinderopvang)
questions-work-soon = Ik wil snel werken. Kan dat naast de lessen?
questions-old-job = Hoe kan ik weer mijn oude beroep doen?
questions-internship = Kan ik een stage of vrijwilligerswerk doen?
questions-own-business = Hoe begin ik een eigen winkel of bedrijf?
questions-study = Kan ik hier een opleiding doen, en wie betaalt die?
questions-benefit = Wat gebeurt er met mijn uitkering als ik werk of leer?
questions-family-reunion = Wie helpt mij met gezinshereniging?
questions-house = Wie helpt mij met mijn woning?
questions-letters = Wie helpt mij met brieven en formulieren?
questions-health = Ik heb klachten of zorgen. Waar kan ik hulp krijgen?
questions-private = Wie ziet wat ik vertel, en wat wordt opgeschreven?
questions-alone = Kan ik een deel van het gesprek alleen met de klantmanager voeren?
questions-practice = Hoe kan ik meer Nederlands oefenen met mensen?
