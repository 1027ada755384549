import anyAscii from "any-ascii";

/**
 * Characters that spell foreign names by their sound (Xinhua's tables of names). A name of these alone may be a foreign one; their
 * vowels say little, since Chinese has no consonants without one.
 */
const SOUNDS: ReadonlySet<string> = new Set(
  "阿埃艾爱安奥巴拜贝比毕伯博布达戴德迪蒂丁顿多恩尔法菲费弗福盖戈格哈赫亨霍吉加杰卡凯坎科克肯库拉莱兰劳勒雷里利莉林卢鲁伦罗洛" +
    "马玛麦曼梅蒙米摩莫默姆穆纳娜内尼宁纽努诺欧帕佩皮珀普奇乔琼萨塞赛桑森沙什史斯思苏索塔泰坦特廷图托瓦韦维沃乌西希锡夏肖谢辛雅" +
    "亚耶伊因英尤约泽扎詹兹佐贾鲍弥奎涅黎葛乐波普捷茨瑞温威文汉翰登逊休惠怀柯考朗列吕路曼蒂提汀廷顿伦隆可甘古圭霍基季居凯坎康肯昆兰朱朝切钦丘屈坡珀潘庞佩彭皮平琼让若舍申圣斯苏孙塔坦唐滕万旺沃武旭延扬尹岳赞增珍",
);

export function isTransliteration(text: string): boolean {
  const characters = [...text];
  return characters.length >= 2 && characters.every((character) => SOUNDS.has(character));
}

/** Read otherwise in foreign names. */
const READINGS: ReadonlyMap<string, string> = new Map([
  ["什", "shi"],
  ["尔", "er"],
  ["乐", "le"],
  ["塞", "sai"],
  ["蒂", "ti"],
  ["顿", "ton"],
  ["波", "po"],
  ["坡", "po"],
  ["泊", "po"],
  ["加", "ga"],
  ["杰", "je"],
  ["捷", "je"],
  ["吉", "ji"],
  ["基", "ki"],
  ["希", "hi"],
  ["居", "ku"],
  ["屈", "ku"],
  ["茨", "tsi"],
  ["坚", "ken"],
  ["金", "kin"],
  ["奎", "kui"],
  ["惠", "wi"],
  ["怀", "wi"],
  ["休", "hu"],
  ["丘", "chu"],
  ["若", "jo"],
  ["让", "jan"],
]);

/** Chinese has one sound for l and r: which letters l and final er stand for. */
export const LIQUIDS = ["lr", "ll", "rr"] as const;

/** The sound of a foreign name in Latin letters, nearly without vowels. */
export function foreignConsonants(characters: readonly string[], liquids: (typeof LIQUIDS)[number]): string {
  let out = "";
  for (const character of characters) {
    const syllable = READINGS.get(character) ?? anyAscii(character).toLowerCase().trim();
    out += syllable === "er" ? `e${liquids.charAt(1)}` : consonants(syllable, liquids.charAt(0));
  }
  return out.replace(/n(?=[bpm])/g, "m");
}

function consonants(syllable: string, l: string): string {
  return syllable
    .replace(/^l/, l)
    .replace(/^zh/, "j")
    .replace(/^q/, "ch")
    .replace(/^x/, "s")
    .replace(/^[yw](?=[ui])/, "")
    .replace(/ng$/, "n");
}
