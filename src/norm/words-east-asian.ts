/** Words of organisations' names in Chinese, Japanese and Korean; form as SECTOR_WORDS. Simplified and traditional where they differ. */
export const EAST_ASIAN_WORDS: string = `
co: 公司, 会社, 회사, 상사, 社, 有限會社, 合同会社, 合名会社, 商社, 總公司, 교류사, 交流社
jsc: 股份有限公司, 株式会社, 株式會社, 股份公司, 股份, 주식회사, 합작주식회사, 股份合作公司
ltd: 有限公司, 有限會社, 有限会社, 유한회사, 有限公, 有限, 유한책임회사
llc: 有限责任公司, 有限責任公司, 责任有限公司, 責任有限公司, 合同会社, 有限责任
partnership: 合伙企业, 有限合伙, 普通合伙
group: 集团, 集團, 控股集团, 集团有限公司, 集团公司, 企业集团, グループ, 그룹, ホールディングス, 控股公司, 控股, 지주회사
general corporation: 总公司, 총회사, 總公司, 무역총회사
general trading corporation: 무역총회사
trading corporation: 무역회사
enterprise: 企业, 企業, 기업소, 사업소, 事業, 事业
factory: 工厂, 工廠, 厂, 廠, 공장, 製作所, 制作所, 工場, 製造所, 제작소, 제철소, 강철공장
research institute: 研究所, 研究院, 연구소, 연구원, 科研所, 研发中心, 設計研究院, 技术研究院, 技術研究院, 研究设计院, 研究総合, 試験研究所, 科学研究所, 应用技术研究院
institute: 学院, 學院, 학원, 研究会
university: 大学, 大學, 대학교, 대학, 종합대학
college: 学校, 學校, 职业技术学院, 高等专科学校, 专科学校, 학교
academy: 科学院, 아카데미, 研究院, 과학원
national defense academy: 국방과학원, academy of national defence science, academy of national defense science
academy national defense science: 국방과학원, 第二自然科学院, 제2자연과학원
national defense university: 국방대학, 국방종합대학, 国防大学, 國防大學, national defense college, national defence university, national defense university
center: 中心, 센터, センター, 中央
research center: 研究中心, 연구센터, 研究センター, 研究室
laboratory: 实验室, 實驗室, 연구실, 実験室, ラボ, 研究実験室
joint laboratory: 联合实验室, joint laboratory
lab key national: 国家重点实验室, 国防科技重点实验室, 国防重点实验室, national key laboratory, state key laboratory
bureau: 局, 국, 总局, 總局, 事务局, 事務局, 处, 분국
general bureau: 총국
department: 部, 部门, 부, 처, 厅, 廳, 司, 课, 課, 부문
branch: 分公司, 分行, 支社, 지사, 분사, 办事处, 代表处, 子公司
committee: 委员会, 委員會, 위원회, 理事会, 常委会
ministry: 省厅, 성, 部委
technology: 科技, 技术, 技術, テクノロジー, テクノロジーズ, テック, 기술, 테크, 테크놀로지, 技研
science technology: 科学技术, 科学技術, 과학기술
science: 科学, 과학, サイエンス, 理学
electronics: 电子, 電子, 전자, エレクトロニクス, 电器, 電器
electric: 电气, 電氣, 電気, 전기, 电机, 電機, エレクトリック, 电力, 電力
electronics components: 电子元件, 电子元器件, 電子部品
communication: 通信, 通讯, 通訊, 电信, 電信, 통신, 텔레콤, 体通
information: 信息, 資訊, 情報, 정보, 资讯, インフォメーション
computer: 计算机, 電腦, 电脑, コンピュータ, 컴퓨터
software: 软件, 軟件, 軟體, ソフトウェア, ソフト, 소프트웨어
network: 网络, 網路, 網絡, ネットワーク, 네트워크
digital: 数字, 数码, 數碼, 數位, デジタル, 디지털, 数据, 大数据
intelligent: 智能, 智慧, スマート, 스마트
digital intelligence: 人工智能, artificial intelligence
semiconductor: 半导体, 半導體, 半導体, 반도체, 微电子, 微電子, セミコンダクター, 集成电路, 積體電路
semiconductor production: 集成电路制造, 半导体制造, semiconductor manufacturing
chip: 芯片, 晶片, 芯
memory: 存储, 记忆
storage: 储存
sensor: 传感器, 傳感器, 传感, センサー, センサ, 센서
instrument: 仪器, 儀器, 仪表, 計器, 測器, 计测, 測定器, 측정기, 기구
measuring: 测量, 測量, 计量, 測定, 測試儀, 测绘
testing: 测试, 測試, 检测, 檢測, 试验, 試験, 検査, 检验, 시험
electric measuring: 电测, 電測
optical: 光学, 光學, 光电, 光電, 광학, オプティカル, オプト, optronic, optronics
photon: 光子
laser: 激光, 雷射, レーザー, 레이저
display: 显示, 顯示, ディスプレイ
radio: 无线电, 無線電, 無線
wireless: 无线, 無線
radar: 雷达, 雷達, レーダー, 레이더
satellite: 卫星, 衛星, 위성
navigation: 导航, 導航, 北斗导航, 航法
space: 航天, 宇航, 宇宙, 우주, 空间, 太空
aerospace: 航空航天, 航空宇宙, 航太, 항공우주
aviation: 航空, 항공, 飞机, 航空器, エアライン, 空運, 空运
airborne: 机载, 機載
airlines: 航空公司
aviation logistics: 货运航空, 貨運航空, cargo airlines, cargo airline
aircraft: 飞机, 飛機, 飛行機, 航空機, 비행기, 직승기, 直升机, 直升機
unmanned aircraft: 无人机, 無人機, 無人航空機, ドローン, 무인기
general aviation: 通用航空
flight: 飞行, 飛行, 비행
missile: 导弹, 導彈, 火箭, ミサイル, 로케트, 미사일
propulsion: 推进
engine: 发动机, 發動機, エンジン, 엔진, 动力, 動力
turbine: 涡轮, 涡轮机, タービン, 汽轮机
turbocharger: 涡轮增压器, 過給機, ターボチャージャー, turbocharger, turbochargers
parachute: 航装, 降落伞, パラシュート, parachute
automobile: 汽车, 汽車, 自動車, 자동차, モーター, モーターズ, 车辆, 車輛
ship: 船舶, 船
vessel: 船舶, 선박
shipyard: 造船, 造船厂, 造船廠, 造船所, 조선소, 船厂, 船坞
shipyard industry: 造船工业, 造船工業, 船舶工业
ship transport: 船舶运输, ship and shipping, ship transport
shipping: 航运, 航運, 海运, 海運, 船务, 船務, 船运, 船運, 해운, 轮船, 輪船, 郵船, 商船
sea: 海洋, 海上, 해양, 마린
port: 港, 港口, 港务, 港務, 港湾, 항, 航务, harbor, 码头
port engineering: 航务工程, 港务工程, harbor engineering, harbour engineering, navigation engineering
waterway: 航道, 水道, waterway, channel
bureau engineering: 工程局, engineering bureau
container: 集装箱, 貨櫃, コンテナ, container, containers
logistics: 物流, ロジスティクス, 로지스틱스, 货运, 貨運, 供应链
express: 快递, 快遞, express
railway: 铁路, 鐵路, 鉄道, 철도, 轨道, 地铁
construction: 建设, 建設, 建筑, 建築, 건설, 建材, 工务店, 土木
engineering: 工程, 工事, 엔지니어링, エンジニアリング, 工学, 공학
design: 设计, 設計, 설계, デザイン
equipment: 设备, 設備, 装备, 裝備, 装置, 装置, 설비, 장비, 器材, 装备制造
machinery: 机械, 機械, 기계, 机器, 機器, マシナリー, 机电, 機電, 重工機械, 机
precision: 精密, 정밀, プレシジョン
tool: 工具, 공구, 刃具, 刀具
machine tool: 机床, 機床, 工作機械, 机械工具, 공작기계, 数控
automation: 自动化, 自動化, オートメーション, 자동화
robot: 机器人, 機器人, ロボット, 로봇
control: 控制, 制御, 제어, コントロール
system: 系统, 系統, システム, システムズ, 시스템
integration: 集成, 统合, 統合, integration
solution: 解决方案, 方案, ソリューション, ソリューションズ, 솔루션
service: 服务, 服務, サービス, 서비스
consulting: 咨询, 諮詢, 顾问, 顧問, コンサルティング, 컨설팅
management: 管理, マネジメント, 관리, 经营
development: 发展, 發展, 开发, 開發, 개발
innovation: 创新, 創新, 혁신
investment: 投资, 投資, 투자, 风险投资, 風險投資
ventures: 创投
venture: 风险投资, 创业投资, ventures
venture: 合资, 合資, 合营, 합영, 합작, joint venture
finance: 金融, 财务, 財務, 금융, ファイナンス
bank: 银行, 銀行, 은행
insurance: 保险, 保險, 보험
securities: 证券, 證券
trading: 贸易, 貿易, 商贸, 商貿, 무역, トレーディング, 商事, 交易, 通商, 物产, 物產, 物産, 商社, 무 역
import export: 进出口, 進出口, 輸出入, 수출입
international trading: 国际贸易, 國際貿易, 国际商贸
international: 国际, 國際, 国際, 국제, インターナショナル, 인터내셔널
industry: 工业, 工業, 产业, 產業, 産業, 实业, 實業, 공업, 산업, インダストリーズ, 工业公司
heavy industry: 重工, 重工业, 重工業, 중공업
light industry: 轻工, 경공업
production: 制造, 製造, 生产, 生產, 제조, 생산, 製作, マニュファクチャリング
supply: 供应, 供應, 공급
material: 材料, 物资, 物資, 소재, マテリアル, マテリアルズ, 物料
new material: 新材料
chemical: 化学, 化學, 化工, 화학, ケミカル
petrochemical: 石化, 石油化工, 석유화학
explosive: 火工, 火药, 炸药, 爆破, pyro
pharmaceutical: 制药, 製藥, 医药, 新药, 药业, 薬品, 제약, 藥業
bio: 生物, 바이오, バイオ
medical: 医疗, 醫療, 医学, 医药, メディカル, 의료, 의학
health: 健康, 보건
hospital: 医院, 病院
food: 食品, 식품, 食料
textile: 纺织, 紡織, 방직, 繊維
metal: 金属, 金屬, 钢铁, 鋼鐵, 鉄鋼, 금속, 제철, 钢, 鋼, 冶金, 有色金属, メタル, 스틸
special alloy: 特种合金, special alloy
mining: 矿业, 礦業, 鉱業, 광업, 矿, 矿产
rare earth: 稀土
gold: 黄金, 금
coal: 煤炭, 석탄, 煤矿
oil: 石油, 석유, 油气
gas: 天然气, 燃气, 가스
energy: 能源, 에너지, エネルギー, 新能源, 动力能源
solar: 太阳能, 光伏, 太陽能, 太陽光, ソーラー, 태양광, solar, photovoltaic
wind power: 风电, 风能
battery: 电池, 電池, 배터리, 蓄电池
nuclear: 核, 原子能, 핵, 원자력, 核电, 核能
nuclear research: 핵연구, 核研究
power: 电力, 발전
environment: 环保, 環保, 环境, 環境, 환경
water: 水务, 水利
agriculture: 农业, 農業, 농업
real estate: 地产, 房地产, 不動産, 置业, 부동산
property: 物业, 財産
media: 传媒, 傳媒, 媒体, メディア, 미디어
culture: 文化, 문화
expert: 文化, 旅游, 旅遊, 観光, 体育, 여행, 관광
publishing: 出版, 출판
film: 影视, 映画
education: 教育, 培训, 교육
military: 军事, 軍事, 陆军, 陸軍, 军, 防卫, 防衛, 군사, 군수
infantry: 步兵, infantry, foot soldiers
officer: 士官, 军官, officer, officers
non commissioned officer: 士官, non commissioned officer, noncommissioned officer
coast security: 海警, coast guard
armed police: 武警, 武装警察
people liberation army: 人民解放军, 中国人民解放军, 解放军
strategic support troops: 战略支援部队, strategic support force
troops: 部队, 部隊, 부대, 兵团, 兵
army: 兵种
missile troops: 火箭军, 火箭軍
weapon: 兵器, 武器, 军械, 무기, 兵装
ordnance: 军械, 兵工, 弹药, 军工
tactical: 战术, 戰術, 전술, tactical
defense: 防务, 防務, 国防, 國防, 防衛, 방위, 국방, ディフェンス
security: 安全, 保安, 安保, 안전, 보안, セキュリティ, 安防
police: 公安, 警察, 경찰, 警官
intelligence: 情报, 情報局, 정찰
signal processing: 信号处理, 信號處理, signal processing
processing: 处理, 處理, 加工, 가공, processing
electromagnetic: 电磁, 電磁, electromagnetic
ultrasonic: 超声
microwave: 微波
vacuum: 真空
crystal: 晶体, 結晶
carbon: 碳, 炭素, 石墨
glass: 玻璃, ガラス
rubber: 橡胶, ゴム, 轮胎
paper: 纸业, 製紙
plastic: 塑料, 塑胶
china: 中国, 中國, 中华, 中華
japan: 日本, 일본, ニッポン, nihon, nippon
korea: 한국, 조선, 韩国, 韓国, 朝鲜, 朝鮮, 대한
taiwan: 台湾, 臺灣, 台灣, 中华民国
america: 美国, 美國, 米国
tokyo: 东京, 東京
osaka: 大阪
hong kong: 香港, 홍콩
macau: 澳门, 澳門
asia: 亚洲, 亞洲, アジア
pacific: 太平洋
east: 东方, 東方, 동방
north: 北方, 북방
south: 南方
west: 西部
northwest: 西北
northeast: 东北
southwest: 西南
central: 中央, 중앙
national: 国家, 國家, 国立, 全国, 국가, 국립, 民族
state: 国有, 国营
people: 人民, 인민
united: 联合, 聯合, 연합, ユナイテッド, 总合, 연합기업소
complex: 연합기업소, 련합기업소, 综合, 総合, 综合体
general: 总, 總, 총, 通用, 综合, 大众
special: 特种, 特殊, 专用, 特別
new: 新, 新型, 신, 뉴
global: 全球, 环球, 環球, 世界, グローバル, 글로벌
first: 第一
advanced: 先进, 先進, 高级
high technology: 高科技, 高新技术, 高新
modern: 现代, 現代
mobile: 移动, 移動, モバイル
cloud: 云, 云计算, 雲端
smart: 智慧
online: 在线, 在線, 線上, オンライン, online
economic: 经济, 經濟, 경제
association: 协会, 協會, 協会, 협회, 联合会, 学会, 学会会, 商会
foundation: 基金会, 基金會, 基金, 재단, 財団, 财团
fund: 基金
museum: 博物馆
market: 市场
store: 商店, 百货, 百貨, 상점, 商行
hotel: 酒店, 饭店, ホテル, 호텔
asset: 资产
human resources: 人力资源
general affairs: 总务
industrial park: 工业园, 产业园, 科技园, 园区
free trading zone: 自贸区
export processing: 出口加工
exchange: 교류, 交流, 交易所
reconnaissance general bureau: 정찰총국
motor: 马达
`;
