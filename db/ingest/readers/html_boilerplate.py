"""Leaves out of a page's paragraphs what its buttons say, and a lead that is printed twice."""

import re
from collections.abc import Iterable
from typing import Final

from db.ingest.reader import Block
from db.language.patterns import regex

#: What a button or a counter of a page says, in the archive's three languages, as a whole line.
_WORDS: Final = (
    # Marks out of five, numbers of readers
    r"rate this (?:article|page|post|item)|rating|average rating|votes?|views|read(?:s| times)?|"
    r"оцените (?:статью|материал|новость|страницу)|рейтинг|голосов|просмотров|просмотры|"
    r"прочитано|прочтений|məqaləni qiymətləndirin|reytinq|baxış|baxılıb|oxunub|oxunma|"
    # Size of the letters, printing
    r"font size|text size|decrease font size|increase font size|reset font size|print(?: this "
    r"page| version)?|printer[- ]friendly(?: version)?|e-?mail(?: this (?:page|article))?|"
    r"размер (?:шрифта|текста)|(?:уменьшить|увеличить) (?:шрифт|размер шрифта)|"
    r"версия для (?:печати|слабовидящих)|распечатать|печать|отправить (?:другу|по почте)|"
    r"şriftin ölçüsü|mətnin ölçüsü|şrifti (?:kiçilt|böyüt)|çap et|çap versiyası|çap üçün|"
    # Handing on
    r"share(?: (?:this|on|article|this article|via))?|tweet|like|follow us|copy link|"
    r"поделиться(?: (?:в соцсетях|ссылкой|новостью|статьей|статьёй))?|нравится|подписаться|"
    r"скопировать ссылку|paylaş|paylaşın|bəyən|linki kopyala|abunə ol|"
    r"facebook|twitter|telegram|whatsapp|viber|vkontakte|вконтакте|linkedin|одноклассники|"
    # Ways about
    r"back to top|back|read more|more news|skip to (?:main )?content|"
    r"наверх|назад|вверх|читать далее|подробнее|перейти к (?:содержимому|основному содержанию)|"
    r"yuxarı|geri|ətraflı|davamını oxu|məzmuna keç"
)
_SIGNS: Final = r"[\s\d.,:;|/()\[\]+\-–—•·★☆<>«»…→←↑]*"
#: Letters of three sizes, side by side.
_SIZES: Final = r"[\s|/]*(?:[AАaа][+\-–]?[\s|/]*){2,4}"
_LINE: Final = regex(rf"{_SIZES}|{_SIGNS}(?:(?:{_WORDS}){_SIGNS})+(?:{_SIZES})?", re.IGNORECASE)
_LONGEST: Final = 90
#: A lead is so long at least, and stands among so many first paragraphs.
_LEAD, _HEAD = 60, 6
_CUT: Final = regex(r"\s*(?:\.{3}|…|\[\.{3}\]|\[…\])$")


def without_boilerplate(blocks: Iterable[Block]) -> list[Block]:
    """The paragraphs that say something, each once at the head of the page."""
    kept = [block for block in blocks if not _is_button(block)]
    head = [_simple(block.text) for block in kept[: 2 * _HEAD]]
    again = {index for index in range(_HEAD) if _is_printed_again(kept, head, index)}
    return [block for index, block in enumerate(kept) if index not in again]


def _is_button(block: Block) -> bool:
    text = block.text.strip()
    if len(text) > _LONGEST or block.level:
        return False
    return _LINE.fullmatch(text) is not None


def _is_printed_again(blocks: list[Block], head: list[str], index: int) -> bool:
    """True for a lead that a paragraph soon after it repeats, or begins with.

    ``head`` has the first texts, their white space made simple.
    """
    if index >= len(head) or blocks[index].level:
        return False
    lead = head[index]
    if len(lead) < _LEAD:
        return False
    begun = _CUT.sub("", lead)
    following = head[index + 1 : index + 1 + _HEAD]
    return any(text == lead or (begun != lead and text.startswith(begun)) for text in following)


def _simple(text: str) -> str:
    return " ".join(text.split())
