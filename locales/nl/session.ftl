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
