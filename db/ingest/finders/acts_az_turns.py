"""Azerbaijani turns of phrase by which a body does what no verb of speech says.

What it begins, moves or ends among its own affairs is resolved; the others are stances, needs and
thanks in other words than those of the main tables. All hold in any company.
"""

from db.ingest.finders.act_words import A, D, P, R, T
from db.ingest.finders.own_affairs import STRONG_AZ
from db.model import ResolutionKind

_SESSION = r"(?:iclas|sessiya|görüş|toplantı|raund|yığıncaq|plenum)"
_PAPER = r"(?:kitab|toplu|bülleten|jurnal|məcmuə|lüğət|xəritə|atlas|kataloq|dərgi|nəşr|almanax)"
_ORGAN = r"(?:qrup|komissiya|şəbəkə|mərkəz|fond|büro|katiblik|redaksiya|arxiv|platforma|portal)"
#: «yaradılsın», «keçirilsin»: what was agreed to be done among the council's own affairs.
OWN_AZ = (
    r"(?=[^.;!?]*\b(?:yaradıl|keçiril|çağırıl|qurul|buraxıl|nəşr ed|nəşr olun|təsis ed|təsis olun"
    r"|hazırlan|toplan|seçil)\w*s[ıiuü]n\b)"
)

TURNS: dict[ResolutionKind, tuple[str, ...]] = {
    A: (
        r"(?:rəy|fik[ir]r?|mövqe)\w* (?:\w+ ){0,2}?haçalan\w*",
        r"zərbə\w* [^.;]{0,40}?(?:ölçül|hesablan|qiymətləndiril)\w+",
        r"ürəkaçan deyil\w*",
    ),
    P: (
        r"(?:narahatlı|təşviş|ümid|kədər)\w* (?:\w+ )?(?:bölüş|paylaş)\w*",
        r"(?:əhəmiyyət|önəm) ver(?:ir|di|ib|miş)\w*",
        r"israrlıd[ıi]r\w*|tərəfini (?:tut|saxla)\w*",
        r"(?:say|hesab et|qəbul et)m[aə][qk]d[aə]n imtina (?:ed|et)\w*",
        r"üçün (?:\w+ )?(?:şübhəsiz|aydın|danılmaz)d[ıi]r\w*",
        r"\w+d[aə]n çıxış (?:ed|et)\w*(?=:|,? ki\b)",
        r"(?<!bu )mövqe\w* (?:\w+ ){0,2}?dəyişm(?:əy|ir|əm|əz|əd)\w*",
        r"təkrar(?:la| ed| et)\w*,? ki\b",
    ),
    R: (
        r"\w+m[əa]y[əa] dəyər\b",
        r"gözlənilən (?:\w+ )?(?:addım|iş|tədbir|töhfə|qərar)\w*",
        r"(?:vaxt|zaman)ı (?:\w+ )?(?:çat|gəl|yetiş)(?:ıb|ib|mış|miş|dı|di)\w*",
        (
            r"(?:nazirli|hökumət|bələdiyyə|dövlət|qurum|şirkət|universitet)\w* (?:\w+ ){0,2}?"
            r"üzərinə düş\w+"
        ),
        (
            r"\w*(?:(?:təxirə sal|gecikdir|yuba[dt]|ləngi[dt]|unu[dt]|yarımçıq qal)(?:[ıiuü][ln])?"
            r"|üzərində qal)m[aə]m[aə]l[ıi](?:d[ıi]r)?(?:l[aə]r)?\b"
        ),
    ),
    D: (
        *STRONG_AZ,
        rf"{_ORGAN}\w*[”»\"]? (?:\w+ ){{0,2}}?qurul(?:ur|ub|du|muş|acaq|sun)\w*",
        rf"{_SESSION}\w* [^.;]{{0,50}}?(?:çağırılır|toplaşır|toplanır)\w*|yenidən topla[şn]ır\w*",
        rf"{_PAPER}\w* [^.;]{{0,70}}?(?:nəşr|çap|dərc) (?:ed|olun)\w*ur?\b",
        (
            r"(?:tərtib|nəşr|hazırlanma|yığılma|toplanma|buraxılış|tərcümə|çap)\w*n[əa] "
            r"(?:\w+ )?başla(?:y[ıi]r|d[ıi]|y[ıi]b|m[ıi]ş)\w*"
        ),
        (
            r"(?:redaktorlu|rəhbərli|sədrli|katibli|idarə|tərtib|nəşr)\w* [^.;]{0,60}?"
            r"etibar (?:ed|et|olun)\w*"
        ),
        r"sözləş(?:di|ib|miş|ir)\w*(?!,? ki\b)",
        r"katibli[kyğ]\w* [^.;]{0,50}?köç\w*",
        r"(?:səlahiyyət|mandat)\w* [^.;]{0,60}?uzadıl(?:ır|acaq)\w*",
        r"(?:məktəb|kurs|nəşr|bülleten|jurnal|seminar)\w* [^.;]{0,30}?bərpa (?:ed|olun)\w*r\b",
        r"sıralarına [^.;]{0,70}?qəbul (?:ed|et|olun)\w*",
        r"razılaş(?:dırıl|ıb|mış|dı)\w*,? ki\b" + OWN_AZ,
        r"keçirilməsini (?:\w+ )?müəyyən(?:ləşdir| ed| et)\w*",
    ),
    T: (
        r"sevin(?:ir|di|ib|miş)\w*",
        r"kədərlən\w*|hüzn\w* (?:bildir|ifadə|yad|an)\w*",
        r"\w+(?:ın|in|un|ün|a|ə) görə [^.;]{0,40}? borclud[ıu]r\w*",
        r"sevindirici\w*",
        r"(?:uğur|sağlamlıq|şəfa|müvəffəqiyyət|cansağlığı|bəxtiyarlıq)\w* (?:arzu|dilə)\w*",
        r"razılı[qğ]\w*n[ıi] (?:ifadə|izhar)\w*|rəğbət\w* (?:qarşıla|ifadə|bildir)\w*",
        r"(?:alqış|təşəkkür|minnət|tərif)\w* layiq\w*",
        (
            r"(?:qonaqpərvər|qayğı|köməy|kömək|zəhmət|əməy)\w* (?:\w+ ){0,4}?unu(?:t|d|dul)"
            r"m[aə]\w+"
        ),
    ),
}
