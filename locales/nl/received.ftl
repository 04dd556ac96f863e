# Receiving a summary: read by the klantmanager at a desk, often with the inburgeraar beside them. Dutch first, the person's language beside it.

received-title = Een samenvatting ontvangen
received-intro = De inburgeraar laat op de telefoon een code zien. Scan die hier. U kunt ook een bestand of een link openen. Er wordt niets bewaard: sluit u deze pagina, dan is alles weg.
received-scan = Scannen met de camera
received-stop = Camera uit
received-looking = De camera kijkt. Houd de code stil, midden in het beeld.
received-no-camera = De camera gaat niet aan. Hebt u de camera voor deze site aangezet? Kijk in de instellingen van uw browser. U kunt ook de link of het bestand openen.
received-open-file = Bestand openen
received-paste = Link of code
received-paste-hint = Plak de link uit het bericht, of de code.
received-paste-open = Openen
# A summary too long for one code
received-progress = { $there } van { $of } codes zijn er. Scan nu een andere code.
received-lock-title = Deze samenvatting heeft een slot
received-lock-text = Vraag de inburgeraar naar de zestien cijfers.
received-lock-label = De zestien cijfers
received-lock-count =
    { $n ->
        [one] Het moeten zestien cijfers zijn. Dit is er één.
       *[other] Het moeten zestien cijfers zijn. Dit zijn er { $n }.
    }
received-unlock = Slot openen
received-unlocking = Het slot gaat open. Dit duurt een paar tellen.
received-lock-wrong = Het slot gaat niet open. De cijfers kloppen niet, of de link of het bestand is beschadigd. Er is niets verloren. Kijk de cijfers na, of vraag om een nieuwe link.
received-lock-impossible = Deze browser kan geen slot openen. Gebruik een nieuwere browser, en open het adres dat met https begint.
received-too-large = Dit is te groot voor een samenvatting. Er is niets geopend. Vraag om een nieuwe link.
received-damaged = Deze code is niet heel. Er is niets geopend. Scan opnieuw, of vraag om een nieuwe link.
received-foreign = Dit is geen samenvatting van Mijn Verhaal. Er is niets geopend.
received-newer = Deze samenvatting is gemaakt met een nieuwere versie van deze site. Laad deze pagina opnieuw en open de link nog een keer.

# Above the summary
received-guide-title = Luisteren en doorvragen
received-guide-1 = Begin met waar de inburgeraar over wil praten. Luister eerst.
received-guide-2 = Vraag waarom iets belangrijk is, en wat iemand zelf al bedacht heeft.
received-guide-3 = Dit is geen lijst om af te vinken. Het is geen toets en zegt niet wat iemand kan.
received-guide-4 = Hier staat alleen wat de inburgeraar wil delen. Wat er niet staat, vraagt u niet na.
# Before the open questions beside a mark or a talking point
received-ask = Om te vragen
ask-start = Wat wilt u vandaag zeker bespreken? Wat moet ik weten om u goed te begrijpen?
ask-me = Wat is belangrijk om over u te weten? Wat staat in geen enkel formulier?
ask-home = Hoe gaat een gewone dag thuis? Wat moet er geregeld zijn, zodat u kunt leren?
ask-daily = Wat kost u nu de meeste tijd en energie? Wie helpt u daarbij?
ask-language = In welke situaties wilt u Nederlands spreken? Wanneer lukt het al een beetje?
ask-learning = Hoe leerde u het liefst? Wat maakte leren toen makkelijk of moeilijk?
ask-work = Waar was u goed in? Welk deel van dat werk wilt u hier weer doen?
ask-money = Wat geeft u nu zorgen, en wat geeft rust? Wat moet eerst duidelijk zijn?
ask-health = Waar moeten we rekening mee houden? Wat helpt u op een moeilijke dag?
ask-people = Bij wie voelt u zich op uw gemak? Wie wilt u leren kennen?
ask-time = Welke momenten zijn voor u heilig? Wanneer leert u het best?
ask-future = Hoe ziet uw leven eruit als het goed gaat? Wat is een eerste kleine stap?
ask-obstacles = Wat hebt u al geprobeerd? Wat zou helpen, en wie kan dat doen?
ask-knowing = Wat hebt u hierover gehoord? Wat wilt u dat ik uitleg?
ask-talk = Hoe wilt u dit gesprek het liefst voeren? Wat maakt het voor u een goed gesprek?
ask-after = Wat neemt u mee uit dit gesprek? Wat is nog niet duidelijk?
# Where a section comes up again
ask-more-1 = Kunt u daar een voorbeeld van geven? Wat betekent dat voor u?
ask-more-2 = Wat wilt u het liefst? Wat is daarvoor nodig?
ask-more-3 = Sinds wanneer is dat zo? Wie kan daarbij helpen?
received-notes = Uw notities
received-notes-hint = Alleen op deze pagina en op papier. Ze worden niet bewaard.
received-what = Wat
received-who = Wie
received-when = Vóór welke datum
received-old = Antwoorden op vragen van een eerdere versie
# A question this site no longer has words for
received-old-unknown = Een vraag die deze site niet meer heeft ({ $id })
received-keep = Samenvatting bewaren als bestand
received-keep-what = Bewaar dit alleen als de inburgeraar het goed vindt. Het bestand heeft geen slot. Uw notities staan er niet in: print ze.
received-close = Sluiten en vergeten
received-gone = De samenvatting is weg van dit scherm.
