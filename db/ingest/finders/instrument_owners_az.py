"""Bodies right before an Azerbaijani text that do something with it, and do not own it."""

from db.ingest.finders.bodies_az import head_of
from db.ingest.finders.document import Document
from db.language.azerbaijani import lower
from db.language.patterns import regex

#: «Əsasnamənin», «Xartiyaya»: a text that nobody's ending marks as theirs.
_BARE = regex(r"\w+(?:namə|konvensiya|deklarasiya|xartiya)(?:n[ıiuü]n|n[ıi]|y[aə]|d[aə]n?)?")
#: «Şuranın Nizamnaməsi»: whose it is instead.
_OWNER = regex(
    r"(?:şura|palata|komissiya|assambleya|komitə|platforma|liqa|şəbəkə|assosiasiya)n[ıiuü]n"
    r"|(?:forum|klub|məclis|konfrans|birliy|ittifaq|alyans|konsorsium)[ıiuü]n"
)


def behind_body(document: Document, begin: int, index: int) -> int:
    """Where a title's words begin: behind «Dağ Mərkəzi» in «Dağ Mərkəzi Şuranın Nizamnaməsini»."""
    tokens = document.tokens
    for at in range(begin, index):
        head = head_of(tokens[at].text)
        if head is None or head[1]:
            continue
        following = lower(tokens[at + 1].text)
        if at + 1 == index:
            return index if _BARE.fullmatch(following) else begin
        if at + 2 == index and _OWNER.fullmatch(following):
            return at + 1
    return begin
