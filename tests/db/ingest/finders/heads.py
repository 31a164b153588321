"""First sentences of communiqués by language, for tests of what follows them."""

from db.model import Leaf

HEADS = {
    "ru": "4 мая 2016 года в Туле прошло второе заседание Окско-Волжского совета экспертов.",
    "en": "The 2nd meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2016.",
    "az": "2018-ci il iyunun 2-də Şəkidə Dağ Bölgələri Ekspert Şurasının ikinci iclası keçirilib.",
}


def text_of(leaf: Leaf | None) -> str | None:
    """The value as text; None for none."""
    return None if leaf is None else leaf.text
