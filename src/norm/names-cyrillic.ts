/** Places whose adjectives name organisations; form as SECTOR_WORDS. Their endings fall away by stemming. */
export const SLAVIC_PLACES: string = `
russia federal: российская федерация, руската федерация, російська федерація, расійская федэрацыя, рф
north: север, северный, північ, північний, поўнач, паўночны, северен
south: юг, южный, південь, південний, поўдзень, паўднёвы, южен
west: запад, западный, захід, західний, захад, заходні, западен
far east: дальний восток, дальневосточный, далекосхідний, far eastern, far east
russia: россия, российский, росія, російський, расія, расійскі, русия, руски, русский, рос, всероссийский, общероссийский, all russian, russian, pan russian, all russia, rossiyskaya, вся россия
belarus: беларусь, белорусский, білоруський, беларускі, беларуски, бел, belarusian, byelorussian, белоруский
ukraine: украина, украинский, україна, український, украински
crimea: крым, крымский, крим, кримський, кримски
luhansk: луганск, луганский, луганськ, луганський, лугански, lugansk, луганськой
donetsk: донецк, донецкий, донецьк, донецький, донецки
donbas: донбасс, донбас
lpr: лнр, lnr
dpr: днр, dnr
novorossiya: новороссия, новоросія, novorossia
caucasus: кавказ, кавказский, caucasian
iran: иран, иранский, іран, іранський, ирански
syria: сирия, сирийский, сирийски, сірія
egypt: египет, египетский, египетски, egyptian
iraq: ирак, иракский, іракський
philippines: филиппины, филипини, филипините
myanmar: мианмар, мьянма, м янма
azerbaijan: азербайджан, азербайджанский
afghan: афганистан, афганский, афганистански, афгански, afghanistan, afghan
asia: азия, азиатский
europe: европа, европейский, європа, європейський, евро
eurasia: евразия, евразийский, євразійський, eurasian, eurasia
moscow: москва, московский, московський, маскоўскі, московски, moskovsky, moskovskiy, moscow s
petersburg: санкт петербург, петербург, петербургский, петербурзький, ленинград, ленинградский, leningrad, leningradsky, saint petersburg, st petersburg, spb, спб
leningrad: ленинградская область
minsk: минск, минский, мінськ, мінський, мінск, мінскі, менскі, мински
kiev: киев, киевский, київ, київський, кіеў, kyiv
kharkiv: харьков, харьковский, харків, харківський, kharkov
zaporizhzhia: запорожье, запорожский, запоріжжя, запорізький, запорожски, zaporozhye, zaporizhia, zaporozhzhia, zaporozhskaya
kherson: херсон, херсонский, херсонський, херсонски
mariupol: мариуполь, мариупольский, маріуполь
sevastopol: севастополь, севастопольский, севастополски
simferopol: симферополь, симферопольский
feodosia: феодосия, феодосийский, feodosiya
kerch: керчь, керченский, керч
yalta: ялта, ялтинский
odessa: одесса, одесский, одеса, odesa
dnipro: днепр, дніпро, dnepr
`;

/** Cities and regions that tell parties apart, with their adjectives (Пермский, Permskiy); form as BRAND_NAMES. */
export const SLAVIC_CITIES: string = `
perm: пермь, пермский
tomsk: томск, томский
omsk: омск, омский
tula: тула, тульский
kazan: казань, казанский
ryazan: рязань, рязанский
kaluga: калуга, калужский
lipetsk: липецк, липецкий
samara: самара, самарский
saratov: саратов, саратовский
penza: пенза, пензенский
ufa: уфа, уфимский
kirov: киров, кировский
tver: тверь, тверской
tambov: тамбов, тамбовский
vladimir: владимир, владимирский
ivanovo: иваново, ивановский
kostroma: кострома, костромской
yaroslavl: ярославль, ярославский
vologda: вологда, вологодский
murmansk: мурманск, мурманский
arkhangelsk: архангельск, архангельский
kaliningrad: калининград, калининградский
pskov: псков, псковский
novgorod: новгород, новгородский
smolensk: смоленск, смоленский
bryansk: брянск, брянский
kursk: курск, курский
belgorod: белгород, белгородский
orel: орёл, орловский
voronezh: воронеж, воронежский
rostov: ростов, ростовский
krasnodar: краснодар, краснодарский
stavropol: ставрополь, ставропольский
astrakhan: астрахань, астраханский
volgograd: волгоград, волгоградский
volga: волга, волжский
don: дон, донской
kama: кама, камский
ural: урал, уральский
ulyanovsk: ульяновск, ульяновский
chelyabinsk: челябинск, челябинский
yekaterinburg: екатеринбург, екатеринбургский, ekaterinburg
sverdlovsk: свердловск, свердловский
kurgan: курган, курганский
orenburg: оренбург, оренбургский
tyumen: тюмень, тюменский
novosibirsk: новосибирск, новосибирский
siberia: сибирь, сибирский, siberian
barnaul: барнаул
altai: алтай, алтайский
kemerovo: кемерово, кемеровский
krasnoyarsk: красноярск, красноярский
irkutsk: иркутск, иркутский
baikal: байкал, байкальский
buryatia: бурятия, бурятский
chita: чита, читинский
yakutia: якутия, якутский, yakut, yakutsk, якутск
khabarovsk: хабаровск, хабаровский
vladivostok: владивосток, владивостокский
primorye: приморье, приморский, primorsky, primorskiy
amur: амур, амурский
sakhalin: сахалин, сахалинский
kamchatka: камчатка, камчатский
izhevsk: ижевск, ижевский
votkinsk: воткинск, воткинский
cheboksary: чебоксары, чебоксарский
arsenyev: арсеньев, арсеньевский
arzamas: арзамас, арзамасский
dzerzhinsk: дзержинск, дзержинский
taganrog: таганрог, таганрогский
zelenograd: зеленоград, зеленоградский
zelenodolsk: зеленодольск, зеленодольский
kovrov: ковров, ковровский
klimovsk: климовск, климовский
podolsk: подольск, подольский
tolyatti: тольятти, тольяттинский, togliatti
magnitogorsk: магнитогорск, магнитогорский
nizhnekamsk: нижнекамск, нижнекамский
naberezhnye chelny: набережные челны
turaevo: тураево, тураевский, turayev
troitsk: троицк, троицкий
pushchino: пущино, пущинский
dubna: дубна, дубненский
obninsk: обнинск, обнинский
sarov: саров, саровский
snezhinsk: снежинск
severodvinsk: северодвинск
kolomna: коломна, коломенский
kyshtym: кыштым, кыштымский
serpukhov: серпухов, серпуховский
rybinsk: рыбинск, рыбинский
tatarstan: татарстан, татарский
bashkortostan: башкортостан, башкирский
chechnya: чечня, чеченский, чеченская республика, chechen, chechen republic
dagestan: дагестан, дагестанский
grozny: грозный, грозненский
karelia: карелия, карельский
komi: коми
udmurtia: удмуртия, удмуртский
mordovia: мордовия, мордовский
chuvashia: чувашия, чувашский
gomel: гомель, гомельский, гомельскі
brest: брест, брестский, брэсцкі
grodno: гродно, гродненский, гродзенскі
vitebsk: витебск, витебский, віцебскі
mogilev: могилёв, могилевский, магілёўскі
orsha: орша, оршанский, аршанскі
borisov: борисов, борисовский, барысаўскі
bobruisk: бобруйск, бобруйский
zhodino: жодино, жодинский
soligorsk: солигорск
black sea: чёрное море, черноморский, чорноморський
caspian: каспий, каспийский
baltic: балтика, балтийский, балтийский
petrovsky: петровский
krymsk: крымск
akhtubinsk: ахтубинск
melekhovo: мелехово
`;

/** Words of Cyrillic names that tell parties apart, with the Latin word that translations use; form as BRAND_NAMES. */
export const SLAVIC_NAMES: string = `
outlook: обозрение, огляд, review, observer
part: часть, частина, частка
landing: десант, десантный, десантни
detachment: отряд, загін, атрад, squadron, эскадрилья, эскадра, авиаотряд
two: две, двете, два, двох
truck: грузовой автомобиль, грузовых, вантажний, trucks, truck, lorry
tire: шина, шинный, шин, шинний, шынны, гума, tires, tyres
means: средство, засіб, сродак, средства
lifting: подъемный, подъёмный, підйомний, пад ёмны, подемен, hoisting, crane, cranes, кран, крановый
organic: органический, органічний, арганічны, органичен, органическая
synthesis: синтез, синтеза, сінтэз
peace: мир, мирный
war: война, війна, вайна, войната
participant: участник, участников, учасник, удзельнік, участници, members
monitoring: мониторинг, моніторинг, маніторынг, наблюдение
pearl: жемчужина, перлина
wealth: благосостояние, національного добробуту, благосъстояние, welfare, prosperity, wealth
depository: депозитарий, депозитарій, депозитар, расчетный депозитарий
road: дорога, дорожный, шлях, дарога, пътен, роуд
diamond: алмаз, алмазный, диамант, діамант, даймонд, даймондс, diamonds
precious: драгоценный, драгметаллы, дорогоцінний, скъпоценен
salt: соль, солевой
artificial: искусственный, штучний, изкуствен, synthetic
place: место, місце, месца, място, места, places, sites, shrines
preservation: сохранение, опазване, збереження, захаванне, protection of
world: мир, мировой, світовий, сусветны, световен, world
against: против, срещу, проти, супраць
jew: еврей, евреите, jews
crusader: крестоносец, кръстоносец, кръстоносците, crusaders
arctic: арктика, арктический, арктик, арктичний
lake: озеро, езеро
mountain: гора, горный, планина
eagle: орел, орёл, орла, орли
double headed: двуглавый, двоголовий, double headed, two headed
shield: щит, shield
order: орден, ордена
trust: трест, доверие, траст
plus: плюс
road: роуд
trace: трейс, трэйс
consult: консалт
overseas: оверсиз, оверсис
additive: аддитивный, адитивний, additive, additive manufacturing
technopark: технопарк
cosmic: космик
card: карта, карточный, карт, card, cards
social: социальный
urban: городской
mobility: мобильность, mobility
operations: эксплуатация
acoustics: акустика, акустический, acoustics, acoustic
time: время, времени, час, time
people: люди, хора, людзі
future: будущее, майбутнє
orbit: орбита
quarter: квартал
mission: миссия, місія
leader: лидер, лідер
vector: вектор
pilot: пилот
titan: титан
north star: полярная звезда
bastion: бастион
spring: весна
fortress: крепость, фортеця
epaulettes: пагони, погоны
stability: стабильность
initiative: инициатива, ініціатива
heritage: наследие, спадщина
memory: память, пам ять
truth: правда, истина
voice: голос
thought: мысль, думка
motherland: родина, батьківщина
civilization: цивилизация
dialogue: диалог, діалог
ocean: океан
wave: волна, хвиля
forum: форум
night wolves: ночные волки, нічні вовки, нощни вълци
surgeon: хирург, хірург
combat use: боевого применения, боевое применение, бойового застосування
base: основа, основата
levant: левант
state bank: госбанк
bridge: мост, міст, мостовой
frontier: пограничный, прикордонний, граничен
crypto: крипто, криптовалюта
`;
