"""What became of a quotation, and why, in sentences."""

from collections.abc import Mapping

from db.model.quotations import QuotationReason, QuotationVerdict
from viewer.errors.marking import QT_TRANSLATE_NOOP

VERDICT_SENTENCES: Mapping[QuotationVerdict, str] = {
    QuotationVerdict.EXACT: QT_TRANSLATE_NOOP("errors", "The quotation is exact, sign for sign."),
    QuotationVerdict.EDITION_CHANGED: QT_TRANSLATE_NOOP(
        "errors", "The quotation is exact, but the record’s edition has changed since it was read."
    ),
    QuotationVerdict.ALIKE: QT_TRANSLATE_NOOP(
        "errors",
        "The wording is exact; only white space, quotation marks or dashes are written otherwise.",
    ),
    QuotationVerdict.DIFFERS: QT_TRANSLATE_NOOP("errors", "The quotation differs from the record."),
    QuotationVerdict.ELSEWHERE: QT_TRANSLATE_NOOP(
        "errors", "The quotation is not where it was read, but stands in another document."
    ),
    QuotationVerdict.NOT_FOUND: QT_TRANSLATE_NOOP(
        "errors", "The quotation was not found in this archive."
    ),
}
REASON_SENTENCES: Mapping[QuotationReason, str] = {
    QuotationReason.NO_MARK: QT_TRANSLATE_NOOP(
        "errors",
        "Nothing says where it was read: all documents were searched, and no edition compared.",
    ),
    QuotationReason.MARK_BROKEN: QT_TRANSLATE_NOOP(
        "errors", "Its last line is damaged, so all documents were searched."
    ),
    QuotationReason.OTHER_ARCHIVE: QT_TRANSLATE_NOOP(
        "errors", "It was copied from another archive."
    ),
    QuotationReason.DOCUMENT_GONE: QT_TRANSLATE_NOOP(
        "errors", "The document that it was read from is not among the records of this archive."
    ),
    QuotationReason.ORIGINAL_CHANGED: QT_TRANSLATE_NOOP(
        "errors", "The document has another original by now."
    ),
    QuotationReason.TEXT_CHANGED: QT_TRANSLATE_NOOP(
        "errors", "The text of the document is another version by now."
    ),
    QuotationReason.MOVED: QT_TRANSLATE_NOOP(
        "errors", "It stands at another place of the document than when it was read."
    ),
    QuotationReason.READS_OTHERWISE: QT_TRANSLATE_NOOP(
        "errors", "It is exact in the text of that time; today’s text reads otherwise."
    ),
    QuotationReason.ALTERED: QT_TRANSLATE_NOOP(
        "errors", "These are not the words that were copied: they were changed afterwards."
    ),
    QuotationReason.LEVELLED: QT_TRANSLATE_NOOP(
        "errors", "There, white space, quotation marks or dashes are written otherwise."
    ),
}
