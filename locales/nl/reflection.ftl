# The pages around the reflection lists. Read by professionals and by inburgeraars. Never a score, never a judgement.

reflection-title = Reflectie
reflection-intro = Hier kijkt u terug: wat gaat goed, en wat kan beter? Er is geen goed of fout, en u krijgt geen cijfer. U mag elke vraag overslaan.
reflection-who = Wie bent u?
role-inburgeraar = Ik burger in
role-klantmanager = Ik ben klantmanager of doe intakes
role-team = Wij zijn een team, of ik geef leiding
# Partner: an organisation that works together with the gemeente, such as a school.
role-partner = Ik werk bij een school of een andere partner
lists-fit = Deze lijsten passen bij u
lists-all = Alle lijsten
lists-other = De andere lijsten
list-minutes =
    { $n ->
        [one] Ongeveer { $n } minuut.
       *[other] Ongeveer { $n } minuten.
    }
# Leads to the pages for sessions with a group
to-session = Een gesprek met een groep voorbereiden (klankbord)
reflection-promise = Uw antwoorden blijven op dit apparaat, tot u ze zelf laat zien.

# On a question that is answered with yes, partly, not yet, I don't know
note = Notitie (hoeft niet)
# Beside a question that was answered in words
written = Opgeschreven
finish-list = Klaar: naar mijn pagina

# The mirror: what the other side asks itself about the same thing
mirror-inburgeraars = De spiegel: vragen aan inburgeraars
mirror-professionals = De spiegel: vragen die de gemeente zichzelf stelt
mirror-what = Deze vragen gaan over hetzelfde, van de andere kant gezien.

# The page of one's own
to-own-page = Naar mijn pagina
own-page-title = Mijn pagina
own-page-intro = Deze pagina is van u. U kiest zelf aan wie u haar laat zien. Tik op een vraag om uw antwoord te veranderen.
part-notes = Wat ik schreef
part-unknown = Wat ik niet weet
part-views = Hoe ik het nu zie
# Spoken to who listens: the dot and the open ring in the table
view-now = nu
view-before = eerder
views-before = Het open rondje laat zien hoe u het eerder zag, op { $date }.
list-download = Bewaren als bestand
again = Opnieuw invullen
again-what = Later nog een keer kijken? Uw antwoorden van nu worden apart bewaard op dit apparaat. Daarna ziet u op deze pagina wat er is veranderd.
again-not-kept = Uw antwoorden konden niet apart worden bewaard. Daarom is er niets veranderd.
own-page-foot = Gemaakt met Mijn Verhaal. Dit is geen toets en geen beoordeling. De vragen en vertalingen zijn door een computer gemaakt en gecontroleerd.

# Two sides next to each other
comparison-title = Twee kanten naast elkaar
comparison-intro = Hier liggen de antwoorden van professionals en van inburgeraars naast elkaar. Begin bij wat het meest verschilt. Luister eerst naar elkaar.
side-professionals = Professionals
side-inburgeraars = Inburgeraars
side-device = Van dit apparaat, { $date }
side-file = Uit een bestand, { $date }
side-empty = Nog geen antwoorden
comparison-open = Bestand erbij openen
comparison-open-what = Een bestand dat u hier opent, blijft alleen op dit scherm. Het verandert niets aan uw eigen antwoorden.
# A button: notes and words are left out until it is pressed
comparison-notes = Laat ook zien wat er is opgeschreven
comparison-need = Er zijn antwoorden van beide kanten nodig. Vul beide lijsten in, of open een bestand.
# Headings of the groups: how far the two views are apart. No side is right.
difference-wide = Hier kijken beide kanten heel anders
difference-some = Hier kijken beide kanten een beetje anders
difference-none = Hier kijken beide kanten hetzelfde
# Under two questions that ask the same from opposite sides
difference-reversed = Let op: deze twee vragen zijn omgekeerd gesteld. ‘Ja’ betekent niet bij allebei hetzelfde.
difference-open = In woorden, niet beantwoord of niet bekend
comparison-ask = Om samen te vragen
comparison-ask-1 = Wat wist u nog niet van elkaar?
comparison-ask-2 = Waar komt het verschil vandaan?
comparison-ask-3 = Wat spreekt u samen af?
comparison-foot = Gemaakt met Mijn Verhaal. Geen van beide kanten heeft meer gelijk. Dit is het begin van een gesprek. De vragen en vertalingen zijn door een computer gemaakt en gecontroleerd.
