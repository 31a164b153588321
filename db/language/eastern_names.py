"""Names of the Caucasus, Russia, Turkey, Iran and Central Asia as others spell them. Data only.

One name a line; a spelling may stand in several lines.
"""

NAMES = """
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
октай огтай oqtay ogtay oktay
мохсен мохсун möhsün mohsen mohsun
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
айк hayk ayk
акоп hakob akop hagop
амаяк hamayak amayak
арутюн harutyun arutyun
оганес ованнес hovhannes ovannes hovannes oqanes
геворк gevorg gevorq gevork
акопян hakobyan akopyan hagopian
саргсян саркисян sarqsyan sargsyan sarkisyan sarkisian sargsian
рахмон рахман рахмонов rəhmon rəhman rahmon rahman rakhmon
эмомали имомали imaməli emoməli emomali imomali
шавкат шафкат şavkat şövkət shavkat
нурсултан nursultan
касым kasım qasım kassym kasym gasim
жомарт jomart zhomart
баку bakı baku
нахичевань нахчыван naxçıvan nakhchivan nakhichevan
"""
