"""The score of a list is what the program finds: each shape of list, measured on a tiny one."""

from pathlib import Path

import pytest

from tests.benchmarks.score_search import main

LISTS = {
    "ru_forms.tsv": "# a comment\nзаседание\tзаседаний\t1\nзаседание\tзасада\t0\n",
    "az_forms.tsv": "nazir\tnazir nazirin nazirlər\nşura\tşura şuranın\n",
    "true.tsv": "Али Асадов\tƏli Əsədov\tAli Asadov\nРауф Ахундов\tRauf Axundov\tRauf Akhundov\n",
    "neg.tsv": "Керим Велиев\tKərim Əliyev\n",
}


@pytest.mark.parametrize(
    ("name", "figures"),
    [
        ("ru_forms.tsv", "recall 1.0000 (1/1), precision 1.0000 (1/1), false finds 0.0000 (0/1)"),
        ("az_forms.tsv", "recall 1.0000 (13/13), precision 1.0000 (13/13)"),
        ("true.tsv", "recall 1.0000 (18/18), precision 1.0000 (18/18)"),
        ("neg.tsv", "recall -, precision -, false finds 0.0000 (0/2)"),
    ],
)
def test_a_list_is_measured(
    name: str, figures: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / name
    file.write_text(LISTS[name], encoding="utf-8")
    main([str(file), "--misses"])
    assert capsys.readouterr().out.startswith(f"{name}: {figures}")
