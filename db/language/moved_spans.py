"""Where a piece of one reading of a file stands in another reading of it. Values only."""


def moved_span(old: str, new: str, start: int, end: int) -> tuple[int, int] | None:
    """The place in ``new`` of what is at ``start`` to ``end`` of ``old``; None if it is not sure.

    Of several like pieces it is the one of the same rank, if both readings have as many.
    """
    piece = old[start:end]
    if not piece.strip():
        return None
    before, after = old.count(piece, 0, start), old.count(piece, start)
    total = new.count(piece)
    if not total or (total > 1 and total != before + after):
        return None
    rank = before if total > 1 else 0
    place = new.find(piece)
    for _ in range(rank):
        place = new.find(piece, place + len(piece))
    return place, place + len(piece)
