"""Words that say which language a Latin text is in, and words with a capital that are no names."""

from db.language.patterns import regex

#: The most frequent words of running text, by language.
STOP_WORDS = {
    "en": frozenset(
        "the of and to in that is was for on with as by at from which were be are it its this has "
        "have had not an or their they between under first second meeting members held who "
        "whom than into also more other such been these those would should shall may could "
        "about after before both during each he his her she our we there through up upon all any "
        "only over within without while where when what some most no but if do does did being "
        "further including agreed noted".split()
    ),
    "az": frozenset(
        "və ilə bu bir üçün da də ki olan daha kimi ya isə hər iki üzrə haqqında tərəfindən ildə "
        "ci ilin cü cı edir edib olub idi onun olaraq habelə üzvləri olunub olunur etdi edilib "
        "sonra əvvəl arasında barədə qeyd bildirib deyib o bunun onlar bütün həm lakin amma çox "
        "yeni ilk göstərir zaman görə qarşı ən nə ona bunlar etmək olmaq edən artıq necə "
        "cənab xanım tərəf".split()
    ),
}

#: Words that stand with a capital in titles, offices and dates, in both languages.
_TITLES = frozenset(
    "agenda agreement ambassador annex april article assembly association august board "
    "center centre central chair chairman chairperson chief city commission committee communique "
    "communiqué conference contact convention cooperation corridor council date day december "
    "declaration delegation department deputy development director east eastern economic "
    "european executive expert experts federal federation february forum foreign foundation "
    "friday general global government group head high initiative institute institution "
    "international january joint july june june law line march media member memorandum minister "
    "ministers ministry monday national new north northern november october office "
    "officer organization organisation participants party peace phase plan point policy press "
    "president prime process professor programme program project protocol public recommendations "
    "region regional report representative republic research resolution road saturday school "
    "science scientific secretary security senior september session sides sixth social society "
    "south southern speaker special state statement states strategic studies summit sunday task "
    "third thursday topic trade treaty tuesday union united university vice wednesday west western "
    "working world year "
    "akademiya akademik alim bank baş baza beynəlxalq birgə birinci bəyanat bəyannamə cəmiyyət "
    "dair direktor direktoru ekspert ekspertlər ekspertlərin elmlər fond görüş hökumət iclas "
    "iclası institut institutu ikinci iştirakçılar iştirakçıları iyul iyun katib katibi komissiya "
    "konfrans kommunike layihə may mart mərkəz mərkəzi məclis milli məruzə nazir naziri nazirliyi "
    "nümayəndə oktyabr palata prezident professor protokol qərar respublika respublikası rəhbər "
    "sammit sentyabr sədr sədri şura şurası şuranın şöbə tərəflər təşkilat tövsiyələr tədbir "
    "universitet universiteti üçüncü xarici yanvar fevral aprel avqust noyabr dekabr".split()
)
#: Endings of nouns and adjectives that no name has.
_ENDING = regex(
    r".{3,}(?:tions?|sions?|ments?|ness|ships?|ity|ities|ences?|ances?|ical|isms?|ously|ically"
    r"|(?:[eəiöü][^aıoueəiöü]*l[iü][ky]|[aıou][^aıoueəiöü]*l[ıu][qğ])"
    r"(?:[ıiuüaə]|[ıiuü]n|[ıiuü]n[ıiuüaə]n?|d[aə]n?)?)"
)


def is_common_latin(lower: str) -> bool:
    """Whether a folded Latin word is no name, although it may stand with a capital."""
    return (
        lower in STOP_WORDS["en"]
        or lower in STOP_WORDS["az"]
        or lower in _TITLES
        or _ENDING.fullmatch(lower) is not None
    )
