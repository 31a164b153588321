"""Where choosing a mark of a picture leads: to the results, narrowed by what it stands for."""

from dataclasses import replace

from db.model import Query
from viewer.pages.location import Location, PageName
from viewer.widgets.pictures.board import Aim

#: Facets of which a record may have several values: a second one is asked for in words, since
#: values of one facet are alternatives.
_SEVERAL = {"kind": "kind:{}", "topic": "ref:{}", "person": "ref:{}"}


def location_of(aim: Aim, found: Query | None) -> Location:
    """The results of an aim; within what is found already, if the picture was of that."""
    base = found or Query("")
    filters, words = dict(base.filters), [base.text.strip(), aim.words]
    for facet, values in aim.filters.items():
        before = filters.get(facet)
        if before and facet in _SEVERAL and before != values:
            words += [_SEVERAL[facet].format(value) for value in values]
        else:
            filters[facet] = values
    excluded = dict(base.excluded)
    for facet, values in aim.excluded.items():
        excluded[facet] = tuple(dict.fromkeys((*excluded.get(facet, ()), *values)))
    text = " ".join(part for part in words if part)
    asked = replace(base, text=text, filters=filters, excluded=excluded, types=(), offset=0)
    return Location(PageName.RESOLUTIONS, aim.record, text, asked=asked)
