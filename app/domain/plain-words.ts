const words = `
  aanrecht aardbei aardig abrikoos acteur afwas agenda album alpaca amandel ananas andijvie anker appel
  appelsap applaus april aquarium arend armband artiest asperge aster atelier atlas augustus auto avond
  avontuur baan baard baby badeend badjas badkamer badkuip badmat bagage bakfiets bakken bakkerij bakpan
  balans balk ballet ballon bamboe bami banaan band banjo batterij beeld behang beige beker bel berghut
  bergtop berk beschuit bestek beton bewaren bezem bezoek bieb bieslook bijenwas bingo bioscoop blauw blij
  blijheid bloemist bloempot bloesem blok blokhut blouse bodem boeket bonbon boomhut boomstam boor bootreis
  bord borduren borstel bosbes bospad bosuil boter boterham bouwen braam breed breien brief bril broccoli
  broche broer brons broodje brug buggy buizerd bungalow bureau bushalte buurman buurt cactus cadeau cake
  camera camper camping caravan cavia cello chef chips chocola circus cirkel citroen clown cola compost
  computer concert confetti couscous cracker curry dagboek dahlia dak dakraam daktuin danser dansles dapper
  dauw december dekbed deksel delen deurbel deurmat diamant dichter dienblad diner dinsdag disco doel dolfijn
  domino doolhof dorp douche draad draaien dragen drempel driehoek drinken dromen droog druif drum drumstel
  druppel duet duikboot duikbril duim dweil echo eekhoorn eend eetkamer eierdop eigeel eiwit ekster eland
  elftal emmer envelop erwt esdoorn espresso etalage fabriek fakkel falafel fazant februari fee feest feestdag
  festival fiets fietsbel fietspad fijn film finale flamingo fles fluweel fonkelen fontein forel fornuis foto
  framboos friet frisbee fruit fruitsap gans garage garde garen garnaal gast gebak gebouw gekko geluid geluk
  gember geranium gerst geschenk gesprek geur gezellig gezicht gids gieter giraf gitaar glad glijbaan glijden
  glimlach glitter globe golf gondel gordijn goudvis graniet grap grappig grasland grasveld grijs groente
  groep groeten groot grutto gul gymles gymzaal haag haarband hagedis halsband halte hamer hamster handbal
  handdoek handig hanglamp hangmat harp haven heerlijk heide hek helm helpen hemd hengel herder herfst hert
  heuvel hinkelen hinniken hobby hockey hoef hommel hooiberg horizon horloge hotel hout houtblok huis huisdier
  huiskat hulst hummus huppelen iglo ijsbaan ijsbeer ijsje ijskast ijssalon ijsthee ijsvogel imker ingang inkt
  inktvis inpakken iris jaar jampot januari jas jasmijn jeans jeugd jojo judo juf juli jungle jurk juweel
  kabel kabouter kachel kajak kajuit kalender kalm kameel kamperen kanaal kanarie kano kantoor kapitein
  kapstok karaf karamel karper karton kastanje kasteel kat katoen kelder kermis kerrie kers ketel keuken
  keurig kievit kiezen kijken kind kiosk kitten kiwi klaproos klarinet klas klaver kleding kleed klei kleuren
  kleurpot kleuter klimmen klimop klimrek klokhuis klomp kneden knie knikker knipoog knippen knoflook knoop
  knotwilg knuffel knus koala koek koekoek koelbox koelkast koepel koets koffer koffie koken kokos kolibrie
  kom kompas kookboek kookles kookpan kool koraal kraai kracht krant krekel krijt kring kristal krokant kroket
  krokus kruimel kruipen krul kuif kunst kussen kwaken kwartet kwartier kwast labrador lachen ladder ladekast
  laken lama lampion lantaarn laptop lasagne laurier lavendel leerling leesboek leeslamp leesles lekker lelie
  lenig lente lepel leraar leuk lezen licht lief lift lijm lijst lila limoen limonade liniaal linnen linze
  logo lolly luchtbed luifel luik lunch maaltijd maand maandag maanvis maart macaroni magneet magnolia
  maiskolf makreel manege margriet markt marmer masker matroos medaille meer meester meeuw melk melkkan
  melkpak melodie meloen memory mengen menu merel metaal miauwen middag minuut mixer mobiel model moestuin
  molen molenaar monteur mooi morgen mossel mosterd mouw muesli muismat museum musical muts muur muziek naam
  nagel narcis nasi natuur neef nest nestkast neus nevel nieuws november ober oceaan ochtend oerwoud oester
  oever oktober olie olifant olijf omelet ontbijt ontwerp oogst ooievaar oorbel opa opener opera opruimen
  optocht oranje orchidee oregano origami orkest otter ovaal oven overkant paars pakje pakket paleis palmboom
  pan panda panorama papaja papegaai papier paprika parade paraplu parasol parel park parkiet pasta patrijs
  patroon pauze pedaal peddel peen pelikaan penseel peper perron perzik pesto peuter piano picknick piloot
  pingpong pion pittig pizza plaats plafond plakband plakboek planeet plant plastic plataan plein plezier
  ploeg plons pluizig plukken podcast podium poeder poetsen polka pollepel pompoen poncho pony poort portret
  postbode postbus poster potlood potplant prachtig praten prei prent pretpark prikbord printer proeven
  pudding puppy puree puzzel pyjama quiz raadsel racket rad radiator radijs radio rails ranja ravioli regen
  regenjas regenton reiger reizen reiziger rekenen rendier rennen rietje rijp ritme rits rivier robot roeiboot
  rogge rol roltrap romig rond roos rooster roti rotonde route roze rozijn rubber rucola rugby rugzak ruiken
  ruimte ruiter rumba rusten rustig safari salade salie salsa sambal samen sandaal sap sari sauna saus savanne
  saxofoon schaak schaats schaduw schelp schenken scherm schets schilder schillen schipper schoen schommel
  school schort schotel schrift schuim schuiven schuur scooter seizoen selderij selfie servet sfeer shampoo
  shirt sieraad siroop sjaal sjoelbak skate ski slaap slager slagerij slagroom slalom slee sleutel slinger
  slipper sloot sluis smaak smid smoothie smullen snack snavel sneeuw snel snoer soep soepkom sofa sok sorbet
  spade spar spatel specht spiegel spijker spinazie spoelen spons sport sporthal spreeuw spreken springen
  spruitje staart stad stadhuis stadion stamppot stappen steeg steiger stekker stem stengel sterk stevig
  sticker stift stippel stoel stoofpot straat stralen strand stro stroom struik studio stuur sudoku suiker
  surfer taal tablet tafel talent tango tante tapijt tarwe taxi team teddy tegel teken tekening telefoon
  tennis tent terras theater thee theedoek theepot thermos ticket tijd toast tocht toekan toekomst toetje
  toffee tomaat tonijn toon top toren tosti tovenaar toverbal tractor trein triangel trommel trompet trots
  truc tuin tuinhek tuinhuis tuinman tuinpad tulp tunnel turkoois tweeling uil uitgang uitzicht vaas vaatwas
  vakantie vallei vandaag vanille veerboot veerpont veger venkel veranda verf verhaal veulen viaduct vierkant
  vijg vijver villa vilt vinger viooltje visnet visser vlaai vlecht vleugel vliegen vlinder vloer vlug voetbal
  voetpad voetstap vogel voordeur voorjaar voortuin vork vos vreugde vriend vriendin vriezer vrij vrijdag
  vrijheid vrolijk vrucht vulkaan waaier wachten wagen walnoot walrus wals walvis wandelen wang warm warmte
  wasbak wasbeer waslijn wasmand wasrek wassen wastafel water waterijs waterval week weerhaan weiland welkom
  wens wensput wereld werkplek wiel wijk wijzer wilg winkel winter wiskunde witlof woensdag woestijn wolk
  wollig wonen woning woonboot wortel woud yoga yoghurt zaad zacht zadel zakdoek zaklamp zandbak zanger
  zaterdag zebra zebrapad zeehond zeeleeuw zeelucht zeep zeepbel zeilboot zeilen zijde zilver zingen zitplek
  zitzak zoemen zoet zolder zomer zomerjas zon zondag zonhoed zonlicht zonnig zorgzaam zuivel zus zwaaien
  zwaan zwaluw zwembad zwembril zwemles zwemmen zweven
`;

/**
 * 1024 plain Dutch words, ten bits each, for codes that are read aloud and copied from paper. Every two words differ
 * in at least two letters and in sound, and none is a form of another, so that a slip gives no other valid word.
 */
export const wordList: readonly string[] = words.trim().split(/\s+/);
