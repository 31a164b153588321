"""Azerbaijani speech acts: what participants do with words, and with what force.

Each entry is a regular expression for the beginning of a word group. Strong ones hold in any
company, weak ones only where no strong one stands, modal ones say what ought to be.
"""

from db.ingest.finders.act_words import FACT_AZ, A, D, P, R, T, joined
from db.ingest.finders.acts_az_turns import OWN_AZ, TURNS
from db.ingest.finders.own_affairs import LEFT_AZ
from db.model import ResolutionKind

#: «Təsis Bəyanatı»: papers and gatherings that founded something, and no act.
_FOUNDING = (
    r"bəyan|saziş|sənəd|nizamnam|xartiya|protokol|müqavilə|memorandum|konfrans|yığınca|iclas"
)

_STRONG = {
    A: (
        (
            r"(?:ekspert|iştirakçı|üzv|mütəxəssis|alim)l[aə]r\w* (?:\w+ )?"
            r"(?:hesabla|qiymətləndir|müşahidə|təxmin)\w* görə"
        ),
        r"izlə(?:miş|yib|di|yir)\w*|etiraf (?:ed|et|olun)\w*|şübhə\w* (?:ed|et|ifadə|bildir)\w*",
        r"(?:rəy|fikir|mövqe)lər\w* (?:\w+ ){0,2}?(?:fərqli|ayrıl|haçalan|bölün)\w*",
        r"səbəb\w* [^.;]{0,60}?gör(?:ül|ür|üb|dü)\w*|diqqətinə çatdır\w*",
        r"qiymət (?:ver|al)(?!mə)\w*|təşviş\w*|müzakirə(?:lər\w*)? (?:apar|keçir)\w*",
        r"nəzər sal(?:ın)?(?:mış|ıb|dı)\w*",
        r"üzə çıx(?:ar)?(?:ıb|dı|mış)\w*|müzakirə(?:nin|lərin)? (?:\w+ )?(?:mövzusu|predmeti)\w*",
        r"şübhə ilə yanaş\w*|deməyə əsas ver\w*",
        r"icmal\w* (?:et|ed)\w*|tanış ol(?:muş|ub|du)\w*|üzərində dayan(?:mış|ıb|dı)\w*",
        r"toxun(?:muş|ub|du)\w*|müzakirə (?:ed|et|olun)\w*|fikir mübadiləsi",
        r"qiymətləndir\w*|(?:aydın|məlum) ol(?:ub|du|muş)\w*|etiraf ed\w*",
        (
            r"(?:diqqətdən|nəzərdən|gözdən|diqqətimizdən) (?:yayın|qaç|kənar)\w*"
            r"|nəzərdən qaçır\w*m[aə]\w+"
        ),
        r"mübadilə apar\w*|təhlil (?:ed|et|olun)\w*|narahat\w*|diqqət\w* (?:çək|yönəl|cəlb)\w*",
        (
            r"müqayisə (?:ed|et)\w*|tutuşdur(?:ub|muş|du)\w*|nəzərdən keçir(?:ib|miş|di)\w*"
            r"|araşdır(?:ıb|mış)\w*"
        ),
        r"nəticəsinə gəl\w*|dinləmiş\w*|dinləyib\w*|təəssüf\w*|öyrən(?:ib|miş)\w*|baxmış\w*",
        r"baxıb\w*|dəyərləndir\w*|mübadiləsi? (?:ed|et|apar)\w*",
        r"(?:nəticə|qənaət)(?:yə|ə|sinə|inə) gəl\w*|aşkar(?:la| ed| et| çıxar)\w*",
        r"müşahidə (?:ed|et)\w*|ümumiləşdir\w*|yekun\w* vur\w*|təsbit \w+",
        r"dinləni(?!ls[ıi]n|ləcək)\w+",
        r"dinlədi\w*|nəzərdən keçir\w*|araşdır(?:dı|ıldı|ılıb|ır)\w*|baxdı\w*",
        r"baxıl(?:ıb|dı|mış)\w*|təhlil (?:apar|olun)\w*|diqqət yetir\w*|diqqətə çatdır\w*",
        r"gör(?:ürük|ürlər|ürüz|dük|dülər),? ki\b|(?:başa düş|anla|dərk ed)\w*[ıiuü]r\w*,? ki\b",
        r"(?:razılığ|rəy|fikr|qənaət)\w*[aə] gəl[əi]\w* bilmə\w*",
        r"\w+d[ıiuü][ğy][ıiuü]n[ıiuü],? (?:\w+ )?müəyyən (?:ed|et|olun)\w*",
        r"(?:qeyd (?:edil|olun)|vurğulan|göstəril)s[ıiuü]n\b(?:,? ki\b|(?=\W*$))",
        r"razılaş(?:ıb|mış|dı|ır)\w* ki\b" + FACT_AZ,
        r"hesab (?:ed|et)\w*,? ki\b" + FACT_AZ,
        (
            r"(?:səbəb|maneə|problem|çıxış yolu|çatışmazlıq|əngəl)\w* [^.;]{0,80}?gör(?:ür|üb|dü"
            r"|müş)\w*"
        ),
        r"əmin deyil\w*|(?:qaydasında|qənaətbəxş|kafi|uğurlu|zəif|məqbul) (?:say|hesab ed|bil)\w*",
        r"öyrəndi\w*|fikirlər bölün\w*|fikir ayrılığ\w*|müəyyən(?:ləşdir| etdi| edib)\w*",
        r"müəyyən(?:ləşdir| e[td]| olun)\w* ki\b|təəssüflə",
        r"(?:bildirilib|deyilib|vurğulanıb|göstərilib) ki|göstər(?:ir|di)\w*,? ki",
        (
            r"(?:sorğu|təhlil|araşdırma|rəqəm|məruzə|müzakirə|müşahidə|ölçmə|yoxlama)\w* "
            r"(?:[^.;]{0,80} )?göstər(?:[dm]|[ıi][rb])\w*"
        ),
    ),
    P: (
        r"\w+d[ıiuü]ğ\w*n[ıiuü] təsdiq (?:ed|et)\w*|təsdiq (?:ed|et)\w*,? ki\b",
        r"inan(?:d[ıiuü][qğk]|[ıiuü]r)\w*|inam\w* (?:ifadə|bildir)\w*",
        r"dəstək\w* (?:ver|ifadə|bildir)\w*|təsdiqlə(?!n|məzdən)\w*|bir daha təsdiq\w*",
        r"üst-üstə düş\w*",
        r"hesab (?:ed|et)\w*(?!,? ki\b"
        + FACT_AZ[3:]
        + r"|yekdil(?!\w* (?:səs|qərar|qəbul|təsdiq|seç))\w*"
        r"|(?:fikir|qənaət|rəy|mövqe)d[aə](?!n)\w*",
        r"fikir ayrılığ\w* (?:\w+ )?(?:yoxdur|olma\w+|qalma\w+)|mövqeyi eyni\w*|ortaq mövqe\w*",
        r"qəbuledilməz\w*|yolverilməz\w*|əmin\w*|hazır olduqları\w+|dəstəkləyi\w*",
        r"dəstəklədi\w*|dəstəkləmiş\w*|mövqelərinin|sadiq\w*|qarşı çıx(?:mış|ıb|dı|ır)\w*",
        r"əleyhinə(?:dir\w*| çıx\w*)|həmrəy\w*|eyni mövqe\w*|inan[ıi]r\w*|pislə\w+",
        r"qətiyyətlə|(?<!d[aə]n )razıdır\w*",
        r"fikir birliyi\w*|tərəfdar\w+",
        r"(?:ortaq|vahid|ümumi|birgə|eyni) (?:mövqe|fikir|rəy|yanaşma|inam|əqidə)\w*",
        (
            r"(?:ortaq|vahid|ümumi|birgə|eyni) qənaət"
            r"(?!\w* (?:gəl\w*|belədir|budur|odur),? ki\b(?![^.;]*"
            r"(?:\w{2}m[aə]l[ıi](?:d[ıi]r)?(?:l[aə]r)?\b|bilm[əa]z|olmaz|hüquq|prinsip)))\w*"
        ),
        (
            r"(?:fik[ir]r?|mövqe|rəy|qənaət|əqidə)\w* (?:\w+ ){0,3}?(?:bölüş|paylaş)\w*"
            r"|(?:fikr|mövqe|rəy|qənaət|bəyanat|çağırış)\w* qoşul\w*"
            r"|prinsip\w* [^.;]{0,60}?qəbul (?:ed|olun)\w*|etiraz etmə\w*|həmfikir\w*"
        ),
        r"rədd (?:ed|et)\w*|əleyhinə\b|lehinə\b|müdafiə (?:ed|et)\w*|qınay\w*",
        r"dəstəklə(?:yir|yib|di|miş|yirlər)\w*|əminlik\w*|inamını\b|qəti(?:yyətlə)?\b",
        r"(?:mövqe|prinsip|fikir|qənaət|yanaşma)\w*d[aə]n çıxış (?:ed|et)\w*",
        r"(?:rəy|fik[ir]r?|mövqe|qənaət)\w* (?:birmənalı|aydın|qəti|yekdil)(?:d[ıi]r|dır)\w*",
        (
            r"mübahisəsiz\w*|ixtilaf yoxdur\w*|mövqeyi? (?:ortaq|vahid|eyni)\w*|razılıq ifadə\w*"
            r"|fikrincə|qəbul etmir\w*"
        ),
        r"prinsipial\w* (?:məsələ|mövqe|əhəmiyyət)\w*|(?:güman|zənn) (?:ed|et)\w*",
        r"bir daha (?:bildir|bəyan|vurğula|qeyd|təkrar)\w*|razıyıq\w*|şübhə etmir\w*",
        r"razılaş(?:ıb|mış|dı|ır)\w* ki\b(?!" + OWN_AZ[3:] + r"(?!" + FACT_AZ[3:] + r"|sadiq\w*",
        r"mövqeyi(?:nə görə|ncə)|mövqe(?:yi)? (?:budur|belədir|bundan ibarət|aydındır|dəyişməz)\w*",
        r"(?:prinsip|şərt|dəyər|meyar|norma|hüquq)\w* (?:say(?:ır|ıb|mış|dı)|bil(?:ir|ib|miş))\w*",
        r"(?:heç kim|heç kəs|heç biri) (?:\w+ ){0,2}?(?:şübhə|etiraz|mübahisə)\w*",
    ),
    R: (
        r"arzu (?:ed|et|olun)\w*|çağırış\w* (?:səslən|ed|et|ünvanla)\w*|təkid (?:ed|et)\w*",
        r"tövsiyələr\W*$|tövsiyə(?:lər\w*)? (?:ed|et|olun|ver|irəli|hazırla|qəbul)\w*",
        r"çağır(?:ır|ıb|mış|ış|dı)\w*|zəruri\w*|təklif (?:ed|et|olun)\w*|lazım\w*",
        r"vacib(?! (?!hesab|say|bil|gör|ol|ki\b|və\b|idi\b)[^\W\d_])\w*",
        r"məqsədəuyğun\w*|xahiş\w*|gərəkdir\w*|müraciət (?:ed|et|olun)\w*",
        r"dəvət (?:ed|et|olun)\w*|tələb (?:ed|et|olun)\w*",
        r"zərurət\w* (?:var|yaran|yetiş|duyul)\w*|məsləhət (?:gör|bil|ver)\w*",
        r"arzu(?:olunan| ed| et)\w*|ehtiyac\w*|çağırış \w+|çağırdı\w*",
        r"müraciət\w* (?:ünvanla|qəbul)\w*|təklif (?:ver|irəli|səsləndir)\w*",
        r"\w{1,24}l[aə]r\w{0,9}d[aə]n [^.;]{0,60}?gözləyir\w*",
        r"\w+d[aə]n [^.;]{0,60}?gözlənil(?:ir|di|ib)\w*|səslə(?:yir|yib|miş|di)\w*",
        (
            r"(?:yaxşı|faydalı|düzgün|doğru|ağıllı|məqsədəuyğun|yerində|münasib|əlverişli|xeyirli) "
            r"olar\w*|pis olmaz\w*|yerinə düş(?:ər|ərdi)\w*"
        ),
        r"(?:prioritet|birinci dərəcəli|ilk növbəli|faydalı) (?:hesab ed|say|bil|gör)\w*",
        r"(?:vaxt|zaman)ı (?:çat|gəl|yetiş)(?:ıb|ib|mış|miş|dı|di)\w*",
        r"(?:vaxt|zaman)ıd[ıi]r\w*|diləyir\w*|arzula(?:yır|yıb|dı|mış)\w*|təxirəsalınmaz\w*",
        r"istə(?:di|yib|yir|miş|rdi)\w*|məqsədəmüvafiq\w*",
    ),
    D: (
        r"yarad(?:ır|ıb|ıl(?:ır|ıb|dı|mış))\w*",
        r"(?:tarix|yer|vaxt|gün)\w* (?:(?!\w*d[ıiuü][ğy])\w+ ){0,2}?müəyyən (?:ed|et|olun|ləş)\w*",
        r"dəyişiklik\w* (?:ed|et|olun)\w*|ləğv (?:ed|et|olun)\w*|tərkib\w* genişləndir\w*",
        (
            r"(?:plan|proqram|nizamnamə|əsasnamə|büdcə|tərkib|gündəlik|"
            r"reqlament)\w* təsdiq(?:lə\w+| (?:ed|et|olun)\w*)"
        ),
        r"(?:komissiya|qrup|şura|katiblik|fond|mərkəz|büro|arxiv|bölmə|şəbəkə)\w* yaradılsın\b",
        r"razılı(?:q|ğ)\w* (?:əldə|gəl|çat)\w*",
        r"(?:növbəti|iclas|görüş|sessiya)\w* [^.;]{0,60}?keçiriləcək\w*",
        r"katibli[kyğ]\w* [^.;]{0,40}?qal(?:ır|acaq)\w*",
        r"növbəti [^.;]{0,80}?(?:planlaşdırıl|nəzərdə tutul|razılaşdırıl)\w+",
        r"üzv(?:lüyə|lər)? qəbul (?:ed|et|olun)\w*|təsis (?:ed|et)\w*",
        (
            r"(?:sənəd|plan|proqram|layihə|bəyannamə|qətnamə)\w*(?: \w+){0,2} qəbul (?:ed|et|"
            r"olun)\w*"
        ),
        r"öz üzərinə götür\w*|uzad(?:ıb|mış|ılıb|ılmış|dı)\w*",
        r"formalaşdır(?:ıb|mış|ıldı|ılıb)\w*|qərar\w* (?:al(?!qış)|qəbul|ver|gəl)\w*",
        r"şərtləş(?:ib|di|miş|dir)\w*|vədələş(?:ib|di|miş)\w*",
        r"qərarlaşdır\w*|həvalə\w*|təsis (?:ed|et|olun)\w*|seç(?:ib|miş|ilmiş|ilib)\w*",
        r"(?:iclas|görüş|sessiya|toplantı)\w* [^.;]{0,80}?nəzərdə tutul\w+",
        r"(?:kurs|sayt|fond|büro|filial|portal|məktəb|qəbul|bölmə)\w* aç(?:ır|ıb|ıl|dı|mış)\w*",
        r"razılığa gəl\w*|razılaş(?:ıb|mış|dı\b|dılar)(?!\w* ki\b)\w*",
        r"sədrli[kyğ]\w* [^.;]{0,60}?(?:keç|veril|həvalə)\w*",
        r"(?:maddə|bənd|müddəa)\w* [^.;]{0,40}?(?:əlavə|daxil) (?:ed|et|olun)\w*",
        r"üzv(?:ü|lər|ləri)? (?:daxil|cəlb) (?:ed|et|olun)\w*",
        r"tərkib\w* (?:[^.;]{0,40}? )?(?:daxil (?:ed|et|olun)|qat|əlavə)\w*",
        r"(?<!bir daha )təsdiq (?:ed|et|olun)\w*+(?!,? ki\b)|təyin (?:ed|et|olun)\w*",
        r"tapşır(?!ı[qğ])\w*",
        r"yarat(?:mış|mağı)\w*|yaradıb\w*|yarat(?:dı|maq|mışdır)\w*|yaradıl(?:ıb|dı|mış)\w*",
        rf"təsis (?!{_FOUNDING})\w+",
        r"(?<!təşəkkür )elan (?:ed|et)\w*|seç(?:di|ildi|ilib|ilir)\w*|boynuna götür\w*",
        r"öhdə\w* götür\w*|tapşırı[qğ]\w* ver\w*|niyyətində\w*",
        r"razılaşdı(?!\w* ki\b)\w*|qət et\w*|başlamağ?\w* (?:qərar|razıl)\w*",
        r"(?:plan|proqram|sənəd|bəyannamə|nizamnamə|qətnamə|müraciət)\w* qəbul (?:ed|et)\w*",
    ),
    T: (
        r"nəzərə alın(?:mış|ıb|dı|ır)\w*|başsağlığı\w*|hörmət\w* (?:ifadə|bildir)\w*",
        r"xatirəsi\w* (?:\w+ ){0,4}?(?:yad|an)|yad (?:ed|et|olun)\w*|məmnuniyyətlə|təşəkkür\w*",
        r"minnətdar\w*|alqışla\w*|məlumat üçün qəbul\w*|nəzərə al(?:ıb|mış|dı|ır)\w*",
        r"razılıq(?:la| hissi ilə) (?:qarşıla|dinlə|qeyd (?:ed|et|olun))\w*",
        r"məmnunluq\w*|təqdir\w*|təbrik\w*|bəyən(?:ib|miş)\w*|salamla\w*",
        r"xoş söz\w*|sağ olun?\b|müsbət qarşıla\w*|sevinc\w*|məmnun\w*|minnətdarlıq\w*",
        r"hörmətlə yad\w*|baş əy(?:ir|ib|mə|miş|di)\w*|alqış(?=\W*$)|ehtiram\w*|əhsən\b",
        r"(?:əməy|zəhmət|qayğı|köməy)\w* [^.;]{0,60}?unudulma\w+",
        r"razılıq(?:la|larını) (?:qarşıla|bildir)\w*|məlumat\w* nəzərə al\w*",
        r"məlumatı? qəbul\w*|alqışladı\w*|maraqla qarşıla\w*|alqışlar\w*|sağ ol\b",
    ),
}
STRONG = joined(_STRONG, TURNS)
WEAK = {
    A: (
        r"(?:qiymətləndirmə|hesablama|müşahidə|rəy|qənaət|təxmin)\w* görə\b",
        r"vurğulan(?:ıb|mış|dı|ır)\w*|qeyd (?:ed|et|olun)\w*|bildir\w+|göstər(?:ib|miş)\w*",
        r"\w+[ıiü][ğy][ıiü]n[ıi] (?:bir daha )?vurğula\w+",
        r"məruzə\w* (?:ed|et|dinlə|oxu)\w*|(?:deyil|yazıl)(?:ir|ır|ib|ıb|di|dı)\w* ki\b",
    ),
    #: «… ayrılsın; … dərs desinlər»: in a list, what ought to be done; under a decision, that.
    R: (
        (
            r"(?!keçirilsin|çağırılsın|təsis|yaradılsın|seçilsin|tapşırılsın|toplansın)"
            r"\w{2,}(?:s[ıiuü]n)(?:l[aə]r)?(?=\W*$)"
        ),
    ),
    D: (
        (
            r"(?:keçirilsin|çağırılsın|yaradılsın|seçilsin|tapşırılsın|toplansın"
            r"|təsis (?:ed|olun)\w+)(?=\W*$)"
        ),
        (
            r"(?:iclas|sessiya|görüş|katiblik|şura)(?:ı|i|ın|in)? [^.;]{0,80}?"
            r"s[ıiuü]n(?:l[aə]r)?(?=\W*$)"
        ),
    ),
    P: (
        r"ümid\w* (?:ed|ifadə|bildir|bəslə)\w*",
        r"heç bir (?:tərəf|dövlət|ölkə)\w*|say(?:ır|ıb|mış|dı)\w*",
        r"(?<![ıiü][ğy][ıiü]n[ıi] )vurğula(?!n(?:ıb|mış|dı|ır))\w*|bəyan (?:ed|et)\w*",
    ),
}
MODAL: dict[ResolutionKind, tuple[str, ...]] = {
    R: (
        (
            r"(?:nazirli|hökumət|bələdiyyə|universitet|məktəb|muzey|bank|şirkət|xidmət|liman|xəstəxana)"
            r"\w* [^.;]{0,90}?bilərdi\w*"
        ),
        r"\w+(?<!m[aə])m[aə]l[ıi](?:d[ıi]r)?(?:l[aə]r)?\b",
    ),
    P: (
        r"\w+ deyil, \w+d[ıiuü]r\b|\w+[ıiuü]n yanındad[ıi]r\w*",
        r"\w+[ıiuü]n tərəfindədir\w*",
        r"\w+m[aə]m[aə]l[ıi](?:d[ıi]r)?(?:l[aə]r)?\b",
        r"\w+ bilm[əa]z\w*",
    ),
}
OPENING: dict[ResolutionKind, tuple[str, ...]] = {}
#: What somebody is going to do counts only where nothing else is said.
FUTURE: dict[ResolutionKind, tuple[str, ...]] = {
    #: «… keçirilsin» of the council's own; «… nəşr etmək;» closes what was resolved.
    D: (
        *LEFT_AZ,
        r"\w+m[aə][kq](?:[;.]|\W*$)|ol(?:acaq|unacaq)\w*(?=\W*$|[;.])",
        r"\w{2,}(?:[aə]ca[qğ]|[aə]c[əa]k)(?:d[ıi]r)?(?:l[aə]r)?(?=\W*$|[;.])",
        r"\w{2,}(?:[aə]ca[qğ][ıi][qk]|[aə]c[əa]y[iı][kq])(?=\W*$|[;.,])",
        r"(?:hazırla|dərc ed|təşkil ed|keçir|yarad|topla|göndər)\w*(?:acaq|əcək)\w*",
    ),
}
