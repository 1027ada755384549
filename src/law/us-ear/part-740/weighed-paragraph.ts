import type { Citation } from "../../../model/citation.ts";
import type { ExceptionParagraph } from "./licence-exception.ts";

/** A licence requirement found, as far as exceptions go: what its provision leaves open; absent = all. */
export interface RequirementFound {
  readonly cite: Citation;
  readonly exceptions?: readonly string[];
}

/** A paragraph of a licence exception against the requirements, 740.2 and its own conditions. */
export interface Weighed {
  readonly paragraph: ExceptionParagraph;
  /** `early`: a restriction may bar it whose text of that day is not at hand. */
  readonly state: "free" | "open" | "early" | "barred";
  /** Open facts of the section and the paragraph. */
  readonly open: readonly string[];
  /** Open facts of what 740.2 may bar. */
  readonly barsOpen: readonly string[];
  /** Why it is barred, for whoever asks. */
  readonly because?: string;
  readonly cite?: Citation;
}
