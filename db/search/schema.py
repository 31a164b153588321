"""What the index holds of a unit: keys with positions, exact facts, columns. No stored text.

The names are known without Whoosh: a query is understood and marked without an open index.
"""

from typing import Any

#: Raise it when the files of older indexes no longer suit the code below.
FORMAT_VERSION = 7
#: Raise it when ``db.language`` gives other keys for the same words.
ANALYZER_VERSION = 7

#: The key space of surface forms in the body.
EXACT_SPACE = "="

#: Authority fields of the query language: names are searched in these.
NAME_FIELDS = ("person", "institution", "council", "place", "topic", "instrument")


def name_field(name: str) -> str:
    """The field of the index that holds the names of an authority field."""
    return f"f_{name}"


#: The body of a unit: its texts, and the names, offices and themes that belong to it.
TEXT = "text"
#: Exact facts: ``kind:decision``, ``lang:ru``, ``id:<record>``…
FACTS = "facts"
OWNER = "owner"

#: The column of the unit's own id.
UID = "uid"
#: The column of a unit's meeting.
MEETING = "c_meeting"
#: By facet, the column that it is counted in.
FACET_COLUMNS = {
    "year": "c_year",
    "council": "c_council",
    "kind": "c_kind",
    "topic": "c_topic",
    "person": "c_person",
    "place": "c_place",
    "tag": "c_tag",
    "type": "c_type",
    "language": "c_language",
}
#: By facet, how the exact fact begins that a unit with a value has.
FACET_FACTS = {
    "year": "year:",
    "council": "id:",
    "kind": "kind:",
    "topic": "id:",
    "person": "id:",
    "place": "id:",
    "tag": "tag:",
    "type": "type:",
    "language": "lang:",
}
#: Columns of numbers: first and last day as YYYYMMDD, the place among the units of a meeting.
NUMBER_COLUMNS = ("first", "last", "position")


def make_schema() -> Any:
    """The schema of an index of ours."""
    from whoosh import fields

    from db.search.codec import KeysField, NumberField, StringField, TermsField, TextsField

    schema = fields.Schema()
    schema.add(TEXT, KeysField())
    schema.add(FACTS, TermsField())
    schema.add(OWNER, TermsField())
    for name in NAME_FIELDS:
        schema.add(name_field(name), KeysField())
    schema.add(UID, StringField())
    for name in (MEETING, *FACET_COLUMNS.values()):
        schema.add(name, TextsField())
    for name in NUMBER_COLUMNS:
        schema.add(name, NumberField())
    return schema
