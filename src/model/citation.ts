import * as z from "zod";

/** Where a finding, fact or list entry can be read: no finding exists without one. */
export interface Citation {
  /** Who made the rule or list, for instance `BIS` or `OFAC`. */
  authority: string;
  /** Down to the paragraph, for instance `15 CFR 746.8(a)(1)`. */
  pinpoint: string;
  /** The dated text it was read from, for instance `eCFR 2026-07-23`. */
  version: string;
  url: string;
}

export const citationSchema: z.ZodType<Citation> = z.object({
  authority: z.string().min(1),
  pinpoint: z.string().min(1),
  version: z.string().min(1),
  url: z.string().min(1),
});
