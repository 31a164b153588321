"""Nouns that head the names of bodies in languages other than the texts'. No rules."""

from db.ingest.finders.tables import words

#: In English, as a Russian or an Azerbaijani text may quote it.
ENGLISH_HEADS = words(
    "institute centre center foundation academy university school bureau agency society council "
    "association network initiative observatory laboratory college trust platform house "
    "lab hub fund group union museum library archive alliance consortium partnership faculty"
)
#: Spanish, Portuguese, French, Italian, German, Dutch, Polish, Czech, South Slavic, Hungarian,
#: Romanian, the Baltic and the Nordic languages.
FOREIGN_HEADS = words(
    "centro instituto fundación fundacion fundação universidad universidade academia escuela "
    "observatorio sociedad asociación associação casa foro consejo conselho "
    "institut fondation université académie école observatoire société maison conseil réseau "
    "istituto fondazione università accademia scuola società consiglio osservatorio "
    "zentrum stiftung universität akademie hochschule gesellschaft verein forschungszentrum "
    "stichting universiteit instituut genootschap "
    "instytut fundacja uniwersytet akademia ośrodek centrum towarzystwo "
    "ústav nadace univerzita společnost institutul fundația universitatea centrul "
    "zavod centar zaklada sveučilište univerzitet udruga društvo alapítvány intézet egyetem "
    "institutas centras fondas universitetas institūts centrs fonds universitāte keskus "
    "sihtasutus ülikool säätiö instituutti yliopisto institutt stiftelse stiftelsen institutet"
)
#: In Turkish; an Azerbaijani text gives them endings.
TURKISH_HEADS = words("merkezi enstitüsü vakfı üniversitesi derneği akademisi")
