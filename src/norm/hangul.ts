/**
 * How Korean is spelled: the South's Revised Romanization, the North's McCune–Reischauer as lists use it, with and without voicing,
 * or as people of the South usually spell their names (Young, Park, Soo).
 */
export type HangulSystem = "revised" | "mccune" | "mccune-unvoiced" | "usual";

const FIRST = 0xac00;
const LAST = 0xd7a3;

type Table = Exclude<HangulSystem, "mccune-unvoiced">;

const TABLES: Readonly<Record<HangulSystem, Table>> = {
  revised: "revised",
  mccune: "mccune",
  "mccune-unvoiced": "mccune",
  usual: "usual",
};

const INITIALS: Readonly<Record<Table, readonly string[]>> = {
  revised: "g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h".split(","),
  mccune: "k,kk,n,t,tt,r,m,p,pp,s,ss,,j,jj,ch,k,t,p,h".split(","),
  usual: "k,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h".split(","),
};
/** McCune–Reischauer writes plain stops as voiced between vowels and after n, m, ng, l. */
const VOICED: ReadonlyMap<string, string> = new Map([
  ["k", "g"],
  ["t", "d"],
  ["p", "b"],
]);
const VOICED_INITIALS: ReadonlySet<number> = new Set([0, 3, 7]);
const VOWELS: Readonly<Record<Table, readonly string[]>> = {
  revised: "a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i".split(","),
  mccune: "a,ae,ya,yae,o,e,yo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,u,ui,i".split(","),
  usual: "a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,oo,wo,we,wi,yoo,eu,ee,i".split(","),
};
const FINALS: readonly string[] = ",k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t".split(",");

/** Syllables whose usual spelling follows no table. */
const USUAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    영: "young",
    이: "lee",
    박: "park",
    최: "choi",
    유: "yoo",
    임: "lim",
    노: "roh",
  }),
);

/** One Latin syllable per Hangul letter block; other characters are passed over. */
export function romaniseHangul(text: string, system: HangulSystem): readonly string[] {
  const table = TABLES[system];
  const syllables: string[] = [];
  let voiced = false;
  for (const block of text) {
    const code = block.codePointAt(0) ?? 0;
    if (code < FIRST || code > LAST) {
      voiced = false;
      continue;
    }
    const [initial, vowel, final] = parts(code - FIRST);
    let head = INITIALS[table][initial] ?? "";
    if (system === "mccune" && voiced && VOICED_INITIALS.has(initial)) head = VOICED.get(head) ?? head;
    if (system === "mccune-unvoiced" && head === "j") head = "ch";
    const tail = FINALS[final] ?? "";
    const syllable = `${head}${VOWELS[table][vowel] ?? ""}${tail}`;
    syllables.push(system === "usual" ? (USUAL.get(block) ?? syllable) : syllable);
    voiced = tail === "" || tail === "n" || tail === "m" || tail === "ng" || tail === "l";
  }
  return syllables;
}

function parts(offset: number): readonly [number, number, number] {
  return [Math.floor(offset / 588), Math.floor((offset % 588) / 28), offset % 28];
}
