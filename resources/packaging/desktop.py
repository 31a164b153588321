"""What a Linux desktop is told of the program: its entry, the kind of its files, its description.

An archive is a folder, and desktops know a folder by nothing but that it is one: the shared MIME
database has no pattern for names of folders, and a program that takes "inode/directory" would be
offered for every folder. So it is the database in the archive's folder that has a kind of its own,
known by the number which SQLite keeps for the program, and opening it opens the archive.
"""

from datetime import UTC, datetime
from xml.sax.saxutils import escape

from resources.packaging.contents import NAME
from resources.packaging.platforms import IDENTIFIER, TITLE

MIME_TYPE = "application/vnd.council-archive"
#: ``PRAGMA application_id`` of an archive's database (a test compares it with the program's).
APPLICATION_ID = 0x43415243
_AT, _SQLITE = 68, "SQLite format 3\\000"

NAMES = {"en": TITLE, "ru": "Архив советов", "az": "Şuralar arxivi"}
GENERIC = {
    "en": "Archive of Expert Councils",
    "ru": "Архив экспертных советов",
    "az": "Ekspert şuralarının arxivi",
}
COMMENTS = {
    "en": "Import, confirm, search and prove the records of expert councils",
    "ru": "Документы экспертных советов: приём, проверка, поиск, доказательство",
    "az": "Ekspert şuralarının sənədləri: qəbul, yoxlama, axtarış, sübut",
}
KEYWORDS = {
    "en": "archive;communique;council;meeting;resolution;",
    "ru": "архив;коммюнике;совет;заседание;решение;",
    "az": "arxiv;kommünike;şura;iclas;qərar;",
}
KINDS = {"en": "Council archive", "ru": "Архив советов", "az": "Şuralar arxivi"}
DESCRIPTIONS = {
    "en": "Takes in communiqués, minutes and their translations, proposes structured records with"
    " evidence for every value, and finds any meeting, resolution, person or cited instrument in"
    " Russian, Azerbaijani and English. It works offline.",
    "ru": "Принимает коммюнике, протоколы и их переводы, предлагает записи с доказательством"
    " каждого значения и находит любое заседание, решение, лицо или упомянутый документ на русском,"
    " азербайджанском и английском языках. Работает без сети.",
    "az": "Kommünikeləri, protokolları və onların tərcümələrini qəbul edir, hər bir dəyərin sübutu"
    " ilə qeydlər təklif edir və istənilən iclası, qərarı, şəxsi və ya istinad edilən sənədi rus,"
    " Azərbaycan və ingilis dillərində tapır. Şəbəkəsiz işləyir.",
}


def entry() -> str:
    """The desktop's entry; its name is what the program tells the window system."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        *_in_languages("Name", NAMES),
        *_in_languages("GenericName", GENERIC),
        *_in_languages("Comment", COMMENTS),
        *_in_languages("Keywords", KEYWORDS),
        f"Exec={NAME} %f",
        f"TryExec={NAME}",
        f"Icon={NAME}",
        "Terminal=false",
        "StartupNotify=true",
        f"StartupWMClass={NAME}",
        "Categories=Office;Database;Qt;",
        f"MimeType={MIME_TYPE};",
    ]
    return "\n".join(lines) + "\n"


def _in_languages(key: str, words: dict[str, str]) -> list[str]:
    return [
        f"{key}={text}" if language == "en" else f"{key}[{language}]={text}"
        for language, text in words.items()
    ]


def mime_type() -> str:
    """The kind of an archive's database, for the shared MIME database."""
    comments = "\n".join(
        f"    <comment{_language(language)}>{escape(text)}</comment>"
        for language, text in KINDS.items()
    )
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MIME_TYPE}">
{comments}
    <icon name="{NAME}"/>
    <sub-class-of type="application/vnd.sqlite3"/>
    <magic priority="80">
      <match type="string" value="{_SQLITE}" offset="0">
        <match type="big32" value="0x{APPLICATION_ID:08x}" offset="{_AT}"/>
      </match>
    </magic>
  </mime-type>
</mime-info>
"""


def description(version: str, moment: int) -> str:
    """The program's entry in a software centre (AppStream)."""
    day = datetime.fromtimestamp(moment, UTC).date().isoformat()
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{IDENTIFIER}</id>
  <metadata_license>FSFAP</metadata_license>
  <project_license>MIT</project_license>
{_elements("name", NAMES, "  ")}
{_elements("summary", COMMENTS, "  ")}
  <description>
{_elements("p", DESCRIPTIONS, "    ")}
  </description>
  <launchable type="desktop-id">{NAME}.desktop</launchable>
  <icon type="stock">{NAME}</icon>
  <categories>
    <category>Office</category>
    <category>Database</category>
  </categories>
  <provides>
    <binary>{NAME}</binary>
    <mediatype>{MIME_TYPE}</mediatype>
  </provides>
  <content_rating type="oars-1.1"/>
  <releases>
    <release version="{version}" date="{day}"/>
  </releases>
</component>
"""


def _elements(tag: str, words: dict[str, str], indent: str) -> str:
    return "\n".join(
        f"{indent}<{tag}{_language(language)}>{escape(text)}</{tag}>"
        for language, text in words.items()
    )


def _language(language: str) -> str:
    return "" if language == "en" else f' xml:lang="{language}"'
