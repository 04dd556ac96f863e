# Answering by voice, under questions that ask for words

voice-title = Uw antwoord met uw stem
voice-record = Opnemen
voice-again = Opnieuw opnemen
voice-stop = Klaar
voice-play = Luisteren
voice-erase = Opname wissen
voice-erased = De opname is gewist.
voice-what = De opname blijft op dit apparaat. U mag hem altijd wissen. Een opname duurt hooguit 2 minuten.
voice-left =
    { $n ->
        [one] Nog { $n } seconde
       *[other] Nog { $n } seconden
    }
# The name of a meter that moves with the voice
voice-level = Hoe hard u praat
voice-no-microphone = De microfoon gaat niet aan. Hebt u de microfoon voor deze site aangezet? U kunt ook schrijven, of de vraag overslaan.
voice-not-kept = De opname kon niet worden bewaard. Misschien is er te weinig ruimte. Uw andere antwoorden zijn veilig.
# The answer says that it was spoken, and the sound is not on this device
voice-missing = Uw opname staat niet op dit apparaat. Misschien is hij op een ander apparaat gemaakt. U kunt opnieuw opnemen. Uw andere antwoorden zijn veilig.
# The same, in the summary
voice-missing-there = De opname is hier niet. Hij staat op het apparaat waar hij is gemaakt.
# How a spoken answer is named in the summary and on paper; the time is minutes and seconds
voice-spoken = Gesproken antwoord, { $time }
