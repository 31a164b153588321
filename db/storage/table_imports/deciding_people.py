"""What becomes of a person's row: exactly this name is known, or it makes a person."""

from collections.abc import Mapping

from db.model import NameKind, RecordType, new_id
from db.model.table_entries import PersonEntry
from db.model.table_import import RowNote, RowState, TableMapping
from db.storage.table_imports.decision import Decision
from db.storage.table_imports.known import Known
from db.storage.table_imports.tying import Tying


class PersonDecider:
    """Decides the rows of persons."""

    def __init__(self, known: Known, tying: Tying, mapping: TableMapping) -> None:
        self._known, self._tying, self._mapping = known, tying, mapping

    def decide(self, decision: Decision, entry: PersonEntry) -> Decision:
        """Decide a row."""
        found = {
            bearer
            for name in entry.names.values()
            for bearer in self._known.bearers(RecordType.PERSON, name)
        }
        if len(found) > 1:
            return decision.refuse("person_ambiguous")
        if not found:
            decision.record_id = new_id()
            self._add_names(decision, entry.names, makes=True)
            return decision
        decision.record_id = known = found.pop()
        lacking = {
            code: name
            for code, name in entry.names.items()
            if code not in self._known.languages(known)
        }
        made_by = self._known.made_names.get(known, 0)
        if made_by:
            decision.notes.append(RowNote("same_as_row", "", {"row": made_by}))
        decision.state = RowState.SAME
        if lacking and not self._mapping.fill_up:
            decision.notes.append(RowNote("could_fill", "", {"count": len(lacking)}))
        elif lacking:
            decision.state = RowState.FILLS
            decision.fills = [f"name/{code}" for code in lacking]
            self._add_names(decision, lacking, makes=False)
        return decision

    def _add_names(self, decision: Decision, names: Mapping[str, str], *, makes: bool) -> None:
        for code, name in names.items():
            if makes and decision.names == []:
                self._tying.tell_similar(decision, RecordType.PERSON, name)
            self._tying.name(
                decision, RecordType.PERSON, decision.record_id, name, NameKind.FULL, code, makes
            )
            makes = False
