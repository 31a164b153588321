"""The names of authorities: loaded for many at once, chosen by language."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import NameForm, NameKind, RecordType, Ref, UnitText
from db.storage.name_choice import Form, abbreviation_form, display_form, short_form
from db.storage.reading.of_ids import OfIds
from db.storage.reading.sources import DOCUMENT, NAME_DETAIL, NAME_FORM, paired, rows_in

#: Authorities that a line of text shows by their abbreviation.
SHORT_TYPES = frozenset({RecordType.COUNCIL, RecordType.INSTITUTION})


class Names:
    """The name forms of some authorities, and the choice among them for one language.

    An authority without a name, or one that was not loaded, is shown by an empty text.
    """

    def __init__(self, forms: Mapping[str, Sequence[Form]], language: str) -> None:
        self._forms = forms
        self._language = language

    def forms(self, authority_id: str | None) -> Sequence[Form]:
        """All forms, the preferred ones first."""
        return self._forms.get(authority_id, ()) if authority_id else ()

    def label(self, authority_id: str | None) -> str:
        """The full name to show."""
        form = display_form(self.forms(authority_id), self._language)
        return form.text if form else ""

    def short(self, authority_id: str | None) -> str:
        """The abbreviation where there is one that suits, else the full name."""
        form = short_form(self.forms(authority_id), self._language)
        return form.text if form else ""

    def abbreviation(self, authority_id: str | None) -> str:
        """The abbreviation in the language, else in any; empty if there is none."""
        forms = self.forms(authority_id)
        found = abbreviation_form(forms, self._language) or short_form(forms, self._language)
        return found.text if found and found.kind == NameKind.ABBREVIATION else ""

    def others(self, authority_id: str) -> tuple[str, ...]:
        """Every other name, each once, abbreviations left out."""
        label = self.label(authority_id)
        names = dict.fromkeys(
            form.text
            for form in self.forms(authority_id)
            if form.kind != NameKind.ABBREVIATION and form.text != label
        )
        return tuple(names)

    def ref(self, authority_id: str, record_type: RecordType) -> Ref:
        """The authority pointed at, by its full name."""
        return Ref(authority_id, record_type, self.label(authority_id))

    def unit_texts(self, ids: Iterable[str]) -> tuple[UnitText, ...]:
        """Every name form of the authorities, each once, for the index."""
        texts = dict.fromkeys(
            UnitText(form.language or "", form.text)
            for authority_id in ids
            for form in self.forms(authority_id)
        )
        return tuple(texts)


def load_forms(session: Session, ids: Iterable[str | None]) -> dict[str, list[Form]]:
    """The name forms of the authorities, by id."""
    found: dict[str, list[Form]] = {}
    for i, text, own, kind, preferred, *further in _FORMS.rows(session, (i for i in ids if i)):
        found.setdefault(i, []).append(Form(text, own, kind, bool(preferred), *further))
    return found


_FORM = NAME_FORM.c
_FORMS = OfIds(
    select(
        _FORM.authority_id,
        _FORM.text,
        _FORM.language,
        _FORM.kind,
        _FORM.preferred,
        _FORM.script,
        _FORM.key,
        _FORM.source_id,
    ).order_by(_FORM.authority_id, _FORM.preferred.desc(), _FORM.id),
    _FORM.authority_id,
)


def load_names(session: Session, ids: Iterable[str | None], language: str) -> Names:
    """The names of the authorities, ready to be chosen from; empty ids are passed over."""
    return Names(load_forms(session, ids), language)


def labels(session: Session, ids: Iterable[str], language: str) -> dict[str, str]:
    """What to show for each authority: councils and institutions by their abbreviation.

    An id without a name is missing from the answer.
    """
    column = NAME_FORM.c
    wanted = list(ids)
    types = paired(
        rows_in(
            session,
            select(column.authority_id, column.authority_type).distinct(),
            column.authority_id,
            wanted,
        )
    )
    names = load_names(session, wanted, language)
    return {
        authority_id: names.short(authority_id)
        if kind in SHORT_TYPES
        else names.label(authority_id)
        for authority_id, kind in types.items()
    }


def name_forms(session: Session, authority_id: str) -> tuple[NameForm, ...]:
    """The names of one authority with the documents where they were read."""
    forms = load_forms(session, [authority_id]).get(authority_id, [])
    details = _details(session, authority_id)
    titles = {
        row[0]: row[1]
        for row in rows_in(
            session,
            select(DOCUMENT.c.id, DOCUMENT.c.title),
            DOCUMENT.c.id,
            (form.source_id for form in forms if form.source_id),
        )
    }
    return tuple(
        NameForm(
            text=form.text,
            language=form.language,
            script=form.script,
            kind=NameKind(form.kind),
            preferred=form.preferred,
            source=Ref(form.source_id, RecordType.DOCUMENT, titles.get(form.source_id, ""))
            if form.source_id
            else None,
            **details.get((form.text, form.language, form.kind), {}),
        )
        for form in forms
    )


def _details(
    session: Session, authority_id: str
) -> dict[tuple[str, str | None, str], dict[str, Any]]:
    """What is said of the names of one authority, by their words, languages and kinds."""
    own, detail = NAME_FORM.c, NAME_DETAIL.c
    rows = session.execute(
        select(own.text, own.language, own.kind, detail.source, detail.valid_from, detail.valid_to)
        .join_from(NAME_FORM, NAME_DETAIL, detail.name_id == own.id)
        .where(own.authority_id == authority_id)
    )
    return {
        (row.text, row.language, row.kind): {
            "stated_source": row.source,
            "valid_from": row.valid_from,
            "valid_to": row.valid_to,
        }
        for row in rows
    }
