import type { EarLaw } from "../../src/law/us-ear/determine.ts";

/** The encoded law with one thing wrong in it. */
export interface Mutant {
  readonly kind: "condition" | "date" | "table";
  /** The provision or table. */
  readonly where: string;
  readonly change: string;
  /** The law with the change; made when it is needed. */
  law(): EarLaw;
}
