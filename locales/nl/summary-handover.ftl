# Handing over, on the summary page: the person gives the summary to the klantmanager, from their own phone.

handover-title = Doorgeven
handover-intro = Zo krijgt uw klantmanager uw samenvatting. U kiest zelf hoe. Er komt niets op een computer van ons.
handover-words-title = Gaan deze teksten mee?
handover-words-text = Hier schreef u meer. Tik weg wat niet mee hoeft. Het staat dan niet in de samenvatting, en de code wordt kleiner.
show-code = De code laten zien
show-code-who = Uw klantmanager scant de code van uw scherm. Wie hem scant, kan lezen wat u meegeeft, nu en later. Wie uw scherm niet ziet, ziet niets.
code-parts =
    { $n ->
        [one] Alles past in één code.
       *[other] Het zijn { $n } codes. U laat ze na elkaar zien.
    }
code-none = Dit is te veel voor een code. Tik hierboven een tekst weg, of geef het bestand of papier.
handover-away = Sturen of meenemen
lock = Met een slot
lock-digits = De cijfers van het slot
lock-text = Alleen met deze cijfers gaat het open. Ook wij kunnen het niet openen. Schrijf ze op en geef ze zelf aan uw klantmanager: aan de telefoon of op papier. Zet ze niet in het bericht.
lock-kept = Deze cijfers blijven hetzelfde. U vindt ze later hier terug.
lock-renew = Nieuwe cijfers maken
lock-renew-title = Nieuwe cijfers maken?
lock-renew-text = Wat u al hebt gestuurd, gaat alleen open met de oude cijfers. Die ziet u hier daarna niet meer. Schrijf ze op als u ze nog nodig hebt.
lock-off = Zonder slot kan iedereen die de link of het bestand krijgt, alles lezen.
lock-failed = Het slot lukt niet op dit apparaat. Laat de code zien, of geef papier. Uw antwoorden zijn veilig.
share = Sturen met een andere app
# Under the buttons that make a link
link-who-locked = Wie de link én de cijfers heeft, kan het lezen. Een link blijft altijd werken, ook als iemand hem doorstuurt. U kunt hem niet terughalen.
link-who-open = Wie de link krijgt, kan het lezen. Een link blijft altijd werken, ook als iemand hem doorstuurt. U kunt hem niet terughalen.
handover-file = Bestand met slot bewaren
file-who-locked = Wie het bestand én de cijfers heeft, kan het lezen, zolang het bestand bestaat.
file-who-open = Dit bestand heeft geen slot. Alles uit uw samenvatting staat erin. Wie het bestand heeft, kan het lezen, zolang het bestaat.
# Below it, where some answers were spoken
handover-spoken = Uw opnames gaan alleen in dit bestand mee. Wie het bestand heeft, kan uw stem horen.
copy-dutch = Nederlandse tekst kopiëren
copy-dutch-who = Voor een e-mail of het dossier. Deze tekst heeft geen slot: wie hem heeft, kan hem lezen.
print-who = Op papier: met de knop ‘Printen’ onderaan. Wie het papier heeft, kan het lezen.
share-failed = Sturen lukte niet. Kopieer de link, of bewaar het bestand. Uw antwoorden zijn veilig.
# The link to copy by hand, where the browser does not copy
link-by-hand = De link

# The code on the whole screen
code-title = Laat dit scherm zien
code-hint = Zet uw scherm zo licht mogelijk. Het scherm blijft aan tot u sluit.
code-at = Code { $at } van { $of }
code-next = Volgende code
code-before = Vorige code
code-close = Sluiten
