"""Whether the session meets under a cited text: by the words before and behind its title."""

import re

from db.ingest.finders.document import Document, Span
from db.ingest.finders.fields import field_value
from db.ingest.finders.instrument_titles import Title

#: «статьи 5», «пунктов 2 и 3», "Article 5 of": a part of the text stands between cue and title.
_PART = {
    "ru": r"(?: (?:(?:стать|част|пункт|положени|услови|требовани|норм|абзац|раздел|глав|подпункт)"
    r"[а-яё]*|ст\.|п\.|пп\.)"
    r"(?:,? (?:\d+(?:\.\d+)*(?:-\w+)?|[IVX]+|и|[а-яё]{3,12}(?:ой|ей|го|ым))){0,5}){0,3}",
    "en": r"(?: (?:the )?(?:articles?|paragraphs?|points?|sections?|chapters?|clauses?|provisions|"
    r"terms|rules|art\.|para\.)"
    r"(?:,? (?:\d+(?:\.\d+)*|[IVX]+|and)){0,5}(?: of| in| to)?){0,3}",
    "az": r"(?: (?:\d+(?:\.\d+)*(?:-\w+)?|və|[IVX]+|\w+nc[ıiuü]"
    r"|(?:maddə|bənd|hissə|müddəa|tələb|şərt|prinsip|icra|həyata keçiril)\w*)){0,6}",
}
_MODIFIERS = {
    "ru": r"(?: (?:этого|того|данного|нового))?(?: [^\W\d_]+(?:ым|им|ого|его|ому|ему|ой|ей|ую|юю|"
    r"ых|их|ими|ыми|ом|ем)){0,2}",
    "en": r"(?: (?:the|their|its|a|an|our|that))?(?: [^\W\d_]+){0,1}",
}
_BEFORE = {
    "ru": re.compile(
        r"(?:руководствуясь|опираясь на|основываясь на|исходя из|в рамках|на основани[ие]|на основе"
        r"|в соответствии со?|сообразно|согласно|во исполнение|по условиям|по линии|в развитие"
        r"|в осуществление|в силу"
        r"|в (?:порядке|целях) (?:реализации|исполнения|осуществления|выполнения)"
        r"|(?:заседани|сесси|встреч|раунд)\w*, предусмотренн\w+"
        r"|правов\w+ (?:основ\w+|баз\w+|основани\w+)[^.;:]{0,60}"
        r"(?:составля\w+|явля\w+|служ\w+|стал\w*|:| [—–])"
        rf"|под эгидой){_PART['ru']}{_MODIFIERS['ru']}\s*[«“\"]?$",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:(?:with)?in the framework of|guided by|pursuant to|under|in accordance with"
        r"|by virtue of|in pursuance of|in implementation of|on the basis of|in line with"
        r"|in conformity with"
        r"|in keeping with"
        r"|as (?:provided|foreseen|envisaged|stipulated|required) (?:for )?(?:by|in|under)"
        r"|(?:session|meeting|round),? (?:provided for|foreseen|envisaged) (?:by|in)"
        r"|acting under|mandated by"
        r"|(?:legal basis|mandate)[^.;:]{0,50}(?:\bis|\bwas|derives? from|rests? on|comes from|:)"
        rf"){_PART['en']}{_MODIFIERS['en']}\s*[“\"‘]?$",
        re.IGNORECASE,
    ),
    "az": re.compile(r"hüquqi əsas\w*[^.;:]{0,60}(?::| [—–])\s*$", re.IGNORECASE),
}
#: Guided by the spirit of a text, one does not meet by its rules.
_SPIRIT = re.compile(
    r"\b(?:дух\w*|цел\w+(?<!целях)|иде\w+|spirit of (?:the)?|aims of (?:the)?)\s*[«“\"]?$",
    re.IGNORECASE,
)
_MEETS = {
    "ru": r"(?:заседани|сесси|встреч|раунд|собра|созван|состоял|прош[её]?л|провод|провед)",
    "en": r"(?:session|meeting|round|plenary|convened|held\b|met\b|meets\b|gather)",
    "az": r"(?:iclas|görüş|sessiya|toplantı|keçiril|çağırıl|toplan)",
}
_SIGNED = r"(?:,? [^.;]{0,90}?)?,?"
_BEHIND = {
    "ru": re.compile(
        rf"[»”\"]?{_SIGNED} (?:(?:на основ(?:ании|е)|в соответствии с|согласно|во исполнение"
        rf"|в рамках) котор\w+ [^.;]{{0,120}}?{_MEETS['ru']}"
        r"|(?:составля|явля|служ)\w+ (?:правов\w+ )?(?:основ|баз)\w+"
        r"|(?:да[её]т|определяет|закрепляет) (?:его|её|их|ему|ей) (?:мандат|полномочи)\w*)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"[”\"’]?{_SIGNED} (?:(?:under|pursuant to|on the basis of|in accordance with|by virtue of"
        r"|within the framework of)"
        rf" which [^.;]{{0,120}}?{_MEETS['en']}"
        r"|(?:gives?|provides?|forms?|constitutes?|is|serves? as) (?:it |the \w+ )?"
        r"(?:its|the|a|their) (?:legal )?(?:mandate|basis))",
        re.IGNORECASE,
    ),
    "az": re.compile(
        rf"[»”\"]?\w*(?: \([^()]{{1,60}}\))?{_PART['az']}\s(?:çərçivəsində"
        r"|rəhbər tut\w+|əsas(?:ında"
        r"|ən|lan\w+|ı(?:nı)? təşkil|götür\w+)|uyğun|müvafiq|xətti (?:ilə|üzrə)|irəli gəl\w+"
        r"|məqsədilə|nəzərdə tut\w+|hüquqi əsas\w*)",
        re.IGNORECASE,
    ),
}
#: Behind the points a text is the basis only where the sentence tells of the session.
_MEETING = {language: re.compile(words, re.IGNORECASE) for language, words in _MEETS.items()}
_LOOKED_BACK = 160
_LOOKED_AHEAD = 260


class LegalBasis:
    """What a document says of its session's basis; ``head_end`` is where its points begin.

    ``tail`` is where they end: a note behind them may still tell of the session.
    """

    def __init__(self, document: Document, head_end: int, tail: int) -> None:
        self._document = document
        self._language = document.language or "en"
        self._head_end = head_end
        self._tail = tail
        self._telling: dict[int, bool] = {}
        self._stated = field_value(document, "basis", len(document.text))

    def is_basis(self, title: Title) -> bool:
        """True if the words around a title say that the session meets under that text."""
        at = title.span_start
        if self._stated is not None:
            return self._stated.start <= at < self._stated.end
        sentence = self._document.sentence_at(at)
        if at >= self._head_end and (at < self._tail or not self._tells(sentence)):
            return False
        text = self._document.text
        before = text[max(sentence.start, at - _LOOKED_BACK) : at]
        if _SPIRIT.search(before):
            return False
        if _BEFORE[self._language].search(before):
            return True
        end = min(sentence.end, title.span_end + _LOOKED_AHEAD)
        return _BEHIND[self._language].match(text, title.span_end, end) is not None

    def _tells(self, sentence: Span) -> bool:
        if sentence.start not in self._telling:
            found = _MEETING[self._language].search(self._document.text, *sentence)
            self._telling[sentence.start] = found is not None
        return self._telling[sentence.start]
