# Help in need. Numbers checked on 22 November 2026.

help-intro = Hier vindt u hulp. U hoeft niet te vertellen waarom.
help-112 = Gevaar, nu: politie, ambulance of brandweer. Gratis, altijd.
help-113 = Denkt u aan de dood of aan zelfmoord? Praat met iemand van 113. Gratis, altijd.
help-veilig-thuis = Veilig Thuis: bij geweld of angst thuis, voor uzelf of voor iemand anders. Gratis, altijd. Zij vertellen niet zomaar door wat u zegt.
help-huisarts = De huisarts is uw vaste dokter. Bel bij pijn, ziekte, slecht slapen of verdriet. U mag vragen om een tolk.
help-vluchtelingenwerk = VluchtelingenWerk helpt vluchtelingen met brieven, regels en vragen. Kijk op vluchtelingenwerk.nl voor een plek bij u in de buurt.
help-juridisch-loket = Het Juridisch Loket geeft gratis advies over uw rechten.
help-private = Deze pagina ziet er voor iedereen hetzelfde uit. Mijn Verhaal onthoudt niet dat u hier was.
