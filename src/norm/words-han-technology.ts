/** Words of Chinese and Japanese organisations' names: electronics, machines, instruments, materials, energy; form as SECTOR_WORDS. */
export const HAN_TECHNOLOGY_WORDS: string = `
electronics technology: 电子科技, 电子技术, 电科
electronics equipment: 电子设备, 电子装备
electronics system: 电子系统
electronics industry: 电子工业, 电子实业
electronics information: 电子信息, 电子资讯
electronics trading: 电子贸易, 电子商贸
electronics commerce: 电子商务, 电商
electronics component: 电子元件, 电子元器件, 电子器件, 电子零件, 电子组件, 電子部品, 电子料
electronics material: 电子材料
electronics optical: 电光, 電光
electromechanical equipment: 机电设备
electromechanical engineering: 机电工程
electromechanical technology: 机电科技, 机电技术
electric equipment: 电气设备, 电器设备
electric appliance: 电器, 家电, 家用电器, electric appliance
electric machinery: 电机工程
electric vehicle: 电动车, 电动汽车, 新能源汽车
electrical control: 电控
circuit: 电路, 回路, circuits
printed circuit: 印制电路, 印刷电路, 线路板, 电路板, pcb, printed circuit board
connector: 连接器, 接插件, コネクタ, connectors
capacitor: 电容, 电容器, capacitors
resistor: 电阻, 电阻器
relay: 继电器
transformer: 变压器
inverter: 逆变器, 变频器
cable: 电缆, 线缆, 電線, 电线, 光缆, ケーブル, cables, wire and cable
fiber optic: 光纤, 光缆光纤, fibre optic, fiber optics
optical communication: 光通信, 光通讯
optical instrument: 光学仪器
optical machinery: 光机, 光学机械, 光学精密机械
optoelectronic: 光电, 光电子, photoelectric, optronics, opto electronic, opto electronics, photoelectronic, photoelectricity
optoelectronic technology: 光电科技, 光电技术, 光电子技术
infrared: 红外, 赤外線
imaging: 影像, 成像, 图像, image, images
vision: 视觉, 视界, 视讯
camera: 相机, 摄像, 摄像机, カメラ, cameras
led: 发光二极管
liquid crystal: 液晶
microelectronic: 微电子学, 微系统
microsystem: 微系统技术, microsystems
analog: 模拟
power semiconductor: 功率半导体
wafer: 晶圆, 硅片
packaging testing: 封装测试, 封测
semiconductor equipment: 半导体设备, 半导体装备
semiconductor material: 半导体材料
integrated circuit design: 集成电路设计
integrated circuit: 集成电路, 積體電路
compound semiconductor: 化合物半导体
lithography: 光刻
photoresist: 光刻胶
ion: 离子
plasma: 等离子, プラズマ
electron beam: 电子束
accelerator: 加速器
particle: 粒子
computer technology: 计算机技术, 计算机科技, 计算技术
computer network: 计算机网络
high performance computer: 高性能计算机
supercomputer: 超级计算, 超算, 超级计算机, supercomputing
computer center: 超级计算中心, 计算中心
data technology: 数据技术, 数据科技
data: 数据, データ, 데이터
big data: 大数据
data center: 数据中心
server: 服务器
cloud technology: 云科技, 云技术
cloud computer: 云计算
cloud service: 云服务
cloud data: 云数据
algorithm: 算法
artificial digital technology: 人工智能技术, 人工智能科技
internet of things: 物联网, iot
blockchain: 区块链
virtual: 虚拟, 虚拟现实
recognition: 识别
biometric: 生物识别
identification: 识别技术
chip technology: 芯片技术, 芯片科技
network technology: 网络科技, 网络技术
information technology: 信息技术, 信息科技, 资讯科技, 資訊科技, 情報技術
information system: 信息系统, 情報システム
information industry: 信息产业
information engineering: 信息工程
information network: 信息网络
software technology: 软件技术, 软件科技
software engineering: 软件工程
system technology: 系统技术, 系统科技
system engineering: 系统工程
system integration: 系统集成
digital technology: 智能科技, 智能技术, 数字科技, 数码科技, 数字技术
digital system: 智能系统
digital control: 智能控制, 数控, 数字控制, numerical control, cnc
digital equipment: 智能装备, 智能设备
digital instrument: 智能仪器
digital vehicle: 智能网联
numerical machine: 数控机床
automation technology: 自动化技术, 自动化科技
automation equipment: 自动化设备
automation system: 自动化系统
automation engineering: 自动化工程
automatic control: 自动控制
control technology: 控制技术
control engineering: 控制工程
control system: 控制系统
robot technology: 机器人技术, 机器人科技
servo: 伺服, サーボ
actuator: 作动, 执行器
hydraulic: 液压, 油圧, 液力, hydraulics
pneumatic: 气动, 空圧
seal: 密封
fluid technology: 流体技术
pump: 泵, 泵业, 水泵, ポンプ, pumps
valve: 阀门, 阀, 阀业, バルブ, 밸브, valves
compressor: 压缩机, 空压机, compressors
boiler: 锅炉, ボイラ
pressure vessel: 压力容器
pipe: 管道, 管业, 钢管, パイプ, pipes, piping, tube
bearing: 轴承, 軸受, ベアリング, 베어링, bearings
gear: 齿轮, 歯車, 传动, gears
fastener: 紧固件, 标准件, fasteners
mould: 模具, 金型, 金型工業
casting: 铸造, 鋳造, 铸件, foundry
forging: 锻造, 鍛造, 锻件
heat treatment: 热处理
welding: 焊接, 溶接
cutting: 切削, 切割
grinding: 磨削, 研磨, 砂轮
diamond: 金刚石, 钻石
machine tool: 机床, 工作母机
machine tool factory: 机床厂
heavy machinery: 重型机械, 重机, 重機
construction machinery: 工程机械, 建設機械
mining machinery: 矿山机械, 煤机
agriculture machinery: 农业机械, 农机
textile machinery: 纺织机械, 纺机
food machinery: 食品机械
packaging machinery: 包装机械
printing machinery: 印刷机械
precision machinery: 精密机械, 精机, 精機, 精工
precision technology: 精密技术, 精密科技
precision instrument: 精密仪器
precision industry: 精密工业
precision production: 精密制造
machinery equipment: 机械设备, 机械装备
machinery engineering: 机械工程
machinery technology: 机械科技, 机械技术
machinery production: 机械制造
machinery electric: 机械电气
machinery electronics: 机械电子
crane: 起重机, 起重, クレーン
engine technology: 动力科技, 动力技术
engine machinery: 动力机械
engine research: 动力机械研究
internal combustion engine: 内燃机
diesel engine: 柴油机, 柴油发动机
gas turbine: 燃气轮机, 燃机
steam turbine: 汽轮机
power equipment: 电力设备, 电源设备, 发电设备
power technology: 电力技术, 电源技术
power supply: 电源
power system: 电力系统
generator: 发电机
solar technology: 光伏科技
hydrogen: 氢能, 氢
battery technology: 电池科技
lithium battery: 锂电, 锂电池, 锂离子电池
lithium: 锂业, 锂
energy technology: 能源科技, 能源技术, 能科
energy saving: 节能
energy saving environment: 节能环保
environment technology: 环保科技, 环境科技, 环境技术
environment engineering: 环境工程, 环保工程
water treatment: 水处理
instrument technology: 仪器科技, 仪器技术
instrument equipment: 仪器设备
instrument: 仪器, 仪表, 仪器仪表, 試験機
science instrument: 科学仪器
testing technology: 测试技术, 检测技术
testing equipment: 检测设备, 试验设备, 测试设备
testing instrument: 试验机, 检测仪器
test center: 试验中心, 测试中心
measuring control: 测控
measuring control technology: 测控技术, 测控科技
metering: 计量, 計量
weighing: 称重, 衡器
analysis: 分析, 分析仪器
laboratory equipment: 实验设备
calibration: 校准
monitoring: 监测, 监控, 監視, surveillance, monitor
sensor technology: 传感技术, 传感科技
acoustic: 声学, 音響, 声, acoustics
sonar: 声呐
ultrasonic: 超声波, 超音波
vibration: 振动, 振動
laser technology: 激光技术, 激光科技
laser equipment: 激光设备
microwave technology: 微波技术
terahertz: 太赫兹
radio frequency: 射频, rf
antenna technology: 天线技术
radar technology: 雷达技术
radio equipment: 无线电设备
radio factory: 无线电厂
communication technology: 通信技术, 通信科技, 通讯科技, 通讯技术
communication equipment: 通信设备, 通讯设备
communication engineering: 通信工程
communication system: 通信系统
communication service: 通信服务
satellite communication: 卫星通信, 卫通
satellite navigation: 卫星导航
satellite application: 卫星应用
remote sensing: 遥感
geographic information: 地理信息
surveying mapping: 测绘, 勘测
beidou: 北斗
inertial navigation: 惯导, 惯性导航
material technology: 材料科技, 材料技术
new material technology: 新材料科技, 新材料技术
composite material: 复合材料, 複合材料, composites
composite: 复合, 複合
gas cylinder: 气瓶, cylinder, cylinders
magnetic material: 磁性材料, 磁材
superhard material: 超硬材料
high temperature material: 高温材料
high temperature alloy: 高温合金, superalloy
carbon fiber: 碳纤维, 炭素繊維
graphite: 石墨, 黒鉛, graphene
graphene: 石墨烯
ceramic: 陶瓷, セラミックス, セラミック, 세라믹, ceramics, 陶瓷厂
quartz: 石英
sapphire: 蓝宝石
silicon: 硅, 有机硅, シリコン
tungsten: 钨, 钨业
molybdenum: 钼, 钼业
titanium: 钛, 钛业, チタン
tantalum niobium: 钽铌
nonferrous metal: 有色金属, 非鉄金属, non ferrous metal, nonferrous
precious metal: 贵金属, 貴金属
powder metallurgy: 粉末冶金
special steel: 特钢, 特殊鋼, 特殊钢
stainless steel: 不锈钢
steel: 钢铁, 製鋼, 制钢
iron: 铁, 铁业
copper: 铜业, 銅
aluminium: 铝业, アルミ, 알루미늄, 铝
zinc: 锌业, 亜鉛
nickel: 镍业
gold mining: 黄金矿业
mining machinery: 矿机
coal mining: 煤业, 煤矿
cement: 水泥, セメント, 시멘트
refractory: 耐火材料, 耐火
building material: 建材, 建筑材料
paint: 涂料, 油漆, 塗料, coating, coatings
ink: 油墨, インキ
dye: 染料
adhesive: 胶粘剂, 粘合剂
resin: 树脂, 樹脂, resins
polymer: 高分子, 聚合物, ポリマー
polymer material: 高分子材料
rubber product: 橡胶制品
plastic product: 塑料制品, 塑料
plastic metal: 塑胶五金
hardware: 五金, 五金制品, 五金工业
hardware machinery: 五金机械
chemical technology: 化工科技, 化工技术, 化学技术
chemical industry: 化工, 化学工业, 化工实业
chemical engineering: 化学工程, 化工工程
fine chemical: 精细化工, 精化
chemical reagent: 试剂, 化学试剂, 試薬, reagent, reagents
chemical material: 化工原料
bio technology: 生物科技, 生物技术, 生科, バイオテクノロジー
bio engineering: 生物工程
bio medical: 生物医药, 生物医学, biomedical, biomedicine
bio pharmaceutical: 生物制药, biopharmaceutical, biopharma
gene technology: 基因科技, 基因技术
medical equipment: 医疗设备, 医疗器械, 医用设备, medical device, medical devices, medical instrument
medical technology: 医疗科技, 医药科技
pharmaceutical chemical: 医药化工
pharmaceutical technology: 药物研究, 医药科技
vaccine: 疫苗
`;
