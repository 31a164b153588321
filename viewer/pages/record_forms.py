"""Which form a draft has."""

from db.model.drafts import AuthorityDraft, DocumentDraft, Draft, MeetingDraft, ResolutionDraft
from viewer.pages.record_form import FormContext, RecordForm
from viewer.pages.record_form_authority import AuthorityForm
from viewer.pages.record_form_document import DocumentForm
from viewer.pages.record_form_meeting import MeetingForm
from viewer.pages.record_form_resolution import ResolutionForm


def form_of(context: FormContext, draft: Draft) -> RecordForm:
    """The form of a draft, filled with what it says."""
    if isinstance(draft, MeetingDraft):
        return MeetingForm(context, draft)
    if isinstance(draft, ResolutionDraft):
        return ResolutionForm(context, draft)
    if isinstance(draft, DocumentDraft):
        return DocumentForm(context, draft)
    assert isinstance(draft, AuthorityDraft)
    return AuthorityForm(context, draft)
