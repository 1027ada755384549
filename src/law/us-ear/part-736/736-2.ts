import { all, any, type Condition, fact, not } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, version } from "../ear-provision.ts";

/** The prohibitions that no other part fills. The first seven stand in parts 738, 742, 744, 746 and 764. */

const READ = "eCFR 2025-08 and 2026-02-10";

/**
 * 15 CFR 736.2(b)(8): through a listed country only what could be sent there itself, without a licence, or under one or an
 * exception. Where the way is not stated and a listed country lies on a usual one, it is asked for.
 */
export const inTransit: EarProvision = {
  id: "us-ear.736.2.b.8",
  title: "General Prohibition Eight: in transit through a listed country",
  before: "not-encoded",
  concerns: fact("route.nearTransit"),
  versions: [
    version({ from: "2022-01-01" }, cfr15("736.2(b)(8)", READ), {
      when: all(
        fact("route.nearTransit"),
        fact("route.transitListed"),
        not(fact("route.transitFree")),
        not(fact("route.transitAuthorized")),
      ),
      then: {
        kind: "licence-required",
        because:
          "The goods pass through, or are unladen in, a country to which the item may not go without a licence or an exception of its own.",
        exceptions: [],
      },
    }),
  ],
};

function breach(
  id: string,
  title: string,
  rule: { pinpoint: string; when: Condition; because: string },
): EarProvision {
  const { pinpoint, when, because } = rule;
  return {
    id,
    title,
    before: "not-encoded",
    concerns: when,
    versions: [
      version({ from: "1996-03-25" }, cfr15(pinpoint, READ), { when, then: { kind: "prohibited", because } }),
    ],
  };
}

/** 15 CFR 736.2(b)(9): no exception overcomes an order, or the terms of a licence or exception. */
export const brokenTerms: EarProvision = breach(
  "us-ear.736.2.b.9",
  "General Prohibition Nine: orders, terms and conditions",
  {
    pinpoint: "736.2(b)(9)",
    when: fact("conduct.breaksTerms"),
    because: "The transaction would break an order, or the terms of a licence or licence exception.",
  },
);

/** 15 CFR 736.2(b)(10): no dealing in an item of a known violation, nor under an authorization that was withdrawn. */
export const knownViolation: EarProvision = breach(
  "us-ear.736.2.b.10",
  "General Prohibition Ten: knowledge of a violation",
  {
    pinpoint: "736.2(b)(10)",
    when: any(fact("conduct.knowsOfViolation"), fact("conduct.authorizationWithdrawn")),
    because:
      "A violation in connection with the item is known, past or to come, or the licence or exception relied on was suspended or revoked with notice.",
  },
);

export const part736Provisions: readonly EarProvision[] = [inTransit, brokenTerms, knownViolation];
