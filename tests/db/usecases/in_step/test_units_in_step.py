"""Whatever is done in whatever order, the index is told of every record whose units differ by it.

``RUNS=100 STEPS=100`` in the environment makes the run of a release; the ordinary suite makes a few
short ones.
"""

import os
from contextlib import closing
from pathlib import Path

import pytest

from db.usecases.open_archive import open_archive
from db.usecases.open_moment import open_moment
from tests.db.usecases.in_step.deeds import Deeds
from tests.db.usecases.in_step.following import FollowedUnits, all_units, differing
from tests.db.usecases.opened_sample import opened_sample

RUNS, STEPS = int(os.environ.get("RUNS", "4")), int(os.environ.get("STEPS", "40"))
#: Another archive's persons and bodies; some are named by others alone.
FOREIGN = """\
<eac-cpf xmlns="urn:isbn:1-931666-33-4"><control><recordId>чужой-1</recordId></control>
<cpfDescription><identity><entityType>corporateBody</entityType>
<nameEntry><part>Чужой институт</part></nameEntry></identity>
<relations><cpfRelation cpfRelationType="associative"><relationEntry>Чужой Человек</relationEntry>
</cpfRelation></relations></cpfDescription></eac-cpf>
"""


@pytest.fixture
def archive_folder(tmp_path: Path) -> Path:
    """The small council's archive."""
    with opened_sample(tmp_path) as (opened, _sample):
        return opened.paths.root


@pytest.mark.parametrize("seed", range(RUNS))
def test_units_follow_whatever_is_done(archive_folder: Path, tmp_path: Path, seed: int) -> None:
    foreign = tmp_path / "foreign.xml"
    foreign.write_text(FOREIGN, encoding="utf-8")
    with closing(open_archive(archive_folder)) as opened:
        followed = FollowedUnits(opened.store)
        deeds = Deeds(opened, seed, tmp_path, foreign)
        began, done = deeds.last_event(), []
        for _ in range(STEPS):
            deed = deeds.one()
            if not deed:
                continue
            done.append(deed)
            followed.follow(opened.store)
            wrong = differing(followed.units, all_units(opened.store))
            assert not wrong, (done[-5:], wrong)
        moment = deeds.random.randint(began + 1, deeds.last_event())
        with closing(open_moment(opened, moment)) as then:
            wrong = differing(followed.seen_by(then.store), all_units(then.store))
            assert not wrong, (moment, wrong)
