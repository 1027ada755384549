/** Geographic words with translations and short forms. They tell more than a sector and less than a name. */
export const PLACE_WORDS: string = `
china: chinese, cn, prc, zhongguo, китай, китайский, 中国, 中國, 중국, چین, الصين, κίνα, κίνας, çin, people s republic of china
russia: russian, россия, российский, российская, российской, российское, русский, русская, rossiya, rossii, росія, русия, руска, rus, 俄罗斯, 러시아, روسيا, روسیه, ρωσία, ρωσική, ρωσικής, ρωσικό, ρωσικές, rossiiskaya, rossiyskaya, russland, russie, rusia, rosja, rusya
iran: iranian, иран, иранский, 伊朗, 이란, ایران, إيران, ιράν, ιρανική, ایرانی, ایرانیان, iraniyan
korea: korean, dprk, rok, корея, корейский, choson, chosun, joseon, 朝鲜, 韩国, 조선, 한국, 고려, κορέα, κορεατική, koryo, north korea, south korea, coree, corea
syria: syrian, syrie, siria, сирия, сирийский, 叙利亚, 시리아, سوريا, سورية, السورية, συρία, συρίας, συριακή, suriye
belarus: belarusian, byelorussian, беларусь, белорусский, белорусская, беларуси, беларускі, 白俄罗斯, λευκορωσία, λευκορωσίας, belorussia, bielorussia, belarussian
ukraine: ukrainian, украина, украинский, украины, україна, української, україни, ουκρανία, ουκρανίας, 乌克兰
myanmar: burma, мьянма, 缅甸, 미얀마, μιανμάρ, burmese
libya: libyan, ливия, ليبيا, λιβύη, λιβύης, libia, libye
iraq: iraqi, ирак, العراق, عراق, ιράκ, irak
america: american, usa, us, u s a, u s, united states, united states of america, сша, америка, 美国, 米国, 미국, أمريكا, آمریکا, amerika
germany: german, deutschland, deutsche, германия, 德国, 독일, ألمانيا, γερμανία, allemagne, alemania
france: french, française, francaise, франция, 法国, 프랑스, فرنسا, γαλλία, frankreich, francia
japan: japanese, nippon, nihon, япония, 日本, 일본, اليابان, ιαπωνία
india: indian, bharat, индия, 印度, 인도, الهند, هند, ινδία
turkey: turkish, türk, turk, türkiye, turkiye, турция, 土耳其, تركيا, ترکیه, τουρκία
london: лондон, 伦敦
europe: european, euro, европа, европейский, 欧洲, 유럽, أوروبا, اروپا, ευρώπη, europa
asia: asian, азия, 亚洲, 아시아, آسیا, آسيا, ασία, asya
africa: african, африка, 非洲, أفريقيا, αφρική
middle east: ближний восток, 中东, خاورمیانه, الشرق الأوسط
hong kong: hk, hongkong, гонконг, 香港, 홍콩, h k
taiwan: тайвань, 台湾, 臺灣, 대만
moscow: moskva, москва, московский, московская, moskovskiy, moscou, moskau, 莫斯科, μόσχα, moskovsky
petersburg: saint petersburg, st petersburg, sankt peterburg, санкт петербург, петербург, питер, 圣彼得堡
beijing: peking, пекин, 北京, 베이징, pekin
shanghai: шанхай, 上海
shenzhen: shen zhen, шэньчжэнь, 深圳
guangzhou: canton, гуанчжоу, 广州, 廣州
guangdong: гуандун, 广东, 廣東
jiangsu: 江苏, 江蘇
zhejiang: 浙江
shandong: 山东, 山東
sichuan: 四川
hubei: 湖北
hunan: 湖南
henan: 河南
hebei: 河北
fujian: 福建
shaanxi: 陕西, 陝西
shanxi: 山西
liaoning: 辽宁
jilin: 吉林
heilongjiang: 黑龙江
anhui: 安徽
xinjiang: 新疆, синьцзян, sinkiang
xi an: xian, sian, 西安
chengdu: 成都
wuhan: 武汉
nanjing: nanking, 南京
tianjin: tientsin, 天津
chongqing: chungking, 重庆
harbin: 哈尔滨, харбин
changchun: 长春
hefei: 合肥
dalian: 大连
qingdao: tsingtao, 青岛
suzhou: 苏州
hangzhou: 杭州
xiamen: amoy, 厦门
shenyang: 沈阳
northwest: northwestern, north west, северо западный, 西北, 서북
northeast: northeastern, north east, северо восточный, 东北
southwest: southwestern, south west, юго западный, 西南
southeast: southeastern, south east, 东南
north: northern, северный, северная, север, 北方, 북, شمال, βόρεια, norte, nord
south: southern, южный, южная, юг, 南方, 남, جنوب, νότια, sur, sud
east: eastern, восточный, восточная, восток, 东方, 동, شرق, ανατολική, este, oriental
west: western, западный, западная, запад, 西部, 서, غرب, δυτική, oeste, ouest
pyongyang: пхеньян, 平壤, 평양
tehran: teheran, тегеран, تهران, 德黑兰
dubai: дубай, دبي, دبی, 迪拜
minsk: минск, минский
kiev: kyiv, киев, київ
uae: united arab emirates, emirates, эмираты, الإمارات, امارات
`;
