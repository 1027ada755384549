import type { Condition } from "../../../rules/condition.ts";
import { cfr15, READ_2026_02 } from "../ear-provision.ts";
import { days, type Restriction } from "./licence-exception.ts";

/** The texts of 2025-08 and of 2026-02-10 agree on the paragraphs of 740.2 unless a version says otherwise. */
export const READ = "2025-09-01";

interface Bar {
  readonly title: string;
  readonly when: Condition;
  readonly leaves?: readonly string[];
  readonly provided?: Condition;
  readonly restricts?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly version?: string;
}

/** A restriction with one version, `740.2` and the paragraph its pinpoint. */
export function bar(paragraph: string, rule: Bar): Restriction {
  const { title, when, leaves = [], provided, restricts, from = READ, to, version = READ_2026_02 } = rule;
  const pinpoint = `740.2${paragraph}`;
  return {
    pinpoint,
    title,
    ...(restricts === undefined ? {} : { restricts }),
    versions: [
      {
        ...days(from, to),
        cite: cfr15(pinpoint, version),
        when,
        leaves,
        ...(provided === undefined ? {} : { provided }),
      },
    ],
  };
}
