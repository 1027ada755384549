import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Mutant } from "./mutant.ts";

/** A mutant that no case can notice, or that none does yet, with the reason; from `expected-survivors.yaml`. */
export interface ExpectedSurvivor {
  /** `equivalent`: no case can tell it from the law. `open`: a case is lacking. */
  readonly as: "equivalent" | "open";
  /** Provision, exception or table, in full or as a regular expression. */
  readonly where: string;
  /** The change, as a regular expression. */
  readonly change: string;
  readonly reason: string;
}

export function expectedSurvivors(): ExpectedSurvivor[] {
  return parse(readFileSync(new URL("expected-survivors.yaml", import.meta.url), "utf8"));
}

/** The entry that accounts for the survivor; `undefined` where nobody has looked at it. */
export function accountedFor(
  mutant: Pick<Mutant, "where" | "change">,
  expected: readonly ExpectedSurvivor[],
): ExpectedSurvivor | undefined {
  return expected.find(
    ({ where, change }) =>
      new RegExp(`^(?:${where})$`).test(mutant.where) && new RegExp(change).test(mutant.change),
  );
}
