import anyAscii from "any-ascii";

/** Invisible characters and combining marks left alone by NFKC that people and software slip into names. */
const INVISIBLE = /[\p{Cf}\p{Cc}\u00ad]/gu;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole ASCII range is meant.
const ASCII = /^[\x00-\x7f]*$/;

/**
 * A name as plain words: compatibility forms folded, invisible characters gone, any script romanised (the table of the
 * any-ascii library), lower case, punctuation as spaces. Words come in the order of the name.
 */
export function plainWords(name: string): string[] {
  const folded = name
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/[’'`´‘ʼ]/gu, "");
  const latin = ASCII.test(folded) ? folded : anyAscii(folded);
  return latin
    .toLowerCase()
    .replace(/&/g, " and ")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** Words of addresses that are written in several ways, by their usual form. */
const ADDRESS_WORDS: ReadonlyMap<string, string> = new Map(
  "rd:road st:street str:street ave:avenue av:avenue bldg:building blvd:boulevard rm:room flr:f fl:f floor:f dist:district ln:lane no: nos: number:"
    .split(" ")
    .map((pair): [string, string] => [pair.split(":")[0] ?? "", pair.split(":")[1] ?? ""]),
);

/** The words of an address, abbreviations in their usual form; order does not matter to what uses them. */
export function addressWords(address: string): string[] {
  return plainWords(address)
    .map(
      (word) =>
        ADDRESS_WORDS.get(word.replace(/^(\d+)(st|nd|rd|th)$/, "$1")) ??
        word.replace(/^(\d+)(st|nd|rd|th)$/, "$1"),
    )
    .filter((word) => word !== "");
}
