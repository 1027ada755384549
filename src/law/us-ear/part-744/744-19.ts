import { all, equals, fact } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";
import { IN_ROLE, IS_PARTY } from "./party-terms.ts";

/** 15 CFR 744.19: no application is granted while a party is under one of the non-proliferation sanctions it names. */
export const statutorySanctions: EarProvision = {
  id: "us-ear.744.19",
  title: "Applications denied: non-proliferation sanctions",
  before: "not-encoded",
  concerns: equals("measure.kind", "trade-restriction"),
  versions: [
    version({ from: "2012-02-03" }, cfr15("744.19; 77 FR 5388", READ_2026_07), {
      when: all(
        equals("measure.kind", "trade-restriction"),
        fact("measure.nonProliferation"),
        IS_PARTY,
        IN_ROLE,
      ),
      then: {
        kind: "condition",
        policy: "applications are denied",
        because:
          "A party is under non-proliferation sanctions of the State Department: BIS denies every application to which it is a party (for missile technology items alone where the sanction says so).",
      },
    }),
  ],
};
