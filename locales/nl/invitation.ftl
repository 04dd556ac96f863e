# Invitations: what a klantmanager makes, the letter, and what the person sees who opens the link.

# The form, for the klantmanager
invite-title = Iemand uitnodigen
invite-intro = Maak een brief, een link en een bericht. U hebt geen account nodig en er gaat niets naar een server.
invite-whom = Voor wie?
invite-language = Taal naast het Nederlands
invite-dutch-only = Alleen Nederlands
invite-to = Naam van de inburgeraar
invite-to-hint = Komt alleen op de brief, niet in de link.
invite-you = Wie nodigt uit?
invite-gemeente = Gemeente
invite-name = Uw naam
# The job title differs from gemeente to gemeente
invite-job = Uw functie
invite-phone = Telefoonnummer
invite-email = E-mailadres
invite-when = Wanneer en waar?
invite-day = Datum
invite-time = Tijd
invite-place = Adres
# How to get there
invite-way = Route
invite-way-hint = Bijvoorbeeld: bus 4, halte Stadhuis. Meld u bij de balie.
invite-interpreter = Er komt een tolk
invite-what = Wat kan iemand voorbereiden?
invite-short = Korte vragenlijst
invite-full = Hele vragenlijst
# Nothing of the intake: only reflection lists
invite-lists-only = Geen vragenlijst, alleen de lijsten hieronder
invite-sections = Alleen deze onderdelen (niets gekozen: alle)
invite-sections-hint = De inburgeraar ziet deze keuze en mag haar veranderen. Wat gevoelig is, kunt u niet kiezen.
invite-lists = Ook deze lijsten
invite-bring = Wat neemt iemand mee?
bring-identity = verblijfsdocument of identiteitskaart
bring-diplomas = diploma’s of kopieën, als u die hebt
bring-letters = brieven die u niet begrijpt
bring-agenda = uw agenda of lesrooster
bring-summary = uw samenvatting, als u die hebt gemaakt
invite-make = Uitnodiging maken
# A template keeps one's own details for the next time
invite-templates = Sjablonen op dit apparaat
invite-template-what = Een sjabloon bewaart uw gegevens en keuzes, zonder naam van de inburgeraar en zonder datum.
invite-template-name = Naam van het sjabloon
invite-template-keep = Bewaren als sjabloon
invite-template-kept = Het sjabloon is bewaard op dit apparaat.
invite-template-not-kept = Het sjabloon kon niet worden bewaard. Uw uitnodiging staat er nog.
invite-template-remove = Weghalen
# What is wrong with what was filled in; the rest stays
invite-wrong-phone = Dit telefoonnummer kan niet. Gebruik alleen cijfers, spaties en +.
invite-wrong-email = Dit e-mailadres kan niet. Kijk het na.
invite-past = Deze datum is voorbij. Kies een andere.
invite-incomplete = Er ontbreekt nog iets. Kijk bij de rode regels. Wat u invulde, staat er nog.
invite-needed = Dit is nodig.

# The result, for the klantmanager
invite-ready-title = De uitnodiging is klaar
invite-ready-intro = Kijk alles na. Stuur de brief, het bericht, of allebei.
invite-change = Veranderen
invite-first = Eerste brief
invite-second = Tweede brief, voor wie niet kwam
invite-second-hint = Kies voor de tweede keer liefst een ander deel van de dag.
invite-link = De link
invite-message = Bericht voor WhatsApp, sms of e-mail
copy-text = Bericht kopiëren
invite-calendar = Bestand voor de agenda

# The letter: warm and clear, read by the person, in Dutch beside their own language
letter-title = Uitnodiging voor een gesprek
letter-dear = Beste { $name },
letter-dear-unknown = Beste meneer, mevrouw,
letter-why = Welkom! Wij willen u graag leren kennen. Wij praten over wie u bent, wat u kunt en wat u wilt. Zo maken wij samen een plan dat bij u past.
letter-again = Wij hebben elkaar nog niet gesproken. Dat is niet erg. Misschien past dit moment beter.
letter-when = Wanneer
letter-where = Waar
letter-way = Route
letter-who = Met wie
letter-call = Bellen
letter-mail = E-mail
letter-interpreter = Er is een tolk bij het gesprek.
letter-interpreter-ask = Wilt u een tolk? Bel of mail. Dan regelen wij dat.
letter-prepare = U kunt het gesprek voorbereiden op uw telefoon, in uw eigen taal. Scan de code of open het adres. Het hoeft niet.
letter-privacy = Uw antwoorden blijven op uw telefoon. De gemeente kan ze niet zien. U kiest zelf wat u laat zien.
letter-bring = Wat neemt u mee?
letter-someone = U mag iemand meenemen.
letter-other-time = Past dit moment niet? Bel of mail. Dan kiezen wij samen een ander moment.
letter-close = Graag tot dan!
# Before the name of a gemeente
gemeente-of = gemeente { $name }

# What the person sees who opens the link
open-title = U bent uitgenodigd
open-who = { $who } nodigt u uit voor een gesprek.
open-who-unknown = Uw gemeente nodigt u uit voor een gesprek.
open-prepare = Hier kunt u het gesprek voorbereiden. Het hoeft niet, en u mag elke vraag overslaan.
open-calendar = In mijn agenda zetten
open-sections = Wat wilt u voorbereiden?
open-sections-hint = De onderdelen met een vinkje zijn gevraagd. U kiest zelf: zet er onderdelen bij of haal ze weg.
open-lists = Ook gevraagd
open-begin = Beginnen
open-kept = Uw antwoorden van eerder blijven staan.
open-past = Deze datum is voorbij. Bel of mail voor een nieuwe afspraak.
open-left-out = Een deel van deze uitnodiging klopt niet. Dat deel is weggelaten. Kijk in uw brief of bel uw gemeente.
open-check = Kijk dit telefoonnummer of e-mailadres na. Staat het ook in uw brief, of op de website van uw gemeente?
open-empty = In deze uitnodiging staat niets dat wij kunnen lezen. Uw antwoorden zijn veilig. U kunt gewoon beginnen.

# To the page that receives summaries
to-received = Een samenvatting ontvangen
