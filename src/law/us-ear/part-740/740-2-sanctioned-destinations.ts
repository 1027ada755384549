import { all, any, type Condition, equals, has, named, not, oneOf } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import { days, type Restriction, stated } from "./licence-exception.ts";

/**
 * 15 CFR 740.2(a)(6): to a sanctioned destination only what that destination's section of part 746 names. The lists as
 * read on 2026-02-10, dated where the section's history allows.
 */
function sanctioned(rule: {
  readonly section: string;
  readonly title: string;
  readonly where: Condition;
  readonly leaves: readonly string[];
  readonly from: string;
  readonly restricts?: readonly string[];
  readonly provided?: Condition;
}): Restriction {
  const { section, title, where, leaves, from, provided, restricts } = rule;
  return {
    pinpoint: `740.2(a)(6), ${section}`,
    title,
    ...(restricts === undefined ? {} : { restricts }),
    versions: [
      {
        ...days(from),
        cite: cfr15(`${section}; 740.2(a)(6)`),
        when: where,
        leaves,
        ...(provided === undefined ? {} : { provided }),
      },
    ],
  };
}

const parts = (id: string, paragraphs: string): string[] =>
  paragraphs.split(" ").map((paragraph) => `${id} ${paragraph}`);

const CUBA = equals("dest", "CU");
const SYRIA = equals("dest", "SY");
const RUSSIA_OR_BELARUS: Condition = all(
  oneOf("dest", "Russia or Belarus", ["RU", "BY"]),
  named("a licence is required under part 746", has("requirement.reasons", "746")),
);
const PERSONAL_BAGGAGE = parts("BAG", "(b)(1) (b)(2) (b)(3) (b)(4)");

export const sanctionedDestinations: readonly Restriction[] = [
  sanctioned({
    section: "746.2(a)(1)",
    title: "Cuba: only the exceptions listed",
    where: CUBA,
    leaves: [
      "TMP (a)(9)",
      "TMP (b)(1)(iv)",
      ...parts("TSU", "(a) (b) (c)"),
      "RPL (a)",
      "BAG",
      "GOV",
      "GFT",
      ...parts("AVS", "(a) (b) (d) (e)"),
      "APR (h)",
      "AGR",
      "CCD",
      "SCP",
    ],
    from: "2025-09-01",
  }),
  sanctioned({
    section: "746.7(c)",
    title: "Iran: no exceptions",
    where: equals("dest", "IR"),
    leaves: [],
    from: "2012-10-22",
  }),
  sanctioned({
    section: "746.4(c)",
    title: "North Korea: only the exceptions listed",
    where: equals("dest", "KP"),
    leaves: [
      "TMP (a)(9)",
      "GOV (a)",
      "GOV (b)(2)",
      "GFT",
      ...parts("TSU", "(a) (b)"),
      ...PERSONAL_BAGGAGE,
      "AVS (a)(4)",
    ],
    from: "2025-09-01",
  }),
  sanctioned({
    section: "746.9(b)",
    title: "Syria: only the exceptions listed",
    where: SYRIA,
    leaves: [
      "SPP",
      ...parts("TMP", "(a)(3) (a)(7) (a)(9) (a)(10) (a)(11)(ii)"),
      "RPL (a)",
      ...parts("GOV", "(b)(2) (c) (d)"),
      ...parts("TSU", "(a) (b) (c) (g)"),
      ...PERSONAL_BAGGAGE,
      ...parts("AVS", "(a) (b) (c) (d)"),
      "CCD",
    ],
    from: "2025-09-02",
  }),
  sanctioned({
    section: "746.9(b)(3), (7)",
    title: "Syria: RPL and AVS not for police, military or intelligence",
    where: all(SYRIA, stated("destinationSensitiveUse")),
    leaves: [],
    restricts: ["RPL", "AVS"],
    from: "2025-09-02",
  }),
  sanctioned({
    section: "746.6(c)",
    title: "Occupied regions of Ukraine: only the exceptions listed",
    where: any(equals("region", "crimea"), equals("region", "dnr"), equals("region", "lnr")),
    leaves: [
      "TMP (a)(9)",
      "GOV (a)",
      "GOV (b)(2)",
      "GFT",
      ...parts("TSU", "(a) (b)"),
      ...PERSONAL_BAGGAGE,
      "AVS (a)(4)",
      "AVS (d)",
      "MED",
    ],
    from: "2025-09-01",
  }),
  sanctioned({
    section: "746.8(c)(2)",
    title: "Russia and Belarus: only the exceptions listed",
    where: RUSSIA_OR_BELARUS,
    leaves: [
      "TMP (a)(9)",
      "GOV (b)",
      "GOV (e)",
      "TSU (c)",
      ...parts("BAG", "(b) (h)"),
      "AVS (a)",
      "AVS (b)",
      "ENC",
      "CCD",
      "MED",
    ],
    from: "2025-09-01",
  }),
  sanctioned({
    section: "746.8(c)(2)(iii), (vi)",
    title: "Russia and Belarus: TSU and ENC for civil end users of partner countries only",
    where: all(RUSSIA_OR_BELARUS, not(stated("civilPartnerSubsidiary"))),
    leaves: [],
    restricts: ["TSU", "ENC"],
    from: "2025-09-01",
  }),
  sanctioned({
    section: "746.8(c)(2)(v)",
    title: "Russia and Belarus: AVS not for their aircraft",
    where: all(RUSSIA_OR_BELARUS, stated("russianAircraft")),
    leaves: [],
    restricts: ["AVS"],
    from: "2025-09-01",
  }),
];
