# What handing over protects and what it does not: plain, honest.

about-share = Wat gebeurt er als ik de samenvatting doorgeef?
about-share-1 = De code op uw scherm heeft geen slot. Wie hem scant of er een foto van maakt, kan lezen wat u meegeeft. Hij gaat niet over het internet.
about-share-2 = Een link krijgt een slot, tenzij u dat zelf uitzet. Een bestand kunt u bewaren met een slot, of zonder. Een slot gaat open met zestien cijfers die u zelf vertelt. Zonder die cijfers kan niemand het lezen: de app niet die het bericht brengt, en wij ook niet.
about-share-3 = Een slot beschermt niet tegen wie de cijfers ook heeft. Geef ze daarom aan de telefoon of op papier, en zet ze niet in het bericht.
about-share-4 = Een link blijft altijd werken. Hij gaat door de app die u kiest, en wie hem krijgt kan hem bewaren en doorsturen, voor altijd. U kunt niets terughalen. Wilt u dat niet? Laat dan de code zien, of geef papier.
