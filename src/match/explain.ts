import type { Alignment } from "./align.ts";
import type { Reason } from "./query.ts";

/** The name's part of the explanation: which words were held to be the same, and which stand on one side only. */
export function nameReasons(
  alignment: Alignment,
  words: { readonly left: readonly string[]; readonly right: readonly string[] },
  score: number,
): readonly Reason[] {
  const paired = alignment.pairs.map(({ left, right, how }) => {
    const one = left.map((at) => words.left[at]).join(" ");
    const other = right.map((at) => words.right[at]).join(" ");
    if (one === other) return one;
    if (how === "initial") return `${one} (initial) ${other}`;
    return how === "cut-short" ? `${one} (cut short) ${other}` : `${one} ≈ ${other}`;
  });
  const reasons: Reason[] = [
    { feature: "name", points: score, text: `same words: ${paired.join(", ") || "none"}` },
  ];
  const queryOnly = rest(
    words.left,
    alignment.pairs.flatMap(({ left }) => left),
  );
  const listOnly = rest(
    words.right,
    alignment.pairs.flatMap(({ right }) => right),
  );
  if (queryOnly !== "") reasons.push({ feature: "name", points: 0, text: `only in the query: ${queryOnly}` });
  if (listOnly !== "") reasons.push({ feature: "name", points: 0, text: `only on the list: ${listOnly}` });
  return reasons;
}

function rest(words: readonly string[], used: readonly number[]): string {
  return words.filter((_, at) => !used.includes(at)).join(", ");
}
