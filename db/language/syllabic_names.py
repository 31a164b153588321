"""Names of one-syllable words in Russian letters, family name first: «Пак Чун Хо», «Чан Куок Минь».

Korean, Vietnamese, Chinese and Burmese names; only the last word is ever declined.
"""

from db.language.patterns import regex

_ONSET = "[бвгджзйклмнпрстфхцчшщ]"
_SYLLABLE = rf"{_ONSET}{{0,3}}[ьъ]?[аеёиоуыэюя]{{1,3}}(?:нь|нг|ль|нк|[йнмпктчлрсхшг])?"
_WORD = regex(_SYLLABLE)
#: «Гён-су», «Сяо-хун», «Вэньтао»: a given name of two.
_DOUBLE = regex(rf"{_SYLLABLE}-?{_ONSET}{{1,3}}[ьъ]?[аеёиоуыэюя]{{1,3}}(?:нь|нг|[йнмпктлр])?")
#: «Хая» is «Хай» in another case.
_GLIDE = regex("[аеёиоуыэ][яю]$")
_ENDING = regex(r"(?:ом|ем|[аяуюе])$")
_MOST_WORDS = 5
FAMILIES = frozenset(
    # Korean
    "Ким Ли Пак Чхве Чхе Цой Чон Чан Чо Юн Лим Им Хан О Со Син Шин Квон Хван Ан Сон Хон Ко Мун Ян"
    " Пэ Пэк Хо Нам Сим Шим Но Ха Чу Ку Мин Ю Ра На Чин Чи Ом Эм Вон Пан Бан Кан Кон Хён Пён Тэ"
    " То Ти Ё Йо Ма Ку Чха Ок Пон"
    # Vietnamese
    " Нгуен Ле Фам Хоанг Хюинь Фан Ву Во Данг Буй До Нго Зыонг Зуонг Лы Дао Доан Динь Лам Май"
    " Чинь Чыонг Та Тхай Као Тон Лыонг Тран Тринь Труонг Куач Бах Хуа Тхать Луу Хуинь Виен Дам"
    # Chinese
    " Ван Чжан Лю Чэнь Хуан Чжао У Чжоу Сюй Сунь Чжу Ху Го Хэ Линь Гао Ло Чжэн Лян Се Сун Тан"
    " Хань Фэн Дэн Цао Пэн Цзэн Сяо Тянь Дун Пань Юань Цай Цзян Юй Ду Е Чэн Вэй Су Люй Дин Жэнь"
    " Лу Яо Шэнь Чжун Цуй Тань Ляо Фань Ши Цзя Ся Фу Фан Бай Цзоу Мэн Сюн Цинь Цю Хоу Инь Сюэ Янь"
    " Лэй Тао Хао Лун Гун Лай Шао Мао Цзинь Дай Жун Чай Чу Пу"
    # Burmese, Khmer, Lao
    " Аунг Мьо Тин Со Мя Чжо Тейн Маунг Мо Хин Нэй Кео Сок".split()
)
#: Chinese and Korean families of two syllables.
_DOUBLE_FAMILIES = frozenset("Сыма Оуян Сыту Чжугэ Шангуань Хуанфу Намгун Согун Чегаль".split())


def is_syllable(word: str) -> bool:
    """True for «Минь», «Хоа», «Чхве»."""
    lower = word.lower()
    return word[:1].isupper() and _WORD.fullmatch(lower) is not None and not _GLIDE.search(lower)


def is_given(word: str) -> bool:
    """True for «Гён-су»: a given name of two syllables that a hyphen joins."""
    return "-" in word and _DOUBLE.fullmatch(word.lower()) is not None


def is_declined_syllable(word: str) -> bool:
    """True for «Миня» and «Лонгом»: a syllable with a case's ending."""
    stem = _ENDING.sub("", word)
    return stem != word and is_syllable(stem) and not is_syllable(word)


def is_syllabic(words: tuple[str, ...]) -> bool:
    """True for a whole name of three to five syllables, or of one of the families of two."""
    if len(words) < 2:
        return False
    first, *inner, last = words
    if not (is_syllable(last) or is_declined_syllable(last) or _DOUBLE.fullmatch(last.lower())):
        return False
    if first in _DOUBLE_FAMILIES:
        return len(words) == 2 or (len(words) == 3 and is_syllable(inner[0]))
    if len(words) == 2:
        return first in FAMILIES and is_given(last)
    closes = is_syllable(last) or is_declined_syllable(last)
    inside = closes and all(map(is_syllable, inner))
    return first in FAMILIES and len(words) <= _MOST_WORDS and inside
