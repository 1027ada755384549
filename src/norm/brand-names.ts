/**
 * Organisations whose Latin name is no transliteration of the Chinese, Korean or Japanese one. `Latin name: native, …`; facts of
 * public record (the parties' own sites and annual reports).
 */
export const BRAND_NAMES: string = `
qaida: القاعدة, κάιντα, кайда, каида, 基地组织
huawei: 华为, 華為
hisilicon: 海思
zte: 中兴通讯, 中興通訊
hikvision: 海康威视
dahua: 大华
tencent: 腾讯, 騰訊
alibaba: 阿里巴巴
baidu: 百度
inspur: 浪潮
sensetime: 商汤
megvii: 旷视
cloudwalk: 云从
yitu: 依图
iflytek: 科大讯飞, 讯飞
cambricon: 寒武纪
biren: 壁仞
moore threads: 摩尔线程
enflame: 燧原
iluvatar corex: 天数智芯
metax: 沐曦
hygon: 海光
sugon: 曙光
phytium: 飞腾
loongson: 龙芯
zhaoxin: 兆芯
sunway: 申威
smic: 中芯国际, 中芯
smee: 上海微电子装备
ymtc: 长江存储
yangtze memory: 长江存储
cxmt: 长鑫存储, 长鑫
changxin memory: 长鑫
naura: 北方华创
amec: 中微半导体, 中微
acm research: 盛美
piotech: 拓荆
hua hong: 华虹
nexperia: 安世
wingtech: 闻泰
unisoc: 紫光展锐, 展锐
unigroup: 紫光
goodix: 汇顶
gigadevice: 兆易创新
dji: 大疆
autel: 道通
ehang: 亿航
jouav: 纵横
xag: 极飞
catl: 宁德时代
byd: 比亚迪
eve energy: 亿纬锂能
gotion: 国轩
calb: 中创新航
longi: 隆基
ja solar: 晶澳
trina: 天合光能
jinko: 晶科
tongwei: 通威
wuxi apptec: 药明康德
wuxi biologics: 药明生物
bgi: 华大基因, 华大
mgi: 华大智造
lenovo: 联想
xiaomi: 小米
oppo: 欧珀
quectel: 移远
fibocom: 广和通
hesai: 禾赛
robosense: 速腾聚创
boe: 京东方
tianma: 天马微电子
china telecom: 中国电信
china mobile: 中国移动
china unicom: 中国联通
cosco: 中远海运, 中远
cimc: 中集, 国际海运集装箱
crrc: 中国中车, 中车
cssc: 中国船舶集团, 中国船舶工业集团
csic: 中国船舶重工
avic: 中国航空工业集团, 中航工业, 中航
comac: 中国商用飞机, 中国商飞, 商飞
avicopter: 中航直升机
aecc: 中国航空发动机集团, 中国航发
casc: 中国航天科技集团
casic: 中国航天科工集团
cetc: 中国电子科技集团, 中国电科
cec: 中国电子信息产业集团
norinco: 中国兵器工业集团, 北方工业
csgc: 中国兵器装备集团
cnnc: 中国核工业集团
cgn: 中国广核, 广核
cnooc: 中国海洋石油, 中海油
cnpc: 中国石油天然气集团
petrochina: 中国石油天然气股份
sinopec: 中国石油化工, 中石化
sinochem: 中化
chemchina: 中国化工
cccc: 中国交通建设, 中交
crec: 中国中铁
crcc: 中国铁建
cscec: 中国建筑集团
powerchina: 中国电力建设
three gorges: 三峡
china southern: 南方航空
china eastern: 东方航空
beihang: 北航, 北京航空航天
tsinghua: 清华
peking university: 北京大学
fudan: 复旦
zhejiang university: 浙江大学
harbin institute technology: 哈尔滨工业大学, 哈工大
northwestern polytechnical: 西北工业大学
nudt: 国防科技大学
national university defense technology: 国防科学技术大学
hsbc: 汇丰, 滙豐
mitsubishi: 三菱
mitsui: 三井
sumitomo: 住友
hitachi: 日立
toshiba: 东芝, 東芝
fujitsu: 富士通
kawasaki: 川崎
nikon: 尼康
canon: 佳能
panasonic: 松下
ihi: 石川岛播磨
samsung: 삼성, 三星
hyundai: 현대, 现代汽车
lg: 엘지
sk hynix: 하이닉스, 海力士
hanwha: 한화, 韩华
lockheed martin: 洛克希德 马丁, 洛克希德马丁, 洛克希德·马丁
raytheon: 雷神, 雷锡恩
boeing: 波音
northrop grumman: 诺斯罗普格鲁曼, 诺斯罗普·格鲁曼
general dynamics: 通用动力
l3harris: 哈里斯
general atomics: 通用原子
skydio: 斯凯迪奥
illumina: 因美纳
intel: 英特尔
nvidia: 英伟达
qualcomm: 高通
micron: 美光
texas instruments: 德州仪器
analog devices: 亚德诺
teledyne: 特励达
leonardo: 莱昂纳多
airbus: 空中客车, 空客
thales: 泰雷兹
`;
