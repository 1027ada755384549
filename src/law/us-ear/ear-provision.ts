import type { Citation } from "../../model/citation.ts";
import { type PlainDate, plainDate } from "../../model/plain-date.ts";
import type { Condition } from "../../rules/condition.ts";
import type { Provision, ProvisionVersion } from "../../rules/provision.ts";

/** What an applying provision of the EAR does to the item. */
export interface EarEffect {
  readonly kind: "licence-required" | "prohibited" | "not-subject" | "subject" | "condition";
  /** Review policy of an application, in the regulation's standard terms. */
  readonly policy?: string;
  /** One sentence in our words, for the reader. */
  readonly because: string;
  /** Licence exceptions that this provision leaves open: absent = all, empty = none. */
  readonly exceptions?: readonly string[];
}

export type EarProvision = Provision<EarEffect>;

/** The texts that this law was read from. */
export const READ_2026_07 = "eCFR 2026-07-23";
export const READ_2026_09 = "eCFR 2026-09-24";
export const READ_2026_02 = "eCFR 2026-02-10";
export const READ_2025_08 = "eCFR 2025-08";
/** In place of a text: what everybody can know of an older one that was not at hand. */
export const NOT_READ = "public knowledge, not read in full";

/** A citation of title 15 of the Code of Federal Regulations, with a link to the section. */
export function cfr15(paragraph: string, version: string = READ_2026_02): Citation {
  const section = /^\d+\.\d+/.exec(paragraph)?.[0] ?? paragraph;
  return {
    authority: "BIS",
    pinpoint: `15 CFR ${paragraph}`,
    version,
    url: `https://www.ecfr.gov/current/title-15/section-${section}`,
  };
}

/** A version of a provision from the day `from`, open-ended unless `to` is given. */
export function version(
  dates: { from: string; to?: string },
  cite: Citation,
  rule: { when: Condition; then: EarEffect },
): ProvisionVersion<EarEffect> {
  const to: PlainDate | null = dates.to === undefined ? null : plainDate(dates.to);
  return { from: plainDate(dates.from), to, cite, ...rule };
}
