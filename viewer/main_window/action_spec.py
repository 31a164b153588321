"""What an action is before it is made: its name, words, shortcuts and when it makes sense."""

from typing import NamedTuple


class ActionSpec(NamedTuple):
    """One action as the tables have it.

    ``records``: absent while the archive is empty. ``inbox``: only on the inbox's page;
    ``record``: only on pages that show or list records with a form, while none is open.
    ``search``: only where something is searched for.
    ``begins``: where no archive is open one is asked for first.
    ``present``: not where the archive is shown as it was at an earlier moment.
    """

    name: str
    text: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    archive: bool = False
    records: bool = False
    writes: bool = False
    checkable: bool = False
    inbox: bool = False
    record: bool = False
    present: bool = False
    search: bool = False
    begins: bool = False
