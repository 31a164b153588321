"""Ties names of rows to authorities that bear exactly them; other names make new ones."""

from db.model import NameKind, RecordType, new_id
from db.model.table_entries import EntryBody
from db.model.table_import import RowNote
from db.storage.table_imports.decision import Decision, NewName
from db.storage.table_imports.known import Known


class Tying:
    """Ties the names of one import; ``language`` is that of names without one of their own."""

    def __init__(self, known: Known, language: str) -> None:
        self._known, self._language = known, language

    def tie(self, decision: Decision, record_type: RecordType, name: str) -> str:
        """The oldest authority that bears the name, else a new one."""
        bearers = self._known.bearers(record_type, name)
        if bearers:
            if len(bearers) > 1:
                decision.notes.append(RowNote("several_bear", "", {"value": name}))
            return bearers[0]
        self.tell_similar(decision, record_type, name)
        made = new_id()
        self.name(decision, record_type, made, name, NameKind.FULL, self._language, True)
        return made

    def tie_body(
        self, decision: Decision, record_type: RecordType, body: EntryBody | None
    ) -> str | None:
        """The oldest body that bears the name, else a new one with its abbreviation."""
        if body is None:
            return None
        bearers = self._known.body(record_type, body, self._language)
        if bearers:
            if len(bearers) > 1:
                decision.notes.append(RowNote("several_bear", "", {"value": body.label}))
            if body.name and self._language not in self._known.languages(bearers[0]):
                # It was known by its abbreviation alone: the rows below may name it in full.
                self.name(
                    decision,
                    record_type,
                    bearers[0],
                    body.name,
                    NameKind.FULL,
                    self._language,
                    False,
                )
            return bearers[0]
        self.tell_similar(decision, record_type, body.label)
        made = new_id()
        makes = True
        for text, kind in (
            (body.name, NameKind.FULL),
            (body.abbreviation, NameKind.ABBREVIATION),
        ):
            if text:
                self.name(decision, record_type, made, text, kind, self._language, makes)
                makes = False
        return made

    def tell_similar(self, decision: Decision, record_type: RecordType, name: str) -> None:
        """Say that there is a name that may be the same."""
        similar = self._known.similar(record_type, name)
        if similar:
            decision.notes.append(RowNote("similar", "", {"value": name, "known": similar}))

    def name(
        self,
        decision: Decision,
        record_type: RecordType,
        authority: str,
        text: str,
        kind: NameKind,
        language: str,
        makes: bool,
    ) -> None:
        """Give an authority a name form; ``makes`` the authority with it."""
        decision.names.append(NewName(record_type, authority, text, kind, language, makes))
        self._known.add_name(record_type, authority, text, kind, language)
        if makes:
            self._known.made_names[authority] = decision.row.number
