# A lock on the answers on one's own phone (a PIN or a phrase, to be typed at each start)

vault-title = Een slot op mijn antwoorden
vault-text-1 = Met een slot kan niemand anders uw antwoorden op dit apparaat lezen. U typt uw code elke keer als u begint.
vault-text-2 = De code mag een getal zijn, een woord of een zin. Een kort getal houdt nieuwsgierige mensen tegen, maar een kenner kan het raden. Een zin van vier woorden is veel veiliger.
vault-text-3 = Vergeet u de code? Dan kan niemand uw antwoorden nog openen. Wij ook niet. Bewaar dus ook een kopie, of print uw samenvatting.
vault-code = Uw code
vault-again = Nog een keer uw code
vault-on = Slot erop
vault-off = Slot eraf
vault-is-on = Er zit een slot op uw antwoorden.
vault-is-off = Er zit geen slot meer op uw antwoorden.
vault-short = Kies minstens vier letters of cijfers.
vault-differs = De twee codes zijn niet hetzelfde. Typ ze nog een keer.
vault-failed = Het slot is niet gelukt. Uw antwoorden zijn er nog, zoals ze waren.
vault-now = Uw code van nu
vault-new = Uw nieuwe code
vault-change = Een andere code
vault-changed = U hebt nu een andere code. De oude code werkt niet meer.
vault-visible = In deze browser kunt u uw code zien als u typt. Let op wie er meekijkt.
vault-open-title = Er zit een slot op deze antwoorden
vault-open = Openen
vault-wrong = Dit is niet de goede code. Uw antwoorden zijn veilig. Probeer het nog een keer.
vault-elsewhere = In een ander venster is het slot veranderd. Typ de code van nu. Wat u hier net hebt ingevuld, wordt daarna bewaard.
vault-forgot = Code vergeten?
vault-forgot-text = Zonder de code kan niemand deze antwoorden openen. U kunt alleen de antwoorden van deze persoon wissen, en opnieuw beginnen. Andere mensen op dit apparaat houden hun antwoorden.
vault-erase = Wissen en opnieuw beginnen
