"""The number of a point as it is indexed and as it is asked for: one key for both."""

#: What is written around a number: «№ 3», «#3», «3.», «3)», «(3)».
_AROUND = "№#.() \t\n\u00a0\u202f"


def number_key(text: str) -> str:
    """The number without the signs around it; ``""`` where there is none."""
    return text.strip(_AROUND).casefold()
