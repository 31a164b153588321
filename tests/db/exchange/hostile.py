"""Texts that a document may hold, and that a table must carry without harm."""

HOSTILE = (
    "=1+1",
    '=HYPERLINK("http://example.org","here")',
    "+7 900 000-00-00",
    "-5",
    "@SUM(A1)",
    "\t=1",
    "  =1",
    "＝1+1",
    "'quoted",
    "''twice",
    'a "quotation", with; delimiters\tand tabs',
    "two\nlines",
    "<r><t>markup</t></r>",
    '<r></is></c><c r="A9"><f>1+1</f></c><c><is></r>',
    "_x0041_ and _x000a_",
    "]]> & <b>",
    " spaces ",
    "Ə ə İ ı «№ 12» — 😀",
    "",
)
