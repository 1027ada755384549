/** Words of Chinese, Japanese and Korean organisations' names: trade, transport, finance, construction, energy; form as SECTOR_WORDS. */
export const HAN_TRADE_WORDS: string = `
trading: 贸易, 商贸, 商務貿易, 商易, 贸, 通商, 商会, 交易公司
international trading: 国贸, 国际贸易, 国际商贸, 国際貿易, 국제무역
foreign trading: 外贸, 对外贸易, 대외무역
foreign economic trading: 对外经济贸易
technology trading: 科贸, 科技贸易, 技术贸易
industry trading: 工贸, 实业贸易, 工业贸易
economic trading: 经贸, 经济贸易
import export trading: 进出口贸易
technology import export: 技术进出口
machinery import export: 机械进出口
imports: 进口, 輸入
exports: 出口, 輸出, 수출
international: 国际, 國際, 국제, インターナショナル, intl
international technology: 国际科技
international industry: 国际实业
international development: 国际发展
international logistics: 国际物流, 国际物流服务
international freight: 国际货运
freight forwarding: 货运代理, 货代, 货物运输代理
freight: 货运, 貨物, 货物, 화물
transport: 运输, 運輸, 运送, 運送, 交通运输, 수송, 운수
shipping: 航运, 海运, 船务, 船运, 船業, 船业, 船舶运输, 海運, 汽船, 해운, 선박회사, 해운회사
international shipping: 国际航运, 国际海运, 国际船务
ship agency: 船代, 船舶代理, 船务代理, shipping agency, ship agent, shipping agent
ship management: 船舶管理, 船舶経営, 선박관리, ship management
marine: 海事, 船用, 해사
marine engineering: 海洋工程, 海工, 船舶工程
marine equipment: 海洋装备, 船舶装备, 船舶设备
ocean shipping: 远洋运输, 远洋渔业, 원양
ocean technology: 海洋科技, 海洋技术
warehouse: 仓储, 倉庫, 창고, 仓库
supply chain: 供应链, サプライチェーン, 공급망
supply chain management: 供应链管理
express: 速递, 速運, 快运
port: 港务, 码头, 港口
terminal: 码头
aviation technology: 航空科技, 航空技术
aviation industry: 航空工业, 航空産業
aviation equipment: 航空装备, 航空设备
aviation material: 航空材料
aviation engine: 航空发动机, 航空动力
aviation instrument: 航空仪表
aviation service: 航空服务
aviation electronics: 航空电子, avionics
aviation component: 航空零部件, 航空部件, 航材
aircraft production: 飞机制造
aircraft industry: 飞机工业
aircraft design: 飞机设计
aircraft strength: 飞机强度
helicopter: 直升机, 直升飞机, ヘリコプター, 헬기
unmanned system: 无人系统
unmanned aircraft: 无人机, 无人飞机, 无人驾驶飞机
unmanned vehicle: 无人车, 无人驾驶
general aviation: 通航, 通用航空
aerospace technology: 航天科技, 航天技术, 航宇科技, 空天技术, 空天科技
aerospace: 空天, 航天, 航宇
aerospace electronics: 航天电子
aerospace machinery: 航天机械
aerospace equipment: 航天装备
aerospace power: 航天动力
aerospace system: 航天系统
aerospace information: 航天信息, 空天信息
missile technology: 导弹技术
launch vehicle: 运载火箭, carrier rocket
satellite technology: 卫星技术, 卫星科技
space technology: 空间技术, 空间科技, 宇航技术
space science: 空间科学
railway: 铁道, 铁路, 轨道交通, 軌道
rail transit: 轨道交通, rail transportation
automobile component: 汽车零部件, 汽车部件, 汽配, 自動車部品, auto parts
automobile electronics: 汽车电子
automobile technology: 汽车科技, 汽车技术
automobile industry: 汽车工业
automobile trading: 汽车贸易
vehicle: 车辆, 车业
motorcycle: 摩托车
bicycle: 自行车
tyre: 轮胎, タイヤ, tire, tires, tyres
investment: 投资, 创业投资, 投資
investment management: 投资管理, 投資管理
investment development: 投资发展, 投資發展
investment consulting: 投资咨询
investment holding: 投资控股
investment partnership: 投资合伙企业
equity investment: 股权投资
capital management: 资本管理
asset management: 资产管理, 資產管理
financial technology: 金融科技
financial leasing: 融资租赁, 金融租赁, finance lease
trust: 信托, 信託
futures: 期货
guarantee: 担保
accounting: 会计
merchant bank: 商业银行
development bank: 开发银行, 발전은행, 개발은행
credit bank: 신용은행
joint bank: 합영은행
bank: 银行, 銀行, 은행
enterprise management: 企业管理
enterprise development: 企业发展
enterprise consulting: 企业管理咨询
business management: 商业管理
business consulting: 商务咨询
business service: 商务服务
market planning: 市场营销策划
exhibition: 会展, 展览, 展示
advertising: 广告, 廣告, 광고
culture media: 文化传媒
culture development: 文化发展
culture technology: 文化科技
tourism: 旅游, 旅行, 旅遊, 観光, 관광, 려행, travel, tourist
travel agency: 旅行社, 려행사
hotel management: 酒店管理
restaurant: 餐饮, 餐厅, 食堂, 식당
food technology: 食品科技
food processing: 食品加工, 식료
beverage: 饮料, 飲料, 음료
grain: 粮油, 粮食, 알곡
agriculture technology: 农业科技
agriculture development: 农业发展
agriculture product: 农产品
aquatic product: 水产, 水産, 수산물
forestry: 林业, 林業, 림업
timber: 木业, 木材, 목재, wood
furniture: 家具, 家居
garment: 服饰, 服装, 衣料, 피복, garments
textile technology: 纺织科技
leather: 皮革, 皮业
shoe: 鞋业, 靴, 신발, shoes, footwear
jewelry: 珠宝, 宝石, 보석
toy: 玩具
daily product: 日用品
cosmetics: 化妆品, 化粧品, 화장품
garden: 园林, 园艺
construction: 营造, 营建
construction engineering: 建设工程, 建筑工程
construction engineering: 建工
construction investment: 建设投资
engineering construction: 工程建设
engineering technology: 工程技术, 工程科技
engineering design: 工程设计
engineering consulting: 工程咨询
engineering service: 工程服务
engineering machinery: 工程机械
engineering management: 工程管理
municipal engineering: 市政工程
road bridge: 路桥
waterway: 航道
dredging: 疏浚, 浚渫
harbor engineering: 港湾工程
water conservancy: 水利
hydropower: 水电, 水力发电, 수력발전
nuclear power: 核电, 核动力, 原子力
nuclear technology: 核技术
nuclear energy technology: 核能技术
nuclear fuel: 核燃料
nuclear equipment: 核设备
radiation: 辐射, 放射
isotope: 同位素
uranium: 铀业, 铀
electric power: 电力, 電力, 전력
electric power technology: 电力科技
thermal power: 火电, 热电, 화력발전
power station: 发电厂, 电厂, 발전소
oil trading: 石油贸易
oil technology: 石油科技, 石油技术
oil equipment: 石油装备, 石油设备
oil service: 油田服务, 油服
oil field: 油田
petroleum chemical: 石油化学, 炼化, 석유화학
refinery: 炼油, 製油, 정유
gas technology: 燃气科技
special gas: 特种气体, 特气
gas: 气体, ガス
military: ground force, army force
grating: 光栅
frequency: 频率
time frequency: 时频
crystal oscillator: 晶振
crystal growth: 晶体生长
micro nano: 微纳
certification: 认证
inspection: 检验, 检疫
geophysical: 地球物理, 物探, geophysics
exploration: 勘察
well logging: 测井
marine oil: 海洋石油
marine energy: 海洋能源
ship design: 船舶设计
ship research: 船舶研究
ship industry: 船业
ship repair: 船舶修理
flight control: 飞行控制, 飞控
data link: 数据链
mission system: 任务系统
intelligence analysis: 情报分析
technical service: 技术服务
service technology: 服务技术
strategic: 战略
integrated: 一体化
simulation technology: 仿真技术, 仿真科技
system simulation: 系统仿真
structure strength: 结构强度
thermal: 热工, 热能
refrigeration: 制冷, 冷冻
air conditioning: 空调
cryogenic: 低温
high voltage: 高压电
electron optical: 电子光学
scientific instrument: 科学仪器
trading development: 贸易发展
technology industry: 科技实业, 科技产业
technology trading: 科技贸易
technology development: 科技开发, 科技发展, 技术开发, 技术发展
technology innovation: 科技创新
technology information: 科技信息
technology consulting: 科技咨询
technology equipment: 科技装备
industry investment: 实业投资, 产业投资
industry control: 工控
industry automation: 工业自动化
industry equipment: 工业装备, 工业设备
industry design: 工业设计
industry technology: 工业技术, 工业科技, 产业技术
`;
