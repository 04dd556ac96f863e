# How it works and privacy. Plain, honest, no legal promise. Facts checked on 22 November 2026.

about-what = Waarvoor is het?
about-what-1 = De gemeente nodigt u uit voor een gesprek over uw inburgering. Dat gesprek heet de brede intake. U praat met een klantmanager: een medewerker van de gemeente die verantwoordelijk is voor uw dossier.
about-what-2 = Met Mijn Verhaal bereidt u dat gesprek voor, in uw eigen taal. Het is geen toets. U mag elke vraag overslaan. Aan het eind maakt u een samenvatting, in uw taal en in het Nederlands.
about-who = Wie ziet mijn antwoorden?
about-who-1 = Alleen u. Uw antwoorden staan op dit apparaat. Er wordt niets verstuurd naar de gemeente of naar iemand anders.
about-who-2 = U beslist zelf wat de klantmanager ziet. Dat doet u door de samenvatting te laten zien, te printen of te geven.
about-who-3 = Gevoelige antwoorden, zoals over gezondheid en geld, komen niet in de samenvatting, tenzij u ze daar zelf in zet. Een andere persoon die dit apparaat gebruikt, kan uw antwoorden wel openen. Is het apparaat niet van u? Wis dan alles als u klaar bent.
about-erase = Wat kan mijn antwoorden wissen?
about-erase-1 = U kunt zelf alles wissen, met de knop ‘Alles wissen’ in het overzicht.
about-erase-2 = Uw antwoorden verdwijnen ook als u de gegevens van uw browser wist. Op een iPhone of iPad kan Safari ze wissen na zeven dagen zonder bezoek. In een privévenster verdwijnen ze als u het sluit.
about-erase-3 = Wilt u zeker zijn? Bewaar dan een kopie als bestand, of print uw samenvatting.
about-erase-4 = In een privévenster (ook: incognito) is alles weg als u het venster sluit. Niet elke browser vertelt ons dat het zo’n venster is.
about-gemeente = Wat mag de gemeente met mijn samenvatting?
about-gemeente-1 = Geeft u de samenvatting aan de gemeente? Dan mag de gemeente die gebruiken voor uw inburgering. De gemeente moet zich houden aan de privacywet. Die wet heet AVG.
about-gemeente-2 = U mag vragen wat de gemeente over u bewaart. U mag vragen om fouten te verbeteren. U mag ook vragen om iets te wissen. Soms moet de gemeente iets bewaren, en dan legt de gemeente uit waarom.
about-gemeente-3 = Hebt u een vraag of een klacht? Vraag het uw klantmanager, VluchtelingenWerk of het Juridisch Loket. U kunt ook een klacht sturen naar de Autoriteit Persoonsgegevens.
about-facts = Wat u mag weten over inburgering
about-facts-1 = De gemeente maakt uw persoonlijke plan, het PIP, binnen tien weken. Daarna hebt u drie jaar. De drie jaar beginnen op de dag na het PIP.
about-facts-2 = In de onderwijsroute hoeft u geen MAP te doen. PVT en KNM zijn voor iedereen die moet inburgeren. KNM is vernieuwd op 1 juli 2025.
about-facts-3 = Gezinsmigranten krijgen ook een intake, een PIP en begeleiding van de gemeente. Zij betalen alleen de cursus zelf.
about-facts-4 = Bent u jonger dan 18, ouder dan 67 of gevlucht uit Oekraïne? Dan hoeft u meestal niet in te burgeren.
about-facts-5 = Deze informatie is van 22 november 2026. Voor u kunnen andere regels gelden. Vraag het uw klantmanager, VluchtelingenWerk of het Juridisch Loket. In uw gemeente heet de klantmanager misschien anders.
about-texts = Wie maakte deze teksten?
about-texts-1 = De teksten in alle talen zijn door een computer geschreven en gecontroleerd. Mensen die met deze talen zijn opgegroeid, moeten ze nog nakijken. Leest u iets vreemds? Vertel het aan uw klantmanager.
