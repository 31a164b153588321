"""Numbers in words, as acts and inventories want them beside the figures: «21 (двадцать одна)».

In Russian they agree with «единица» and «запись»: feminine.
"""

_RU_ONES = (
    "ноль одна две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать "
    "тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
).split()
_RU_TENS = ("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто").split()
_RU_HUNDREDS = ("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот").split()
_AZ_ONES = "sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz".split()
_AZ_TENS = "on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan".split()
_EN_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_LIMIT = 1_000_000


def with_words(number: int, language: str) -> str:
    """``21 (двадцать одна)``; from a million on the figures alone."""
    if not 0 <= number < _LIMIT:
        return str(number)
    return f"{number} ({number_words(number, language)})"


def number_words(number: int, language: str) -> str:
    """A number below a million in words."""
    below = {"ru": _russian, "az": _azerbaijani}.get(language, _english)
    if number < 1000:
        return below(number)
    thousands, rest = divmod(number, 1000)
    words = f"{below(thousands)} {_thousand(thousands, language)}"
    if language == "az" and thousands == 1:
        words = "min"
    return f"{words} {below(rest)}" if rest else words


def _thousand(number: int, language: str) -> str:
    if language != "ru":
        return "min" if language == "az" else "thousand"
    if 10 < number % 100 < 20:
        return "тысяч"
    return {1: "тысяча", 2: "тысячи", 3: "тысячи", 4: "тысячи"}.get(number % 10, "тысяч")


def _russian(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    words = [_RU_HUNDREDS[hundreds - 1]] if hundreds else []
    if rest >= 20:
        words.append(_RU_TENS[rest // 10 - 2])
        rest %= 10
    if rest or not words:
        words.append(_RU_ONES[rest])
    return " ".join(words)


def _azerbaijani(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    words = ["yüz" if hundreds == 1 else f"{_AZ_ONES[hundreds]} yüz"] if hundreds else []
    if rest >= 10:
        words.append(_AZ_TENS[rest // 10 - 1])
        rest %= 10
    if rest or not words:
        words.append(_AZ_ONES[rest])
    return " ".join(words)


def _english(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    head = f"{_EN_ONES[hundreds]} hundred" if hundreds else ""
    if not rest and head:
        return head
    if rest < 20:
        tail = _EN_ONES[rest]
    else:
        tail = _EN_TENS[rest // 10 - 2]
        tail += f"-{_EN_ONES[rest % 10]}" if rest % 10 else ""
    return f"{head} {tail}".strip()
