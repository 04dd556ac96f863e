# A page that explains the mode for somebody else's device, before it begins

not-mine-title = Dit apparaat is niet van mij
not-mine-1 = Uw antwoorden staan dan alleen in dit venster. Ze worden niet bewaard op dit apparaat.
not-mine-2 = Sluit u het venster, of laadt u de pagina opnieuw? Dan zijn uw antwoorden weg. Dat kan niet terug.
not-mine-3 = Doet u tien minuten niets? Dan vragen we of u er nog bent. Zegt niemand iets, dan wordt alles gewist.
not-mine-4 = Bent u klaar? Print dan uw samenvatting, of laat de code op het scherm scannen. Een bestand dat u bewaart, blijft op dit apparaat staan. Ook andere mensen kunnen dat dan openen.
not-mine-5 = Antwoorden die al op dit apparaat staan, blijven staan. U ziet ze niet, en u verandert ze niet.
not-mine-begin = Zo beginnen
