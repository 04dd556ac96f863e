# The question list as a page to print, for who has no phone; it has no buttons. Not part of the app.
paper-title = Vragenlijst op papier
paper-intro = Print deze vragen en vul ze in met een pen. U mag elke vraag overslaan. Neem het papier mee naar uw gesprek met de klantmanager van de gemeente.
paper-promise = Dit papier is van u. U kiest zelf wie het leest.
# Above a question that does not fit everybody
paper-if = Past deze vraag niet bij u? Sla hem over.
