/** Words of universities, institutes, forces and ministries that are translated rather than spelled; form as SECTOR_WORDS. */
export const TRANSLATED_WORDS: string = `
military: 陆军, ground forces, сухопутные войска, ارتش, نیروی زمینی, الجيش, جيش
missile troops: 火箭军, strategic rocket forces, ракетные войска, rocket force
aviation space: aeronautics and astronautics, aviation and space, aerospace and aviation, авиационно космический
science technology university: 科學技術大學, university of science and technology
university technology: 工程大学, 理工, polytechnical university, 工業大學
engineering: 工程技术, инженерное дело
electronics science technology: 电子科技大学, electronic science technology
normal university: 师范大学, teachers university, pedagogical university, педагогический университет
medical university: 医科大学, 军医大学, 医学院, медицинский университет
post communication: 邮电大学, posts telecommunications
institute technology: 理工学院, 工学院, 技术学院
design institute: 设计院, 研究设计院, проектный институт, конструкторский институт, design and research institute
research institute: 科学研究院, 科学研究所, 研究总院, 总院, 研究中心院
research center: 研究中心, 研究室, исследовательский центр, مرکز تحقیقات, مرکز پژوهش, مركز بحوث
academy: 学术院, 军校, 进修学院
command college: 指挥学院, 指挥大学, command academy
police college: 警察学院, 警官学院, 公安学院, officers college
police university: 警察大学, 公安大学
public security: 公安部, 公安局, 公安厅, общественная безопасность
forensic science: 鉴定, 法医, 刑事技术, судебная экспертиза, forensics, 物证鉴定
criminal investigation: 刑事, 刑侦, 刑事警察, уголовный розыск
early warning: 预警, раннее предупреждение
aviation defense: 防空, 防空兵, противовоздушная оборона, пво, پدافند هوایی, دفاع جوي, air defence, air defense
artillery: 炮兵, артиллерийский, артиллерия, توپخانه, مدفعية
tank troops: 装甲兵, armoured corps, armored force
submarine: подводная лодка
military transport: 军事交通, 军交运输, военный транспорт, military transportation
service: 勤务, logistics services
chemical defense: 防化, nbc defense, cbrn
electronics warfare: 电子对抗, радиоэлектронная борьба, جنگ الکترونیک, electronic warfare
special operation: 特种作战
information engineering: 信息工程
political: 政治, политический, سیاسی, سياسية
foreign language: 外国语, 外语, иностранных языков
railway: 铁道, 铁路局
highway: 公路, автодорога
communication: 电讯, مخابراتی
computer science: 计算机科学, 计算科学, computational science
high pressure: 高压, высокого давления
material science: 材料科学, materials science
applied physics: 应用物理, прикладной физики
engineering physics: 工程物理, инженерной физики
technical physics: 技术物理, технической физики
solid state: 固体, твердого тела
fluid: 流体, 气动, гидродинамика
environment strength: 强度环境, structure and environment
structure: structural, structures, 结构, конструкций, سازه
production technology: 制造技术, 工艺技术, технологии производства, manufacturing technology
machinery factory: 机器厂, 机械厂, машиностроительный завод, machinery plant
machinery: 机器, 机床厂, ماشین
machinery tool: 机械工具
industry trading: 工贸, industry and trade, industrial and trading, industry trade
textile machinery: 纺机
carbon: 碳素, 炭黑, 碳纤维
alloy: 特种合金, 硬质合金
special metal: 特钢, 特殊钢, специальные стали, special steel
silicon: 硅, 硅业, кремний
rare earth: 稀土, редкоземельный
magnet: magnetic, magnets, 磁, 磁业, 磁性材料, магнит, магнитный
superconductor: 超导, сверхпроводник
quantum: 量子, квантовый, квантовая
photonics: photon, 光子, фотоника, фотон
micro: 微, микро
nano: 纳米, нано, nanotechnology, نانو
inertial: 惯性, инерциальный
gyroscope: gyro, 陀螺, гироскоп
guidance: 制导, наведения
simulation: 仿真, моделирование
metering: 计量测试
testing equipment: 测试设备, 试验设备, test equipment
spacecraft: 航天器, 飞船, космический аппарат
missile engine: 火箭发动机, ракетный двигатель, rocket engine
engine technology: 推进技术, 动力技术, propulsion technology
solid engine: 固体动力, 固体推进, solid propulsion
aviation engine: 航空发动机, авиадвигатель, авиационных двигателей, موتور هواپیما, aero engine
shipping: 船舶重工, 舰船
shipyard industry: 船舶工业, 造船工业, shipbuilding industry
ordnance: 兵工, 军工, ordnance factory, 兵器工业
north industry: 北方工业, norinco
aerospace science industry: 航天科工, casic
aerospace science technology: 航天科技, casc
aviation industry: avic
electronics technology group: 电科, cetc
nuclear industry: 核工程
nuclear energy: 核能, انرژی هسته ای
electricity: 电力工程, 电力科技
new energy technology: 新能源科技
information security: 信息安全, 网络安全, 网络信息安全, информационная безопасность, amniat etelaat
network technology: 网络科技, 网络技术
communication technology: 通信技术, 通信科技, 通讯科技
microelectronic technology: 微电子科技, 微电子技术
optoelectronic technology: 光电科技, 光电技术
digital equipment: 智能装备, 智能制造, intelligent equipment
automation technology: 自动化技术, 自动化科技
automation equipment: 自动化设备
instrument equipment: 仪器设备, 仪表设备
precision instrument: 精密仪器
precision machinery: 精密机械
hardware: 五金, метизы
mould: 模具, mold, die
packaging: 包装, упаковка, بسته بندی
polymer production: 塑胶, 塑料制品, plastic product
import export trading: 进出口贸易
international trading: 国际贸易, 國際貿易, международная торговля
international logistics: 国际物流, 国际货运, 国际货运代理, international freight
supply chain: 供应链管理, цепь поставок
logistics: 货运代理, 货运, 货代, freight forwarding
shipping management: 船舶管理, 船管, управление судами, مدیریت کشتی, ship management
ocean shipping: 远洋, 远洋运输
port affairs: 港口集团
warehouse: warehousing, storage, 仓储, 仓库, склад, انبار, مستودع, terminal
terminal: 码头, терминал, ترمینال
consultation service: 咨询服务
enterprise management: 企业管理
business: 商务, 商业, бизнес, کسب و کار, أعمال
technology development: 技术开发, 科技发展, 科技开发
technology service: 技术服务, 技術服務
industry development: 实业发展, 工业发展, industrial development
investment group: 投资控股, investment holding
production construction revolutionary: 生产建设兵团, production and construction corps, production construction corps
independent region: 自治区, autonomous region
economic: economy, 经济, экономический, экономика, اقتصاد, اقتصادی, اقتصادية
law enforcement: правоохранительный, انتظامی, 执法
law enforcement command: فرماندهی انتظامی
ministry energy: وزارت نیرو
ministry defense: وزارت دفاع, 国防部, министерство обороны
ministry domestic: وزارت کشور, وزارة الداخلية, 内政部, министерство внутренних дел, ministry interior
ministry intelligence: وزارت اطلاعات
cyber defense: دفاع سایبری, киберзащита
headquarter: قرارگاه, 总部, штаб квартира
basij: بسیج
aerospace troops: نیروی هوافضا, نیروی هوافضای, aerospace force
self sufficiency: خودکفایی, جهاد خودکفایی
islamic revolutionary security revolutionary: سپاه پاسداران انقلاب اسلامی, irgc, pasdaran, سپاه پاسداران انقلاب, islamic revolutionary guard corps
quds troops: نیروی قدس, سپاه قدس, qods force, quds force
refinery: پالایش
distribution: پخش, توزیع, сбыт, дистрибуция, 分销, 配送, distributor, distributors
oil production: فرآورده های نفتی, нефтепродукты, oil products, petroleum products, oil product
operation: operating, بهره برداری, эксплуатация
production: سازی, ساخت
melting: smelting, ذوب, плавильный, 冶炼
metal: متالورژی, ذوب فلزات, 冶金, металлургический комбинат
ammunition production: مهمات سازی, ammunition manufacturing
battery production: باتری سازی, باطری سازی, battery manufacturing
weapon: تسلیحاتی, تسلیحات
planning: برنامه ریزی, 规划, планирование
electronics industry: صنایع الکترونیک, electronic industry
aviation industry organization: صنایع هواپیماسازی, صنایع هوایی
defense industry: صنایع دفاعی, 国防工业, 国防科技工业, оборонная промышленность
news agency: وكالة أنباء, وكالة الأنباء, информационное агентство, агентство новостей
phosphate: فوسفات, фосфат, phosphates
fertilizer: fertiliser, سماد, کود, 化肥, удобрение, удобрений
higher: عالي, العالي, высший, 高等
guarding: حراسة, الحراسة, نگهبانی
brotherhood: إخوان, الإخوان, братство
network: шبکه
brigades: ألوية, бригад
faction: فرقة, الفرقة
gathering: جماعة, الجماعة, jamaat, jama a, group of muslims
organization: تنظيم, التنظيم, تنظیم, tanzim
party: الحركة, тахрик, تحریک, tehrik, tehreek, harakat, haraka
region: ولاية, wilayat, wilayah, vilayat
emigrant: emigrants, المهاجرين, مهاجرین, muhajirin, muhajireen
peninsula: جزيرة, полуостров, شبه جزيرة
arabian: arab, العرب, العربية, арабский, عربی, عربي, عربية
maghreb: المغرب, магриб
monotheism: التوحيد, tawhid, tauhid
victory support: نصرة, nusrat, nusra
state enterprise: казённое предприятие, казенное предприятие, федеральное казенное предприятие, federal state enterprise
production design enterprise: производственно конструкторское предприятие, design and production enterprise
science technical center: научно технический центр, нтц, science and technology center, scientific technical center
engineering design bureau: машиностроительное конструкторское бюро, мкб
instrument design bureau: конструкторское бюро приборостроения, кбп
state science center: государственный научный центр, гнц, state scientific center
state missile center: государственный ракетный центр, грц, state rocket center
nuclear center: ядерный центр, российский федеральный ядерный центр, рфяц, rfnc
media factory: радиоприборный завод, radio plant
powder factory: пороховой завод, gunpowder plant, powder plant
machinery factory: механический завод, mechanical plant
machinery construction factory: машиностроительный завод, machine building plant
electric factory: электротехнический завод, electrical plant
aircraft factory: авиационный завод, авиазавод, aircraft plant
aircraft co: авиационная компания, aircraft company
aviation: خطوط هوایی
aerodrome: аэродром, аэродромный, аэродромной
radionavigation: радионавигация, радионавигации
education methodical center: учебно методический центр, methodological center, educational methodical center
public party: общественное движение, общероссийское движение, public movement, social movement
support foundation: фонд поддержки, support fund
legal protection: защиты прав, правозащитный, правовой защиты
abroad: за рубежом, зарубежом, 海外, overseas, خارج
defender: defenders, защитники, защитник, حماة, مدافعین
fatherland: motherland, homeland, отечество, отечества, родина, родины, میهن, الوطن, 祖国
safety internet: безопасный интернет, безопасного интернета, safe internet
management co: кіруючая кампанія, 管理公司, management company
metal work: металлургический завод, сталелитейный завод, 钢铁厂, steelworks, steel work
state aviation: государственная авиакомпания, state airline
special machinery: специальное машиностроение, спецмаш, specialized machinery
automation: автоматизированный, автоматизированная, автоматизированные
medical science: 医学科学, medicine science
military medical: 军事医学, военно медицинский
china academy of engineering physics: 中国工程物理研究院, caep, chinese academy of engineering physics
`;
