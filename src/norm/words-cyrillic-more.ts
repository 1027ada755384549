/** More words of Cyrillic names; same form as CYRILLIC_WORDS. */
export const MORE_CYRILLIC_WORDS: string = `
construction: строительство, строительный, будівництво, будівельний, будаўніцтва, будаўнічы, строителство, строителен, строй, буд, стройтрест, монтажстрой
bridge: мост, міст, мостовой
energy: энергия, энергетика, энергетический, енергія, енергетика, енергетичний, энергетыка, энергетычны, енергия, енергиен, энерго, энерготехника, power engineering
nuclear: ядерный, атомный, ядерний, атомний, атамны, ядзерны, ядрен, атомен, атом, термоядерный, thermonuclear
oil: нефть, нефтяной, нафта, нафтовий, нафтавы, нефт, нефтен, нефтепродукт
oil gas: нефтегаз, нефтегазовый, нафтогаз, нафтогазовий, нефтогазов, нефть и газ
gas: газ, газовый, газовий, газавы, газов
petrochemical: нефтехимия, нефтехимический, нафтохімія, нафтахім, нефтохимически
refinery: нефтеперерабатывающий, нпз, переработка нефти, нафтопереробний, рафинерия
coal: уголь, угольный, вугілля, вугільний, вугальны, въглища, шахта
mining: горный, горнодобывающий, гірничий, горна, минен, добыча, рудник, майнинг, майнінг
metal: металл, металлургический, металлургия, металургія, металургійний, металургічны, металургичен, сталь, стальной, сталепрокатный, метал, чугун, стомана, стоманен, сталелитейный
steel: сталь, стальной, сталі, стомана
fertilizer: удобрение, добриво, угнаенне, тор, калий, калийный, калий, potash
fiber: волокно, влакно, валакно
artificial fiber: искусственное волокно, изкуствени влакна, штучне волокно, artificial fiber, artificial fibre, man made fiber
material: материал, материалы, матеріал, матэрыял
composite: композит, композитный, композитен
glass: стекло, скло, шкло, стъкло
wine: вино, винный, виноробний, винарна, винопроизводство, вин, вина
sparkling wine: шампанское, шампанские вина, шампанизирани вина, игристые вина, ігристе вино, champagne wines, sparkling wines, sparkling wine, champagne
food: продукты, продовольствие, пищевой, харчовий, харчовы, хранителен, храна, еда, продуктовый
agriculture: сельское хозяйство, сельскохозяйственный, сільськогосподарський, сільське господарство, сельскагаспадарчы, селскостопански, аграрный, аграрний, агро
forest: лес, лесной, ліс, лісовий, горски
paper: бумага, бумажный, папір, папера, хартиен
medical: медицина, медицинский, медичний, медыцынскі, медицински, мед, фарма, аптека
bio: био, біо, биотехнология
historical: история, исторический, історія, історичний, гістарычны, исторически
cultural: культура, культурный, культурний, култура, культурны
expert: культура, культурный, култура, туризм, туристический, пътуване, travel
orthodox: православный, православний
holy: святой, свят, свети, светите, святой
army: армия, армія, армейски
geographical: география, географический, географски, географічний, geography
council: совет, съвет, рада
center for: центр по
new: новый, новий, новы, нов, новые
1: первый, перший, першы, първи, първо, перво
great: большой, великий, вялікі, голям
free: свободный, вільний, вольны, свободен
unity: единство, единый, єдність, адзінства, единство
united: объединенный, объединённый, об єднаний, аб яднаны, обединен, единый
independent: независимый, незалежний, незалежны, независим
separate: отдельный, окремий, асобны, отделен, separate
vostok: восток, восточный, схід, східний, усход, усходні, изток, източен
star: звезда, зірка, зорка
red: красный, червоний, чырвоны, червен
institution: учреждение, установа, установа, учреждение
budgetary institution: бюджетное учреждение, бюджетна установа, бюджетная установа, бюджетно учреждение, фгбу, гбу, federal state budgetary institution, federal state financed institution, фгбун, фгбоу, гбоу, гбуз, state budgetary institution
treasury institution: казенное учреждение, фку, федеральное казенное учреждение, federal government institution
autonomous nonprofit organization: автономная некоммерческая организация, ано, autonomous non profit organization, autonomous non commercial organization, ano, автономна некомерційна організація
nonprofit: некоммерческий, некомерційний, нестопанска, non profit, non commercial, noncommercial
line: линия, лінія, лайн
invest engineering: инвестинжиниринг, invest engineering
engineering: инжиниринг, інжиніринг, інжынірынг, инженерный, інженерний, инженерен, инженер, инженеринг
partner: партнер, партнерс, партнёрс, партнери, партнёрство
resource: ресурс, ресурсный, ресорсес, рисорсес
solution: решение, рішення, рашэнне, солюшн, солюшенс, солюшнс
component: компонент, компонентс, комплектующие, комплектуючі, складова
module: модуль
complex: комплекс, комплексный, комбинат, комбінат, камбінат
payment: платеж, платёж, платежный, розрахунок, плащане
air mobility: аэромобильность, аеромобільність, air mobility
named after: im, imeni, имени, імені, імя, на имя, кръстен, им
academician: академик, академика, акад, academician
president: президент, президентский, прэзідэнт
russian academy sciences: российская академия наук, ран, російська академія наук
solid state: твердое тело, твердого тела
laboratory: лаборатория, лабораторный, лабораторія, лабораторыя
crystal: кристалл, кристаллический
precision: прецизионный, точный, прецизійний, точен, высокоточный, high precision, precise, прэцызійны
precision complexes: высокоточные комплексы
customs: таможня, таможенный, митниця, митний, мытня, мытны, митница
prosecutor: прокуратура, прокурор
court: суд, судебный, съд, съдебен
investigative committee: следственный комитет, слідчий комітет, следчы камітэт, investigative committee, investigation committee
internal affairs: внутренние дела, внутрішніх справ, унутраных спраў, вътрешни работи, internal affairs, interior
emergency: чрезвычайных ситуаций, мчс, надзвичайних ситуацій, emergency situations, emergencies
television radio co: трк, твк, телерадиокомпания
physics technical institute: фти, физико технический институт, physical technical institute, physico technical institute
moscow research institute: мнии
central scientific production: цнпо, central scientific and production association
armed troops: вс
trading house: тд, торговый дом, trading house
management co: ук, управляющая компания
production commercial: пкф, пкп
federal state institution: фгу, фгку, фгбну, фгаоу
state corporation: госкорпорация, гк
leading: ведущий, провідний, водещ
charter: чартер
settlement: расчётный, расчетный, розрахунковий
cutting: режущий
rolling: прокатный, прокатний
casting: литьё, ливарний
pipe: трубный, трубопрокатный, трубний
bearing: подшипник, підшипник, падшыпнік
cable: кабель, кабельный, кабельний
lamp: освещение, освітлення, светодиод
hydraulic: гидравлика, гідравліка, гидро, гидравлический, гідравлічний
pump: насос, насосний
compressor: компрессор, компрессорный, компресорний
boiler: котёл, котельный
furnace: печь
welding: сварка, сварочный, зварювальний
fastener: крепёж
spring: пружина
ceramic: керамика, керамический, кераміка
magnet: магнит, магнитный, магніт
gyroscope: гироскоп, гироскопический
navigation: навигация, навигационный, навігація, навигационен
hydrography: гидрография, гидрографический, hydrographic
meteorology: метеорология, гидрометеорологический, hydrometeorological, meteorological
geology: геология, геологический, геологоразведочный, geological
geophysics: геофизика, геофизический, geophysical
cartography: картография, геодезия, geodesy
cybernetics: кибернетика, кибернетический
cryptography: криптография, криптографический
robot: робот, робототехника, робототехнічний
nano: нано, нанотехнология
quantum: квантовый, квантовий
plasma: плазма, плазменный
vacuum: вакуум, вакуумный
cryogenic: криогенный, криоген, криогаз
pressure: давление
underwater: подводный, підводний
marine engineering: морская техника
special purpose: специального назначения, спецназ, специално предназначение, special purpose
frontier: пограничный, прикордонний, граничен, border, border guard
cossack: казак, казачий, казачество, козацький
railway troops: железнодорожные войска
rear: тыл
mobilization: мобилизация
conscription: военкомат, призыв
penal colony: исправительная колония
adoption: усыновление
guardianship: опека
boarding school: интернат, школа интернат, boarding school
orphanage: детский дом, дом ребенка, children s home, baby house
school: школа, училище, гимназия, лицей, училище
cadet: кадетский, кадет
sanction: санкция
chamber: палата
chamber commerce: торгово промышленная палата, chamber of commerce and industry
election: избирательная комиссия, виборча комісія, избирателна комисия, election commission, electoral commission
parliament: государственная дума, верховный совет, народный совет, народен съвет, верховна рада, people s council, supreme council
government: правительство, уряд, урад, правителство
head: глава
mayor: мэр
village: село
residence: резиденция
palace: дворец, палац
house: дом, будинок, дім, къща
hotel: гостиница, отель, готель, гатэль, хотел
restaurant: ресторан
club: клуб
football: футбол
race: гонка
circus: цирк
music: музыка
cinema: кино, кинотеатр
shop: магазин
supermarket: супермаркет
e commerce: электронная коммерция
crypto: крипто, криптовалюта
token: токен
wallet: кошелёк
mining: майнер
`;
