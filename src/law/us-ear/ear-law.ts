import type { PlainDate } from "../../model/plain-date.ts";
import type { ConsideredItem } from "./considered.ts";
import type { Ccl } from "./part-774/ccl.ts";
import type { PostureChoice } from "./posture.ts";
import type { EarRulebooks } from "./rulebook.ts";
import type { EarTables } from "./tables.ts";

/** The law as loaded: tables, the Commerce Control List, the encoded provisions. */
export interface EarLaw {
  readonly tables: EarTables;
  readonly ccl: Ccl;
  readonly books: EarRulebooks;
}

export interface DetermineOptions {
  readonly date: PlainDate;
  /** Which answer drives the outcome where announced enforcement differs from the text; the text unless said. */
  readonly posture?: PostureChoice;
  /** Add to each finding the trace of its condition. */
  readonly explain?: boolean;
  /** Called for each item with everything that was considered, what does not apply included. */
  readonly observe?: (seen: ConsideredItem) => void;
}
