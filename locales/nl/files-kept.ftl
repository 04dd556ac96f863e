# How long answers stay, on the overview

kept-title = Hoe lang blijven mijn antwoorden staan?
kept-always = De browser bewaart uw antwoorden tot u ze zelf wist.
kept-room = Is dit apparaat bijna vol, dan kan de browser uw antwoorden wissen.
kept-safari = Safari op een iPhone, iPad of Mac wist uw antwoorden als u zeven dagen niet op deze site komt. Zet de site op uw beginscherm, of bewaar een kopie.
kept-browser = Wist u de gegevens van uw browser? Dan zijn uw antwoorden ook weg.
# Said when somebody wrote much and kept no copy
kept-remind = U hebt al veel ingevuld, en het staat alleen op dit apparaat. Bewaar een kopie, of print uw samenvatting.
