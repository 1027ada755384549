import { all, any, atLeast, equals, fact, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_02, version } from "../ear-provision.ts";

/** (a)(2): what OFAC has authorised needs no second licence; the exporter's to claim. */
const NOT_AUTHORISED = not(fact("claimed.ofacAuthorised"));

/** 15 CFR 746.7(a)(1)(i): items of the Commerce Control List to Iran. */
export const iranCcl: EarProvision = {
  id: "us-ear.746.7.a.1.i",
  title: "Iran: items on the Commerce Control List",
  before: "not-encoded",
  concerns: equals("dest", "IR"),
  versions: [
    version({ from: "2016-09-01" }, cfr15("746.7(a)(1)(i)"), {
      when: all(
        equals("dest", "IR"),
        NOT_AUTHORISED,
        any(fact("item.anyChartColumn"), fact("item.in.746.7(a)(1)(i)")),
      ),
      then: {
        kind: "licence-required",
        policy: "general policy of denial",
        because: "The ECCN carries a Country Chart column, or is named, in the Iran controls.",
        exceptions: [],
      },
    }),
  ],
};

/** Subject to the EAR for another reason than 734.9(j), whose items fall under (a)(1)(iii). */
const NOT_BY_IRAN_RULE_ALONE = any(
  fact("item.inUnitedStates"),
  fact("item.usOrigin"),
  not(fact("item.directProduct.734.9(j)")),
  atLeast("item.usControlledContentPercent", 10.000_000_1),
);

/** 15 CFR 746.7(a)(1)(ii): the goods of Supplement No. 7 (found in Iranian drones) to Iran. */
export const iranSupplement7: EarProvision = {
  id: "us-ear.746.7.a.1.ii",
  title: "Iran: goods of Supplement No. 7",
  before: "not-in-force",
  versions: [
    version({ from: "2023-02-24" }, cfr15("746.7(a)(1)(ii); 88 FR 12150", READ_2026_02), {
      when: all(equals("dest", "IR"), NOT_AUTHORISED, fact("item.hts.7"), NOT_BY_IRAN_RULE_ALONE),
      then: {
        kind: "licence-required",
        policy: "general policy of denial",
        because: "The HTS-6 code stands in Supplement No. 7 to part 746 (parts found in unmanned aircraft).",
        exceptions: [],
      },
    }),
  ],
};

/** 15 CFR 746.7(a)(2), (e) with 31 CFR 560.204: everything else from the United States or by US persons needs OFAC's licence. */
export const iranOfac: EarProvision = {
  id: "us-ear.746.7.e",
  title: "Iran: OFAC embargo",
  before: "not-encoded",
  concerns: equals("dest", "IR"),
  versions: [
    version({ from: "2012-10-22" }, cfr15("746.7(a)(2), (e); 31 CFR 560.204"), {
      when: all(
        equals("dest", "IR"),
        not(fact("isDeemed")),
        NOT_AUTHORISED,
        // Whoever exports from the United States acts there: the fact is set for every such transaction.
        fact("exporter.usPerson"),
      ),
      then: {
        kind: "licence-required",
        policy: "OFAC licence under the Iranian Transactions and Sanctions Regulations",
        because:
          "Exports from the United States or by a US person to Iran are prohibited without OFAC's authorisation; OFAC's licence is BIS's as well.",
        exceptions: [],
      },
    }),
  ],
};

/**
 * 15 CFR 746.7(a)(1)(iii)–(iv): direct products under 734.9(j) to Iran, unless they come from a country of Supplement No. 3
 * (`partners`) or are food, medicine, medical devices or incident to communications.
 */
export function iranDirectProduct(partners: Iterable<string>): EarProvision {
  return {
    id: "us-ear.746.7.a.1.iii",
    title: "Iran: direct products",
    before: "not-in-force",
    versions: [
      version({ from: "2023-02-24" }, cfr15("746.7(a)(1)(iii)–(iv), 734.9(j); 88 FR 12150", READ_2026_02), {
        when: all(
          equals("dest", "IR"),
          fact("item.directProduct.734.9(j)"),
          not(oneOf("route.from", "part 746, Supplement No. 3", partners)),
          NOT_AUTHORISED,
          not(fact("item.excludedFromIranRule")),
        ),
        then: {
          kind: "licence-required",
          policy: "general policy of denial",
          because: "The foreign-made item is a direct product under 734.9(j) and goes to Iran.",
          exceptions: [],
        },
      }),
    ],
  };
}
