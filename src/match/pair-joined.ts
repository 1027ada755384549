import { isAnchor, type NameToken } from "./name-token.ts";
import { type Pairing, take } from "./pairing.ts";

/** "Pricewaterhouse Coopers" and "PricewaterhouseCoopers": two or three neighbours that together are the other's word. */
export function pairJoined(work: Pairing): void {
  const wholes: { swapped: boolean; at: number; length: number }[] = [];
  for (const swapped of [false, true]) {
    const side = swapped ? work.left : work.right;
    for (let at = 0; at < side.length; at++) {
      const { abjad, text } = side[at]!;
      if (isAnchor(side[at]!) && !abjad && text.length >= 4)
        wholes.push({ swapped, at, length: text.length });
    }
  }
  // The longest first: a word that is the whole of one join and a part of another goes to the same one from either side.
  wholes.sort((a, b) => b.length - a.length);
  for (const { swapped, at } of wholes) joinWord(work, at, swapped);
}

function joinWord(work: Pairing, at: number, swapped: boolean): void {
  const [many, one] = swapped ? [work.right, work.left] : [work.left, work.right];
  const [usedMany, usedOne] = swapped ? [work.usedRight, work.usedLeft] : [work.usedLeft, work.usedRight];
  const run = usedOne[at] === 1 ? null : runThatSpells(one[at]!.text, many, usedMany);
  if (run === null) return;
  const pair = { similarity: JOINED, how: "joined" as const };
  take(work, swapped ? { ...pair, left: [at], right: run } : { ...pair, left: run, right: [at] });
}

const JOINED = 0.97;

function runThatSpells(text: string, many: readonly NameToken[], used: Uint8Array): readonly number[] | null {
  for (let start = 0; start < many.length; start++) {
    let spelled = "";
    for (let end = start; end < Math.min(many.length, start + 3) && used[end] === 0; end++) {
      spelled += many[end]!.text;
      if (!text.startsWith(spelled)) break;
      if (spelled === text && end > start) {
        const run = Array.from({ length: end - start + 1 }, (_, offset) => start + offset);
        if (canSpell(run.map((at) => many[at]!))) return run;
      }
    }
  }
  return null;
}

/** Sector words, legal forms and initials alone are no name written apart; particles are (Delos, de los). */
function canSpell(run: readonly NameToken[]): boolean {
  return run.some(isAnchor) || run.every(({ kind }) => kind === "particle");
}
