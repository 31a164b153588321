"""Where those who met did not agree, or only some held a view: an assessment, no stance of all."""

import pytest

from db.ingest.finders.kinds import acts_in


def kinds_in(language: str, text: str) -> list[str]:
    """The kinds of a point, as its own words tell."""
    return [str(act.kind) for act in acts_in(text, 0, len(text), language) if act.strong]


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("ru", "Не пришли к согласию о том, чинить ли мост.", ["assessment"]),
        (
            "ru",
            "Участники не сошлись в оценке причин, но призвали власти открыть мост.",
            ["assessment", "recommendation"],
        ),
        ("ru", "Члены Совета не смогли договориться о цене воды.", ["assessment"]),
        (
            "ru",
            "Часть участников считает плотину лишней, другие видят в ней пользу.",
            ["assessment"],
        ),
        ("ru", "Одни эксперты полагают, что река мелеет, другие этого не видят.", ["assessment"]),
        ("ru", "Мы с тревогой смотрим на реку и не готовы молчать.", ["assessment"]),
        ("ru", "Участники пришли к согласию о сроках.", ["decision"]),
        ("ru", "Совет считает, что плотина не нужна.", ["position"]),
        ("en", "Members failed to agree on whether a new bridge is needed.", ["assessment"]),
        (
            "en",
            "Members could not agree on the toll but urged the ministry to mend the bridge.",
            ["assessment", "recommendation"],
        ),
        (
            "en",
            "Several participants argued that the dam must go; the Forum resolved to study it.",
            ["assessment", "decision"],
        ),
        ("en", "No consensus was reached on the toll.", ["assessment"]),
        ("en", "The Forum agreed to study the dam.", ["decision"]),
        ("en", "They observed that ships take the long way by necessity.", ["assessment"]),
        ("en", "It is advisable that the fishermen be heard.", ["recommendation"]),
        ("az", "İştirakçılar körpünün qiyməti barədə razılığa gəlmədilər.", ["assessment"]),
        (
            "az",
            "Tərəflər ödəniş barədə razılaşa bilmədilər, lakin körpünün təmirini tövsiyə etdilər.",
            ["assessment", "recommendation"],
        ),
        ("az", "Tərəflər iclasın Şəkidə keçirilməsi barədə razılığa gəlmişlər.", ["decision"]),
        ("az", "Şura təsdiq edir ki, çay hamınındır.", ["position"]),
        ("az", "Şura iş planını təsdiq etdi.", ["decision"]),
        (
            "az",
            "Şura layihəni təsdiqləməzdən əvvəl ekspertiza aparmağı tövsiyə edir.",
            ["recommendation"],
        ),
    ],
)
def test_kinds(language: str, text: str, kinds: list[str]) -> None:
    assert kinds_in(language, text) == kinds
