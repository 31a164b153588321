"""Russian nouns of cited texts and of what stands in them, as lemmas."""

TEXTS = frozenset(
    "соглашение меморандум договор конвенция заявление декларация протокол хартия устав "
    "резолюция указ закон пакт положение".split()
)
#: With a capital letter these name a text of their own.
NAMED_TEXTS = frozenset(
    "повестка программа план стратегия концепция карта инициатива кодекс документ акт".split()
)
#: What stands in a text: «нормы Конвенции», «статьи Договора».
CONTENTS = frozenset("норма положение статья пункт требование условие правило принцип".split())
