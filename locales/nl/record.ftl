# Recording the readings: a volunteer with a clear voice reads each sentence; people who do not read can hear it then.

record-title = Zinnen inspreken
record-intro = Niet iedereen kan lezen. Met uw stem kunnen mensen elke vraag horen. Lees elke zin rustig voor, zoals u met een tante of oom praat.
record-kept = De opnames blijven op dit apparaat. Bewaar ze ook als zip.
record-language = In welke taal spreekt u in?
record-missing =
    { $n ->
        [0] Alle { $total } zinnen hebben een opname.
        [one] Nog één van de { $total } zinnen heeft geen opname.
       *[other] Nog { $n } van de { $total } zinnen hebben geen opname.
    }
record-at = Zin { $at } van { $of }
record-only-missing = Alleen zinnen zonder opname
record-on-site = Op de site staat al een opname.
record-start = Opnemen
record-stop = Klaar
record-play = Luisteren
record-again = Opnieuw opnemen
record-next = Volgende zin
record-before = Vorige zin
record-zip = Opnames bewaren als zip
record-zip-what = Wie de site beheert, zet de mappen uit de zip in public/audio/ en bouwt de site opnieuw.
record-erase = Alle opnames wissen
record-erase-text = De opnames op dit apparaat gaan weg. Wat u als zip hebt bewaard, blijft.
record-no-microphone = De microfoon gaat niet aan. Hebt u de microfoon voor deze site aangezet? Kijk in de instellingen van uw browser.
record-not-kept = De opname kon niet worden bewaard. Misschien is er te weinig ruimte op dit apparaat. De andere opnames zijn er nog.
