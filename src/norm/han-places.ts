/** Places of China beside CHINESE_PLACES, as there: prefecture cities, districts and zones that firms are named after. */
export const MORE_CHINESE_PLACES: string =
  "肇庆:zhaoqing 茂名:maoming 清远:qingyuan 韶关:shaoguan 梅州:meizhou 揭阳:jieyang 潮州:chaozhou 河源:heyuan 汕尾:shanwei 阳江:yangjiang 云浮:yunfu 顺德:shunde 南海:nanhai 宝安:baoan 龙岗:longgang 龙华:longhua 南山:nanshan 福田:futian 罗湖:luohu 光明:guangming 坪山:pingshan 前海:qianhai 番禺:panyu 白云:baiyun 黄埔:huangpu 南沙:nansha 天河:tianhe 淮安:huaian 连云港:lianyungang 宿迁:suqian 江阴:jiangyin 宜兴:yixing 太仓:taicang 吴江:wujiang 丹阳:danyang 靖江:jingjiang 泰兴:taixing 海安:haian 启东:qidong 如皋:rugao 溧阳:liyang 舟山:zhoushan 衢州:quzhou 慈溪:cixi 余姚:yuyao 诸暨:zhuji 海宁:haining 桐乡:tongxiang 嘉善:jiashan 平湖:pinghu 永康:yongkang 瑞安:ruian 乐清:yueqing 温岭:wenling 萧山:xiaoshan 余杭:yuhang 滨江:binjiang 德州:dezhou 聊城:liaocheng 滨州:binzhou 菏泽:heze 枣庄:zaozhuang 莱芜:laiwu 龙口:longkou 寿光:shouguang 招远:zhaoyuan 三明:sanming 南平:nanping 龙岩:longyan 宁德:ningde 晋江:jinjiang 石狮:shishi 萍乡:pingxiang 新余:xinyu 鹰潭:yingtan 宜春:yichun 上饶:shangrao 吉安:jian 抚州:fuzhou 淮南:huainan 淮北:huaibei 铜陵:tongling 安庆:anqing 黄山:huangshan 滁州:chuzhou 阜阳:fuyang 宿州:suzhou 六安:luan 亳州:bozhou 池州:chizhou 宣城:xuancheng 十堰:shiyan 荆门:jingmen 鄂州:ezhou 黄冈:huanggang 咸宁:xianning 随州:suizhou 恩施:enshi 常德:changde 邵阳:shaoyang 益阳:yiyang 郴州:chenzhou 永州:yongzhou 怀化:huaihua 娄底:loudi 湘西:xiangxi 张家界:zhangjiajie 平顶山:pingdingshan 鹤壁:hebi 焦作:jiaozuo 濮阳:puyang 漯河:luohe 三门峡:sanmenxia 商丘:shangqiu 信阳:xinyang 周口:zhoukou 驻马店:zhumadian 巩义:gongyi 邢台:xingtai 张家口:zhangjiakou 承德:chengde 衡水:hengshui 涿州:zhuozhou 雄安:xiongan 阳泉:yangquan 长治:changzhi 晋城:jincheng 朔州:shuozhou 晋中:jinzhong 忻州:xinzhou 临汾:linfen 吕梁:lvliang 铜川:tongchuan 延安:yanan 榆林:yulin 安康:ankang 商洛:shangluo 杨凌:yangling 嘉峪关:jiayuguan 金昌:jinchang 白银:baiyin 武威:wuwei 张掖:zhangye 平凉:pingliang 庆阳:qingyang 定西:dingxi 石嘴山:shizuishan 吴忠:wuzhong 固原:guyuan 中卫:zhongwei 喀什:kashgar 伊犁:yili 哈密:hami 吐鲁番:turpan 和田:hotan 阿克苏:aksu 克拉玛依:karamay 昌吉:changji 石河子:shihezi 库尔勒:korla 库车:kuqa 赤峰:chifeng 通辽:tongliao 鄂尔多斯:ordos 呼伦贝尔:hulunbuir 巴彦淖尔:bayannur 乌海:wuhai 本溪:benxi 阜新:fuxin 辽阳:liaoyang 盘锦:panjin 铁岭:tieling 朝阳市:chaoyang 四平:siping 辽源:liaoyuan 通化:tonghua 白山:baishan 松原:songyuan 白城:baicheng 珲春:hunchun 延吉:yanji 图们:tumen 牡丹江:mudanjiang 鸡西:jixi 鹤岗:hegang 双鸭山:shuangyashan 七台河:qitaihe 黑河:heihe 绥化:suihua 绥芬河:suifenhe 攀枝花:panzhihua 广元:guangyuan 遂宁:suining 内江:neijiang 乐山:leshan 南充:nanchong 眉山:meishan 广安:guangan 达州:dazhou 雅安:yaan 巴中:bazhong 资阳:ziyang 六盘水:liupanshui 毕节:bijie 铜仁:tongren 曲靖:qujing 玉溪:yuxi 保山:baoshan 昭通:zhaotong 丽江:lijiang 普洱:puer 临沧:lincang 大理:dali 红河:honghe 德宏:dehong 梧州:wuzhou 北海:beihai 防城港:fangchenggang 钦州:qinzhou 贵港:guigang 玉林:yulin 百色:baise 文昌:wenchang 儋州:danzhou 中关村:zhongguancun 亦庄:yizhuang 丰台:fengtai 房山:fangshan 大兴:daxing 怀柔:huairou 密云:miyun 延庆:yanqing 通州:tongzhou 石景山:shijingshan 门头沟:mentougou 滨海:binhai 武清:wuqing 静海:jinghai 徐汇:xuhui 长宁:changning 静安:jingan 普陀:putuo 虹口:hongkou 杨浦:yangpu 宝山:baoshan 金山:jinshan 青浦:qingpu 奉贤:fengxian 崇明:chongming 张江:zhangjiang 临港:lingang 漕河泾:caohejing 江北:jiangbei 渝北:yubei 两江:liangjiang 武昌:wuchang 汉口:hankou 汉阳:hanyang 东湖:donghu 苏州工业园:suzhou 贵安:guian 平潭:pingtan";

/** Places of Hong Kong, Taiwan, Japan and Korea, and of China in Hangul; form as PLACE_WORDS. */
export const EAST_ASIAN_PLACES: string = `
shenzhen: sz, 선전, 심천
dandong: 단동, 단둥, 丹东
shenyang: 심양, 선양
dalian: 대련, 다롄
yanji: 연길, 옌지
hunchun: 훈춘
tianjin: 천진, 톈진
shanghai: 상해, 상하이
guangzhou: 광주시, 광저우
qingdao: 청도, 칭다오
beijing: 북경
kowloon: 九龙
tsim sha tsui: 尖沙咀
mong kok: 旺角
kwun tong: 观塘
kwai chung: 葵涌
tsuen wan: 荃湾
wan chai: 湾仔
causeway bay: 铜锣湾
sha tin: 沙田
tuen mun: 屯门
yuen long: 元朗
tai po: 大埔
new taipei: 新北
taoyuan: 桃园
hsinchu: 新竹
tainan: 台南
keelung: 基隆
chiayi: 嘉义
changhua: 彰化
pingtung: 屏东
yilan: 宜兰
hualien: 花莲
miaoli: 苗栗
nantou: 南投
penghu: 澎湖
kinmen: 金门
tokyo: 도쿄
osaka: 오사카
nagoya: 名古屋, 나고야
kobe: 神户
kyoto: 京都
yokohama: 横滨, 横浜
fukuoka: 福冈, 福岡
hiroshima: 广岛, 広島
sapporo: 札幌
sendai: 仙台
hokkaido: 北海道
kyushu: 九州
okinawa: 冲绳, 沖縄
nagasaki: 长崎, 長崎
seoul: 首尔, 汉城, 서울
busan: 釜山, 부산, pusan
incheon: 仁川, 인천, inchon
daegu: 大邱, 대구, taegu
daejeon: 大田, 대전, taejon
gwangju: 광주, kwangju
ulsan: 蔚山, 울산
suwon: 水原, 수원
changwon: 昌原, 창원
jeju: 济州, 제주, cheju
gyeonggi: 京畿, 경기, kyonggi
nampo: 南浦, 남포, nampho
wonsan: 元山, 원산
chongjin: 清津, 청진
hamhung: 咸兴, 함흥
hungnam: 兴南, 흥남
sinuiju: 新义州, 신의주
kaesong: 开城, 개성
rason: 罗先, 라선, raseon
rajin: 罗津, 라진, najin
sariwon: 사리원
haeju: 해주
kanggye: 강계
hyesan: 혜산
tanchon: 단천
kimchaek: 김책시
`;

/** Countries in Han, Kana and Hangul, read as COUNTRY_NAMES are: Latin names keep them as words that tell branches apart. */
export const EAST_ASIAN_COUNTRIES: string = `
singapore: 新加坡, 싱가포르, 싱가폴
malaysia: 马来西亚, 말레이시아
vietnam: 越南, 베트남
thailand: 泰国, タイ, 태국
indonesia: 印尼, 印度尼西亚, 인도네시아
pakistan: 巴基斯坦, 파키스탄
canada: 加拿大, カナダ, 캐나다
australia: 澳大利亚, 澳洲, オーストラリア, 호주
italy: 意大利, イタリア, 이탈리아
czech: 捷克
poland: 波兰
sweden: 瑞典
switzerland: 瑞士
netherlands: 荷兰
belgium: 比利时
austria: 奥地利
spain: 西班牙
denmark: 丹麦
norway: 挪威
finland: 芬兰
israel: 以色列
egypt: 埃及
brazil: 巴西
mexico: 墨西哥
mongolia: 蒙古
`;
