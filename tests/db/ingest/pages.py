"""Tables as Tesseract prints them of pages of any text."""

from collections.abc import Iterable

from tests.db.ingest.recorded import table


def page_table(lines: Iterable[str]) -> bytes:
    """What is said of a page with those lines, each a paragraph by itself, all of it certain."""
    rows = ["1 1 0 0 0 0 0 0 2400 3000 -1"]
    for number, line in enumerate(lines, start=1):
        top = 100 * number
        box = f"100 {top} {20 * len(line)} 40 -1"
        rows += [
            f"2 1 {number} 0 0 0 {box}",
            f"3 1 {number} 1 0 0 {box}",
            f"4 1 {number} 1 1 0 {box}",
        ]
        left = 100
        for place, word in enumerate(line.split(), start=1):
            width = 20 * len(word)
            rows.append(f"5 1 {number} 1 1 {place} {left} {top} {width} 40 96.5 {word}")
            left += width + 20
    return table("\n".join(rows))
