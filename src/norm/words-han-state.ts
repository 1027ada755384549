/** Words of Chinese, Japanese and Korean organisations' names: forces, research, the state, and loan words; form as SECTOR_WORDS. */
export const HAN_STATE_WORDS: string = `
security technology: 安全技术, 安防科技, 安全科技
security equipment: 安防设备, 警用装备
information security: 信息安全, 网络安全, 資訊安全, 정보보안
network security technology: 网络安全技术
public security technology: 公共安全技术
police equipment: 警用器材
fire protection: 消防
defense technology: 国防科技, 防务科技, 防务技术, 防务装备
military industry: 军工, 军事工业, 군수공업, 军需工业
munitions industry department: 군수공업부
defense equipment: 防务装备, 防务设备
weapon equipment: 武器装备, 兵器装备
special equipment: 特种装备, 特种设备, 专用设备
special vehicle: 特种车辆, 专用汽车, 特種車両, 特殊车辆
special material: 特种材料
special alloy: 特种合金
ammunition: 弹药, 弾薬, 탄약
explosive: 炸药, 民爆, 火炸药
optics weapon: 光电武器
air force: 空军, 空軍, 航空自卫队, 공군, airforce
army aviation: 陆军航空兵, 陆航
navy: 海军, 海軍, 해군, 海上自卫队, 舰艇, naval
air defense: 防空
nuclear biological chemical: 核生化, 三防
army engineering: 陆军工程
ordnance engineering: 军械工程
armored: 装甲, 裝甲
armored vehicle: 装甲车
artillery: 火炮, 炮
fire control: 火控, 火控系统
research development: 研究开发, 研发, 研究開発, research and development, r and d
research development center: 研发中心, 研究开发中心, 研究発展中心, 研究与发展中心, 研究发展中心
research center: 研究中心, 科研中心, 연구중심
research institute: 研究所, 研究院, 设计研究院, 研究設計院, 技术研究所, 기술연구소
industry technology research institute: 产业技术研究院, 工业技术研究院
engineering research institute: 工程研究院, 工程研究所
technology research institute: 技术研究院, 技术研究所
design research institute: 设计研究院, 设计研究所
design institute: 设计院, 设计所
engineering research center: 工程研究中心
engineering center: 工程中心
technology center: 技术中心
engineering technology center: 工程技术中心
technology research center: 技术研究中心
innovation center: 创新中心
innovation research institute: 创新研究院
joint innovation center: 协同创新中心
science research institute: 科学研究院, 科学研究所
science institute: 科学院, 과학원
academy of sciences: 国家科学院
second natural science academy: 제2자연과학원, 第二自然科学院
applied: 应用, 応用, 응용, application, applications
applied technology: 应用技术
applied electronics: 应用电子
applied chemistry: 应用化学
applied mathematics: 应用数学
physics: 物理, 物理学, 물리, 물리학
theoretical physics: 理论物理
physics research: 物理研究
modern physics: 近代物理
technical physics: 技术物理
chemistry: 化学研究
mathematics: 数学, 수학
mechanics: 力学
biology: 生物学
geology: 地质, 地質, 지질
geography: 地理
ocean: 海洋
astronomy: 天文
meteorology: 气象, 気象, 기상
earthquake: 地震
environment: 生态环境
metal research: 金属研究
ceramics research: 硅酸盐
optics precision machinery: 光学精密机械
semiconductor research: 半导体研究
automation research: 自动化研究
acoustics research: 声学研究
computer technology research: 计算技术研究
software research: 软件研究
electronics research: 电子研究, 电子学研究
electric engineering: 电工, 电气工程, 電気工学
university of technology: 理工大学, 工业大学
university of science technology: 科技大学
university of technology: 科学技术大学, 공업종합대학
university of chemical technology: 化工大学
university of posts telecommunications: 邮电大学
university of finance economics: 财经大学
agriculture university: 农业大学
normal university: 师范大学, 사범대학
medical university: 医科大学, 의학대학
ocean university: 海洋大学
maritime university: 海事大学
transport university: 交通大学
aviation university: 航空大学
aerospace university: 航空航天大学, 航天大学
information university: 信息大学
polytechnic: 职业技术, 理工, 専門学校, polytechnical
vocational technical college: 职业技术学院
computer college: 计算机学院
information engineering college: 信息工程学院
institute of technology: 理工学院, 工学院, 技术学院, 工程学院
aviation institute: 航空学院
command college: 指挥学院
graduate school: 研究生院
school: 学院, 학교
municipal: 市政, municipality
people government: 人民政府
public security bureau: 公安局
public security ministry: 公安部
ministry of state security: 国家安全部, 국가안전보위부, 국가보위성
ministry of people armed forces: 인민무력성, 인민무력부
ministry of people security: 인민보안성, 인민보안부
ministry of atomic energy industry: 원자력공업성
general bureau of atomic energy: 원자력총국
ministry of rocket industry: 로케트공업성
ministry of foreign trade: 무역성, 대외무역성, 商务部
ministry of oil industry: 원유공업성
ministry of industry: 工业部
ministry of science technology: 科技部
reconnaissance general bureau: 정찰총국
political bureau: 정치국
general political bureau: 총정치국
propaganda agitation department: 선전선동부
organization guidance department: 조직지도부
party central committee: 당중앙위원회
workers party of korea: 조선로동당, 로동당
central military commission: 中央军事委员会, 중앙군사위원회
national defense commission: 국방위원회
state affairs commission: 국무위원회
korean people army: 조선인민군
strategic rocket force: 전략로케트군, 전략군
office 39: 39호실, 삼십구호실
office: 실, 호실, 사무소, 事务所
economic committee: 경제위원회
second economic committee: 제2경제위원회
space development: 우주개발
space development bureau: 국가우주개발국
space technology committee: 우주공간기술위원회
academy of sciences state: 국가과학원
technology exchange: 기술교류
metal trading: 금속무역
coal trading: 석탄무역
mining development trading: 광업개발무역
machinery tool: 공작기계
machine factory: 기계공장
electronic computer: 전자계산기
art studio: 창작사
overseas construction: 대외건설, 海外建設
overseas technology: 대외기술
external construction: 대외건설지도국
factory complex: 련합기업소
steel complex: 제강련합기업소, 제철련합기업소
mine: 광산, 탄광, 矿山
east: 동부, 东部, 东方
west: 서부, 西方, 西
north: 북부, 北部
south: 남부, 南部, 南方
electronics: 일렉트로닉스, 엘렉트로닉스, 에렉트로닉스
trading: 트레이딩, トレード, 트레이드
technology: 테크놀러지, テクノ, 테크닉스, 테크노
industry: 인더스트리, 인더스트리즈, インダストリー, インダストリアル
engineering: 엔지니어링, エンジ
systems: 시스템즈, 시스템스
service: 서비스, サービシーズ
shipping: 쉬핑, シッピング, 쉽핑
marine: 마린, マリン, マリーン
enterprise: 엔터프라이즈, エンタープライズ
holding: 홀딩스, ホールディング
international: インターナショナル, 인터내쇼날
chemical: 케미칼, 케미컬, ケミカルズ
metal: 메탈, メタルズ
power: 파워, パワー
laser: 레이저, レーザ
optics: 옵틱스, 옵틱, オプティクス
robot: 로보틱스, ロボティクス
media: 미디어, 메디아
energy: 에너지, エナジー
software: 소프트
aviation: 에어로, エアロ, エアー
air: 에어, エア
automotive: オートモーティブ, 오토모티브
instrument: インスツルメンツ, 인스트루먼트
precision: プレシジョンズ, 프리시전
bio: 바이오테크
medical: 메디칼, 메디컬
solution: 솔루션즈, 솔루션스
network: 네트웍스, 네트웍
global: 글로벌스
pacific: パシフィック, 퍼시픽
general: ゼネラル, 제너럴
capital: キャピタル, 캐피탈
partners: パートナーズ, 파트너스
plastic: プラスチック, 플라스틱
tool: ツール, 툴
machine: マシン, 머신
control: 컨트롤, 콘트롤
`;
