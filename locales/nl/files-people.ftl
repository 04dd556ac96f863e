# Several people on one phone, each with answers of their own

# A link on the overview
people-switch = Nog iemand op dit apparaat
people-title = Wie bent u?
people-intro = Verschillende mensen kunnen op dit apparaat hun verhaal invullen. Ieder heeft eigen antwoorden.
# The name of somebody who chose none
people-unnamed = Persoon { $n }
people-add = Nog iemand
people-name = Naam of bijnaam
people-picture = Kies een plaatje
# Behind a name: there is a lock on this person's answers
people-locked = met slot
# Somebody's own page of these settings
people-me = Mijn naam, mijn plaatje en mijn slot
people-not-kept = Dit kon niet worden bewaard. Uw antwoorden zijn veilig.
# A button where somebody is asked for the code of their lock
people-other = Ik ben iemand anders
