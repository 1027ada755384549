/**
 * English and international words that Russian, Ukrainian and Belarusian firms spell in Cyrillic; form as BRAND_NAMES. The English
 * word is read as in a Latin name, so that one that is common there is common here.
 */
export const ENGLISH_IN_CYRILLIC: string = `
active: актив, эктив
advance: адванс, эдванс
advanced: адвансд, эдвансд
adventure: адвенчер
agency: эйдженси
air: эйр, айр
airlines: эйрлайнс, эйрлайнз, авиалайнс, эйрлайн
airways: эйрвейз, эйрвэйс, эйрвейс
alliance: альянц
art: арт
asia: эйша
asset: эссет
assets: эссетс, ассетз
associates: ассошиэйтс, эсоушиэйтс
automation: автомейшн, аутомейшн
aviation: авиэйшн, эвиэйшн, эйвиэйшн, авиэйшен
bank: бэнк
black: блэк, блек
blue: блю
board: борд
brand: бренд, брэнд
bridge: бридж
brothers: бразерс
building: билдинг
capital: кэпитал, кепитал, кэпітал
care: кэр
center: сентер
chem: кем
china: чайна
city: сити, сіті
clean: клин
cloud: клауд
club: клаб
code: код
commerce: коммерс
commercial: коммершиал
communications: коммуникейшнс, комьюникейшнс, коммуникейшенс
components: кампанентс
computer: кампьютар
computers: компьютерс, компьютерз
concept: концепт
construction: констракшн, констракшен
consulting: кансалтынг
corporation: корпорейшн, корпорэйшн, корпорейшен
corp: корп
creative: креатив
crew: крю
cyber: сайбер
deal: дил
defence: дефенс
development: дивелопмент
device: девайс
devices: девайсез, девайсес
direct: дайрект
discovery: дискавери
distribution: дистрибьюшн, дистрибьюшен
dragon: дрэгон
drive: драйв
drones: дронс
dry: драй
east: ист
edge: эдж
elite: элит
energy: энерджи, енерджі, энерджы
engineering: инжениринг, энджиниринг, эндженеринг, инжинеринг, энжиниринг
enterprise: энтерпрайз, энтерпрайс
enterprises: энтерпрайзес, энтерпрайзис
equipment: эквипмент, экуипмент
estate: эстейт
europe: юроп
evolution: эволюшн
exchange: эксчейндж, иксчейндж
exploration: эксплорейшн
express: экспресс, экспрес, експрес
factory: фэктори, фактори
finance: файненс, файнэнс
financial: файненшл
fin: фин
fire: файр
first: ферст, фёрст
fleet: флит
flight: флайт
food: фуд
foods: фудс
forwarding: форвардинг
free: фри
freight: фрейт
fund: фанд
future: фьюче, фьючер
general: дженерал
global: глобэл, глобалс
great: грейт
green: грин
holding: голдинг
holdings: холдингз, холдынгз, холдінгз
home: хоум
hotels: хотелс, хотэлс
house: хаус
hub: хаб
impex: импэкс, импекс
industrial: индастриал, индастриэл
industries: индастрис
innovation: инновейшн
innovations: инновейшнс, инновейшенс
inspection: инспекшн
instruments: инструментз
insurance: иншуранс, иншуренс
integration: интегрейшн
intelligence: интеллидженс
international: интернешнал, интернэшнал, интернейшенел
investments: инвестментз
iron: айрон
island: айленд
lab: лаб, лэб
labs: лэбс
land: ленд, лэнд
laser: лейзер
life: лайф
light: лайт
lines: лайнс, лайнз
logic: лоджик
logistics: лоджистикс, лагістыкс
lux: люкс
marine: марин, мэрин
maritime: мэритайм, маритайм
materials: матириалс
mechanics: механикс
media: мидиа
medical: медикал
metals: металз
mine: майн
mobile: мобайл
motors: моторз
navigation: навигейшн
net: нет
new: нью
north: норт, норс
ocean: оушен, оушн
offshore: офшор, оффшор
oil: ойл
online: онлайн
open: оупен
optics: оптикс
pack: пэк
partners: партнерз
pipe: пайп
power: пауэр, пауер
prime: прайм
product: продакт
production: продакшн, продакшен
products: продактс
professional: профешнл
project: проджект
projects: проджектс
property: проперти
protect: протект
quality: кволити
quantum: квантум
rail: рейл
real: риал
red: ред, рэд
research: рисерч, рисёрч
resources: ресурсез, ресорсиз, рисорсез
robotics: роботикс
safe: сейф
safety: сейфти
sea: си
seafood: сифуд, си фуд
secure: секьюр
security: сек юрити
semiconductor: семикондактор
service: сервисез
services: сервисез, сервисес, сёрвисез
shipping: шипинг, шыпінг
show: шоу
sky: скай
software: софтвер, софтвэр, софтваре
solution: солюшен
solutions: солюшнз, солюшинс, солюшенз
source: сорс
south: саут
space: спейс
special: спешл
station: стейшн
steel: стил
stone: стоун
storage: сторедж
store: стор
style: стайл, стиль
sun: сан
supply: сапплай, саплай
support: саппорт, супорт
team: тим
tech: тех, тек, тэк, тэх
technics: техникс
technologies: тэхналоджыс
technology: тэкнолоджи
time: тайм
tools: тулс, тулз
touch: тач
tower: тауэр
town: таун
track: трек, трэк
trade: трейт
traders: трейдерс
travel: тревел, трэвел, тревэл
union: юнион
united: юнайтед
unity: юнити
universal: юниверсал
venture: венчур, венчер
ventures: венчурс, венчерс
vision: вижен
wall: уолл
wave: вейв
web: веб
west: уэст
white: уайт, вайт
wings: уингс
wood: вуд
work: уорк
works: воркс, уоркс
world: ворлд, уорлд, ворд
yacht: яхт
i t: ай ти, айти, ай-ти
i q: ай кью
r d: ар энд ди
`;
