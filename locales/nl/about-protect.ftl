# On the page that explains how it works

about-protect = Wat beschermt deze site, en wat niet?
about-protect-1 = Deze site stuurt uw antwoorden nergens heen. Ook wij, de makers, kunnen ze niet zien.
about-protect-2 = Heeft iemand uw telefoon in handen? Dan kan die persoon uw antwoorden lezen. U kunt er een slot op zetten, met een code. Een korte code is te raden. Een zin van vier woorden is veel veiliger.
about-protect-3 = Tegen een virus, een app die meekijkt of iemand die naast u zit, kan deze site u niet beschermen. Met de knop ‘Verbergen’ maakt u het scherm meteen leeg.
about-protect-4 = Spreekt u een antwoord in? Uw stem blijft ook op dit apparaat. Zij gaat alleen mee in een bestand dat u zelf maakt.
about-protect-5 = Is het apparaat niet van u? Kies dan in het overzicht ‘Dit is niet mijn telefoon’. Dan wordt niets bewaard.
