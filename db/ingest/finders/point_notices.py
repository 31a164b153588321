"""What the reader of a paper is told behind its points: what became of the text, who wrote it."""

import re

from db.language.patterns import regex

#: «Итоговые тезисы разосланы …», "The Outcome Document was circulated …", «Materiallar … çap
#: olunacaq»: what became of the papers of a session.
_PAPERS = {
    "ru": regex(
        r"^\W*(?:(?:[а-яё]+(?:ый|ая|ое|ые|ий|ие) ){0,2}(?:тезисы|выводы|рекомендации|материалы"
        r"|протокол"
        r"|текст|документ|заявление|коммюнике|резолюция|декларация|обращение|меморандум|отч[её]т"
        r"|стенограмма|доклады|сообщения|записка|письмо)|сборник (?:материалов|докладов|трудов))"
        r"(?: [\w«»-]+){0,5}? (?:(?:был[аио]?|буд[еу]т|уже|также|сразу) ){0,2}(?:(?:разослан"
        r"|переслан"
        r"|направлен(?![аоы]? на\b)|передан|вручен|отправлен|распростран[её]н|переведен"
        r"|перевед[её]н"
        r"|отпечатан|напечатан|размножен|опубликован|обнародован|размещ[её]н|выложен|написан"
        r"|составлен|издан|роздан|представлен(?![аоы]? (?:собой|в виде)))[аоы]?\b"
        r"|(?:хран|доступ|существу)\w+)",
        re.IGNORECASE,
    ),
    "en": regex(
        r"^\W*(?:the |this |these |its |all )?(?:[\w-]+ ){0,2}?(?:statement|communiqu[eé]"
        r"|resolution"
        r"|declaration|document|text|papers|proceedings|materials|letter|theses|recommendations"
        r"|conclusions|transcript|presentations)"
        r"(?: (?:of|from|presented|read|given|delivered|tabled|submitted|heard) [^.;:]{3,60}?)?"
        r" (?:(?:was|were|is|are"
        r"|has been"
        r"|have been|will be|can be|may be) (?:\w+ly |also |now |then )?(?:sent|circulated"
        r"|forwarded"
        r"|transmitted|distributed|handed|delivered|published|posted|printed|issued|available"
        r"|translated|typed|written|drafted|read out|read aloud|read|obtained|found on|stored|kept"
        r"|archived|made (?:public|available))\b|exists? in\b)",
        re.IGNORECASE,
    ),
    "az": regex(
        r"^\W*(?:[^\W\d_]+[ıiuü]n )?(?:(?:tam|yekun|birgə|əsas) )?(?:material(?:lar)?|mətn|sənəd"
        r"|bəyanat|bəyannamə|kommünike|qətnamə|protokol|məruzə(?:lər)?|tezis(?:lər)?|stenoqram"
        r"|topl[au]|tövsiyələr)(?:s?[ıiuü])?(?:n[ıiuü]n)?\b [^.;:]{0,110}?(?:tərtib|çap|dərc|nəşr"
        r"|yerləşdir|göndər|paylan|təqdim olun|tərcümə|imzalan|saxlan|hazırlan|əldə et)\w*",
        re.IGNORECASE,
    ),
}
#: What is told to the reader of the paper, and done by nobody at the meeting.
NOTICES = {
    "ru": regex(
        r"(?:аудио|видео)?запис[ьи]\w* (?:заседани|встреч|сесси|дискусси|хран|доступн|размещ|будет)"
        r"|стенограмм\w+ |командировочн|проездны[ем]|возмещени\w+ расход|прилага(?:ется|ются)\b"
        r"|протокол (?:\w+ )?(?:в[её]л[аи]?|составлен|подписан|разослан|изготовлен)"
        r"|материалы \w* ?(?:доступны|размещены|опубликованы|можно)|фото(?:граф|отч[её]т)\w*\b"
        r"|за справками|контактн\w+ (?:лиц|телефон)|перепечатк|текст (?:\w+ )?(?:опубликован|размещ"
        r"|составлен|подготовлен|приводится|печата)|замечания (?:\w+ )?(?:к|по|просьба|принима)"
        r"|заседание (?:\w+ )?(?:закрыто|закончилось|завершилось) в|(?:настоящ\w+ )?документ состав"
        r"|будет (?:сообщено|объявлено) (?:дополн|поздн|позже|отдельн)|напоминаем"
        r"|рад[аы]? (?:сообщить|объявить|представить|пригласить|поделиться)"
        r"|рабочи\w+ язык|верно:|копи[яи] верн"
        r"|^(?:убедительно )?прос(?:им|ьба) (?:вас )?"
        r"(?:сообщ|подтвер|напра[вл]|присл|уведом|информ|представить)"
        r"|^прос(?:им|ьба)[^.;]{0,60}\bваш[аеиу]"
        r"|^[^.;:]{0,60}(?:репортаж|интервью|отч[её]т|рассказ|подробност\w+)[^.;:]{0,60}"
        r"(?:читайте|смотрите|слушайте|на наш|в ближайш|на страниц|в следующ\w+ номере|скоро)"
        r"|(?:прям\w+ |онлайн-|видео)трансляци\w+|в прямом эфире|на вопросы журналист\w+",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\b(?:recordings?|transcripts?|minutes|slides|photographs?)"
        r" (?:of|will|are|is|were|was|can|may)\b"
        r"|\b(?:are|is) reminded\b|\btravel (?:claims|expenses|costs)"
        r"|\breimburse|\b(?:is|are) (?:attached|annexed|appended|enclosed)\b"
        r"|\b(?:enquiries|queries|for (?:more|further) information|press contact|contact:)"
        r"|\b(?:corrections|comments|amendments) (?:to|on|should|may|are|by)\b"
        r"|\blist of participants\b|\b(?:the|this) (?:text|document|note|record|memorandum|summary)"
        r" (?:\w+ )?(?:was|is|has been|will be|may be|exists)\b"
        r"|\bthe meeting (?:was )?(?:closed|rose|ended|adjourned)\b|\bworking languages?\b"
        r"|\bwill (?:be announced|follow)\b"
        r"|\b(?:pleased|proud|happy|delighted|glad) to (?:announce|introduce|inform|share"
        r"|invite)\b"
        r"|\b(?:grateful|obliged|appreciate it) if you\b|^please\b"
        r"|\bplease (?:confirm|send|reply)\b"
        r"|^(?:an?|the|our|my) (?:[a-z]+ ){0,2}(?:report|account|interview|story|gallery)\b"
        r"[^.;:]{0,80} (?:on (?:our|this) [a-z]+|in (?:our|the) next|shortly|tomorrow"
        r"|(?:in|over) the (?:coming|next) (?:days|weeks?)|next week)\b"
        r"|\b(?:live[- ]?stream|broadcast live|live broadcast)\w*|\bquestions from (?:the )?"
        r"(?:journalists|reporters|press)\b",
        re.IGNORECASE,
    ),
    "az": regex(
        r"^bu (?:barədə|haqda) [^.;:]{3,160} (?:bildirili|məlumat (?:veri|yay)|xəbər veri)\w*\W*$"
        r"|(?:audio|video)?yazı\w* saxla|stenoqram|ezamiyyə|yol xərc|əlavə olunur"
        r"|protokol(?:u|un)? (?:\w+ ){0,3}(?:tərtib|imzala|apar|göndər)"
        r"|materiallar \w*(?:yerləş|əlçatan)"
        r"|\bfoto\w*|əlaqə üçün|(?:mətn|sənəd)\w* (?:\w+ ){0,4}(?:tərtib|dərc|yerləşdir|nüsxə)"
        r"|(?:məmnuniyyətlə|sevinclə|şadıq)[^.;]{0,60}(?:elan ed|bildirir|təqdim ed|dəvət ed)"
        r"|xatırladırıq|(?:istinad|keçid) (?:vacib|zəruri|mütləq|məcburi)"
        r"|iclas (?:saat )?\d|iş dil|əlavə məlumat ver"
        r"|\w[ıiuü]n[ıiuü]z(?:[ıiuü]n?|[aə]|d[aə]n?)?\b[^.;]{0,60}(?:xahiş|rica) ed"
        r"|\b(?:reportaj|müsahibə|fotoreportaj)\w* [^.;:]{0,60}(?:olunacaq|ediləcək|yayımlanacaq"
        r"|çıxacaq|veriləcək|yerləşdiriləcək)|\b(?:saytımız|səhifəmiz|portalımız|kanalımız)\w*"
        r"|canlı (?:yayım|efir|olaraq yayım)\w*|jurnalistlərin sual\w*",
        re.IGNORECASE,
    ),
}

#: «Подробности пришлю», "I enclose my notes", «qeydlərimi bitirirəm»: one person writes.
_AUTHOR = {
    "ru": regex(
        r"\b(?:пришлю|вышлю|перешлю|прилагаю|приложу|сообщу|сообщаю|расскажу|рассказываю|перескажу"
        r"|пересказываю|изложу|излагаю|приведу|привожу|добавлю|добавляю|напишу|пишу|остаюсь|надеюсь"
        r"|боюсь|думаю|помню|жму|обнимаю|кланяюсь|замечу|скажу|заканчиваю|закончу|завершаю|отправлю"
        r"|поделюсь|перечислю|перечисляю|спешу|осмелюсь|позволю|повторю|признаюсь)\b",
        re.IGNORECASE,
    ),
    "en": regex(
        r"(?:^|[,.;:—–(!?]\s?|\b[a-z’]+ )I (?:am|was|have|had|shall|will|would|could|should|must"
        r"|can"
        r"|may|remain|enclose|attach"
        r"|append|hope|trust|think|believe|write|wrote|add|send|note|recall|regret|know|saw|took"
        r"|close|end|set (?:down|out)|pass on|give below|report)\b"
        r"|\b(?i:my) (?:notes?|letter|report|account|task|duty|record|tape|recollection)\b"
    ),
    "az": regex(
        r"\w{2,}(?:(?<!eht)[ıiuü]r[aə]m|aca[ğg]am|əcəyəm|m[ıiuü]ş[aə]m)\b"
        r"|\b(?:qeyd|məktub|hesabat)(?:lər)?[iu]m(?:[iu]|d[aə]|[ae])?\b",
        re.IGNORECASE,
    ),
}


def tells_of_papers(text: str, language: str) -> bool:
    """True for what became of a paper: it was sent out, is kept, will be printed."""
    return _PAPERS[language].match(text) is not None


def by_author(text: str, language: str) -> bool:
    """True where the writer of the paper speaks of himself, and not the body of all."""
    return _AUTHOR[language].search(text) is not None
