# Files
files-title = Mijn antwoorden
backup-what = Een kopie bevat alles, ook gevoelige antwoorden. Bewaar de kopie op een veilige plek. Geef de kopie aan niemand.
# The same for a reflection list
list-backup-what = Een kopie bevat alles wat u bij deze lijst hebt ingevuld.
backup = Kopie bewaren van alles
upload = Bestand openen
file-opened = Het bestand is geopend. Uw antwoorden staan klaar.
file-opened-partly =
    { $count ->
        [one] Het bestand is geopend. { $count } antwoord past niet bij deze vragen. Dat staat nog in uw bestand.
       *[other] Het bestand is geopend. { $count } antwoorden passen niet bij deze vragen. Die staan nog in uw bestand.
    }
file-too-large = Dit bestand is te groot voor Mijn Verhaal. Uw antwoorden hier zijn niet veranderd.
file-unreadable = Dit bestand is niet te lezen. Misschien is het niet helemaal opgeslagen. Uw antwoorden hier zijn niet veranderd.
file-foreign = Dit is geen bestand van Mijn Verhaal. Uw antwoorden hier zijn niet veranderd.
file-newer = Dit bestand is gemaakt met een nieuwere versie. Laad deze pagina opnieuw en probeer het nog een keer. Uw antwoorden hier zijn niet veranderd.
file-other-list = Dit bestand hoort bij een andere vragenlijst. Uw antwoorden hier zijn niet veranderd.
# A link under that sentence
to-other-list = Naar de lijst van dit bestand
file-not-kept = Uw antwoorden van nu konden niet apart worden bewaard. Daarom is het bestand niet geopend. Er is niets veranderd.
# Some answers were spoken; their recordings could not be put into the file that was saved
file-without-sounds = Uw opnames konden niet mee in het bestand. Alles wat u hebt gekozen en geschreven staat er wel in. De opnames staan nog op dit apparaat.
replace-title = Dit bestand openen?
replace-text = Er staan al antwoorden op dit apparaat. De antwoorden uit het bestand komen ervoor in de plaats. De antwoorden van nu worden apart bewaard.
# On somebody else's device, where nothing is stored
replace-text-borrowed = De antwoorden uit het bestand komen in de plaats van de antwoorden op dit scherm. De antwoorden van nu zijn dan weg.
replace-confirm = Ja, openen
aside-title = Eerdere antwoorden, apart bewaard
aside-text = Deze antwoorden zijn vervangen of konden niet worden gelezen. U kunt ze als bestand bewaren.
aside-download = Bewaren: antwoorden van { $date }

# Erasing
erase = Alles wissen
erase-title = Alles wissen?
erase-text = Al uw antwoorden verdwijnen van dit apparaat. Dat kan niet terug. Papier en bestanden die u al hebt bewaard, blijven bestaan.
erase-confirm = Ja, alles wissen
# Where other lists have answers too: this list alone, or everything
erase-list = Deze lijst wissen
erase-list-title = Deze lijst wissen?
erase-list-text = Uw antwoorden op deze lijst verdwijnen van dit apparaat. Dat kan niet terug. Uw antwoorden op andere lijsten blijven staan. Papier en bestanden die u al hebt bewaard, blijven ook bestaan.
erase-list-confirm = Ja, deze lijst wissen
erase-all = Alles wissen, ook de andere lijsten
# After erasing one list
erased = Gewist. Van deze lijst staat niets meer op dit apparaat.
erase-failed = Het wissen is niet gelukt. Uw antwoorden staan misschien nog op dit apparaat. Wis de gegevens van deze site in uw browser.
