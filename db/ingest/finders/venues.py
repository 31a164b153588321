"""Words of venues: hotels, halls, streets. A place that has one is no town."""

import re

VENUE = re.compile(
    r"[«“\"„\d]|\b(?:гостиниц|отел|зал\b|дом\b|дворец|университет|институт|центр|музе|библиотек|здани|ул\."
    r"|улиц|площад|конференц|парк|санатори|hotel|hall|house|palace|university|institute|cent(?:re|er)"
    r"|museum|library|building|street|square|room|campus|school|academy|castle|fortress|villa|chamber|theat(?:re|er)|embassy|замок|крепост|усадьб|театр"
    r"|посольств|qala\b|teatr|otel|mehmanxana|saray|zal"
    r"|universitet|institut|mərkəz|küçə|muzey)",
    re.IGNORECASE,
)
