"""The parts of a query without the places of its words, for tests to compare."""

from db.search.syntax import And, Named, Not, Or, Phrase, Word


def shape(node: object) -> object:
    """A node as words, tuples and the plain parts of the syntax."""
    match node:
        case Word(text, exact):
            return f"={text}" if exact else text
        case Phrase(words):
            return " ".join(str(shape(word)) for word in words)
        case And(nodes):
            return ("and", *map(shape, nodes))
        case Or(nodes):
            return ("or", *map(shape, nodes))
        case Not(child):
            return ("not", shape(child))
        case Named(field, child):
            return (field, shape(child))
    return node
