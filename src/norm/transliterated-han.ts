import anyAscii from "any-ascii";

/**
 * Characters that spell foreign names by their sound (Xinhua's tables of names). A name of these alone may be a foreign one; their
 * vowels say little, since Chinese has no consonants without one.
 */
const SOUNDS: ReadonlySet<string> = new Set(
  "阿埃艾爱安奥巴拜贝比毕伯博布达戴德迪蒂丁顿多恩尔法菲费弗福盖戈格哈赫亨霍吉加杰卡凯坎科克肯库拉莱兰劳勒雷里利莉林卢鲁伦罗洛" +
    "马玛麦曼梅蒙米摩莫默姆穆纳娜内尼宁纽努诺欧帕佩皮珀普奇乔琼萨塞赛桑森沙什史斯思苏索塔泰坦特廷图托瓦韦维沃乌西希锡夏肖谢辛雅" +
    "亚耶伊因英尤约泽扎詹兹佐贾鲍弥奎涅黎葛乐",
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
  return out;
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
