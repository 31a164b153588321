"""Derivational relatives of a word: Россия and российский, region and regional. Not its forms.

A small table, and for Russian places a rule that the dictionary confirms. A relative is another
word: search ranks it below the word itself.
"""

from collections.abc import Iterator
from functools import lru_cache

from db.language import keys, russian
from db.language.morphology import readings
from db.language.tokens import clean, is_cyrillic

#: A noun, its adjective, and what people of a place are called: one family a line.
_RUSSIAN = """
россия российский россиянин
азербайджан азербайджанский азербайджанец
армения армянский армянин
грузия грузинский грузин
турция турецкий турок
иран иранский иранец
казахстан казахстанский казахстанец
узбекистан узбекистанский узбекский узбек
туркменистан туркмения туркменский туркмен
киргизия кыргызстан киргизский кыргызский
таджикистан таджикский таджик
белоруссия беларусь белорусский белорус
украина украинский украинец
молдавия молдова молдавский
сша америка американский американец
великобритания британия британский британец
англия английский англичанин
франция французский француз
германия германский немецкий немец
италия итальянский итальянец
испания испанский испанец
польша польский поляк
литва литовский
латвия латвийский
эстония эстонский
финляндия финляндский финский финн
швеция шведский швед
норвегия норвежский норвежец
дания датский
швейцария швейцарский
австрия австрийский
венгрия венгерский венгр
чехия чешский чех
болгария болгарский болгарин
румыния румынский румын
сербия сербский серб
греция греческий грек
израиль израильский израильтянин
сирия сирийский
ирак иракский
афганистан афганский
пакистан пакистанский
индия индийский
китай китайский китаец
япония японский японец
корея корейский кореец
европа европейский
азия азиатский
кавказ кавказский
закавказье закавказский
каспий каспийский
карабах карабахский
москва московский москвич
баку бакинский
гянджа гянджинский
шуша шушинский
петербург петербургский
эксперт экспертный
граница пограничный приграничный трансграничный
регион региональный
государство государственный
правительство правительственный
парламент парламентский
президент президентский
министр министерский
посол посольский
экономика экономический
политика политический
дипломатия дипломатический
культура культурный
наука научный
образование образовательный
история исторический
право правовой
энергетика энергетический
транспорт транспортный
торговля торговый
финансы финансовый
промышленность промышленный
сельское сельскохозяйственный
инвестиция инвестиционный
технология технологический
информация информационный
экология экологический
климат климатический
война военный
армия армейский
мир мирный
город городской
область областной
район районный
село сельский
народ народный
общество общественный
нация национальный
море морской
запад западный
восток восточный
север северный
юг южный
университет университетский
академия академический
закон законодательный
конституция конституционный
суд судебный
банк банковский
бюджет бюджетный
газ газовый
нефть нефтяной
вода водный
молодёжь молодёжный
религия религиозный
ислам исламский
туризм туристический туристский
медицина медицинский
стратегия стратегический
переговоры переговорный
конфликт конфликтный
кризис кризисный
санкция санкционный
терроризм террористический
партнёрство партнёрский
"""
_AZERBAIJANI = """
rusiya rus rusiyalı
azərbaycan azərbaycanlı
ermənistan erməni
gürcüstan gürcü
türkiyə türk
iran iranlı
qazaxıstan qazax
özbəkistan özbək
türkmənistan türkmən
qırğızıstan qırğız
tacikistan tacik
ukrayna ukraynalı
amerika amerikalı
avropa avropalı
asiya asiyalı
qafqaz qafqazlı
qarabağ qarabağlı
bakı bakılı
region regional
iqtisadiyyat iqtisadi
siyasət siyasi
mədəniyyət mədəni
diplomatiya diplomatik
strategiya strateji
texnologiya texnoloji
ekologiya ekoloji
məntəqə məntəqəvi
millət milli
ictimaiyyət ictimai
"""
_ENGLISH = """
russia russian
azerbaijan azerbaijani
armenia armenian
georgia georgian
turkey türkiye turkish
iran iranian
kazakhstan kazakh kazakhstani
uzbekistan uzbek
turkmenistan turkmen
kyrgyzstan kyrgyz
tajikistan tajik
ukraine ukrainian
belarus belarusian
moldova moldovan
america american
britain british
england english
france french
germany german
italy italian
spain spanish
poland polish
europe european
asia asian
israel israeli
china chinese
japan japanese
caucasus caucasian
economy economic
politics political
diplomacy diplomatic
strategy strategic
parliament parliamentary
president presidential
government governmental
expert expertise
science scientific
history historical
culture cultural
nation national
"""
_PLACE = "Geox"
_ENDINGS = ("ский", "инский", "ийский", "анский", "овский", "ьский")
_NOUN_ENDINGS = ("", "а", "я", "ь", "ия", "и", "о", "у", "ы")
_SOFTENED = {"г": "ж", "к": "ц", "х": "ш"}


@lru_cache(maxsize=10_000)
def family_keys(word: str) -> frozenset[str]:
    """The keys of the relatives of a word of a query; none that the word itself looks for."""
    own = keys.query_keys(word)
    table = _table()
    found = {key for own_key in own for key in table.get(own_key, ())}
    token = clean(word)
    if is_cyrillic(token) and "-" not in token:
        for lemma in russian.lemmas(token.lower()):
            found |= {keys.RUSSIAN + relative for relative in _relatives_of_place(lemma)}
    return frozenset(found - own)


@lru_cache(maxsize=1)
def _table() -> dict[str, frozenset[str]]:
    """By each key of each word of a family, the keys of all of its words."""
    found: dict[str, frozenset[str]] = {}
    for language, lines in (("ru", _RUSSIAN), ("az", _AZERBAIJANI), ("en", _ENGLISH)):
        for line in lines.split("\n"):
            family = frozenset().union(*(_own_keys(word, language) for word in line.split()))
            for key in family:
                found[key] = found.get(key, frozenset()) | family
    return found


def _own_keys(word: str, language: str) -> frozenset[str]:
    """The keys of a word as it stands in the table: of its lemma alone."""
    if language == "ru":
        return frozenset({keys.RUSSIAN + word.replace("ё", "е")})
    return frozenset(key for key in keys.keys(word, language) if key[1] != "/")  # of no verb


def _relatives_of_place(lemma: str) -> frozenset[str]:
    """«Казань» gives «казанский» and the reverse, if the dictionary holds both as such."""
    if lemma.endswith("ий"):
        return frozenset(filter(_is_place, _places(lemma)))
    if not _is_place(lemma):
        return frozenset()
    return frozenset(filter(_is_adjective, _adjectives(lemma)))


def _adjectives(place: str) -> Iterator[str]:
    stem = place.rstrip("аяоуыеиь")
    if place.endswith("ск"):
        yield place + "ий"
    if stem[-1:] in _SOFTENED:
        yield stem[:-1] + _SOFTENED[stem[-1]] + "ский"
    for ending in _ENDINGS:
        yield stem + ending


def _places(adjective: str) -> Iterator[str]:
    if adjective.endswith("ский"):
        yield adjective.removesuffix("ий")
    for ending in _ENDINGS:
        if adjective.endswith(ending):
            stem = adjective.removesuffix(ending)
            hard = {soft: stem[:-1] + first for first, soft in _SOFTENED.items()}
            for root in {stem, hard.get(stem[-1:], stem)}:
                yield from (root + noun for noun in _NOUN_ENDINGS)


def _is_place(lemma: str) -> bool:
    known, found = readings(lemma)
    return known and any(
        _PLACE in reading.grammemes and reading.lemma == lemma for reading in found
    )


def _is_adjective(lemma: str) -> bool:
    known, found = readings(lemma)
    return known and any(
        reading.part_of_speech == "ADJF" and reading.lemma == lemma for reading in found
    )
