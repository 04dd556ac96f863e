# The frame of every page: buttons, states, sentences of the site itself.

# Buttons of a question screen
next = Volgende
back = Terug
skip = Sla over
dont-know = Ik weet het niet
rather-not = Zeg ik liever niet
# The one saffron button: the person marks this question to talk about it in the conversation.
discuss = Hier wil ik over praten
# On the last question: ends the list and opens the summary.
finish = Klaar: naar mijn samenvatting
more-help = Meer uitleg
own-words = Met eigen woorden (hoeft niet)
any-language = U mag in uw eigen taal schrijven.
# Shown with a lock, above a question about something personal.
private-question = Dit antwoord komt niet in de samenvatting, tenzij u het daar zelf in zet.
private-choices = Gevoelige antwoorden komen niet in de samenvatting, tenzij u ze daar zelf in zet.

# Where you are: question 4 of 9 in a section
step = { $at } van { $total }
step-hidden = deze vraag hoort nu niet bij uw lijst
path = Onderdelen
progress-of-section = { $done } van { $total } beantwoord
progress-in-all = U hebt { $done } van { $total } vragen beantwoord. U kunt stoppen en later verder gaan.

# The bar on top
overview = Overzicht
language = Taal
help = Hulp
skip-to-content = Naar de inhoud
saved-yes = bewaard
saved-pending = bezig
saved-no = niet bewaard

# Numbers
less = Minder
more = Meer
# Bounds of a number field
between = Een getal van { $min } tot en met { $max }

# Pick lists
search = Zoeken of typen
not-found-own = Dit staat niet in de lijst. Uw eigen woorden blijven staan.
not-found-in-list = Dit staat niet in de lijst.

# Lists of small records (children, languages, jobs)
add-record = Nog een toevoegen
remove-record = Haal weg
# Said once it is gone; the button behind it brings it back. The second is also used for a recording
record-removed = Weggehaald.
undo = Terughalen
record-number = Nummer { $n }
years =
    { $n ->
        [one] { $n } jaar
       *[other] { $n } jaar
    }

# Five faces, from worst to best
face-1 = heel moeilijk
face-2 = niet zo goed
face-3 = gaat wel
face-4 = goed
face-5 = heel goed

# Levels: can you do this?
cando-not-yet = Nog niet
cando-with-help = Met hulp
cando-yes = Ja
# Levels: do you know this?
knowing-know = Ik weet het
knowing-heard = Wel eens gehoord
knowing-explain = Graag uitleg
# A look at oneself (reflection)
selfview-yes = Ja
selfview-partly = Deels
selfview-not-yet = Nog niet
selfview-dont-know = Ik weet het niet

# The week
day = Dag
day-mon = maandag
day-tue = dinsdag
day-wed = woensdag
day-thu = donderdag
day-fri = vrijdag
day-sat = zaterdag
day-sun = zondag
part-morning = ochtend
part-afternoon = middag
part-evening = avond
slot-can = kan
slot-maybe = misschien
slot-cannot = kan niet

# The overview
overview-title = Mijn verhaal
overview-begin = Kies waar u wilt beginnen, of begin bij het begin. U mag elke vraag overslaan.
question-title = Vraag
begin = Beginnen
go-on = Verder gaan
# Leads to the reflection lists: looking back, alone or in a group
to-reflection = Reflectie: terugkijken en samen praten
to-summary = Naar mijn samenvatting
to-overview = Naar het overzicht
promise = Niets gaat naar de gemeente. Uw antwoorden blijven op dit apparaat, tot u ze zelf laat zien.
go-back = Terug

# Out of a question that a dialog asks
cancel = Nee, terug

# What a person must know: what happened, what is safe, what they can do
not-saved = Uw antwoorden worden nu niet bewaard op dit apparaat. Misschien is er geen ruimte, of de browser staat het niet toe. U ziet uw antwoorden nog wel. Print ze of bewaar een kopie voordat u de pagina sluit.
# On the overview in a private window of the browser
private-window = Dit is een privévenster. Alles wat u hier invult, is weg als u het venster sluit. Open de site in een gewoon venster, of bewaar een kopie.
joined = Uw antwoorden zijn ook in een ander venster veranderd. Alles is samengevoegd. Er is niets verloren.
found-unreadable = Een deel van de bewaarde antwoorden kon niet worden gelezen. Die antwoorden zijn apart bewaard. U vindt ze in het overzicht.
found-newer = De bewaarde antwoorden zijn van een nieuwere versie van deze site. Ze blijven zoals ze zijn. Wat u nu invult, is nog niet bewaard. Laad de pagina later opnieuw.
found-damaged = Een deel van uw antwoorden zit op slot en gaat niet meer open. Het is niet gewist: het blijft op dit apparaat.
# $language is the name of a language in itself
language-not-fetched = De teksten in { $language } konden niet worden opgehaald. Is er internet? Uw antwoorden zijn veilig. Probeer het later nog een keer.
not-found-title = Deze pagina is er niet
not-found-text = Het adres klopt niet helemaal. Uw antwoorden zijn veilig.

# Between the parts of a list within a line
comma = ,

# Choosing which sections to go through
sections-chosen = U gaat nu door een deel van de onderdelen.
sections-all = Alle onderdelen laten zien
# On the summary, from the invitation: when and with whom the conversation is
conversation-on = Gesprek: { $when }
conversation-with = met { $who }
# On the overview: leads to the pages for klantmanagers
to-klantmanager = Voor klantmanagers
# On those pages: to the reflection lists
to-reflection-short = Reflectie

# Without internet, and new versions of the site
offline-ready = Deze site werkt nu ook zonder internet.
offline-failed = De site kon niet worden klaargezet voor gebruik zonder internet. U kunt gewoon verder. Uw antwoorden zijn veilig.
# The phone asks sites to use little data
offline-part = Uw telefoon spaart data. Daarom zijn de andere talen en lijsten nog niet opgehaald.
offline-all = Haal ze nu op
update-ready = Er is een nieuwe versie van deze site. Uw antwoorden blijven bewaard.
update-now = Laad de nieuwe versie
# Opened inside another app, which keeps answers apart from the browser
in-app = U hebt deze site geopend in een andere app, bijvoorbeeld Facebook. Uw antwoorden staan dan alleen in die app. Wilt u verder in uw eigen browser? Bewaar hier eerst een kopie als bestand. Open dat bestand daarna in uw browser.
# Opened from the home screen of an iPhone, which keeps answers apart from Safari
home-screen = U hebt deze site geopend vanaf uw beginscherm. Antwoorden die u in Safari hebt gegeven, staan hier niet. Bewaar in Safari een kopie als bestand, en open dat bestand hier.

# The way to how it works, and what is said where texts of a document are not there
about-title = Hoe werkt Mijn Verhaal?
summary-not-fetched = De Nederlandse teksten konden niet worden opgehaald. Is er internet? Uw antwoorden zijn veilig. Laad de pagina opnieuw.
page-not-fetched = Deze pagina kon niet worden opgehaald. Is er internet? Uw antwoorden zijn veilig. Probeer het nog een keer.
try-again = Nog een keer proberen
to-paper = Vragen printen

# Copying, wherever that is
copy-link = Link kopiëren
copied = Gekopieerd.
copy-failed = Kopiëren lukte niet. Houd uw vinger op de tekst en kopieer zelf.

# A file with a lock, opened where the intake is filled in
file-locked = Dit bestand heeft een slot. Het gaat open met de zestien cijfers, op de pagina waar de klantmanager een samenvatting ontvangt. Uw antwoorden zijn veilig.

# Titles of pages that are loaded later
summary-title = Mijn samenvatting
help-title = Hulp

# Reading aloud, by a recording or by a voice of the device

read-aloud = Voorlezen
read-pause = Even stil
read-on = Verder lezen
read-slower = Langzamer
# A mode: each next page is read at once, and after one choice it goes on to the next question
read-everything = Lees alles voor en ga zelf verder
read-none = Er is nog geen opname in deze taal, en dit apparaat heeft er geen stem voor. Vraag iemand om het voor te lezen. Uw antwoorden zijn veilig.
# A quiet link on a question, and on the overview
pause = Even pauze
# A button under a question that asks for words: answering by voice
voice-answer = Of vertel het met uw stem

# A button: makes the screen empty at once, for when somebody looks
hide = Verbergen
# On the empty screen: brings the page back
show-again = Weer laten zien
# A link on the overview, for who uses the phone or computer of somebody else
not-mine = Dit is niet mijn telefoon
# Stands on top of every page in that mode
shared-now = Dit apparaat is niet van u. Uw antwoorden staan alleen in dit venster, en worden niet bewaard.
# The button behind it
shared-end = Klaar: alles wissen
# In the place of "saved", in that mode
saved-memory = Wordt niet bewaard
# A question after ten minutes without a touch, in that mode
idle-title = Bent u er nog?
idle-text = Over één minuut wordt hier alles gewist. Zo ziet niemand na u uw antwoorden.
idle-stay = Ja, ik ga verder
