/**
 * Second Latin names of organisations in Chinese, Japanese and Korean, where BRAND_NAMES has the usual one or where the Latin name is no word for
 * word translation: the official English name in full beside its abbreviation. `Latin name: native, …`; facts of public record.
 */
export const OTHER_EAST_ASIAN_NAMES: string = `
china state shipbuilding corporation: 中国船舶集团, 中国船舶工业集团, 中国船舶
china shipbuilding industry corporation: 中国船舶重工集团, 中国船舶重工, 中船重工
china state shipbuilding: 中船
china electronics corporation: 中国电子信息产业集团, 中国电子
china electronics technology group corporation: 中国电子科技集团, 中国电科, 中电科, 中电科技
china aerospace science technology corporation: 中国航天科技集团, 航天科技集团
china aerospace science industry corporation: 中国航天科工集团, 航天科工集团
aviation industry corporation of china: 中国航空工业集团, 中国航空工业
aero engine corporation of china: 中国航空发动机集团, 中国航发
commercial aircraft corporation of china: 中国商用飞机, 中国商飞
china north industries group: 中国兵器工业集团
china north industries corporation: 中国北方工业, 北方工业
china south industries group: 中国兵器装备集团
china national nuclear corporation: 中国核工业集团, 中核集团
china nuclear engineering construction: 中国核工业建设, 中核建
china general nuclear power: 中国广核, 中广核
china national offshore oil corporation: 中国海洋石油, 中海油
china national petroleum corporation: 中国石油天然气集团
china petroleum chemical corporation: 中国石油化工
china national chemical corporation: 中国化工集团
china communications construction: 中国交通建设
china communications services: 中国通信服务
china railway group: 中国中铁
china railway construction corporation: 中国铁建, 中国铁道建筑
china state construction engineering: 中国建筑集团, 中国建筑股份, 中国建筑
china railway rolling stock: 中国中车
china ocean shipping: 中国远洋海运, 中远
china merchants: 招商局, 招商
china power construction: 中国电力建设
power construction corporation of china: 中国电力建设
energy engineering corporation of china: 中国能源建设
state grid corporation of china: 国家电网
china southern power grid: 南方电网
china telecommunications: 中国电信
china mobile communications: 中国移动通信
china united network communications: 中国联合网络通信
china satellite communications: 中国卫通, 中国卫星通信
china academy of launch vehicle technology: 中国运载火箭技术研究院
china academy of space technology: 中国空间技术研究院
shanghai academy of spaceflight technology: 上海航天技术研究院
academy of aerospace solid propulsion technology: 航天动力技术研究院
academy of aerospace liquid propulsion technology: 航天推进技术研究院
china aerodynamics research development center: 中国空气动力研究与发展中心, 空气动力研究与发展中心
chinese academy of sciences: 中国科学院, 中科院
china academy of sciences: 中国科学院
chinese academy of social sciences: 中国社会科学院
chinese aeronautical establishment: 中国航空研究院
china flight test establishment: 中国飞行试验研究院
china academy of information communications technology: 中国信息通信研究院
china academy of electronics information technology: 中国电子科学研究院, 电子科学研究院
china academy of engineering physics: 中国工程物理研究院
china institute of atomic energy: 中国原子能科学研究院
nuclear power institute of china: 中国核动力研究设计院
beijing university of aeronautics astronautics: 北京航空航天大学, 北航
beihang university: 北航, 北京航空航天大学
beijing institute of technology: 北京理工大学, 北理工
beijing university of posts telecommunications: 北京邮电大学, 北邮
university of electronic science technology of china: 电子科技大学
university of science technology of china: 中国科学技术大学, 中科大
nanjing university of aeronautics astronautics: 南京航空航天大学, 南航
nanjing university of science technology: 南京理工大学, 南理工
northwestern polytechnical university: 西北工业大学, 西工大
harbin institute of technology: 哈尔滨工业大学, 哈工大
harbin engineering university: 哈尔滨工程大学, 哈工程
north university of china: 中北大学
renmin university of china: 中国人民大学
people public security university of china: 中国人民公安大学
china university of mining technology: 中国矿业大学
china university of petroleum: 中国石油大学
china university of geosciences: 中国地质大学
ocean university of china: 中国海洋大学
communication university of china: 中国传媒大学
central south university: 中南大学
south china university of technology: 华南理工大学
east china normal university: 华东师范大学
east china university of science technology: 华东理工大学
huazhong university of science technology: 华中科技大学
sun yat sen university: 中山大学
tongji university: 同济大学
shanghai jiao tong university: 上海交通大学
jiao tong university: 交通大学
jiaotong university: 交通大学
dalian university of technology: 大连理工大学
wuhan university of technology: 武汉理工大学
hefei university of technology: 合肥工业大学
beijing university of technology: 北京工业大学
tianjin polytechnic university: 天津工业大学
xidian university: 西安电子科技大学
guilin university of electronic technology: 桂林电子科技大学
hangzhou dianzi university: 杭州电子科技大学
civil aviation university of china: 中国民航大学
soochow university: 苏州大学
heilongjiang institute of technology: 黑龙江工程学院
national university of defense technology: 国防科技大学, 国防科学技术大学
pla information engineering university: 信息工程大学
army engineering university: 陆军工程大学
naval university of engineering: 海军工程大学
naval aviation university: 海军航空大学
naval submarine academy: 海军潜艇学院
air force engineering university: 空军工程大学
air force early warning academy: 空军预警学院
rocket force university of engineering: 火箭军工程大学
space engineering university: 航天工程大学
academy of military sciences: 军事科学院
academy of military medical sciences: 军事医学科学院
national defense university: 国防大学
semiconductor manufacturing international: 中芯国际集成电路制造, 中芯国际
semiconductor manufacturing north china: 中芯北方
semiconductor manufacturing south china: 中芯南方
yangtze memory technologies: 长江存储科技, 长江存储
changxin memory technologies: 长鑫存储技术, 长鑫存储
shanghai micro electronics equipment: 上海微电子装备
advanced micro fabrication equipment: 中微半导体设备
contemporary amperex technology: 宁德时代新能源科技, 宁德时代
da jiang innovations: 大疆创新
beijing genomics institute: 华大基因
wuxi apptec: 药明康德新药开发, 无锡药明康德新药开发
dawning information industry: 曙光信息产业
semiconductor: 微电子
bank of china: 中国银行
bank of communications: 交通银行
agricultural bank of china: 中国农业银行
industrial commercial bank of china: 中国工商银行
foreign trade bank of democratic people republic of korea: 조선무역은행
foreign trade bank: 무역은행
aerospace industrial development: 汉翔航空工业
national chung shan institute of science technology: 中山科学研究院, 国家中山科学研究院
taiwan semiconductor manufacturing: 台湾积体电路制造
mitsubishi heavy industries: 三菱重工业, 三菱重工
mhi: 三菱重工, 菱重
kawasaki heavy industries: 川崎重工业, 川崎重工
ishikawajima harima: 石川岛播磨
japan steel works: 日本制钢所
japan aviation electronics: 日本航空电子
japan aerospace exploration agency: 宇宙航空研究开发机构
national defense academy of japan: 防卫大学校
nippon electric: 日本电气
nippi: 日本飞机
nof: 日油
toray: 东丽, 東レ
teijin: 帝人
nitto denko: 日东电工
sumitomo electric: 住友电工, 住友电气工业
kobe steel: 神户制钢, 神户制钢所
nippon steel: 日本制铁, 新日铁
jfe: 杰富意
ntt: 日本电信电话
omron: 欧姆龙
keyence: 基恩士
fanuc: 发那科
murata: 村田
kyocera: 京瓷
tdk: 东京电气化学
renesas: 瑞萨
advantest: 爱德万
tokyo electron: 东京电子, 东京威力科创
`;
