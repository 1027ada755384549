import type { NameToken } from "./name-token.ts";

type Role = "son" | "father";

/** Son or father, for the words around "bin": Omar bin Hasan is not Hasan bin Omar. `null` for a name without it. */
export function filial(tokens: readonly NameToken[]): readonly (Role | undefined)[] | null {
  const at = tokens.findIndex(({ kind, group }) => kind === "particle" && group === "bin");
  if (at < 1 || at === tokens.length - 1) return null;
  return tokens.map((_, position) => (position < at ? "son" : position === at + 1 ? "father" : undefined));
}

/** Whether one word is the son's and the other the father's. */
export function contradict(one: Role | undefined, other: Role | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
