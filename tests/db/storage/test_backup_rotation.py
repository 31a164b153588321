"""Which backups stay: a law over any set of them, and a year of work."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from db.storage.backups.rotation import DAYS, LAST, WEEKS, Dated, kept_names

NOW = datetime(2026, 11, 28, 18, 30, tzinfo=UTC)
BACKUPS = st.lists(
    st.tuples(st.integers(-48, 24 * 800), st.booleans()), unique_by=lambda one: one[0], max_size=60
).map(lambda told: [Dated(str(hours), NOW - timedelta(hours=hours), good) for hours, good in told])


def test_a_year_of_half_hours_leaves_what_is_promised() -> None:
    kept: list[Dated] = []
    moment = NOW - timedelta(days=365)
    while moment <= NOW:
        if 9 <= moment.hour < 18 and moment.weekday() < 5:
            kept.append(Dated(moment.isoformat(), moment, True))
            names = kept_names(kept, moment)
            kept = [one for one in kept if one.name in names]
        moment += timedelta(minutes=30)
    days = {one.made_at.date() for one in kept}
    assert len(kept) <= LAST + DAYS + WEEKS + 13
    # 28 November 2026 is a Saturday: fourteen days hold ten working days.
    assert len([day for day in days if (NOW.date() - day).days < DAYS]) == 10
    assert {(day.year, day.month) for day in days} >= {(2026, month) for month in range(1, 12)}
    newest = sorted((one.made_at for one in kept), reverse=True)
    assert newest[LAST - 1] - newest[0] >= -timedelta(hours=2)


@settings(max_examples=300, deadline=None)
@given(backups=BACKUPS)
def test_the_last_good_one_and_each_span_stay(backups: list[Dated]) -> None:
    names = kept_names(backups, NOW)
    kept = [one for one in backups if one.name in names]
    good = [one for one in backups if one.good]
    if not good:
        assert len(kept) == len(backups)
    else:
        assert max(good, key=lambda one: one.made_at) in kept
    for one in backups:
        same_month = [
            other for other in kept if (other.made_at.year, other.made_at.month)
            == (one.made_at.year, one.made_at.month)
        ]  # fmt: skip
        assert same_month
        assert not one.good or any(other.good for other in same_month)
    assert kept_names(kept, NOW) == names


def test_none_goes_while_none_is_verified() -> None:
    backups = [Dated(str(n), NOW - timedelta(minutes=n), False) for n in range(50)]
    assert len(kept_names(backups, NOW)) == 50


def test_days_are_those_where_the_program_runs() -> None:
    baku = timezone(timedelta(hours=4))
    now = datetime(2026, 11, 28, 12, 0, tzinfo=baku)
    # 23:30 and 00:30 in Baku are one day in UTC, and two here; both are beyond the last five.
    late = Dated("late", datetime(2026, 11, 24, 19, 30, tzinfo=UTC), True)
    early = Dated("early", datetime(2026, 11, 24, 20, 30, tzinfo=UTC), True)
    last = [Dated(f"n{n}", now - timedelta(minutes=n), True) for n in range(LAST)]
    assert {"late", "early"} <= kept_names([late, early, *last], now)
