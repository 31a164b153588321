"""How many of something, in words: what pictures say of their figures."""

from PySide6.QtCore import QObject


class PictureCounts(QObject):
    """Numbers with the nouns that go with them."""

    def meetings(self, count: int) -> str:
        """«12 meetings»."""
        return self.tr("%Ln meeting(s)", "", count)

    def resolutions(self, count: int) -> str:
        """«12 resolutions»."""
        return self.tr("%Ln resolution(s)", "", count)

    def records(self, count: int) -> str:
        """«12 records»."""
        return self.tr("%Ln record(s)", "", count)

    def narrower(self, count: int) -> str:
        """«with 3 narrower topics»."""
        return self.tr("with %Ln narrower topic(s)", "", count)

    def tied(self, count: int) -> str:
        """«tied to 30 others here»."""
        return self.tr("tied to %Ln other(s) here", "", count)

    def missing(self, count: int) -> str:
        """What a dashed ring is, and how many there are."""
        if not count:
            return self.tr("No session is missing.")
        return self.tr("Dashed: no record (%Ln).", "", count)

    def of_kinds(self, count: int) -> str:
        """How the resolutions of a matrix are counted."""
        return self.tr(
            "%Ln resolution(s); one of several kinds counts in each, and once in the last column.",
            "",
            count,
        )

    def elsewhere(self, count: int) -> str:
        """How many places are not on the map."""
        return self.tr("%Ln place(s) are not on the map.", "", count)
