# Klankbord: a group of inburgeraars around one tablet, with a facilitator (gespreksleider). The facilitator reads these pages.

session-title = Klankbordgroep
session-intro = Bereid een gesprek met een groep voor. Kies thema’s en vragen, zet ze in volgorde en print de gids. Er gaat niets naar een server.
session-about = Over het gesprek
session-name = Naam van het gesprek
session-place = Plaats
session-day = Datum
# For instance: people who have just arrived, a level, an origin. Never names of people.
session-group = Wie doen er mee?
session-group-hint = Bijvoorbeeld: nieuw in Nederland, of niveau A1. Schrijf geen namen van deelnemers op.
session-languages = Talen van de groep
session-questions = Thema’s en vragen
session-questions-hint = Kies niet te veel: drie of vier thema’s zijn vaak genoeg voor een uur.
session-more = Meer vragen, uit de lijsten
# The chosen questions in the order they are asked
session-order = Volgorde
session-order-empty = Nog geen vragen gekozen.
session-earlier = Eerder
session-later = Later
session-remove = Haal weg
session-count =
    { $n ->
        [one] { $n } vraag gekozen
       *[other] { $n } vragen gekozen
    }
session-print = Gids printen
session-save = Bewaren als bestand
session-open = Bestand openen
session-opened = Het bestand is geopend.
# What is wrong with a file; what was there stays
session-file-wrong = Dit is geen bestand van een klankbordgroep. Wat u hier had, is niet veranderd.
session-file-newer = Dit bestand is gemaakt met een nieuwere versie. Laad deze pagina opnieuw. Wat u hier had, is niet veranderd.
session-clear = Opnieuw beginnen
# On the printed guide
guide-title = Gids voor het gesprek
guide-start = Vertel eerst: iedereen mag iets overslaan. Wat hier wordt gezegd, blijft in de groep. Er worden geen namen opgeschreven.
guide-vote = Handen: ja · deels · nog niet · weet niet
guide-end = Lees aan het eind voor wat er is opgeschreven. Klopt het? Wat moet blijven, wat moet anders?
# The steps of a session, in order: names on small buttons
session-steps = Stappen van het gesprek
step-prepare = Voorbereiden
step-together = Samen
step-pass = Doorgeven
step-results = Uitkomst
step-report = Verslag
step-end = Einde
session-empty = Er zijn nog geen vragen gekozen. Kies eerst vragen bij ‘Voorbereiden’.
session-busy = Er is in dit gesprek al geantwoord. Wilt u een ander gesprek beginnen? Sluit dit gesprek dan eerst af bij ‘Einde’.
session-not-saved = Dit gesprek wordt nu niet bewaard op deze tablet. Misschien is er geen ruimte, of de browser staat het niet toe. Bewaar het als bestand voordat u de pagina sluit.
session-nearly-full = De opslag van deze tablet is bijna vol. Wat er is, blijft staan. Bewaar dit gesprek als bestand en maak ruimte voordat u verdergaat.

# Together: one question large on the screen, read by the whole group
together-title = Samen praten
together-of = Vraag { $n } van { $total }
together-previous = Vorige vraag
together-next = Volgende vraag
# A quiet clock, only shown if one wants it
together-time = Tijd tonen
together-minutes =
    { $n ->
        [one] { $n } minuut bij deze vraag
       *[other] { $n } minuten bij deze vraag
    }
vote-title = Stemmen
vote-tap = Zelf tikken
vote-tap-hint = Iedereen tikt één keer op een antwoord. De aantallen ziet u pas als u ze laat zien.
vote-hands = Handen tellen
vote-hands-hint = Tel bij elk antwoord hoeveel handen er omhoog gaan.
vote-tapped =
    { $n ->
        [one] { $n } keer getikt
       *[other] { $n } keer getikt
    }
vote-undo = Laatste tik terug
vote-show = Laat de aantallen zien
vote-again = Opnieuw stemmen
# Before the name of an answer: one hand more, one hand fewer
vote-more = Eén meer
vote-less = Eén minder
talk-note = Wat wordt er gezegd?
talk-hint = Schrijf geen namen op. Zijn het iemands eigen woorden? Kies dan ‘Zo gezegd’.
talk-quote = Zo gezegd
talk-add = Schrijf op

# Passing on: what the facilitator reads
pass-title = De tablet doorgeven
pass-intro = Iedereen antwoordt zelf, om de beurt. Niemand ziet de antwoorden van een ander, ook u niet. De aantallen ziet de groep pas als de ronde gesloten is.
pass-idle = Hoe lang wachten als iemand niets doet?
pass-idle-hint = Daarna wordt het scherm leeg, met de vraag of de deelnemer er nog is. Komt er geen antwoord, dan worden die antwoorden weggegooid.
pass-minutes =
    { $n ->
        [one] { $n } minuut
       *[other] { $n } minuten
    }
pass-begin = Begin de ronde
pass-go-on = Ga verder met de ronde
pass-done =
    { $n ->
        [0] Nog niemand is klaar.
        [one] { $n } deelnemer is klaar.
       *[other] { $n } deelnemers zijn klaar.
    }
pass-close = Sluit de ronde
pass-close-title = Is iedereen geweest?
pass-close-text = Na het sluiten kan niemand meer meedoen. Daarna ziet de groep de aantallen.
pass-close-confirm = Ja, sluit de ronde
pass-close-cancel = Nee, nog niet
pass-closed = De ronde is gesloten.

# Passing on: what each participant reads, alone with the tablet
turn-facilitator = Voor de gespreksleider
turn-choose = Kies uw taal
turn-start = Begin
turn-promise = U antwoordt alleen. De tablet bewaart wat er is geantwoord en opgeschreven, maar niet door wie.
turn-thanks = Dank u wel. Uw antwoorden tellen mee. Geef de tablet aan de volgende.
turn-withdrawn = Uw antwoorden zijn weggegooid. Er is niets van bewaard. Geef de tablet aan de volgende.
turn-note = Wilt u er iets bij schrijven? Dat hoeft niet. Schrijf geen namen.
turn-words = Schrijf hier uw antwoord. Dat hoeft niet. Schrijf geen namen.
turn-last-title = Bent u klaar?
turn-last-text = Dan tellen uw antwoorden mee. Daarna kunt u ze niet meer zien of veranderen. Anderen ook niet.
turn-finish = Klaar, tel mijn antwoorden mee
turn-stop = Stoppen
turn-stop-title = Wilt u stoppen?
turn-stop-text = Dan worden uw antwoorden weggegooid. Niemand ziet ze. Dat mag.
turn-stop-confirm = Ja, gooi ze weg
turn-stop-cancel = Nee, ik ga verder
turn-still = Bent u er nog?
turn-still-text = Uw antwoorden zijn verborgen. Tik hieronder om verder te gaan. Doet u niets, dan worden ze zo weggegooid.
turn-still-go = Ja, ik ga verder
turn-not-saved = Het bewaren is niet gelukt. Uw antwoorden tellen nog niet mee, maar ze zijn er nog. Vraag de gespreksleider om hulp en probeer het opnieuw.
turn-try-again = Probeer opnieuw

# Results
results-title = Wat zegt de groep?
results-none = Er is nog geen uitkomst. Stem samen, of geef de tablet door.
results-open = De ronde is nog open. De aantallen ziet u pas als de ronde gesloten is.
results-people =
    { $n ->
        [one] { $n } deelnemer antwoordde op de tablet.
       *[other] { $n } deelnemers antwoordden op de tablet.
    }
results-few = Op een of meer vragen antwoordden minder dan vijf mensen. Aan de aantallen en aan wat is opgeschreven, kan iedereen dan misschien zien wie wat koos of schreef. Vraag de groep of zij dit wil zien. Zegt iemand nee? Laat het dan verborgen.
results-agree = De hele groep wil dit zien
results-hidden = Minder dan vijf stemmen: de aantallen zijn verborgen.
results-notes-hidden = Wat hier is opgeschreven, is verborgen.
results-tablet = Op de tablet
results-hands = Samen gestemd
results-nobody = Niemand koos een antwoord.
results-notes = Opgeschreven
results-notes-hint = Staat er een naam in? Haal die regel dan weg.
results-compare = Vergelijken
results-compare-hint = Open het bestand van een eerder gesprek, of de ingevulde lijst van professionals. Wat erin staat, blijft alleen op dit scherm zolang de pagina open is.
# The counts of an earlier session, with its name or day
results-earlier = Eerder: { $name }
results-professionals = Professionals
results-compare-file = Dit bestand past niet bij dit gesprek. Er is niets veranderd.

# The report
report-title = Verslag van de klankbordgroep
report-intro = Vul aan wat de groep vindt en wat u met partners afspreekt. Print het verslag, of bewaar het als document dat u nog kunt veranderen.
report-points-hint = Schrijf elk punt op een nieuwe regel.
report-keep = Wat goed werkt en moet blijven
report-change = Wat anders moet
report-agreements = Afspraken met partners
report-agreement = Afspraak { $n }
report-what = Wat spreekt u af?
report-who = Wie doet het?
report-by = Wanneer is het klaar?
report-add = Afspraak toevoegen
report-beside = Taal naast het Nederlands
report-dutch-only = Alleen Nederlands
report-themes = Waar de groep over sprak
report-quotes = Zo gezegd
report-document = Bewaar als document
report-counts = Bewaar de aantallen
report-session = Bewaar het hele gesprek
report-foot = In dit verslag staan geen namen en geen antwoorden van één persoon. Wat mensen zeiden of schreven, staat er in hun eigen woorden en is niet vertaald.
# Heads of a table: the question, and how the answers were counted
report-question = Vraag
report-way = Hoe geteld

# The end
end-title = Het gesprek afsluiten
end-intro = Bewaar eerst het verslag en het bestand. Wis daarna het gesprek van deze tablet.
end-here = Dit staat nu op deze tablet
end-questions =
    { $n ->
        [one] { $n } vraag
       *[other] { $n } vragen
    }
end-people =
    { $n ->
        [one] de aantallen van { $n } deelnemer
       *[other] de aantallen van { $n } deelnemers
    }
end-lines =
    { $n ->
        [one] { $n } regel die is opgeschreven
       *[other] { $n } regels die zijn opgeschreven
    }
end-wipe = Wis dit gesprek van de tablet
end-wipe-title = Dit gesprek wissen?
end-wipe-text = De vragen, de aantallen, wat is opgeschreven en het verslag verdwijnen van deze tablet. Dat kan niet terug. Papier en bestanden die u hebt bewaard, blijven bestaan.
end-wipe-unsaved = U hebt het gesprek nog niet bewaard.
end-wipe-confirm = Ja, wis dit gesprek
end-left = Wat er nu nog op deze tablet staat
end-left-store = In de opslag: { $n }
end-left-page = Op deze pagina: { $n }
end-nothing = Niets. Van dit gesprek staat er niets meer op deze tablet.
end-failed = Het wissen is niet gelukt. Het gesprek staat misschien nog op deze tablet. Wis de gegevens van deze site in de browser.
end-downloads = Bestanden die u zelf hebt bewaard, staan nog in de map met downloads.
end-others = De antwoorden op andere lijsten horen niet bij dit gesprek. Die zijn niet gewist.
end-new = Nieuw gesprek
