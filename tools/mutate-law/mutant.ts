import type { determineItems } from "../../src/law/us-ear/determine.ts";
import type { EarLaw } from "../../src/law/us-ear/ear-law.ts";

/** The encoded law with one thing wrong in it. */
export interface Mutant {
  readonly kind: MutantKind;
  /** The provision, exception or table. */
  readonly where: string;
  readonly change: string;
  /** The law with the change and what decides by it; made when it is needed. */
  law(): MutatedLaw | Promise<MutatedLaw>;
}

export type MutantKind = "condition" | "date" | "exception" | "table";

export interface MutatedLaw {
  readonly law: EarLaw;
  /** Left out: the unchanged function. */
  readonly determine?: typeof determineItems;
  /** Whether a comparison with the official table tells; only for tables of which an official copy is at hand. */
  readonly differsFromOfficial?: () => boolean;
}
