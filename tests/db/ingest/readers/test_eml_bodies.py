"""Messages with damaged or quoted bodies, and those that only excuse themselves."""

import base64
import time

import pytest

from tests.db.ingest.readers.test_eml import Read, message
from tests.pace import at_this_pace

COMMUNIQUE = (
    "Баку, 18 ноября 2021 года\n\n1. Рекомендовали создать группу по границе.\n2. Договорились."
)
BASE64 = (
    b"From: a@b\r\nTo: c@d\r\nMessage-ID: <1>\r\nContent-Type: text/plain; charset=utf-8\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\n"
)


@pytest.mark.parametrize(
    "below",
    [
        b"\r\n_______________\r\nMailing list footer\r\n",
        b"\r\n--\r\nchecked by AV.\r\n",
        b"\r\nchecked\r\n",
    ],
)
@pytest.mark.parametrize("end", ["", ".", ".."])
def test_what_stands_below_base64_is_no_part_of_it(read: Read, below: bytes, end: str) -> None:
    body = base64.encodebytes((COMMUNIQUE + end).encode())
    found = read("a.eml", BASE64 + body + below)

    assert found.text == COMMUNIQUE + end
    assert (found.complete, found.warnings) == (True, ())


def test_damaged_base64_is_read_as_far_as_it_goes(read: Read) -> None:
    body = base64.encodebytes(COMMUNIQUE.encode())
    cut = read("a.eml", BASE64 + body[:124])
    spoilt = read("a.eml", BASE64 + body[:60] + b"!" + body[61:])

    assert cut.text == COMMUNIQUE.encode()[:92].decode()
    assert not cut.complete
    assert "text_incomplete" in cut.warnings
    assert spoilt.text.endswith("комендовали создать группу по границе.\n2. Договорились.")
    assert "???" in spoilt.text
    assert (spoilt.complete, "text_incomplete" in spoilt.warnings) == (False, True)


def test_words_that_only_claim_to_be_base64_are_read(read: Read) -> None:
    assert read("a.eml", BASE64 + b"Two words of a letter.").text == "Two words of a letter."


def test_hostile_base64_ends_soon(read: Read) -> None:
    began = time.process_time()
    found = read("a.eml", BASE64 + b"YWJj" * 2000 + b"\n" + b"YW!j" * 2_000_000)

    assert not found.complete
    assert time.process_time() - began < at_this_pace(5)


@pytest.mark.parametrize(
    "excuse",
    [
        "Your mail client does not support HTML.",
        "Если письмо не отображается, откройте его в браузере.",
        "Poçt proqramınız bu formatı dəstəkləmir.",
    ],
)
def test_an_excuse_is_no_letter(read: Read, excuse: str) -> None:
    both = message(excuse)
    both.add_alternative(
        "<p>Совет принял на заседании решение.<p>1. Создать группу по границе.", subtype="html"
    )

    found = read("a.eml", both.as_bytes())
    assert found.text == "Совет принял на заседании решение.\n1. Создать группу по границе."


def test_quoted_lines_are_read_without_their_marks(read: Read) -> None:
    quoted = "\n".join(f"> {line}".strip() for line in COMMUNIQUE.split("\n"))
    found = read("a.eml", message(f"Добрый день!\n\n{quoted}\n>> Вдвойне\n").as_bytes())

    assert found.text == f"Добрый день!\n\n{COMMUNIQUE}\nВдвойне"
    assert read("b.eml", message("a > b\n> 5 лет").as_bytes()).text == "a > b\n> 5 лет"
