/** Characters and names that Latin names of Chinese, Japanese and Korean parties translate or spell in their own way; form as BRAND_NAMES. */
export const EAST_ASIAN_NAMES: string = `
advantage: 优势, 優勢
rainbow: 彩虹
red: 红色
red cat: 红猫
shield: 护盾
javelin: 标枪
edge: 边缘
memory: 存储
six: 六
nihon: 日本
parsons: 派森斯
lockheed martin: 洛克希德·马丁, 洛克希德马丁, ロッキード
northrop grumman: 诺斯罗普·格鲁曼, 诺斯罗普格鲁曼, 诺格
general atomics: 通用原子
general dynamics: 通用动力
huntington ingalls: 亨廷顿·英格尔斯, 亨廷顿英格尔斯
anduril: 安杜里尔, 安杜瑞尔
palantir: 帕兰提尔
skydio: 斯凯迪奥
brinc: 布林克
kratos: 克瑞托斯, 克拉托斯
bae systems: 英国宇航, 贝宜
collins: 柯林斯
honeywell: 霍尼韦尔
pratt whitney: 普惠, 普拉特·惠特尼
viasat: 卫讯
caterpillar: 卡特彼勒
oshkosh: 奥什科什
leidos: 莱多斯
ball: 鲍尔
hudson: 哈德森
kawasaki: 川崎, 가와사키
mitsubishi: 三菱
mitsui: 三井
sumitomo: 住友
hitachi: 日立
toshiba: 东芝, 東芝
fujitsu: 富士通
fuji: 富士
fujikura: 藤仓, 藤倉
yamaha: 雅马哈
suzuki: 铃木, 鈴木
subaru: 斯巴鲁
isuzu: 五十铃
hosoya: 细谷, 細谷
yokohama: 横滨, 横浜
yokogawa: 横河
shimadzu: 岛津, 島津
nikon: 尼康
olympus: 奥林巴斯
ishikawajima: 石川岛, 石川島
daikin: 大金
komatsu: 小松
nissan: 日产, 日産
toyota: 丰田, 豊田
sony: 索尼, ソニー
nec: 日本电气, 日本電気
jaxa: 宇宙航空研究开发机构
eneos: 引能仕
samsung: 三星, 삼성
hyundai: 현대
hanwha: 韩华, 한화
pyongyang: 평양
kim chaek: 김책, 金策
namhung: 남흥
rungra: 릉라
yongbyon: 영변, 녕변
namgang: 남강
kumsan: 금산
taesong: 태성, 대성
road: 公路
bridge: 桥梁
`;
