"""What stands beside an Azerbaijani name and is no name of another: the original in brackets."""

from db.ingest.finders.document import Document
from db.ingest.finders.names_az import Name


def is_original(document: Document, name: Name) -> bool:
    """«İldiko Sabo (Ildikó Szabó)»: the brackets hold the name as its own language spells it."""
    tokens = document.tokens
    before, behind = name.first - 1, name.end
    if before < 1 or tokens[before].text != "(" or behind >= len(tokens):
        return False
    return tokens[behind].text == ")" and tokens[before - 1].text[0].isupper()
