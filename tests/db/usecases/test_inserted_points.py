"""A translation that has a point more than the meeting gives no resolution another one's words."""

from pathlib import Path

from db import Archive
from db.model import RecordType
from tests.db.usecases.councils import take_in

_RU = """\
КОММЮНИКЕ
18 ноября 2021 года в Баку состоялось третье заседание Каспийского экспертного совета (КЭС) по \
теме «Порты и люди».
Участники заседания:
1. Рекомендовали усилить маркировку грузов в регионе.
2. Договорились создать рабочую группу по делимитации границы.
3. Признали значение Совместного заявления от 10 ноября 2020 года.
"""
_EN = """\
COMMUNIQUÉ
On 18 November 2021 the third session of the Caspian Expert Council was held in Baku on the theme \
“Ports and People”.
The participants of the session:
1. Recommended to improve the marking of cargo in the region.
2. Decided to widen the cooperation of the media.
3. Agreed to set up a working group on the delimitation of the border.
4. Acknowledged the significance of the Joint Statement of 10 November 2020.
"""


def test_an_inserted_point_moves_no_wording_to_another_resolution(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a.archive", "Test") as archive:
        assert take_in(archive, tmp_path, "ru.txt", _RU, accept=True).meeting_id
        inbox_id = take_in(archive, tmp_path, "en.txt", _EN, accept=False).inbox_id
        assert inbox_id is not None
        relation = archive.match(*archive.inbox_reading(inbox_id)).relation
        assert relation is not None
        assert (relation.points.same, relation.points.all, relation.resolutions) == (2, 4, 3)
        archive.confirm(inbox_id, archive.inbox_reading(inbox_id)[1])
        (meeting,) = archive.record_ids(RecordType.MEETING)
        points = archive.meeting(meeting, "ru").resolutions
        assert [{*one.texts} for one in points] == [{"ru", "en"}, {"ru"}, {"ru", "en"}]
        assert points[0].texts["en"].startswith("Recommended")
        assert "10 November 2020" in points[2].texts["en"]
