"""Letters of two scripts that look alike, and words in which they are mixed up. The only table.

A word is typed with letters of the other script by slips, by keyboards that lack one («Mәrkәzi»
with a Cyrillic ә for «Mərkəzi»), and by programs that read what is printed.
"""

from db.language.patterns import regex

#: Letter for letter what looks alike in both scripts, in the case in which it does.
CYRILLIC = "асеорхуікмтвнёїјѕәАСЕОРХУІКМТВНЁЇЈЅӘ"
LATIN = "aceopxyikmtbhëïjsəACEOPXYIKMTBHËÏJSƏ"
TO_CYRILLIC = str.maketrans(LATIN, CYRILLIC)
#: The h of other Cyrillic alphabets looks like the Latin one too, and is no Russian н.
TO_LATIN = str.maketrans(CYRILLIC + "һҺ", LATIN + "hH")

HAS_CYRILLIC = regex("[\u0400-\u052f]")
HAS_LATIN = regex("[A-Za-z\u00c0-\u024f\u0259]")
_RUSSIAN = regex("[а-яёА-ЯЁ]")


def repair_word(word: str) -> str:
    """A word with look-alike letters, in the script of its unmistakable letters.

    A word with unmistakable letters of both scripts is meant so and stays: «Webинар».
    The length never changes.
    """
    cyrillic, latin = HAS_CYRILLIC.findall(word), HAS_LATIN.findall(word)
    if not (cyrillic and latin):
        return word
    sure_cyrillic = sum(ord(char) not in TO_LATIN for char in cyrillic)
    sure_latin = sum(ord(char) not in TO_CYRILLIC for char in latin)
    if sure_cyrillic and sure_latin:
        return word
    # Where no letter is unmistakable, the more of a script decide. What looks Latin and is no
    # Russian letter says nothing for Russian: that is how ə is typed.
    russian = len(_RUSSIAN.findall(word))
    if sure_cyrillic or (not sure_latin and russian >= len(latin)):
        return word.translate(TO_CYRILLIC)
    return word.translate(TO_LATIN)
