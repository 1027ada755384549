import { all, any, equals, fact, not } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, version } from "../ear-provision.ts";

/** 746.3(c); CIV is no more. Not for what needs a licence by (a)(4). */
export const IRAQ_EXCEPTIONS: readonly string[] = "APP TMP RPL GOV GFT TSU BAG AVS ENC".split(" ");

/** 15 CFR 746.3(a)(4): a military end use or end user in Iraq, whatever the item. */
export const iraqMilitary: EarProvision = {
  id: "us-ear.746.3.a.4",
  title: "Iraq: military end use",
  before: "not-encoded",
  concerns: equals("dest", "IQ"),
  versions: [
    version({ from: "2016-09-01" }, cfr15("746.3(a)(4)"), {
      when: all(
        equals("dest", "IQ"),
        not(fact("claimed.governmentOfIraq")),
        any(fact("endUse.military"), fact("endUse.militaryEndUser")),
      ),
      then: {
        kind: "licence-required",
        policy: "policy of denial",
        because: "The item is meant for a military end use or end user in Iraq.",
        // 746.3(c) closes every licence exception to (a)(4).
        exceptions: [],
      },
    }),
  ],
};
