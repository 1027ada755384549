/** Words that many organisations have in their names, with their translations: they support a match and never make one. */
export const SECTOR_WORDS: string = `
bank: banking, bankas, banken, банк, банка, banka, banque, banco, banca, bankas, pankki, pank, τράπεζα, 银行, 銀行, 은행, بنك, بانک, المصرف, مصرف, bankasi, bankası, yinhang
technology: technologies, tech, technol, technological, technologie, technologia, tecnologia, tecnología, tecnologias, tecnologie, technologii, технологии, технология, технологий, технолоджи, технологічний, технологический, tekhnologii, teknoloji, teknologi, 科技, 技术, 技術, 기술, تكنولوجيا, فناوری, فناوري, fanavari, fanavaran, keji, jishu, τεχνολογία, τεχνολογίας
science: scientific, sci, sciences, sciencetech, наука, научный, научно, науки, naučni, nauchno, nauchny, 科学, 과학, علوم, علمی, επιστήμη
science technology: sci tech, science and technology, scitech, sci and tech, 科学技术, 科學技術
trading: trade, trd, trdg, trader, traders, commerce, commercial, comm, tradings, торговый, торговая, торговля, трейдинг, трейд, торговый дом, торг, торгова, handel, handels, comercio, comercial, commerciale, commercio, ticaret, tijara, tijarat, tejarat, bazargani, بازرگانی, تجارة, التجارة, تجاري, للتجارة, تجارت, التجارية, 贸易, 貿易, 商贸, 商貿, 무역, 상업, maoyi, shangmao, εμπορική, εμπορίας, торговельний, kereskedelmi
electronics: electronic, elec, electron, elect, elektronik, elektronika, electronica, electrónica, electronique, электроника, электронный, электронные, электроники, электроникс, 电子, 電子, 전자, إلكترونيات, الکترونیک, dianzi
electric: electrical, electro, elektro, elektrik, электрический, электро, электротехнический, 电气, 電氣, 電機, 电机, 전기, dianqi
international: intl, int l, internatl, internacional, internationale, internazionale, международный, международная, международное, интернешнл, интернэшнл, міжнародний, 国际, 國際, 국제, الدولية, دولية, بين المللي, بین المللی, uluslararasi, uluslararası, διεθνής, guoji, beynəlxalq, beynalmelal
industry: industries, industrial, ind, inds, indus, industria, industrie, industrielle, промышленность, промышленная, промышленный, промышленное, индустрия, индастриз, промислова, sanayi, sanaye, sanat, صنایع, صناعة, الصناعية, صنعتی, صناعات, الصناعات, 工业, 工業, 实业, 實業, 产业, 산업, 공업, shiye, gongye, βιομηχανία, βιομηχανίες
import export: imp exp, import and export, export import, exp imp, impex, import export co, импорт экспорт, экспорт импорт, 进出口, 進出口, 수출입, jinchukou, export and import
shipping: ship, ships, shipmanagement, maritime, marine, navigation shipping, судоходная, судоходство, морское, пароходство, судоходна, 航运, 海运, 船务, 航運, 해운, shipping lines, denizcilik, kashtirani, keshtirani, کشتیرانی, کشتیراني, ملاحة, navigation co
development: dev, devt, develop, developing, развитие, развития, développement, desarrollo, sviluppo, entwicklung, 发展, 發展, 开发, 개발, تنمية, توسعه, fazhan, tose, toseh, ανάπτυξης
investment: investments, invest, inv, investing, инвестиции, инвест, инвестиционная, инвестиций, inversiones, investimentos, investimenti, yatirim, yatırım, 投资, 投資, 투자, استثمار, سرمایه گذاری, touzi, capital investment
capital: капитал, 资本, 資本, sermaye, капитала
finance: financial, fin, finances, finans, финанс, финансовый, финансовая, finanz, financiera, financiere, 金融, 财务, 금융, مالي, مالی
insurance: insur, assurance, страхование, страховая, страховое, seguros, versicherung, sigorta, 保险, 保險, 보험, بيمه, بیمه, تأمين
factory: plant, works, завод, завода, заводы, фабрика, фабрики, zavod, fabrik, werk, usine, fabrica, fábrica, planta, fabrikasi, 厂, 工厂, 工廠, 공장, مصنع, کارخانه, εργοστάσιο, mill, mills
machinery: machine, machines, mechanical, mech, machine building, machinebuilding, mashinostroitelny, машиностроение, машиностроительный, машиностроения, механический, механика, maschinenbau, maschinen, makina, makine, 机械, 機械, 기계, ماشین سازی, jixie, μηχανική, mekanik
equipment: equip, equipments, eqpt, оборудование, оборудования, equipo, equipos, équipement, ausrustung, 设备, 設備, 装备, 설비, تجهیزات, معدات, shebei, teçhizat
engineering: engineers, engrg, engg, инжиниринг, инженерный, инженерная, инженерно, ingenieria, ingeniería, ingenierie, ingenieur, mühendislik, muhendislik, 工程, 엔지니어링, هندسة, مهندسی, مهندسي, mohandesi, gongcheng, μηχανικής
construction: constructions, constr, const, construct, building, строительство, строительная, строительный, строй, construccion, construcción, construções, bau, yapi, yapı, insaat, inşaat, 建设, 建設, 建筑, 건설, للبناء, ساختمانی, ساختمان, jianshe, jianzhu, κατασκευών, budivelna
service: services, svc, svcs, servis, сервис, услуги, услуг, служба, службы, сервиса, servicio, servicios, serviços, dienst, dienstleistungen, hizmetleri, 服务, 服務, 서비스, خدمات, υπηρεσία, υπηρεσίες, хизмат
system: systems, sys, système, systeme, sistema, sistemas, sistem, система, системы, систем, 系统, 系統, 시스템, نظام, سیستم, نظم, xitong, σύστημα, συστημάτων
solution: solutions, solns, решения, решение, soluciones, lösungen, çözümleri, 解决方案, 솔루션
logistics: logistic, logist, логистика, логистик, логістика, logistica, logistik, lojistik, 物流, 로지스틱스, لجستیک, لوجستية, wuliu, forwarding, freight
transport: transportation, transports, transporte, transportes, trasporti, транспорт, транспортная, транспортный, перевозки, taşımacılık, tasimacilik, nakliyat, 运输, 運輸, 交通, 수송, حمل و نقل, النقل, μεταφορών, haulage, cargo
aviation: air, airlines, airline, airways, aero, aviacion, aviación, авиация, авиа, авиационный, авиакомпания, авиалинии, havacilik, havacılık, 航空, 항공, هوایی, هواپیمایی, طيران, الطيران, hangkong, αεροπορική, αεροπορίας, avia, aeronautics, aeronautical, airspace
space: 航天, 宇航, 우주, космос, космический, космическая, космических, فضایی, hangtian, astronautics, διάστημα
energy: энергия, энергетика, энерго, энергетическая, energia, energía, énergie, energie, enerji, 能源, 에너지, طاقة, انرژی, energetika, power, 电力, ενέργεια, energetic
oil: petroleum, petrol, petro, petroleo, petróleo, нефть, нефтяная, нефтегаз, neft, naft, нафта, petrole, 石油, 석유, نفط, نفت, shiyou, πετρελαίου, oilfield
gas: газ, газовая, gaz, 天然气, 가스, غاز, گاز, 燃气, φυσικό αέριο
chemical: chemicals, chem, chemistry, химический, химия, химическая, química, quimica, chimie, chemie, kimya, 化学, 化工, 화학, كيميائية, شیمیایی, شيميايي, shimi, shimia, huaxue, huagong, χημική, petrochemical, 石化
metal: metals, metallurgical, metallurgy, steel, iron, металл, металлургический, металлургия, сталь, стальной, metales, métaux, stahl, celik, çelik, 金属, 钢铁, 鋼鐵, 제철, 금속, 钢, فولاد, معادن, gangtie
mining: mines, mine, mineral, minerals, горный, рудник, шахта, горнодобывающая, minera, mineria, bergbau, madencilik, 矿业, 礦業, 광업, معدنية, معدن, kuangye, coal, уголь
agriculture: agricultural, agro, agri, аграрный, аграрная, агро, сельскохозяйственный, agricola, agrícola, tarim, tarım, 农业, 農業, 농업, كشاورزي, کشاورزی, زراعية
food: foods, продукты, продовольствие, пищевой, alimentos, gida, gıda, 食品, 식품, غذا, مواد غذائية, pischevoy, foodstuff
medical: medicine, pharma, pharmaceutical, pharmaceuticals, медицинский, медицина, фарма, фармацевтика, médica, medica, tıbbi, ilaç, 医药, 医疗, 제약, 의료, پزشکی, دارو, طبية, health, 健康, ιατρική
communication: communications, telecom, telecommunication, telecommunications, telecoms, comms, связь, связи, телеком, коммуникации, телекоммуникации, comunicaciones, télécommunications, iletisim, iletişim, 通信, 通讯, 电信, 통신, مخابرات, ارتباطات, اتصالات, tongxin, επικοινωνιών
information: info, infor, информационный, информация, информационные, información, informacion, bilgi, 信息, 資訊, 情报, 정보, معلومات, اطلاعات, xinxi, πληροφοριών, πληροφορικής
computer: computers, computing, computation, компьютер, вычислительный, вычислительная, вычислительной, bilgisayar, 计算机, 计算, 電腦, 컴퓨터, رایانه, jisuanji
software: soft, программное, программный, 软件, 소프트웨어, yazilim, yazılım, نرم افزار, ruanjian
network: networks, net, сеть, сети, сетевой, red de, réseau, netzwerk, ağ, 网络, 網路, 네트워크, شبکه, شبكة, wangluo, δίκτυο
research: recherche, исследовательский, исследования, исследований, forschung, investigacion, investigación, araştırma, 研究, 연구, تحقیقات, تحقیقاتی, پژوهش, پژوهشی, البحوث, بحوث, yanjiu, έρευνας
institute: inst, institution, институт, института, institut, instituto, istituto, enstitü, 研究所, 研究院, 学院, 學院, 연구소, 연구원, معهد, انستیتو, موسسه, مؤسسه, yanjiusuo, yanjiuyuan, ινστιτούτο, niı, нии
research institute: research and design institute, research inst, scientific research institute, научно исследовательский институт, нии, nii, пажуhешгах, پژوهشگاه, پژوهشکده, pazhuheshgah, pajuheshgah
university: universities, univ, университет, университета, universidad, universidade, université, universite, universität, universitat, università, üniversitesi, 大学, 大學, 대학, 대학교, جامعة, دانشگاه, daneshgah, daxue, πανεπιστήμιο
academy: академия, academia, académie, akademie, akademi, akademija, 科学院, 아카데미, أكاديمية, آکادمی, ακαδημία
college: колледж, école, school, школа, училище, 学校, 고등학교, مدرسة, escuela, schule, σχολή
center: centre, centr, ctr, центр, центра, centro, zentrum, merkez, merkezi, 中心, 센터, 중심, مرکز, مركز, zhongxin, κέντρο, centrum
laboratory: lab, labs, laboratories, лаборатория, лаборатории, laboratorio, laboratoire, 实验室, 實驗室, 연구실, آزمایشگاه, مختبر, shiyanshi, εργαστήριο
design bureau: конструкторское бюро, опытно конструкторское бюро, окб, кб, okb, skb, konstruktorskoe byuro, experimental design bureau
bureau: бюро, büro, buro, oficina, 局, 국, مكتب, دفتر, office, офис, ofis, γραφείο, 办公室, 事務所
department: dept, департамент, отдел, управление, управления, departamento, département, directorate, direction, дирекция, 部, 부, اداره, إدارة, دائرة, διεύθυνση, diewthinsi, administration, администрация, администрации, division, дивизион
ministry: министерство, министерства, міністерство, ministerio, ministère, ministerium, bakanligi, bakanlığı, 部委, 성, وزارت, وزارة, υπουργείο, ministero
federal: федеральный, федеральное, федеральная, федеральной, federación, ομοσπονδιακή, федераций, federation, федерация, федерации, ομοσπονδία, ομοσπονδίας
state: государственный, государственное, государственная, государственного, estatal, état, staat, staatliche, devlet, 国家, 國家, 国营, 국가, دولتی, دولة, κρατική, κρατικό, κράτος, державний, държавна, govt, government, правительство
unitary enterprise: sue, унитарное предприятие, федеральное государственное унитарное предприятие, фгуп, fgup, fsue, federal state unitary enterprise, federal state unitary enterprise, государственное унитарное предприятие, гуп, муп, бюджетное учреждение, фгбу, фгау, фгбоу
enterprise: enterprises, ent, предприятие, предприятия, підприємство, predpriyatie, enterprize, unternehmen, işletmesi, 企业, 企業, 기업소, 기업, مؤسسة, المؤسسة, 事业, επιχείρηση
association: assoc, associated, ассоциация, союз, союза, asociación, asociacion, associação, verband, verein, dernegi, derneği, birliği, 协会, 協會, 협회, 련합, انجمن, جمعية, الجمعية, ένωση, union, uniune, liga, league, лига, общественная организация
foundation: fond, fund, фонд, фонда, fundacion, fundación, fundação, stiftung, stichting, vakfi, vakfı, 基金, 基金会, 재단, 기금, بنیاد, bonyad, مؤسسه خیریه, ίδρυμα, trust, charity, charitable
organization: organisation, org, организация, организации, organización, organizacion, organização, teşkilatı, 组织, 組織, 기구, 조직, سازمان, sazman, منظمة, οργάνωση, οργανισμός, організація, organisatie, organizacija
committee: комитет, комитета, comité, komitee, komitesi, 委员会, 委員會, 위원회, کمیته, لجنة, επιτροπή, commission, комиссия, council, совет, совета, شورای, مجلس, συμβούλιο, commision, board
military: militar, militaire, военный, военная, военно, военного, militär, askeri, 军事, 軍事, 军, 군사, نظامی, عسكرية, العسكرية, στρατιωτική, στρατιωτικό, army, армия, 军队, army forces, вооруженных, вооруженные силы, armed forces, 军区
defense: defence, оборона, оборонный, оборонная, обороны, defensa, défense, verteidigung, savunma, 国防, 國防, 防务, 국방, دفاعی, دفاع, الدفاع, άμυνας, guofang
air force: военно воздушные силы, 空军, 공군, نیروی هوایی, القوات الجوية, αεροπορία
navy: naval, военно морской, военно морской флот, флот, флота, 海军, 해군, نیروی دریایی, ναυτικό, marina, fleet
security: безопасность, безопасности, охрана, seguridad, sécurité, sicherheit, güvenlik, 安全, 保安, 보안, امنیت, امنیتی, الأمن, أمن, ασφάλειας, ασφάλεια, anquan, guard, guards, φρουρών
police: полиция, полиции, policía, policia, polizei, polis, 公安, 警察, 경찰, پلیس, شرطة, αστυνομία
management: mgmt, mgt, managing, менеджмент, управляющая, управляющая компания, gestión, gestion, gestao, yönetim, 管理, 관리, مدیریت, إدارية, guanli, administracion
production: productions, prod, product, products, manufacturing, mfg, manufacture, manufacturer, manufacturers, manufactory, производство, производственный, производственная, производственное, продукция, produccion, producción, producao, produktion, üretim, 制造, 製造, 生产, 생산, 제조, تولید, تولیدی, إنتاج, tolidi, zhizao, shengchan
scientific production: научно производственное объединение, нпо, npo, нпп, npp, научно производственное предприятие, научно производственный, research and production association, scientific and production, research and production, научно производственная, nauchno proizvodstvennoe
supply: supplies, supplier, снабжение, поставка, tedarik, suministros, 供应, 供应链, 공급, تأمین, procurement, снаб
consulting: consultancy, consultants, consult, консалтинг, consultoria, beratung, danışmanlık, danismanlik, 咨询, 顾问, 컨설팅, مشاوره, استشارات, zixun, advisory
media: медиа, пресса, печать, medya, 媒体, 传媒, 미디어, رسانه, إعلام, μέσων, press, broadcasting, tv, television, телевидение, телерадиокомпания, radio, радио
real estate: недвижимость, property, properties, realty, immobilien, inmobiliaria, immobilière, emlak, gayrimenkul, 房地产, 地产, 置业, 부동산, عقارية, املاک
automobile: auto, automotive, авто, автомобильный, автомобильная, automotriz, otomotiv, 汽车, 自动车, 자동차, خودرو, سيارات, motors, motor, car, vehicle, vehicles, моторс, qiche
instrument: instruments, приборостроение, приборостроительный, прибор, приборов, instrumentos, 仪器, 儀器, 仪表, 기기, ابزار, yiqi, instrumentation
optical: optics, optic, opto, оптика, оптический, оптико, optik, 光学, 光電, 光电, 광학, اپتیک, بصريات, optoelectronics, guangxue, guangdian
semiconductor: semiconductors, semi, полупроводник, полупроводниковый, yarıiletken, 半导体, 半導體, 반도체, نیمه هادی, bandaoti, microelectronics, микроэлектроника, 微电子, 集成电路, integrated circuit, ic
material: materials, материалы, материал, материалов, materiales, matériaux, malzeme, 材料, 소재, مواد, cailiao, 新材料
aircraft: самолет, самолетов, авиастроительный, flugzeug, uçak, 飞机, 飛機, 비행기, هواپیما, هواپیماسازی, طائرات, feiji, uav, беспилотный, 无人机, drone, helicopter, helicopters, вертолет, вертолеты, 直升机
shipyard: shipbuilding, ship repair, судостроительный, судостроение, судоремонтный, verf, tersane, 造船, 船厂, 造船厂, 조선소, astillero, werft, судоверфь
university technology: technological university, 理工大学, 工业大学, 科技大学, technological institute, технологический институт, технологический университет
nuclear: atomic, ядерный, атомный, атомная, ядерной, atom, nükleer, 核, 核工业, 原子能, 원자력, هسته ای, اتمی, انرژی اتمی, نووية, heneng
precision: точный, точная, präzision, hassas, 精密, 정밀, دقیق, jingmi
digital: цифровой, digitale, dijital, 数字, 数码, 디지털, shuzi, data, 数据, данные, intelligent, smart, 智能, zhineng, 智慧, ai, artificial intelligence, 人工智能
new: новый, новая, новое, neue, nuevo, nova, yeni, 新, 신, جديد, جدید, novaya, novy
general: генеральный, general de, 通用, 总, 總, 총, عمومی, عامة, العامة, γενική, γενικό, γενικού, главное, главный, main
national: национальный, национальная, национального, nacional, nationale, nazionale, ulusal, milli, 民族, 국립, ملی, وطني, الوطنية, وطنية, εθνική, εθνικής, εθνικό, народный, народная, people, peoples, 人民, 인민
central: центральный, центральная, central de, zentral, merkez bankası, 中央, 중앙, مرکزی, المركزي, κεντρική, κεντρικό, цб
united: объединенная, объединенный, unidos, unidas, vereinigte, birleşik, 联合, 聯合, 연합, متحد, المتحدة, ενωμένη, joint, consolidated, союзный
venture: ventures, joint venture, совместное предприятие, 合资, 合营, 합영, 합작, ортак, mushtarak, مشترک
corporation group: 집단
branch: филиал, филиала, sucursal, succursale, zweigniederlassung, şubesi, 分公司, 分行, 지사, شعبه, فرع, representative office, представительство, subsidiary, дочернее, affiliate
store: shop, stores, shops, market, markets, маркет, рынок, магазин, mağazası, 商店, 市场, 상점, فروشگاه, سوق, mercado, 商行
global: world, worldwide, глобал, mundial, mondial, dünya, 全球, 世界, 글로벌, جهانی, عالمية, universal, универсал
islamic: islam, исламский, исламская, islami, 伊斯兰, اسلامی, إسلامية, الإسلامية, ισλαμικό, ισλαμικής, ισλαμική, muslim
revolutionary: revolution, революция, революции, انقلاب, الثورة, επανάστασης, corps, корпус, سپاه, σώμα
party: партия, partido, partei, parti, 党, 당, حزب, κόμμα, movement, движение, hareketi, 运动, حركة, κίνημα, front, фронт, جبهة, μέτωπο, liberation, освобождение, απελευθέρωση
region: oblast, область, области, край, районный, район, district, province, провинция, 省, 市, 区, 도, استان, محافظة, περιφέρεια, city, город, города, municipality, republic, республика, республики, δημοκρατία, people s republic, regional, региональный, областной
expert: 专家, эксперт, experts, club, клуб, team, 队, 전대, sports, спортивный, спорт, sport, culture, культура, cultural, 文化, травел, travel, tourism, tur, туризм, 旅游, 旅行
`;
