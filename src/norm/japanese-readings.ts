/**
 * Names of Japan as Japanese reads their characters, for names that are Japanese by their legal form or by Kana: read the Chinese way they would be
 * others (八洲 is Yashima, not Bazhou). Family names, places, and the firms and banks that are called after neither. `reading: native, …`.
 */
export const JAPANESE_READINGS: string = `
sato: 佐藤
suzuki: 鈴木
takahashi: 高橋
tanaka: 田中
ito: 伊藤
watanabe: 渡辺, 渡邊
yamamoto: 山本
nakamura: 中村
kobayashi: 小林
kato: 加藤
yoshida: 吉田
yamada: 山田
sasaki: 佐々木
yamaguchi: 山口
matsumoto: 松本
inoue: 井上
kimura: 木村
hayashi: 林
shimizu: 清水
saito: 斎藤, 齋藤, 斉藤
yamazaki: 山崎
mori: 森
ikeda: 池田
hashimoto: 橋本
abe: 阿部, 安部
ishikawa: 石川
yamashita: 山下
ogawa: 小川
ishii: 石井
hasegawa: 長谷川
goto: 後藤
okada: 岡田
kondo: 近藤
maeda: 前田
fujita: 藤田
endo: 遠藤
aoki: 青木
sakamoto: 坂本
murakami: 村上
ota: 太田
kaneko: 金子
fujii: 藤井
fukuda: 福田
nishimura: 西村
miura: 三浦
takeuchi: 竹内
nakagawa: 中川
okamoto: 岡本
matsuda: 松田
harada: 原田
nakano: 中野
ono: 小野
tamura: 田村
fujiwara: 藤原
nakayama: 中山
ishida: 石田
kojima: 小島
wada: 和田
morita: 森田
uchida: 内田
shibata: 柴田
sakai: 酒井
miyazaki: 宮崎
yokoyama: 横山
takagi: 高木
ando: 安藤
miyamoto: 宮本
ueda: 上田
shimada: 島田
kudo: 工藤
ohno: 大野
sugiyama: 杉山
imai: 今井
maruyama: 丸山
takada: 高田
fujimoto: 藤本
muto: 武藤
arai: 新井, 荒井
hirano: 平野
matsui: 松井
chiba: 千葉
iwasaki: 岩崎
sakurai: 桜井
noguchi: 野口
matsuo: 松尾
kikuchi: 菊池, 菊地
nomura: 野村
matsuoka: 松岡
murata: 村田
koyama: 小山
honda: 本田
toyoda: 豊田
matsushita: 松下
furukawa: 古河
kawasaki: 川崎
shimadzu: 島津
fujikura: 藤倉
yaskawa: 安川
makino: 牧野
okuma: 大隈
komatsu: 小松
kubota: 久保田
yanmar: ヤンマー
hosokawa: 細川
hosoya: 細谷
asano: 浅野
hirata: 平田
tsugami: 津上
nachi fujikoshi: 不二越
fuji: 富士, 不二
yashima: 八洲
nitto: 日東
nittan: 日鍛
nisshin: 日新, 日清
nichia: 日亜
nikko: 日光, 日興
nissan: 日産
nissei: 日精
nitto denko: 日東電工
nippon: 日本
nihon: 日本
toyo: 東洋
toyota: トヨタ
toho: 東邦
tokai: 東海
tokyo: 東京
tosoh: 東ソー
toray: 東レ
tohoku: 東北
toa: 東亜
towa: 東和
taiyo: 太陽, 大洋
taisei: 大成
daito: 大東
daido: 大同
daiichi: 第一
daicel: ダイセル
daikin: ダイキン
daiwa: 大和
dai nippon: 大日本
shinwa: 新和
shin nippon: 新日本
shinko: 神鋼, 新光
shinmaywa: 新明和
shin etsu: 信越
showa: 昭和
sanyo: 三洋, 山陽
sankyo: 三協, 三共
sanwa: 三和
sanei: 三栄
santoku: 三徳
sanki: 三機
kyowa: 共和, 協和
kyoritsu: 共立
kyoto: 京都
kyushu: 九州
kinki: 近畿
kansai: 関西
kanto: 関東
chubu: 中部
chugoku: 中国電力, 中国塗料
chuo: 中央
meiji: 明治
meidensha: 明電舎
meitec: メイテック
mitsubishi: 三菱
mitsui: 三井
mitsuboshi: 三星
sumitomo: 住友
hitachi: 日立
marubeni: 丸紅
itochu: 伊藤忠
sojitz: 双日
kanematsu: 兼松
asahi: 旭, 朝日
asahi kasei: 旭化成
teijin: 帝人
kaneka: カネカ
kuraray: クラレ
ebara: 荏原
horiba: 堀場
hamamatsu: 浜松
ulvac: アルバック
anritsu: アンリツ
jeol: 日本電子
osaka: 大阪
kobe: 神戸
nagoya: 名古屋
yokohama: 横浜
yokogawa: 横河
sapporo: 札幌
sendai: 仙台
hiroshima: 広島
fukuoka: 福岡
kitakyushu: 北九州
kumamoto: 熊本
kagoshima: 鹿児島
nagasaki: 長崎
saga: 佐賀
oita: 大分
okinawa: 沖縄
ehime: 愛媛
kagawa: 香川
tokushima: 徳島
kochi: 高知
okayama: 岡山
tottori: 鳥取
shimane: 島根
hyogo: 兵庫
nara: 奈良
wakayama: 和歌山
mie: 三重
shiga: 滋賀
gifu: 岐阜
aichi: 愛知
shizuoka: 静岡
nagano: 長野
yamanashi: 山梨
fukui: 福井
toyama: 富山
niigata: 新潟
kanagawa: 神奈川
saitama: 埼玉
gunma: 群馬
tochigi: 栃木
ibaraki: 茨城
fukushima: 福島
yamagata: 山形
akita: 秋田
miyagi: 宮城
iwate: 岩手
aomori: 青森
hokkaido: 北海道
tsukuba: 筑波
kashima: 鹿島
shinagawa: 品川
denki: 電機, 電気, 電器
denko: 電工
denshi: 電子
denki kagaku: 電気化学
kogyo: 工業, 鉱業
sangyo: 産業
seisakusho: 製作所
seizo: 製造
bussan: 物産
shoji: 商事
shokai: 商会
shoten: 商店
boeki: 貿易, 交易
kagaku: 化学
seiyaku: 製薬
seiki: 精機
kikai: 機械
koki: 工機, 光機
tekko: 鉄工, 鉄鋼
tekkosho: 鉄工所
seiko: 製鋼, 精工
seitetsu: 製鉄
zosen: 造船
kaiun: 海運
kisen: 汽船
yusen: 郵船
unyu: 運輸
soko: 倉庫
kensetsu: 建設
ginko: 銀行
keiki: 計器
sokki: 測器, 測機
denji: 電磁
koku: 航空
gijutsu: 技術
giken: 技研
kenkyusho: 研究所
kasei: 化成
yushi: 油脂
gomu: ゴム
garasu: 硝子
seishi: 製紙
boseki: 紡績
keikinzoku: 軽金属
kinzoku: 金属
densen: 電線
musen: 無線
tsushin: 通信
sogo: 総合
`;
