"""Words of venues: hotels, halls, streets. A place that has one is no town."""

import re

from db.language.patterns import regex

_HOUSES = (
    r"\b(?:гостиниц|отел|зал\b|дом\b|дворец|университет|институт|центр|музе|библиотек|здани"
    r"|ул\.|улиц|площад|конференц|парк|санатори|hotel|hall|house|palace|university"
    r"|institute|cent(?:re|er)|museum|library|building|street|square|room|ballroom|auditorium"
    r"|pavilion|campus|school"
    r"|academy|castle|fort(?:ress)?|abbey|monastery|villa|chamber|theat(?:re|er)|embassy|замок"
    r"|крепост|усадьб|театр|посольств|монастыр|дач[аеу]|павильон|вокзал|qala|rəsədxana"
    r"|karvansara|teatr|otel|mehmanxana|saray|zal|universitet|institut|mərkəz|küçə|muzey"
    r"|kitabxana|məktəb|akademiya|otağ|otaq|mədəniyyət ev)"
)
#: A house by its kind.
HOUSE = regex(_HOUSES, re.IGNORECASE)
#: A house by its kind, its name in quotes or its number.
VENUE = regex(rf"[«“\"„\d]|{_HOUSES}", re.IGNORECASE)
