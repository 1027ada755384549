/** Words of a description that say nothing about what the goods are. */
const EMPTY_WORDS = new Set(
  "a an and any are as at be been by for from has have having if in incl including into is it its kind like nes not of off on or other others out put similar such than that the their them then thereof therefor these they this those to type typed up use used using was whether which with within without solely principally suitable excluding excl except i.e e.g eg etc of per pcs pc piece pieces no nr new brand quantity qty unit units set sets article articles product products goods item items model part-number p/n pn s/n sku made containing contain contains based various certain specific following follow respective also only more less least over under above below between capable designed design specially special intended elsewhere specified controlled ecn eccn entry note see list mm cm kg kw kva va kv uf nf pf mah ohm".split(
    " ",
  ),
);

/** Numbers are compared with their units (`quantity-range.ts`), not as words. */
const BARE_NUMBER = /^\d+(?:[a-z]{1,3})?$/;

/** One phrase of a lexicon: its words in a row stand for other words. */
export interface GoodsLexicon {
  /** First word → phrases that begin with it, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Word beginnings, longest first, by their first three letters. */
  readonly beginnings: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases of scripts that set no spaces, found anywhere in the text, longest first. */
  readonly spaceless: readonly Phrase[];
}

interface Phrase {
  readonly key: readonly string[];
  readonly means: readonly string[];
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * The lexicon from lines `phrase, phrase, … = words`: each phrase stands for the words. A phrase that ends in `*` is the beginning of
 * a word. @throws RangeError for a line of another form.
 */
export function readGoodsLexicon(lines: readonly string[]): GoodsLexicon {
  const phrases = new Map<string, Phrase[]>();
  const beginnings = new Map<string, Phrase[]>();
  const spaceless: Phrase[] = [];
  for (const line of lines) {
    const [left, right, ...rest] = line.split(" = ");
    if (left === undefined || right === undefined || rest.length > 0)
      throw new RangeError(`goods lexicon: "${line}"`);
    const means = right.split(" ").map(stem);
    for (const phrase of left.split(", ")) {
      if (SPACELESS.test(phrase)) spaceless.push({ key: [phrase], means });
      else if (phrase.endsWith("*"))
        add(beginnings, phrase.slice(0, 3), { key: [phrase.slice(0, -1)], means });
      else {
        const key = rawWords(phrase).map(stem);
        add(phrases, key[0] ?? "", { key, means });
      }
    }
  }
  const longestFirst = (a: Phrase, b: Phrase): number =>
    b.key.length - a.key.length || (b.key[0]?.length ?? 0) - (a.key[0]?.length ?? 0);
  for (const list of [...phrases.values(), ...beginnings.values(), spaceless]) list.sort(longestFirst);
  return { phrases, beginnings, spaceless };
}

function add(to: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = to.get(key);
  if (known === undefined) to.set(key, [phrase]);
  else known.push(phrase);
}

/** The words of `text` that tell goods apart, in their one form: spelling, plural, synonym and language made alike. */
export function goodsWords(text: string, lexicon: GoodsLexicon): string[] {
  const { plain, means } = takeSpaceless(
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/\d+[- ]?bit\b/g, " "),
    lexicon.spaceless,
  );
  const found: string[] = [...means];
  const words = rawWords(plain);
  const stems = words.map(stem);
  for (let at = 0; at < stems.length; ) {
    const phrase = phraseAt(stems, at, lexicon);
    if (phrase !== undefined) {
      found.push(...phrase.means, ...asWritten(words.slice(at, at + phrase.key.length), phrase.means));
      at += phrase.key.length;
      continue;
    }
    const word = words[at] ?? "";
    if (EMPTY_WORDS.has(word) || BARE_NUMBER.test(word)) {
      at++;
      continue;
    }
    const beginning = lexicon.beginnings
      .get(word.slice(0, 3))
      ?.find(({ key }) => word.startsWith(key[0] ?? " "));
    const means = beginning?.means ?? [stems[at] ?? ""];
    found.push(...means, ...asWritten([word], means));
    at++;
  }
  return found.filter((word) => word.length > 1);
}

/** The words as they were written, marked `=`, where their one form differs: "gearing" still tells more than "gear". */
function asWritten(words: readonly string[], means: readonly string[]): string[] {
  return words.filter((word) => !EMPTY_WORDS.has(word) && !means.includes(word)).map((word) => `=${word}`);
}

function phraseAt(stems: readonly string[], at: number, lexicon: GoodsLexicon): Phrase | undefined {
  const first = stems[at];
  if (first === undefined) return undefined;
  return lexicon.phrases
    .get(first)
    ?.find(({ key }) => key.every((word, index) => stems[at + index] === word));
}

function takeSpaceless(
  text: string,
  phrases: readonly Phrase[],
): { plain: string; means: readonly string[] } {
  if (!SPACELESS.test(text)) return { plain: text, means: [] };
  let plain = text;
  const means: string[] = [];
  for (const { key, means: words } of phrases) {
    const [phrase = ""] = key;
    if (!plain.includes(phrase)) continue;
    plain = plain.replaceAll(phrase, " ");
    means.push(...words);
  }
  return { plain: plain.replace(new RegExp(SPACELESS, "gu"), " "), means };
}

function rawWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** English plural, -ing and -ed endings off; other words as they stand. */
export function stem(word: string): string {
  if (!/^[a-z]+$/.test(word) || word.length < 4) return word;
  const single = word
    .replace(/(?<=..)ies$/, "y")
    .replace(/(?<=(?:s|x|z|ch|sh))es$/, "")
    .replace(/(?<=[^siu])s$/, "");
  if (single.length < 6) return single;
  return single.replace(/(?:ing|ed)$/, "").replace(/e$/, "");
}
