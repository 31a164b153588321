"""About: what the program is, its version, and the licences of everything that it carries."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from viewer import assets
from viewer.dialogs.frame import DialogFrame
from viewer.theme import font, px
from viewer.widgets.fields import LinesField
from viewer.widgets.plain_text import Label, WrappedLabel

#: Name, licence: what stands in the bundle beside the program itself (MIT).
LICENCES = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("Python", "PSF-2.0"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("SQLite", "public domain"),
    ("Whoosh", "BSD-2-Clause"),
    ("XlsxWriter", "BSD-2-Clause"),
    ("NumPy", "BSD-3-Clause"),
    ("pymorphy3, pymorphy3-dicts-ru", "MIT"),
    ("PyStemmer, Snowball", "MIT, BSD-3-Clause"),
    ("pypdfium2, PDFium", "Apache-2.0, BSD-3-Clause"),
    ("lxml, libxml2", "BSD-3-Clause, MIT"),
    ("python-docx, razdel, RapidFuzz, platformdirs, charset-normalizer", "MIT"),
    ("Inter, Literata", "OFL-1.1"),
    ("Lucide", "ISC, MIT"),
)


def program_version() -> str:
    """The version of the installed program, ``""`` in a bare checkout."""
    try:
        return version("council-archive")
    except PackageNotFoundError:
        return ""


class AboutDialog(DialogFrame):
    """Shows version and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Council Archive", parent)
        number = program_version()
        if number:
            text = self.tr("Version {number}, with Qt {qt}")
            self.body.addWidget(
                Label(
                    text.replace("{number}", number).replace("{qt}", qVersion() or ""),
                    "secondary",
                    "text2",
                )
            )
        self.body.addWidget(
            WrappedLabel(
                self.tr(
                    "Keeps the records of expert councils: what they resolved, who was there, "
                    "what they cited. Everything stays on this computer."
                )
            )
        )
        self.body.addWidget(
            Label(self.tr("Licences of the program and of what it carries"), "strong")
        )
        self._view = self._licences()
        self.body.addWidget(self._view, 1)
        self.add_close_button()
        self.resize(px(620), px(560))

    def licences_text(self) -> str:
        """The licences as they are shown."""
        return self._view.toPlainText()

    def _licences(self) -> QPlainTextEdit:
        view = LinesField()
        view.setReadOnly(True)
        view.setFont(font("secondary"))
        view.setAccessibleName(self.tr("Licences"))
        lines = ["Council Archive: MIT", *(f"{name}: {licence}" for name, licence in LICENCES)]
        texts = [
            path.read_text(encoding="utf-8", errors="replace")
            for path in assets.licences()
            if path.is_file()
        ]
        view.setPlainText("\n\n\n".join(["\n".join(lines), *texts]))
        return view
