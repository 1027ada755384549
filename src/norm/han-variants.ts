/**
 * Traditional and Japanese forms of the Han characters that our word tables use, each before its simplified form. Facts of Chinese
 * orthography, checked against the tables of OpenCC (Apache-2.0).
 */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  (
    "亜亚 亞亚 伝传 侷局 係系 倉仓 倫伦 偉伟 偵侦 傘伞 備备 傳传 價价 儀仪 億亿 優优 儲储 兌兑 兒儿 內内 処处 凱凯 剋克 創创 劃划 劇剧 動动 務务 勝胜 勢势 勵励 匯汇 區区 協协 単单 厤历 員员 問问 單单 営营 囌苏 団团 図图 國国 園园 圖图 團团 執执 報报 場场 塊块 塢坞 壓压 夥伙 奧奥 婦妇 學学 実实 實实 寧宁 寶宝 対对 専专 專专 對对 導导 屬属 島岛 峽峡 崑昆 嶽岳 師师 広广 庫库 廈厦 廠厂 廣广 廳厅 張张 強强 彈弹 彙汇 彿佛 後后 從从 復复 徳德 応应 愛爱 慣惯 慶庆 憶忆 應应 懞蒙 戦战 戰战 揚扬 換换 揮挥 撫抚 據据 敎教 敘叙 數数 昇升 時时 曆历 曠旷 書书 會会 朮术 東东 検检 業业 極极 構构 槍枪 樑梁 標标 橋桥 機机 橫横 檢检 檯台 歐欧 歴历 歷历 気气 氣气 決决 浜滨 済济 渦涡 測" +
    "测 湯汤 準准 溫温 滄沧 滙汇 漁渔 漢汉 潛潜 澱淀 濛蒙 濟济 濰潍 濱滨 瀋沈 瀘泸 灣湾 為为 烏乌 無无 煉炼 煙烟 熱热 燈灯 營营 爲为 爾尔 牀床 獄狱 獨独 現现 環环 產产 産产 甦苏 甯宁 畫画 畵画 療疗 発发 發发 監监 眞真 眾众 矇蒙 碼码 礦矿 禦御 稅税 種种 穀谷 範范 築筑 糧粮 糰团 紀纪 紅红 納纳 紙纸 級级 紡纺 細细 紹绍 組组 経经 結结 絡络 給给 統统 經经 綜综 綠绿 綫线 維维 網网 綵彩 綿绵 総总 緑绿 線线 緣缘 緬缅 緯纬 縣县 縱纵 縴纤 總总 繊纤 織织 繪绘 繫系 纖纤 纜缆 羅罗 羣群 義义 翫玩 聖圣 聞闻 聯联 聲声 職职 肅肃 脩修 腦脑 膠胶 臨临 臺台 與与 興兴 舉举 舘馆 艦舰 茲兹 荊荆 莊庄 華华 菸烟 萊莱 葯药 蕪芜 薩萨 薬药 藝艺 藥药 蘆芦 蘇苏 蘭兰 處处 號号 衆众 術术 衕同 衛卫" +
    " 裏里 裝装 裡里 製制 複复 覈核 規规 視视 計计 訊讯 訓训 託托 記记 設设 許许 証证 詢询 試试 話话 誌志 語语 課课 誼谊 諮咨 諸诸 諾诺 證证 議议 護护 豐丰 貓猫 貝贝 財财 貢贡 貨货 責责 貴贵 貿贸 賃赁 資资 賓宾 質质 賽赛 贛赣 車车 軌轨 軍军 軒轩 軟软 軸轴 軽轻 載载 輕轻 輛辆 輪轮 輸输 辦办 農农 連连 進进 遊游 運运 達达 遞递 遠远 遲迟 選选 遼辽 邊边 郵邮 鄉乡 鄭郑 鄲郸 醫医 鈦钛 鈴铃 鉄铁 鉆钻 銀银 銅铜 銳锐 銷销 鋁铝 鋭锐 鋰锂 鋼钢 錦锦 錫锡 錶表 鍊炼 鍛锻 鎭镇 鎮镇 鏈链 鐵铁 鑄铸 鑑鉴 鑒鉴 鑽钻 長长 門门 開开 間间 閔闵 関关 閤合 閥阀 關关 陝陕 陞升 陸陆 陽阳 隊队 際际 險险 雞鸡 雲云 電电 韋韦 韓韩 頂顶 順顺 預预 頓顿 頭头 頻频 願愿 顧顾 顯显 風风 颱台 飛飞 飯饭 " +
    "養养 館馆 馬马 験验 騰腾 驗验 體体 髮发 鬆松 鬥斗 魯鲁 鮑鲍 鮮鲜 鷄鸡 鹹咸 鹽盐 麗丽 黃黄 點点 黨党 齊齐 齣出 龍龙"
  )
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

/** The same text in simplified characters, where the tables have any use for them. */
export function simplified(text: string): string {
  let out = "";
  for (const character of text) out += VARIANTS.get(character) ?? character;
  return out;
}
