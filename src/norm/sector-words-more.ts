/** More common words of organisations' names with their translations; same form as SECTOR_WORDS. */
export const MORE_SECTOR_WORDS: string = `
automation: automatic, automatics, automated, automaton, автоматика, автоматики, автоматизация, автоматизации, автоматический, 自动化, 自動化, 자동화, اتوماسیون, αυτοματισμού
engine: engines, motorbuilding, двигатель, двигателей, двигатели, моторостроительный, 发动机, 發動機, 引擎, 动力, 動力, 엔진, موتور, κινητήρων, moteur, propulsion
missile: missiles, rocket, rockets, ракета, ракетный, ракетное, ракетного, 导弹, 導彈, 火箭, 로케트, 미사일, موشک, موشکی, صواريخ, πυραυλικής, πυραύλων
ammunition: munition, munitions, боеприпасы, боеприпасов, патронный, снаряд, 弹药, 군수, مهمات, ذخيرة, πυρομαχικών, cartridge, cartridges
weapon: weapons, arms, armament, armaments, оружие, оружия, оружейный, вооружение, вооружения, 兵器, 武器, 军火, 무기, سلاح, تسليحات, εξοπλιστικών, όπλων
powder: gunpowder, порох, пороховой, пороха, 火药, باروت
explosive: explosives, взрывчатый, взрывчатых, 炸药, 爆炸, متفجرات
tank: tanks, танк, танковый, бронетанковый, armoured, armored, armour, armor, 装甲, 裝甲, 坦克, زرهی, τεθωρακισμένων, бронированный
radio: радио, radioelectronic, радиоэлектроника, радиоэлектронный, радиоэлектронной, радиотехника, радиотехнический, radiotechnical, radioengineering, 无线电, 무선, رادیو, ραδιοφωνίας, радиоприборный, радиозавод
radar: радар, радиолокация, радиолокационный, радиолокационных, 雷达, 레이다, رادار, ραντάρ
laser: lasers, лазер, лазерный, лазерная, лазеров, 激光, 레이저, لیزر
signal: сигнал, сигнальный, 信号, 信號, 신호
measuring: measurement, measurements, metrology, измерительный, измерений, измерения, 测量, 计量, 测控, 측정, اندازه گیری
testing: test, tests, испытательный, испытаний, испытания, 测试, 试验, 检测, 시험, آزمون
special: specialised, specialized, specialty, специальный, специальная, специальное, специального, специальной, спецтехника, спец, 特种, 特殊, 专用, 특수, ویژه, خاص, ειδικών
applied: прикладной, прикладная, прикладных, 应用, 應用, 응용, کاربردی, تطبيقي, التطبيقية
physics: physical, физика, физики, физический, физико, 物理, 물리, فیزیک, فيزياء, φυσικής
mathematics: mathematical, математика, математики, математический, 数学, 수학, ریاضی
mechanics: механика, механики, 力学, 역학, مکانیک
aerodynamics: aerohydrodynamic, аэродинамика, аэрогидродинамический, 空气动力, 空气动力学
nuclear power: 核动力, 核电, atomic energy, атомная энергетика, 원자력발전
thermal: heat, тепловой, теплоэнергетический, 热能, 热力
hydraulic: hydraulics, hydro, гидравлика, гидравлический, гидро, 液压, 水利, 水力
aggregate: aggregates, агрегат, агрегатный, агрегатное, unit building
wheel: wheels, wheeled, колесный, колесных, 车轮
tractor: tractors, трактор, тракторный, тягач, тягачей, 拖拉机, 뜨락또르
railway: railways, railroad, rail, железная дорога, железнодорожный, железнодорожной, железные дороги, 铁路, 鐵路, 轨道交通, 철도, راه آهن, σιδηροδρόμων
port: ports, seaport, harbour, harbor, порт, порта, морской порт, портовый, 港口, 港务, 港, 항구, 항, بندر, بنادر, ميناء, λιμένας, λιμένες, λιμένων, puerto, porto
stevedoring: stevedore, стивидорный, стивидорная
sea: marine, maritime, морской, морская, морские, 海洋, 海事, 해양, دریایی, بحري, θαλάσσιοι, θάλασσας
river: речной, речное, 河, 강, رودخانه
water: вода, водный, водоканал, 水务, 给水, 물, آب, مياه
airport: airports, аэропорт, аэропорта, 机场, 공항, فرودگاه, مطار, αεροδρόμιο, aeropuerto
flight: flying, pilot, полет, летный, летательных, 飞行, 飛行, 비행, پرواز
unmanned: drone, drones, uav, uavs, uas, беспилотный, беспилотные, беспилотных, 无人, 无人机, 무인, پهپاد, بدون سرنشین
satellite: satellites, спутник, спутниковый, 卫星, 衛星, 위성, ماهواره
launch vehicle: carrier rocket, 运载火箭, ракета носитель, launch vehicles, 运载
navigation: навигация, навигационный, аэронавигационный, 导航, 항법, ناوبری, navigational
control: controls, управление движением, систем управления, контроль, 控制, 제어, کنترل, ελέγχου
design: проектный, проектирование, проект, дизайн, 设计, 設計, 설계, طراحی, σχεδιασμού, projekt
experimental: pilot plant, опытный, экспериментальный, опытно, 实验, 실험
repair: repairs, maintenance, ремонт, ремонтный, авиаремонтный, ремонтно, 维修, 修理, 수리, تعمیر, تعمیرات, επισκευών
assembly: montage, монтаж, монтажный, сборочный, 装配, 组装, 조립
casting: foundry, литейный, литья, 铸造, 주물, ریخته گری
forging: forge, кузнечный, поковки, 锻造
tool: tools, tooling, инструмент, инструментальный, инструментов, 工具, 刀具, 공구, ابزارآلات
machine tool: machine tools, machinetool, станок, станки, станкостроительный, станкостроительное, станкостроение, 机床, 機床, 数控机床, 공작기계
bearing: bearings, подшипник, подшипников, подшипниковый, 轴承, 베아링, بلبرینگ
cable: cables, кабель, кабельный, 电缆, 전선, کابل
pipe: pipes, tube, tubes, труба, трубный, трубопрокатный, 管道, 钢管, لوله
valve: valves, арматура, 阀门
pump: pumps, насос, насосный, 泵, پمپ
battery: batteries, accumulator, accumulators, аккумулятор, аккумуляторный, 电池, 蓄电池, 배터리, باتری
lamp: lamps, lighting, light, свет, светотехника, 照明, 灯具, 조명
glass: стекло, стекольный, 玻璃, 유리, شیشه
fiber: fibre, fibers, fiberglass, волокно, стекловолокно, 纤维, 光纤, 玻璃纤维, 섬유, الیاف
composite: composites, композит, композиты, композитный, 复合材料, 复合, کامپوزیت
polymer: polymers, plastic, plastics, полимер, полимеры, пластик, 高分子, 塑料, 수지, پلیمر
rubber: резина, резинотехнический, шинный, tyre, tire, tyres, 橡胶, 轮胎, 고무, لاستیک
carbon: graphite, графит, углерод, 碳, 炭素, 石墨, کربن
alloy: alloys, сплав, сплавов, сплавы, 合金, 합금, آلیاژ
titanium: титан, титановый, 钛, 钛业
aluminium: aluminum, алюминий, алюминиевый, 铝, 铝业, آلومینیوم
copper: медь, медный, 铜, 铜业, مس
gold: золото, золотой, 黄金, 金业, طلا, ذهب
coal: угольный, уголь, шахтоуправление, 煤, 煤炭, 煤矿, 석탄, زغال
cement: цемент, цементный, 水泥, 세멘트, سیمان
timber: wood, forest, forestry, лес, лесной, лесопромышленный, 木业, 林业, 임업, چوب
paper: pulp, бумага, бумажный, целлюлозный, 纸业, 종이, کاغذ
textile: textiles, textil, текстиль, текстильный, 纺织, 방직, نساجی, منسوجات
garment: clothing, apparel, одежда, швейный, 服装, 피복, پوشاک
toys: toy, игрушки, 玩具
furniture: мебель, мебельный, 家具, 가구, مبلمان
grain: зерно, зерновой, зерновая, 粮食, غلات, حبوب
fish: fishery, fisheries, fishing, seafood, рыба, рыбный, рыболовный, 渔业, 水产, 수산, شیلات, صيد
meat: мясо, мясокомбинат, 肉, گوشت
milk: dairy, молоко, молочный, 乳业, لبنیات
wine: winery, вино, винный, винодельческий, 酒业, οίνου, шампанских
tobacco: табак, табачный, 烟草, 담배, دخانیات
hotel: hotels, гостиница, отель, 酒店, 호텔, هتل, فندق, ξενοδοχείο
sanatorium: resort, санаторий, курорт, пансионат, 疗养院
hospital: clinic, больница, госпиталь, клиника, 医院, 병원, بیمارستان, مستشفى, νοσοκομείο
bio: biotech, biotechnology, biological, биотехнологии, биологический, 生物, 생물, زیست
gene: genetic, genetics, genomics, genome, генетика, 基因, 유전자
environment: environmental, ecology, ecological, экология, экологический, 环保, 环境, 환경, محیط زیست
safety: safe, безопасный, безопасная, безопасное, 保险箱, ایمنی
fire: пожарный, пожарная, 消防, 화재, آتش نشانی
customs: таможня, таможенный, 海关, 세관, گمرک, جمارك, τελωνείων
tax: taxes, налоговый, налоговая, 税务, مالیات
court: tribunal, суд, судебный, 法院, 재판소, دادگاه, محكمة, δικαστήριο, δικαστηρίου
prison: colony, penal, penitentiary, correctional, колония, исправительная, тюрьма, наказаний, 监狱, 교화소, زندان, سجن, σωφρονιστικό, φυλακή, penal colony
prosecutor: prosecution, прокуратура, прокурор, 检察院, دادستانی
election: electoral, избирательный, избирательная, избирком, 选举, انتخابات, εκλογική, εκλογικό
parliament: duma, assembly of people, дума, собрание, парламент, 议会, مجلس شورا, κοινοβούλιο, federal assembly
president: presidential, президент, президента, президенте, 总统, ریاست جمهوری, رئيس, προεδρίας
intelligence: разведка, разведывательный, разведки, 情报局, 정찰, اطلاعاتی, استخبارات, المخابرات, πληροφοριών, reconnaissance
guard corps: corps of guards, корпус стражей, سپاه پاسداران, گارد, φρουρών της επανάστασης, revolutionary guard corps
brigade: бригада, бригады, 旅, 여단, تیپ, لواء, ταξιαρχία, brigada, brigad
battalion: батальон, батальона, 营, 대대, گردان, كتيبة, كتائب, τάγμα, batalion, batallon
regiment: полк, 团, 련대, هنگ, σύνταγμα
division of troops: дивизия, дивизии, 师, 사단, لشکر
troops: forces, force, войска, войск, силы, сил, 部队, 부대, نیروی, نیروهای, قوات, القوات, δυνάμεις, δύναμη, δυνάμεων, forces armees
armed: вооруженный, вооружённый, вооруженных, 武装, 무장, مسلح, المسلحة, ενόπλων, въоръжена, въоръжените
liberation army: 解放军, освободительная армия, народно освободительная армия
people liberation army: people s liberation army, 人民解放军, 中国人民解放军, pla
armed police: people s armed police, 武警, 武装警察, 人民武装警察, pap, 中国人民武装警察部队
air force of people: 空军工程
command: командование, 指挥, 司令部, 사령부, فرماندهی, قيادة, διοίκηση, headquarters, штаб, staff
logistics support: 联勤保障, 后勤, тыл, 후방
strategic: strategy, стратегический, 战略, 전략, راهبردی, استراتژیک, στρατηγικής
patriotic: патриотический, патриотического, 爱国, πατριωτική
youth: young, молодежь, молодёжь, молодежный, молодежи, 青年, 청년, جوانان, شباب, νεολαίας
children: child, детский, детей, дети, 儿童, 少年, 소년단, 어린이, کودکان, أطفال, παιδιών
women: woman, женский, женщин, 妇女, 녀성, زنان, نساء, γυναικών
veteran: veterans, ветеран, ветеранов, 退伍
volunteer: volunteers, доброволец, добровольцев, доброволческий, добровольческий, доброволците, 志愿, داوطلب, متطوعين
free: freedom, свободный, свобода, свободен, свободная, 自由, 자유, آزاد, آزادی, حرية, ελεύθερο, ελευθερίας
independent: independence, независимый, независимости, независимост, автономный, autonomous, 独立, 독립, 自治, مستقل
democratic: democracy, демократический, демократическая, 民主, 민주주의, دموکراتیک, ديمقراطية, δημοκρατική
republic: republican, республика, республики, републиката, 共和国, 공화국, جمهوری, جمهورية, δημοκρατία, δημοκρατίας, republica, republika
communist: коммунистический, коммунистическая, 共产党, 共产, 공산, κομμουνιστικό
public: social, общественный, общественное, общественная, обществено, 公共, 공공, عمومی, δημόσιο, δημόσιας
private: частный, частная, 私人, 民营, خصوصی, خاصة, ιδιωτική, prywatna, privada
military company: чвк, частная военная компания, pmc, private military company, ιδιωτική στρατιωτική εταιρεία
holy: sacred, святой, священный, 神圣, مقدس, αγίων, ιερό, светите
support: supporting, поддержка, поддержки, поддръжка, 支持, 支援, 지원, پشتیبانی, دعم, στήριξης
protection: protect, защита, защиты, 保护, 보호, حمایت, حفاظت, حماية, προστασία, προάσπιση, defence of
compatriot: compatriots, соотечественник, соотечественников
value: values, ценности, ценностей, 价值, ارزش, αξιών
historical: history, исторический, история, истории, 历史, تاریخ, ιστορίας
education: educational, training, образование, образования, образовательный, учебный, подготовка, подготовки, 教育, 培训, 교육, آموزش, آموزشی, تعليم, εκπαίδευση, εκπαιδευτικό, εκπαίδευσης
budget institution: бюджетное учреждение, 预算单位, state financed institution, budgetary institution, δημοσιονομικό
treasury: казенный, казенное, казённое, fiscal, государственное казенное
institution: учреждение, учреждения, establishment of, ίδρυμα, ιδρύματος
named after: named for, имени, имя, име, им, named, кръстен на, επ ονόματι
all russian: vserossiyskiy, всероссийский, всероссийская, всероссийское, общероссийский
innovation: innovative, innovations, инновация, инновации, инновационный, инновационных, инноваций, 创新, 創新, 혁신, نوآوری, ابتكار, καινοτομίας, καινοτόμων
advanced: perspective, перспективный, перспективных, передовой, 先进, 先進, 高级, 尖端, 선진, پیشرفته, متقدمة, προηγμένων
high technology: hi tech, hitech, high tech, высоких технологий, высокотехнологичный, 高科技, 高新技术, 高技术, 高新
new materials: новых материалов, 新型材料
new energy: 新能源, новая энергия
wireless: беспроводной, 无线, 무선통신, بی سیم
mobile: мобильный, 移动, 移動, 이동, همراه, موبايل
cloud: облачный, 云计算, ابر
calculation: вычисления, 运算
robot: robots, robotics, robotic, робот, роботы, робототехника, 机器人, 로봇, ربات
sensor: sensors, датчик, датчиков, сенсор, 传感器, 传感, 센서, حسگر
chip: chips, микросхема, микросхем, чип, 芯片, 칩, تراشه
microchip: integral, integrated circuits, интегральный, интегральных, ic design, 集成电路制造
component: components, компонент, компоненты, компонентов, комплектующий, 元器件, 元件, 部件, 零部件, 부품, قطعات, مكونات
module: modules, модуль, 模块, 模組
microwave: свч, microwaves, 微波, 마이크로파, مایکروویو
antenna: antennas, антенна, 天线, 안테나, آنتن
vacuum: вакуум, вакуумный, 真空, 진공, خلاء
crystal: crystals, кристалл, кристаллов, 晶体, 결정, کریستال
display: displays, дисплей, 显示, 显示器, نمایشگر
video: видео, 视频, 비디오, ویدئو
television: телевидение, телевизионный, телевизионная, телекомпания, телерадиокомпания, 电视, 텔레비죤, تلویزیون, تلفزيون, τηλεόρασης, tv
broadcasting: broadcast, вещание, радиовещательная, радиовещание, 广播, 방송, صداوسیما
news: новости, новостей, ньюс, 新闻, 通讯社, 보도, خبر, خبرگزاری, أخبار, ειδήσεων
newspaper: газета, газеты, 报, 신문, روزنامه, صحيفة, εφημερίδα
publishing: publisher, publishers, издательство, издательский, 出版, 출판, انتشارات
internet: online, web, интернет, интернета, 互联网, 网上, 在线, 인터네트, اینترنت, الإنترنت, διαδικτύου
cyber: кибер, 网络空间, سایبری, κυβερνοχώρου, киберотбрана
money exchange: exchange, sarrafi, sarafi, hawala, صرافی, صرافة, обмен, обменный, биржа, 交易所, 兑换
payment: payments, расчетный, расчетная, платежный, платежная, 支付, 결제, پرداخت
loan: credit, кредит, кредитный, кредитная, 信用, 신용, قرض, اعتباری, πιστωτική
leasing: лизинг, лизинговая, 租赁, لیزینگ, rent
commercial bank: коммерческий банк, 商业银行, 상업은행, акционерный коммерческий банк
foreign: external, внешний, внешне, внешнеэкономический, зарубежный, 对外, 外国, 대외, 외국, خارجی, خارجية, εξωτερικής
foreign trade: внешнеторговый, внешторг, 对外贸易, 外贸, 대외무역
domestic: interior, internal, внутренний, внутренних, 内部, 国内, 내무, داخلی, داخلية, الداخلية, εσωτερικών
joint venture corporation: 合营公司, 합영회사, 합작회사
general corporation: 总公司, 總公司, 총회사, генеральная компания
general bureau: 총국, 总局, главное управление
complex: combine, kombinat, комбинат, комплекс, комплексы, комплексный, 综合, 联合企业, 련합기업소, 종합, مجتمع, συγκρότημα, complejo
base: база, базы, 基地, 기지, پایگاه, قاعدة, βάση
park: парк, парка, 园区, 产业园, 공원, پارک
zone: free zone, свободная зона, зона, 区域, 开发区, 자유무역지대, منطقه, منطقة, ζώνη
house: дом, торговый дом, 屋, خانه, بيت
line: lines, линии, линия, 航线, 선, خط, γραμμές, linien
ship repair: судоремонтный завод, 修船
vessel: vessels, ships, судно, судов, суда, 船舶, 선박, شناور, سفينة, πλοίων, корабль, кораблей
submarine: submarines, подводный, подводных, подлодка, 潜艇, 잠수함, زیردریایی
marine engineering: 海洋工程, морская инженерия
heavy industry: heavy industries, heavy, тяжелая промышленность, тяжелый, тяжелого, 重工, 重工业, 重型, 重机, 중공업, سنگین
light industry: 轻工, 轻工业, легкая промышленность, 경공업
arts and crafts: art, arts, искусство, искусств, художественный, 艺术, 工艺, 미술, 예술, هنر, τέχνης
museum: музей, музея, 博物馆, 박물관, موزه, متحف
theatre: theater, театр, театра, 剧院, 극장, تئاتر
library: библиотека, библиотеки, 图书馆, 도서관, کتابخانه
church: orthodox, церковь, православный, 教会, 교회, کلیسا, كنيسة, εκκλησία
mosque: мечеть, مسجد, 清真寺
god: allah, аллах, бог, бога, خدا, الله, θεού, 神
follower: followers, supporters, supporter, последователи, поддръжници, أنصار, انصار, οπαδοί, ansar
jihad: джихад, джихада, 圣战, جهاد, الجهاد, τζιχάντ, dschihad, yihad
caliphate: халифат, خلافة, χαλιφάτο
martyr: martyrs, мученик, шахид, شهید, شهيد, shahid, shaheed, shahed, μαρτύρων
relief: aid, humanitarian, помощь, помощи, гуманитарный, 救援, 救济, 구호, امداد, إغاثة, βοήθειας, salvation, спасение
cooperation: co operation, сотрудничество, кооперация, 合作, 협조, همکاری, تعاون, συνεργασίας
exploration: геологоразведка, разведочный, 勘探, 탐사, اکتشاف, استكشاف
drilling: буровой, бурение, 钻井, 시추, حفاری
refinery: refining, нефтеперерабатывающий, нпз, 炼油, 炼化, 정유, پالایشگاه, مصفاة
pipeline: трубопровод, нефтепровод, газопровод, 油气管道, 송유관, خط لوله
petrochemical: petrochemicals, нефтехимия, нефтехимический, 石油化工, 石化, پتروشیمی, بتروكيماويات
oil gas: oil and gas, нефтегазовый, нефтегаз, нефтегазовая, 油气, نفت و گاز
fuel: топливо, топливный, 燃料, 연료, سوخت, وقود, καυσίμων
power station: power plant, гидроэлектростанция, электростанция, тэц, гэс, аэс, 发电, 电站, 电厂, 발전소, نیروگاه, محطة
electricity: электроэнергия, энергосбыт, 供电, 电网, 电力, برق, كهرباء, grid, electric power
electromechanical: electromechanics, электромеханический, электромеханика, 机电, 機電, الکترومکانیک
optoelectronic: optoelectronics, electro optical, electrooptical, оптоэлектроника, оптико электронный, 光电子
optical mechanical: optomechanical, оптико механический, 光机
film: films, кино, фильм, киностудия, 影业, 电影, 영화, فیلم
studio: студия, 工作室, استودیو
space agency: космическое агентство, 航天局, 우주개발국
aerospace: airspace industry, аэрокосмический, авиакосмический, 航太, هوافضا, αεροδιαστημικής
aircraft industry: авиационная промышленность, 航空工业
lab key: key laboratory, 重点实验室, state key laboratory, 国家重点实验室
post: postal, posts, почта, почтовый, 邮政, 邮电, 체신, پست, بريد, ταχυδρομείων
telephone: телефон, телефонный, 电话, 전화, تلفن
code: cipher, шифр, криптография, криптографический, cryptographic, 密码, 암호, رمز
lottery: casino, казино, лотерея, 彩票, 카지노
sport: sports, спорт, спортивный, спортивной, 体育, 체육, ورزش, رياضة, αθλημάτων
camp: лагерь, 营地, 야영소, اردوگاه, مخيم
friendship: дружба, 友谊, 친선, دوستی, صداقة
unity: единство, единый, единая, 团结, 통일, وحدت, وحدة, ενότητας
victory: победа, победы, 胜利, 승리, پیروزی, نصر, νίκη
star: stars, звезда, звезды, 星, 별, ستاره, نجم
vostok: восток, восточный
1: первый, первая, первое, первых, 第一, 제일, اول, πρώτο
2: второй, вторая, 第二, 제이, دوم
3: третий, третья, 第三, 제삼, سوم, τρίτος
great: grand, большой, великий, 大型, 위대한, بزرگ, كبير, μεγάλο
red: красный, красная, 红, قرمز, أحمر
green: зеленый, зелёный, зеленая, 绿色, 청, سبز
white: белый, белая, 白
black: черный, черная, 黑, سیاه
gold star: золотая звезда
digital technology: цифровые технологии, 数字技术, 数码科技
information technology: информационных технологий, информационные технологии, 信息技术, 信息科技, 정보기술, فناوری اطلاعات, تكنولوجيا المعلومات
intelligent technology: 智能科技, 智能技术
electronic technology: electronics technology, 电子科技, 电子技术, электронных технологий
resource: resources, ресурс, ресурсы, ресурсов, 资源, 자원, منابع, موارد
asset: assets, активы, активов, имущество, 资产, 자산, دارایی
operator: оператор, оператора, 运营, 운영
agency: агентство, агентства, agence, agencia, 代理, 代理店, 기관, آژانس, وكالة, υπηρεσία
partner: partners, партнер, партнёр, партнеры, 伙伴, شریک
alliance: альянс, 联盟, 동맹, اتحاد, συμμαχία
federation of unions: профсоюз, 工会
cluster: кластер, кластера, 集群
standard: standards, стандарт, стандартов, 标准, 표준, استاندارد
quality: качество, качества, 质量, کیفیت
professional: профессиональный, 专业, حرفه ای
medical science: medical sciences, медицинских наук, 医学, 의학, علوم پزشکی
academy of sciences: академия наук, академии наук, ран, ras, 中国科学院, 과학원
national defense: national defence, национальная оборона, 国防科技, 국방과학, εθνικής άμυνας
university technology: технический университет, 技术大学, 공업대학, 공업종합대학, 기술대학, دانشگاه صنعتی, πολυτεχνείο, polytechnic university, politechnic
general university: 종합대학
`;
/** Places of China as written and in pinyin. Province, city and district marks may follow. */
export const CHINESE_PLACES: string =
  "北京:beijing 上海:shanghai 天津:tianjin 重庆:chongqing 广东:guangdong 广州:guangzhou 深圳:shenzhen 东莞:dongguan 佛山:foshan 珠海:zhuhai 中山:zhongshan 惠州:huizhou 汕头:shantou 江门:jiangmen 湛江:zhanjiang 江苏:jiangsu 南京:nanjing 苏州:suzhou 无锡:wuxi 常州:changzhou 南通:nantong 徐州:xuzhou 扬州:yangzhou 镇江:zhenjiang 泰州:taizhou 盐城:yancheng 昆山:kunshan 张家港:zhangjiagang 常熟:changshu 浙江:zhejiang 杭州:hangzhou 宁波:ningbo 温州:wenzhou 绍兴:shaoxing 嘉兴:jiaxing 湖州:huzhou 台州:taizhou 金华:jinhua 义乌:yiwu 丽水:lishui 山东:shandong 济南:jinan 青岛:qingdao 烟台:yantai 威海:weihai 潍坊:weifang 淄博:zibo 临沂:linyi 济宁:jining 东营:dongying 日照:rizhao 泰安:taian 福建:fujian 福州:fuzhou 厦门:xiamen 泉州:quanzhou 漳州:zhangzhou 莆田:putian 江西:jiangxi 南昌:nanchang 九江:jiujiang 赣州:ganzhou 景德镇:jingdezhen 昌河:changhe 安徽:anhui 合肥:hefei 芜湖:wuhu 蚌埠:bengbu 马鞍山:maanshan 湖北:hubei 武汉:wuhan 宜昌:yichang 襄阳:xiangyang 襄樊:xiangfan 孝感:xiaogan 荆州:jingzhou 黄石:huangshi 湖南:hunan 长沙:changsha 株洲:zhuzhou 湘潭:xiangtan 衡阳:hengyang 岳阳:yueyang 河南:henan 郑州:zhengzhou 洛阳:luoyang 开封:kaifeng 新乡:xinxiang 南阳:nanyang 安阳:anyang 许昌:xuchang 河北:hebei 石家庄:shijiazhuang 唐山:tangshan 保定:baoding 廊坊:langfang 邯郸:handan 秦皇岛:qinhuangdao 沧州:cangzhou 山西:shanxi 太原:taiyuan 大同:datong 运城:yuncheng 陕西:shaanxi 西安:xian 咸阳:xianyang 宝鸡:baoji 汉中:hanzhong 渭南:weinan 甘肃:gansu 兰州:lanzhou 天水:tianshui 酒泉:jiuquan 青海:qinghai 西宁:xining 宁夏:ningxia 银川:yinchuan 新疆:xinjiang 乌鲁木齐:urumqi 内蒙古:neimenggu 包头:baotou 呼和浩特:hohhot 辽宁:liaoning 沈阳:shenyang 大连:dalian 鞍山:anshan 丹东:dandong 抚顺:fushun 锦州:jinzhou 葫芦岛:huludao 营口:yingkou 吉林:jilin 长春:changchun 延边:yanbian 黑龙江:heilongjiang 哈尔滨:harbin 大庆:daqing 齐齐哈尔:qiqihar 佳木斯:jiamusi 四川:sichuan 成都:chengdu 绵阳:mianyang 德阳:deyang 自贡:zigong 宜宾:yibin 泸州:luzhou 贵州:guizhou 贵阳:guiyang 遵义:zunyi 安顺:anshun 云南:yunnan 昆明:kunming 广西:guangxi 南宁:nanning 桂林:guilin 柳州:liuzhou 海南:hainan 海口:haikou 三亚:sanya 西藏:xizang 拉萨:lhasa 台北:taipei 高雄:kaohsiung 新竹:hsinchu 台中:taichung 澳门:macau 九龙:kowloon 浦东:pudong 松江:songjiang 嘉定:jiading 闵行:minhang 顺义:shunyi 昌平:changping 海淀:haidian 朝阳区:chaoyang";
