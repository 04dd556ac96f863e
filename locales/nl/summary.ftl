# The summary page and the document: read by the person and the klantmanager at one table.

summary-intro = Neem dit mee naar uw gesprek. U kiest zelf wat erin staat. Tik op een antwoord om het te veranderen.
print = Printen
download = Samenvatting bewaren als bestand
sensitive-title = Gevoelige antwoorden
sensitive-text = Deze antwoorden staan niet in de samenvatting. Wilt u dat de klantmanager een antwoord leest? Tik het aan. Dan gaat het overal mee: op papier, met de code, de link, het bestand en de tekst.
sensitive-along = Ook weggelaten, want anders kan iemand uw antwoord raden: { $what }. Tikt u het antwoord aan, dan kan dit ook mee.
sensitive-all = Alle gevoelige antwoorden erin

doc-title = Mijn verhaal
# Stands where nothing was marked
no-marks = Nog niets gekozen.
# The same sentence in every summary, so that asking for it singles nobody out
everyone-alone = Iedereen mag een deel van het gesprek ook alleen met de klantmanager voeren.
part-questions = Mijn eigen vragen
part-rose = Hoe het met mij gaat
rose-key = De stip is het gezicht dat is gekozen: dicht bij het midden is heel moeilijk, aan de rand is heel goed. Een grote stip: hier wil ik over praten. Een lijn met streepjes: niet ingevuld of niet gedeeld.
# Two fill-ins laid over each other
rose-dates = Dichte lijn: { $now }. Lijn met stippen: { $before }.
part-ladder = Wat ik doe (participatieladder)
ladder-note = De activiteiten van de laatste maand, naast de zes stappen van de participatieladder. Welke stap past, bespreekt u samen.
step-1 = Geïsoleerd
step-2 = Contacten buiten huis
step-3 = Meedoen aan een cursus of club
step-4 = Onbetaald werk
step-5 = Betaald werk met hulp
step-6 = Betaald werk
part-points = Om samen te bespreken
part-agreements = Afspraken
agreement-columns = Wat · wie · vóór welke datum
unanswered = Niet beantwoord
# Beside what the person typed, in their own language; the klantmanager reads this
own-words-note = Eigen woorden, niet vertaald. Een tolk kan dit voorlezen.
summary-foot = Gemaakt met Mijn Verhaal, door de inburgeraar zelf, om het gesprek voor te bereiden. Het is geen toets en geen beslissing. De vragen en vertalingen zijn door een computer gemaakt en gecontroleerd.
