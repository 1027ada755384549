import type { Citation } from "../../../../model/citation.ts";
import type { PlainDate } from "../../../../model/plain-date.ts";
import type { Ccl } from "../ccl.ts";
import type { ReviewTable } from "./review-table.ts";

/** One question of the Order of Review. Every one may be answered `unknown`, which is never taken for "no". */
export interface ReviewQuestion {
  /** The name under which it is answered: `usml`, `3A.600`, `9A610.x/b3`. */
  readonly fact: string;
  /** The step of Supplement No. 4 to part 774, or `jurisdiction` for what comes before. */
  readonly step: string;
  /** `choices`: one or several of the options; `entry`: an ECCN of the options, with its paragraph, or `none`. */
  readonly kind: "yes-no" | "choice" | "choices" | "entry";
  readonly ask: string;
  readonly options: readonly ReviewOption[];
  readonly citation: Citation;
}

export interface ReviewOption {
  readonly value: string;
  readonly means: string;
}

/** What a step came to without a question, in our words. */
export interface ReviewFinding {
  readonly step: string;
  readonly says: string;
  readonly citation: Citation;
}

export type ReviewStep = ReviewQuestion | ReviewFinding;

export function isQuestion(step: ReviewStep): step is ReviewQuestion {
  return "fact" in step;
}

/** How the review ends. */
export type ReviewEnd =
  /** Somebody else decides, or nobody does. */
  | { readonly kind: "not-subject"; readonly because: string; readonly citation: Citation }
  | {
      readonly kind: "classified";
      readonly eccn: string;
      readonly because: string;
      readonly citation: Citation;
    }
  /** The category or the product group is not known: no entry can be looked at. */
  | { readonly kind: "stuck"; readonly because: string; readonly citation: Citation };

/** What the review reads beside the answers. */
export interface ReviewSources {
  readonly ccl: Ccl;
  readonly table: ReviewTable;
  readonly date: PlainDate;
}
