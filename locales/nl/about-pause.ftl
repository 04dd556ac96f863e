# A page to rest: everything is kept.

pause-title = Neem rustig de tijd
pause-1 = Alles wat u hebt ingevuld, is bewaard op dit apparaat.
pause-2 = U kunt nu stoppen en later verdergaan: vanavond, morgen of volgende week. Er is geen haast.
pause-3 = Deed een vraag u verdriet, of werd u onrustig? Dat is heel gewoon. U mag elke vraag overslaan, en u hoeft niets uit te leggen.
pause-4 = Drink iets. Kijk even naar buiten. Praat met iemand bij wie u zich goed voelt.
pause-go-on = Verdergaan
