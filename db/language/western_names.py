"""Names of the West and of the Far East as Russian and Azerbaijani texts spell them. Data only.

One name a line; a spelling may stand in several lines.
"""

NAMES = """
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
мэтью мэттью matthew metyu
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
биньямин бенджамин бенжамен benjamin binyamin bencamin
нетаньяху netanyahu netanyaxu
рохани роухани ruhani rouhani rohani
ульрих ulrich ulrix
"""
