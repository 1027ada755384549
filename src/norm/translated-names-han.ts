/**
 * Words that names are made of and that Latin names translate: beasts, plants, landscapes, heroes, gods. `Latin: native, …`, as BRAND_NAMES. Each is also read as it
 * is spelled.
 */
export const TRANSLATED_NAMES_HAN: string = `
great wall: 长城
golden dragon: 金龙
phoenix: 凤凰
falcon: 猎鹰
eagle: 雄鹰, 老鹰
flying eagle: 飞鹰
blue sky: 蓝天
blue ocean: 蓝海
sunshine: 阳光
polaris: 北极星
galaxy: 银河, 星系
interstellar: 星际
cosmos: 宇宙
horizon: 地平线
pioneer: 先锋, 先驱
vanguard: 前卫
frontier: 前沿, 边疆
future: 未来
hope: 希望
new hope: 新希望
giant: 巨人
titan: 泰坦
diamond: 钻石
jade: 翡翠
pearl: 珍珠
lightning: 闪电
thunder: 雷霆
storm: 风暴
tornado: 龙卷风
dolphin: 海豚
shark: 鲨鱼
seagull: 海鸥
swan: 天鹅
peacock: 孔雀
pegasus: 飞马
panther: 黑豹
leopard: 猎豹
tiger: 猛虎, 老虎
lion: 雄狮
golden lion: 金狮
camel: 骆驼
elephant: 大象
panda: 熊猫
wolf: 野狼
hummingbird: 蜂鸟
dragonfly: 蜻蜓
hawk: 苍鹰
raven: 渡鸦
owl: 猫头鹰
angel: 天使
castle: 城堡
fortress: 堡垒
shield: 盾牌
spear: 长矛
sword: 利剑
excalibur: 圣剑, 王者之剑
oak: 橡树
sequoia: 红杉
maple leaf: 枫叶
lotus: 莲花
peony: 牡丹
ginkgo: 银杏
summit: 顶峰, 高峰
apex: 巅峰
high point: 高点
peak: 山峰
coast: 海岸
coastal: 沿海
lighthouse: 灯塔
explorer: 探索者, 探险家
discovery: 发现
victory: 胜利
honor: 荣耀, 荣誉
royal: 皇家
dynasty: 王朝
crown: 皇冠
knight: 骑士
warrior: 战士, 勇士
hunter: 猎人
sentinel: 哨兵
guardian: 守护者, 卫士
dawn: 黎明
aurora: 极光
spark: 火花
flame: 火焰
torch: 火炬
rock: 磐石
cornerstone: 基石
milestone: 里程碑
continental: 大陆
intercontinental: 洲际
atlantic: 大西洋
trident: 三叉戟
neptune: 海王星
poseidon: 海神
zeus: 宙斯
athena: 雅典娜
apollo: 阿波罗
mars: 火星
jupiter: 木星
saturn: 土星
venus: 金星
mercury: 水星
orion: 猎户座
sirius: 天狼星
black box: 黑匣子
dynamics: 动力学
rotor: 旋翼
autonomy: 自主
edge: 边缘
mission: 任务
integrated: 综合集成
excellence: 卓越
boston dynamics: 波士顿动力
boston: 波士顿
chicago: 芝加哥
texas: 德克萨斯, 得克萨斯, 德州
california: 加利福尼亚, 加州
virginia: 弗吉尼亚
alabama: 阿拉巴马
florida: 佛罗里达
washington: 华盛顿
new york: 纽约
huntsville: 亨茨维尔
sierra nevada: 内华达山脉, 内华达
aerovironment: 航空环境
teledyne flir: 特利丹菲力尔, 菲力尔
textron: 德事隆
general electric: 通用电气
rolls royce: 罗尔斯罗伊斯, 罗罗, 劳斯莱斯
safran: 赛峰
rheinmetall: 莱茵金属
saab: 萨博
elbit: 埃尔比特
rafael: 拉斐尔
embraer: 巴西航空工业
bombardier: 庞巴迪
dassault: 达索
siemens: 西门子
bosch: 博世
basf: 巴斯夫
dupont: 杜邦
exxonmobil: 埃克森美孚
chevron: 雪佛龙
caltex: 加德士
cummins: 康明斯
eaton: 伊顿
emerson: 艾默生
rockwell: 罗克韦尔
moog: 穆格
curtiss wright: 柯蒂斯莱特, 柯蒂斯·莱特
maxar: 马克萨
spacex: 太空探索技术
applied materials: 应用材料
lam research: 泛林
kla: 科磊
asml: 阿斯麦
infineon: 英飞凌
stmicroelectronics: 意法半导体
nxp: 恩智浦
broadcom: 博通
marvell: 美满
xilinx: 赛灵思
altera: 阿尔特拉
synopsys: 新思
cadence: 楷登
micron: 镁光
amd: 超威
microsoft: 微软
google: 谷歌
apple: 苹果
oracle: 甲骨文
cisco: 思科
dell: 戴尔
ibm: 国际商业机器
calvin klein: 卡尔文·克莱恩
pvh: 彭维赫
`;
