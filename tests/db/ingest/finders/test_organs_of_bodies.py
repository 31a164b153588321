"""Azerbaijani councils that belong to a body or to states: the whole name, with its owner."""

import pytest

from db.ingest.finders.bodies import bodies_in
from db.ingest.finders.document import Document
from tests.db.ingest.finders.heads import document_of

NAMES = [
    (
        "Şəkidə Dəniz Akademiyasının Elmi Şurasının beşinci iclası keçirilib.",
        ["Dəniz Akademiyasının Elmi Şurası"],
    ),
    (
        "Şəkidə Dəniz Akademiyasının Elmi şurasının beşinci iclası keçirilib.",
        ["Dəniz Akademiyasının Elmi şurası"],
    ),
    (
        "Şəkidə Liman Əməkdaşlıq Təşkilatının (LƏT) Nazirlər Şurasının iclası keçirilib.",
        ["Liman Əməkdaşlıq Təşkilatının Nazirlər Şurası"],
    ),
    (
        "Liman Əməkdaşlıq Birliyi (LƏB) Xarici İşlər Nazirləri Şurasının iclası keçirilib.",
        ["Liman Əməkdaşlıq Birliyi Xarici İşlər Nazirləri Şurası"],
    ),
    (
        "Şəkidə Dəniz İnstitutunun Azərbaycan–Polşa Ekspert Şurasının iclası keçirilib.",
        ["Dəniz İnstitutu", "Azərbaycan–Polşa Ekspert Şurası"],
    ),
    (
        "İclasda Dəniz İnstitutu, Ağsaqqallar Şurası təmsil olunub.",
        ["Dəniz İnstitutu", "Ağsaqqallar Şurası"],
    ),
    (
        "Polşa, Çexiya və Serbiya parlamentlərarası komissiyasının növbəti iclası keçirilib.",
        ["Polşa, Çexiya və Serbiya parlamentlərarası komissiyası"],
    ),
    (
        "Bu gün Polşa-Çexiya hökumətlərarası komissiyasının iclası keçirilib.",
        ["Polşa-Çexiya hökumətlərarası komissiyası"],
    ),
    (
        "Polşa ilə Çexiya arasında ticarət üzrə birgə Hökumətlərarası Komissiyanın iclası olub.",
        ["Polşa ilə Çexiya arasında ticarət üzrə birgə Hökumətlərarası Komissiya"],
    ),
    (
        "Şəkidə Dəniz Assambleyasının Şurasının beşinci iclası keçirilib.",
        ["Dəniz Assambleyasının Şurası"],
    ),
    (
        "İclasda cənab Rauf Nuri Limanlararası Dəniz Birliyinin işlərindən danışıb.",
        ["Limanlararası Dəniz Birliyi"],
    ),
    (
        "Şəkidə Polşa–Çexiya beyin mərkəzlərinin forumunun iclası keçirilib.",
        ["Polşa–Çexiya beyin mərkəzlərinin forumu"],
    ),
    ("Şəkidə beyin mərkəzlərinin forumu keçirilib.", []),
    (
        "Tədbiri ŞDK Krakov Yol Bürosu ilə əlbir hazırlamışdı. Şəki Klubu (ŞDK) var.",
        ["Krakov Yol Bürosu", "Şəki Klubu"],
    ),
    (
        "Tədbiri AMEA Dağ Yol İnstitutu ilə birgə hazırlamışdı.",
        ["AMEA Dağ Yol İnstitutu"],
    ),
    (
        "İclas Tokioda keçirilib və Tokionun Dağ Yol Bürosu iştirak edib.",
        ["Dağ Yol Bürosu"],
    ),
    ("Ona Tokionun Dağ Yol Bürosu kömək edib.", ["Tokionun Dağ Yol Bürosu"]),
    (
        "İclasda Polşa Respublikası Prezidentinin yanında Dağ Tədqiqatları İnstitutu olub.",
        ["Polşa Respublikası Prezidentinin yanında Dağ Tədqiqatları İnstitutu"],
    ),
    (
        "İclası Polşa Akademiyasının Dağ İnstitutu və Şəki Klubu təşkil edib.",
        ["Polşa Akademiyasının Dağ İnstitutu", "Şəki Klubu"],
    ),
    (
        "İclas Polşa Akademiyasının Dağ İnstitutu ilə birgə keçirdiyi ikinci iclas idi.",
        ["Polşa Akademiyası", "Dağ İnstitutu"],
    ),
    ("Polşada seçki komissiyasının iclası keçirilib.", []),
    ("Polşa, Çexiya və Serbiya parlamentləri arasında komissiyasız danışıq olub.", []),
    ("Polşa parlamentlərarası komissiyasının üzvləri gəlib.", []),
]


@pytest.mark.parametrize(("sentence", "names"), NAMES)
def test_the_whole_names_of_organs(sentence: str, names: list[str]) -> None:
    found = bodies_in(Document(document_of([sentence])), 0, len(sentence))
    assert [body.name for body in found] == names
