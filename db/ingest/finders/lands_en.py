"""Countries and lands in English: a session "in Montenegro" was in a town that is not said."""

from db.ingest.finders.tables import words

#: A country that is called like its capital (Singapore, Luxembourg) is none of these.
_LANDS = words(
    "afghanistan albania algeria andorra angola argentina armenia australia austria "
    "azerbaijan bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia "
    "bosnia botswana brazil brunei bulgaria burundi cambodia cameroon canada chad chile china "
    "colombia congo croatia cuba cyprus czechia denmark dominica ecuador egypt eritrea "
    "estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece "
    "grenada guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland "
    "israel italy jamaica japan jordan kazakhstan kenya kiribati kosovo kyrgyzstan laos "
    "latvia lebanon lesotho liberia libya liechtenstein lithuania madagascar malawi malaysia "
    "maldives mali malta mauritania mauritius mexico moldova mongolia montenegro morocco "
    "mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman "
    "pakistan palau palestine paraguay peru philippines poland portugal qatar romania russia "
    "rwanda samoa senegal serbia seychelles slovakia slovenia somalia spain sudan suriname "
    "sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey "
    "türkiye turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam "
    "yemen zambia zimbabwe britain england scotland wales siberia crimea catalonia bavaria "
    "tuscany transylvania dagestan bashkortostan tatarstan patagonia kurdistan scandinavia "
    "europe asia africa america eurasia"
)
_OF_TWO = frozenset(
    (
        "north macedonia", "new zealand", "sri lanka", "saudi arabia", "south korea",
        "north korea", "south africa", "costa rica", "el salvador", "cabo verde", "cape verde",
        "sierra leone", "burkina faso", "central asia", "papua new", "east timor", "timor leste",
        "united kingdom", "united states", "ivory coast", "northern ireland", "south sudan",
        "solomon islands", "marshall islands", "czech republic", "dominican republic",
        "brunei darussalam", "puerto rico", "equatorial guinea",
        "slovak republic", "viet nam", "united arab", "bosnia and", "trinidad and",
    )
)  # fmt: skip


def is_land(name: str) -> bool:
    """True for "Montenegro", "Sri Lanka", "Papua New Guinea"."""
    parts = name.lower().split()
    return " ".join(parts[:2]) in _OF_TWO or (len(parts) == 1 and parts[0] in _LANDS)
