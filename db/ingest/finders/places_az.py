"""The Azerbaijani town of a sentence: «Şəkidə», «Gürcüstanın Batumi şəhərində»."""

import re

from db.ingest.finders.bodies import is_abbreviation
from db.ingest.finders.bodies_az import SURNAME_GENITIVE as PERSON_OF
from db.ingest.finders.bodies_az import bodies_in, head_of
from db.ingest.finders.document import Document, Span
from db.ingest.finders.lands_az import is_only_land
from db.ingest.finders.words_az import BODY_HEADS
from db.language.azerbaijani import lower, without_locative
from db.language.patterns import regex
from db.model import Leaf

_TOWN = regex(
    r"(?:[A-ZÇƏĞİÖŞÜ][^\W\d_]+n[ıiuü]n )?"
    r"(?P<town>[A-ZÇƏĞİÖŞÜ][^\W\d_]+(?:[ -][A-ZÇƏĞİÖŞÜ][^\W\d_]+)?)"
    r" (?:(?:şəhər|rayon|qəsəbə|kənd)(?:s?[iıuü])?n?[dn][aəi]|(?:liman|kurort)[ıiu]nda|adasında"
    r"|(?:ş|şəh|r|qəs)\.(?!\w))"
)
_LOCATIVE = regex(
    r"(?<![\w“«\"-])(?P<town>[A-ZÇƏĞİÖŞÜ][^\W\d_]{2,}?(?:-[A-ZÇƏĞİÖŞÜ][^\W\d_]+?)?)"
    r"(?P<end>d[aə])(?![\w-])"
)
#: «Qəbələdəki “Çinar” otelində», «Ordubad küçələrində»: a venue there, and the town of it.
_HOUSE = (
    r"(?:ev|saray|zal|otel|mehmanxana|muzey|kitabxana|klub|bina|teatr|universitet|akademiya|qala"
    r"|məktəb|çayxana|karvansara|rəsədxana|sanatoriya|restoran|lisey|mərkəz|küçələr|meydan|bazar)"
)
_THERE = regex(
    r"(?<![\w“«\"])(?P<town>[A-ZÇƏĞİÖŞÜ][^\W\d_]{2,}?)(?:d[aə]k[iı](?=[ “”«»\"])"
    rf"(?:[ “”«»\"]+[^\s.,;:“”«»\"]+){{0,5}}?[ “”«»\"]+{_HOUSE}"
    r"|(?: şəhər)? (?:küçə|meydan|bulvar)(?:lər|lar)?)(?:s?[ıiuü]"
    r"|y[ıiuü])?n?[ıiuü]?(?:n?d[aə])?(?!\w)"
)
#: What opens a scene and is no town, where a town would stand: «İçəridə», «Masada».
_SCENERY = regex(
    r"(?:içəri|bayır|çöl|otaq|zal|masa|divar|meşə|dağ|çayxana|bina|ev|həyət|küçə|meydan|pəncərə"
    r"|kənd|şəhər|rayon|sahil|məktəb|məclis|dünya|ölkə|region|əvvəl|son|sıra|arx|ön|yan|üst|alt|ara"
    r"|orta|hava|gecə|gün|axır|yer|qapı|rəsədxana|muzey|otel|kitabxana|afişa|lövhə|plakat|səhər"
    r"|axşam|gündəlik|başlanğıc|ilk|bağ|salon|foye|giriş|dəhliz|mərkəz|söhbət|çay|adı)"
    r"(?:[ıiuü]?m[ıiuü]z|lar|lər|s?[ıiuü]n?)?"
)
#: «sessiyaya Tallin şəhəri ev sahibliyi edib».
_HOST = regex(
    r"(?P<town>[A-ZÇƏĞİÖŞÜ][^\W\d_]+(?:[ -][A-ZÇƏĞİÖŞÜ][^\W\d_]+)?) (?:şəhəri|kəndi|qəsəbəsi)"
    r" (?:\w+ ){0,2}?ev sahibliyi e[dt]"
)
#: «iclasa bu il Sumqayıt ev sahibliyi edib».
_HOST_ALONE = regex(r"(?<!\w)(?P<town>[A-ZÇƏĞİÖŞÜ][^\W\d_]+) (?:bu dəfə )?ev sahibliyi e[dt]")
#: «qonaqları Göyçay qarşılayıb», «ekspertlər Zaqatalaya gəliblər».
_WELCOMED = regex(
    r"(?<!\w)(?:[Qq]onaq|[İi]ştirakçı|[Ee]kspert|[Aa]lim|[Üü]zv)\w*l[aə]r\w* (?:[^.;]{0,60} )?"
    r"(?:(?P<town>[A-ZÇƏĞİÖŞÜ][^\W\d_]+) (?:şəhəri )?qarşıla(?:yıb|mış|dı)"
    r"|(?P<goal>[A-ZÇƏĞİÖŞÜ][^\W\d_]+?)(?: şəhərinə|y?[aə]) "
    r"(?:gəl|toplaş|yığış|üz tut|dəvət olun)\w*)"
)
#: «Tbilisi bu dəfə … beşinci iclasına ev sahibliyi etdi».
_HOST_OPENING = regex(
    r"(?:(?:Bu il |Builki )?(?:[A-ZÇƏĞİÖŞÜ]?[^\W\d_]+n?[ıiuü]n )?\d{1,2}[^A-ZÇƏĞİÖŞÜ.;]{0,40} )?"
    r"(?:[A-ZÇƏĞİÖŞÜ][^\W\d_]+n[ıiuü]n (?:[^\W\d_]+ ){0,3}?(?:paytaxtı|şəhəri|mərkəzi|limanı) )?"
    r"(?P<town>[A-ZÇƏĞİÖŞÜ][^\W\d_]+)(?: şəhəri)? (?:[^\s.;]+ ){1,12}?"
    r"(?:iclas|sessiya|görüş|toplantı|yığıncağ)\w*[aə] ev sahibliyi e[dt]"
)
_DESCRIBED = regex(r"(?:Qədim|Gözəl|Tarixi|Doğma|Dağlıq|Sahil) (?=[A-ZÇƏĞİÖŞÜ])")
#: «iclas Kutaisiyə köçürülüb».
_MOVED = regex(
    r"(?<!\w)(?P<town>[A-ZÇƏĞİÖŞÜ][^\W\d_]+?)(?: şəhərinə|y?[aə]) (?:\w+ )?köçürül(?:üb|müş|dü)"
)
#: «görüş yeri Quba idi».
_STATED = regex(
    r"(?:yeri?|məkanı?|ünvanı?)(?: (?:isə|da|də|kimi|bu dəfə))?(?: [\da-zçəğıöşü-]+){0,5}?"
    r" (?P<town>[A-ZÇƏĞİÖŞÜ][^\W\d_]+)(?: şəhəri)? (?:idi|olub|olmuş|oldu|seçil)"
    r"|(?:keçirildiyi|keçirilmə|toplaşdığı|yığışdığı|baş tutduğu) (?:yer|məkan|şəhər|ünvan)[ıi]?"
    r"(?: (?:isə|da|də))? [—–-] (?P<told>[A-ZÇƏĞİÖŞÜ][^\W\d_]+)(?: şəhəri)?(?=[,.;]| [(—–-])"
)
#: What else was done in a town, behind its name.
_DONE_THERE = regex(
    r" (?:[^\W\d_]+ ){0,2}?(?:imzala|bağlan|qəbul (?:edil|olun)|təsdiq|təsis|yaradıl|yerləş"
    r"|fəaliyyət|nəşr|doğul|oxu)\w*(?:m[ıiuü]ş(?:d[ıiuü])?|[aə]n)\b"
)
#: «Zaqatalada deyil, Balakəndə».
_NOT_THERE = regex(r",? (?:deyil|yox)\b")
_CAME_THERE = regex(r" (?:gəl|yollan|köç|üz tut|dəvət|səfər|yola düş|keçirməyə)")
#: A noun in the possessive and the locative behind another capital word.
_OF_A_VENUE = regex("[ıiuü]nd[aə]$")
_CAPITAL_BEFORE = regex(r"(?<=\s)[A-ZÇƏĞİÖŞÜ][^\W\d_]+ $")
#: «Bakının Nizami küçəsindəki kitabxanasında»: a genitive, then a venue in the locative.
_VENUE_OF = regex(
    r"(?<!\w)(?P<town>[A-ZÇƏĞİÖŞÜ][^\W\d_]{2,}?)(?P<case>n?[ıiuü]n)"
    r"(?:[ “”«»\"]+[^\s.,;:\d“”«»\"]+){0,5}?[ “”«»\"]+(?:ev|saray|zal|otel|mehmanxana|muzey"
    r"|kitabxana|klub|mərkəz|bina|liman|bağ|park|teatr|universitet|akademiya|qala|məktəb"
    r"|karvansara|çayxana|məscid|rəsədxana|sanatoriya|lisey|filarmoniya|qalereya)"
    r"(?:s?[ıiuü])nd[aə](?!\w)"
)
#: A venue itself, which another one is a part of.
_OF_VENUE = regex(
    "(?:saray|teatr|muzey|kitabxana|klub|otel|mərkəz|məscid|karvansara|qala)"
    "(?:s?[ıiuü]|y[ıiuü])?n?[ıiuü]n$"
)
#: «Leyden Universitetinin binasında»: a house that its town gives the name.
_NAMED_HOUSE = regex(
    r"(?<![\w-])(?P<town>[A-ZÇƏĞİÖŞÜ][^\W\d_]{2,}) (?:Dövlət |Texniki |Pedaqoji |Şəhər |Tarix )?"
    r"(?:Universiteti|Muzeyi|Kitabxanası|Filarmoniyası|Teatrı|Meriyası)"
    r"(?:nd[aə](?!n)|n[ıi]n (?:\w+ ){0,2}?(?:bina|zal|salon|kitabxana|divar|otağ)\w*d[aə])(?!\w)"
)
_NOT_OF_TOWNS = frozenset(
    "xəzər qafqaz araz kür dunay avrasiya aral şərq qərb şimal cənub asiya avropa baltik volqa "
    "dövlət milli elm tarix incəsənət mərkəzi texniki beynəlxalq slavyan neft tibb "
    "pedaqoji xalça ədəbiyyat hərb muğam".split()
)
#: A country is no town.
_LAND = regex("(?:stan|Azərbayca|Rusiya|Türkiyə|Şura|Respublika|Federasiya)$")
_NOT_TOWNS = (
    "iclas", "tədbir", "sessiya", "görüş", "konfrans", "müzakirə", "toplantı", "burada", "onlarda",
    "sonda", "yekunda", "açılışda", "bunda", "orada",
)  # fmt: skip


def town_in(document: Document, span: Span) -> Leaf | None:
    """The town of a stretch, in the nominative."""
    match = _TOWN.search(document.text, *span)
    if match and not document.is_quoted(match.start("town")):
        town, start = match["town"], match.start("town")
        opening, _, rest = town.partition(" ")
        if rest and start == span.start and re.search(rf"(?<!{opening} )\b{rest}", document.text):
            town, start = rest, start + len(opening) + 1  # «Həftəsonu Zaqatala şəhərinə»
        town = without_locative(town) if " " in town else town
        return document.leaf(town, start, match.end("town"), "place.town", 0.93)
    match = _MOVED.search(document.text, *span)
    if match:
        return document.leaf(match["town"], *match.span("town"), "place.moved", 0.85)
    match = _HOST.search(document.text, *span) or _STATED.search(document.text, *span)
    if match:
        start, end = match.span(match.lastgroup or "town")
        if described := _DESCRIBED.match(document.text, start):
            start = described.end()
        return document.leaf(document.text[start:end], start, end, "place.host", 0.88)
    return (
        _there(document, span)
        or _host_alone(document, span)
        or _host_opening(document, span)
        or _in_locative(document, span)
        or _of_venue(document, span)
        or _of_named_house(document, span)
        or _of_guests(document, span)
    )


def _there(document: Document, span: Span) -> Leaf | None:
    """The town in which a house or a street is; never a body, and no land."""
    for match in _THERE.finditer(document.text, *span):
        town = match["town"]
        if head_of(town) is not None or is_abbreviation(town) or _LAND.search(town):
            continue
        if _SCENERY.fullmatch(lower(town)) or lower(town).startswith(_NOT_TOWNS):
            continue
        return document.leaf(town, *match.span("town"), "place.venue", 0.82)
    return None


def _host_alone(document: Document, span: Span) -> Leaf | None:
    """«iclasa Sumqayıt ev sahibliyi edib»: a town, and no body."""
    match = _HOST_ALONE.search(document.text, *span)
    if match and head_of(match["town"]) is None and not is_abbreviation(match["town"]):
        index = document.token_range(match.start(), match.start())[0]
        before = document.tokens[index - 1].text if index else "."
        if match.start() == span.start or not before[0].isupper():
            return document.leaf(match["town"], *match.span("town"), "place.host", 0.8)
    return None


def _host_opening(document: Document, span: Span) -> Leaf | None:
    """«Tbilisi bu dəfə … iclasına ev sahibliyi etdi»: what opens the sentence, if it is no body."""
    match = _HOST_OPENING.match(document.text, *span)
    if match is None or is_abbreviation(match["town"]):
        return None
    at = match.start("town")
    if any(body.start <= at < body.end for body in bodies_in(document, *span)):
        return None
    return document.leaf(match["town"], *match.span("town"), "place.host", 0.8)


def _in_locative(document: Document, span: Span) -> Leaf | None:
    """«Bakıda»; not «Mədəniyyət Sarayında», «Panellərdə»."""
    for match in _LOCATIVE.finditer(document.text, *span):
        word = match["town"] + match["end"]
        if lower(word).startswith(_NOT_TOWNS):
            continue
        if document.is_quoted(match.start()) or head_of(word) is not None:
            continue
        if _in_brackets(document, span, match.start()):
            continue
        town = without_locative(word)
        if _SCENERY.fullmatch(lower(town)):
            continue
        before = document.text[max(span.start, match.start() - 30) : match.start()]
        if _OF_A_VENUE.search(lower(word)) and _CAPITAL_BEFORE.search(before):
            continue  # «Mədəniyyət Sarayında»
        if _CAME_THERE.match(document.text, match.end()):
            continue  # «Ohridə gəldi»: no locative
        if _DONE_THERE.match(document.text, match.end()):
            continue  # «Səmərqənddə imzalanmış Saziş»
        if _LAND.search(town) or is_only_land(town) or _NOT_THERE.match(document.text, match.end()):
            continue
        if town == word or _is_common(document, span, match.start(), town):
            continue  # «Panellərdə»; «Bərdə», «Əfəndizadə»: it ends so by itself
        return document.leaf(town, match.start("town"), match.end(), "place.locative", 0.88)
    return None


def _in_brackets(document: Document, span: Span, at: int) -> bool:
    """«(Şəkidə axşam, Limada səhər idi)»: what is told in passing."""
    opening = document.text.rfind("(", span.start, at)
    return opening >= 0 and document.text.find(")", opening, at) < 0


def _of_named_house(document: Document, span: Span) -> Leaf | None:
    """«Gəncə Dövlət Universitetində», «Leyden Universitetinin binasında»: called by its town."""
    for match in _NAMED_HOUSE.finditer(document.unquoted, *span):
        town = match["town"]
        if lower(town) in _NOT_OF_TOWNS or is_abbreviation(town) or _LAND.search(town):
            continue
        return document.leaf(town, *match.span("town"), "place.house", 0.7, "weak_pattern")
    return None


def _of_guests(document: Document, span: Span) -> Leaf | None:
    """The town that welcomed people, or to which they came; never a body."""
    match = _WELCOMED.search(document.unquoted, *span)
    if match is None:
        return None
    group = "town" if match["town"] else "goal"
    name = match[group]
    before = document.text[max(span.start, match.start(group) - 30) : match.start(group)]
    if match["town"] and _CAPITAL_BEFORE.search(before):
        return None  # «qonaqları rektor Zaur Hacıəlili qarşılayıb»: a person
    if head_of(name) is not None or is_abbreviation(name) or _LAND.search(name):
        return None
    if any(head.startswith(lower(name)) for head in BODY_HEADS):
        return None
    return document.leaf(name, *match.span(group), "place.host", 0.75, "weak_pattern")


def _is_common(document: Document, span: Span, at: int, town: str) -> bool:
    """«Panellərdə …»: a plural that opens a sentence, where the text writes it small elsewhere."""
    if document.sentence_at(at).start != at and at != span.start:
        return False
    plural = town.endswith(("lar", "lər"))
    stem = lower(town)[:-3] if plural else lower(town)
    return plural or re.search(rf"(?<!\w){re.escape(stem)}", document.text) is not None


def _of_venue(document: Document, span: Span) -> Leaf | None:
    """«Budapeştin Duna sahilindəki mədəniyyət evində»: the town that a venue is of."""
    for match in _VENUE_OF.finditer(document.unquoted, *span):
        word = match["town"] + match["case"]
        institution = any(head.startswith(lower(match["town"])) for head in BODY_HEADS)
        if institution or is_abbreviation(match["town"]) or head_of(word) is not None:
            continue
        if _OF_VENUE.search(lower(word)):
            continue  # «Şəki Karvansarayının konfrans zalında»
        if _LAND.search(match["town"]) or PERSON_OF.search(lower(word)):
            continue
        return document.leaf(
            match["town"], *match.span("town"), "place.venue", 0.75, "weak_pattern"
        )
    return None
