import { all, any, equals, fact, not } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, version } from "../ear-provision.ts";

/** 15 CFR 746.7(a)(1)(i): items of the Commerce Control List to Iran. */
export const iranCcl: EarProvision = {
  id: "us-ear.746.7.a.1.i",
  title: "Iran: items on the Commerce Control List",
  before: "not-encoded",
  concerns: equals("dest", "IR"),
  versions: [
    version({ from: "2016-09-01" }, cfr15("746.7(a)(1)(i)"), {
      when: all(equals("dest", "IR"), any(fact("item.anyChartColumn"), fact("item.iranListed"))),
      then: {
        kind: "licence-required",
        policy: "general policy of denial",
        because: "The ECCN carries a Country Chart column, or is named, in the Iran controls.",
        exceptions: [],
      },
    }),
  ],
};

/** 15 CFR 746.7(a)(1)(ii): the goods of Supplement No. 7 (found in Iranian drones) to Iran. */
export const iranSupplement7: EarProvision = {
  id: "us-ear.746.7.a.1.ii",
  title: "Iran: goods of Supplement No. 7",
  before: "not-encoded",
  concerns: equals("dest", "IR"),
  versions: [
    version({ from: "2026-09-24" }, cfr15("746.7(a)(1)(ii)"), {
      when: all(equals("dest", "IR"), fact("item.hts.7")),
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
        any(equals("route.from", "US"), fact("exporter.usPerson")),
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
