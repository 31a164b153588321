"""Names whose spellings sound unlike each other in different languages: Джон, John, Con.

A table of given names, of particles, and of surnames of the West as the press of Russia and of
Azerbaijan writes them. Nothing in it makes two names one person; a line is one name for search.
"""

from collections.abc import Iterable
from functools import lru_cache

from db.language.tokens import plain

#: One name a line; a spelling may stand in several lines.
_NAMES = """
али ali əli
ахмед ахмад ахмет ahmed ahmad ahmet əhməd axmed axmet axmad
мамед məmməd mammad mamed
мухаммед мохаммад мухаммад мохаммед магомед məhəmməd muhammad mohammad mohammed muhammed mahammad
мехмет mehmet mehmed mehmət
махмуд mahmud mahmoud mahmut
гусейн хусейн хосейн хусеин hüseyn huseyn hüseyin hossein hussein husein husayn hosein huseyin
гасан хасан həsən hasan hassan
гейдар хейдар heydər heydar haydar haidar geydar geidar
ибрагим ибрахим эбрахим ibrahim ebrahim ibragim
сулейман солейман süleyman suleyman suleiman soleiman soleyman süleiman
юсиф юсуф yusif yusuf yousef youssef yusef
ильяс ilyas elyas
муса musa moussa
иса isa
омар умар ömər omar umar omer ömer
осман усман osman usman othman
аббас abbas
керим карим kərim karim kerim
рахим рагим rəhim rahim ragim rakhim
гафар gafar qafar ghafar
вели вали vəli vali veli
вагиф vaqif vagif
азер азар azər azer azar
анар anar
эмин амин emin amin
рамин ramin
самед самад səməd samad samed
назим nazim
рауф rauf raouf
фарид ферид fərid farid
фуад фуат fuad fuat
закир zakir
тофик tofiq tofig tofik tofiq
эльнур elnur
мехди мехти мехтий mehdi mahdi mekhti
ага ağa agha aga
паша paşa pasha
сеид сейид саид seyid səid said sayed saeed sayyid
реджеп раджаб rəcəb recep rajab
абдулла абдуллах abdulla abdullah abdallah
ильхам ильгам ilham
мехрибан mehriban
хикмет hikmət hikmat hikmet
лейла leyla leila layla
севиндж sevinc sevinj
айдын aydın aydin
мака maka
шахин şahin shahin sahin
яшар yaşar yashar yasar
таир тахир tahir taher
маир махир mahir
заид захид захид zahid
гасым касим касум qasım gasim gasym kasim qasim kasym
гулу кулу qulu gulu
гудрат кудрат qüdrət gudrat kudrat
хазар xəzər khazar
гулиев кулиев quliyev guliyev kuliyev kuliev
гулиева кулиева quliyeva guliyeva kuliyeva kulieva
гасымов касымов касумов qasımov gasimov gasymov kasimov kasumov
гасымова касымова касумова qasımova gasimova kasimova kasumova
гараев караев qarayev garayev karayev karaev
гараева караева qarayeva garayeva karayeva karaeva
садыгов садыков садыхов садиков sadıqov sadigov sadykhov sadykov sadikhov
гахраманов кахраманов qəhrəmanov gahramanov kahramanov
гурбанов курбанов qurbanov gurbanov kurbanov
гурбанова курбанова qurbanova gurbanova kurbanova
бейбутов бехбудов behbudov beybutov
ирина irina irene
мария мариа maria mariya mary
мэри mary meri
елена yelena elena helena
екатерина yekaterina ekaterina catherine katerina
анна anna ann
ольга olqa olga
наталья наталия natalya nataliya natalia natalie
юлия yuliya yulia julia iulia
софья софия sofya sofiya sofia sophia
ксения kseniya ksenia xenia
александр aleksandr alexander alexandr aleksander
александар aleksandar alexandar
александра aleksandra alexandra
алексей aleksey alexey alexei aleksei
андрей andrey andrei
анджей andrzej anjey ancey
артём artyom artem
борис boris
вадим vadim
василий vasili vasily vasiliy vasilii
виктор viktor victor
виталий vitali vitaly vitaliy
владимир vladimir wladimir
вячеслав vyaçeslav vyacheslav viacheslav
геннадий gennadi qennadi gennady gennadiy
георгий георги гиоргий giorgi georgi georgy georgiy georgii qeorqi
григорий qriqori grigory grigoriy grigori
давид дэвид david devid davit devit deyvid
даниил данил daniil danil
дмитрий dmitri dmitry dmitriy dimitri dmitrii
евгений yevgeni evgeny yevgeny evgeniy yevgeniy eugene
захар zaxar zakhar
иван ivan
игорь iqor igor
илья ilya ilia
иосиф iosif joseph
йозеф josef joseph yozef
джозеф joseph cozef
кирилл kirill cyril
константин konstantin constantine
лев lev leo
максим maksim maxim
михаил михеил mixail mixeil mikhail mikheil
николай nikolay nikolai nikolaj
никита nikita
олег oleq oleg
павел pavel paul
пётр pyotr petr peter
петер питер peter piter péter
роман roman
сергей sergey sergei sergej serhii
станислав stanislav stanislaw
фёдор fyodor fedor feodor
эдуард eduard edward edvard
юрий yuri yury yuriy iurii yurii
яков yakov jacob yaqub
серж serj serzh serge sergio
вардан вартан vardan vartan
ваан ваган vahan vaan
ваагн вагаг vahagn vaaqn
зограб зохраб zöhrab zohrab
армен armen
акопян hakobyan akopyan hagopian
саргсян саркисян sarqsyan sargsyan sarkisyan sarkisian sargsian
рахмон рахман рахмонов rəhmon rəhman rahmon rahman rakhmon
эмомали имомали imaməli emoməli emomali imomali
шавкат шафкат şavkat şövkət shavkat
нурсултан nursultan
касым kasım qasım kassym kasym gasim
жомарт jomart zhomart
джо joe co
джон john con
джордж george corc
джорджа giorgia corca
джорджия georgia corciya
джеймс james ceyms
джейк jake ceyk
джек jack cek
джим jim cim
джимми jimmy cimmi
джозефина josephine
джейн jane ceyn
джин jean gene cin
жан jean jan
жан-ив jean-yves jan-iv
ив yves iv
жак jacques jak
жозе жозеп josé josep jose joze jozep
хосе josé jose xose
жоау joão joao joau
шарль charles şarl
чарльз чарлз charles çarlz
мишель michel michelle mişel
майкл michael maykl
михаэль micheal michael mixael mihael
майк mike mayk
мэтью matthew metyu
марк mark marc
мартин martin
энтони антони anthony antony entoni antoni
антонио антониу antónio antonio antoniu
эндрю andrew endrü endryu
энн ann anne enn
стефан стефен stefan stéphane stephane stephan stefen
стивен стефен steven stephen stiven
стив steve stiv
филип филипп philip philippe phillip filip filipp
кристофер christopher kristofer
кристиан christian kristian
кристин кристина christine christina kristin kristina
крис chris kris
карл carl karl
карлос carlos karlos
уильям вильям william uilyam vilyam
билл bill
вальтер уолтер walter valter uolter
вольфганг wolfgang volfqanq volfgang
вилли willy villi
йенс jens yens
йоханнес johannes yohannes
йохан иоганн johan johann yohan iohann
ян jan yan
юха juha yuxa
йорген юрген jürgen jurgen yürgen yurgen jorgen
юнус yunus younes
жерар gerard gérard jerar
герхард gerhard gerxard herhard
гюнтер günter gunter günther
гельмут helmut
ганс ханс hans
генри henry henri
анри henri anri
генрих heinrich
хельга helga
франсуа françois francois fransua
франк фрэнк frank frenk
франц franz frans
фридрих friedrich fridrix
николя никола nicolas nikola nicola
эммануэль emmanuel emmanüel emanuel
доминик dominique dominic dominik
доналд дональд donald
дуглас douglas duqlas
кеннет kenneth
кейт keith kate keyt
лоуренс лоренс lawrence laurence lourens
люк luc lyuk
луи louis lui
луиджи luigi luici
лиз liz
маргарет margaret marqaret
ангела анжела angela anqela anjela
анналена annalena
тереза theresa tereza teresa
урсула ursula
федерика federica federika
кэтрин catherine katherine ketrin
ричард рихард richard riçard rixard
роберт robert
роберта roberta
рональд ronald
рой roy
сальваторе salvatore
серджо сержио sergio sercio
сьюзан сюзан susan syuzan
терри terry terri
том tom
томас thomas tomas
тони tony toni
уолтер walter uolter
уоррен warren uorren
хавьер javier xavyer
хайнц heinz hayns
хиллари hillary hillari
чак chuck çak
эмма emma
эрик eric erik
эрнест ernest
эдвард edward edvard
энрико enrico enriko
этьен etienne étienne etyen
ярослав yaroslav jaroslaw jaroslav
яна yana jana
си xi si
ван wang van
ли li lee
ки ki
бан ban
мун moon mun
гутерриш гутерреш guterres quterreş quterriş
байден biden bayden
трамп trump tramp
обама obama
буш bush buş
клинтон clinton klinton
керри kerry kerri
блинкен blinken
салливан sullivan sallivan
хант hunt xant
трасс truss trass
бернс burns börns
райс rice rays
рубио rubio
вэнс вэнс vance vens
макрон macron makron
саркози sarkozy sarkozi
олланд hollande olland
ширак chirac şirak
миттеран mitterrand mitteran
мишель michel mişel
боррель borrell borrel
ляйен лейен leyen lyayen
шольц scholz şolts şolz
мерц merz merts
меркель merkel
штайнмайер steinmeier ştaynmayer ştaynmeyer
штольтенберг столтенберг stoltenberg stoltenberq
рютте rutte rütte
джонсон johnson conson
кэмерон cameron kemeron
мэй may mey
блэр blair bler
тэтчер thatcher tetçer
черчилль churchill çörçill
браун brown braun
стармер starmer
сунак sunak
шофер schofer şofer
уорлик warlick uorlik
хогланд hoagland hoqland
юнкер juncker yunker
туск tusk
баррозу barroso barrozu
могерини mogherini moqerini
эштон ashton eşton
каллас kallas
цзиньпин jinping cinpin tszinpin
нетаньяху netanyahu netanyaxu
рохани роухани ruhani rouhani rohani
"""
#: Words inside names; they are written small.
_PARTICLES = """
оглы оглу oğlu oglu ogly oghlu oglı
кызы гызы qızı qizi kyzy gizi kızı
заде zadə zade zadeh zada
фон von fon
дер der
де de
ди di
дель del
аль al əl
ибн ibn
бин bin
"""


def known_names(forms: Iterable[str]) -> frozenset[str]:
    """What stands for the names that the (lower-case) forms spell; nothing for unknown ones."""
    return _found(_read(_NAMES), forms)


def particles(forms: Iterable[str]) -> frozenset[str]:
    """The same for words such as «оглы», «фон»."""
    return _found(_read(_PARTICLES), forms)


def _found(table: dict[str, frozenset[str]], forms: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*(table.get(form.replace("ё", "е"), ()) for form in forms))


@lru_cache(maxsize=2)
def _read(lines: str) -> dict[str, frozenset[str]]:
    """By spelling, and by that of a plain keyboard, the names: each named by its first spelling."""
    found: dict[str, set[str]] = {}
    for line in lines.replace("ё", "е").split("\n"):
        spellings = line.split()
        for spelling in spellings:
            for form in {spelling, plain(spelling), plain(spelling.replace("ə", "a"))}:
                found.setdefault(form, set()).add("*" + spellings[0])
    return {spelling: frozenset(names) for spelling, names in found.items()}
