import { all, equals, fact, not } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";
import { IS_PARTY } from "./party-terms.ts";

const LISTED = all(equals("measure.kind", "unverified-list"), IS_PARTY);

/** 15 CFR 744.15(a), 740.2(a)(17), 758.1(b)(8): what always goes with a party on the Unverified List. */
export const unverifiedList: EarProvision = {
  id: "us-ear.744.15.a",
  title: "Unverified List",
  before: "not-encoded",
  concerns: equals("measure.kind", "unverified-list"),
  versions: [
    version(
      { from: "2014-01-21" },
      cfr15("744.15(a), 740.2(a)(17), 758.1(b)(8); part 744, Supplement No. 6", READ_2026_07),
      {
        when: LISTED,
        then: {
          kind: "condition",
          because:
            "A party is on the Unverified List: no licence exception may be used, and the export is filed in AES whatever its value.",
          exceptions: [],
        },
      },
    ),
  ],
};

/** 15 CFR 744.15(b): where no licence is required, nothing may leave before the party has given its statement. */
export const unverifiedStatement: EarProvision = {
  id: "us-ear.744.15.b",
  title: "Unverified List: statement of the party",
  before: "not-encoded",
  concerns: equals("measure.kind", "unverified-list"),
  versions: [
    version({ from: "2014-01-21" }, cfr15("744.15(b)(1)–(2); part 744, Supplement No. 6", READ_2026_07), {
      when: all(LISTED, not(fact("party.unverifiedStatement"))),
      then: {
        kind: "prohibited",
        because:
          "A party is on the Unverified List and has not given the signed statement of 744.15(b)(2): obtain it before shipping.",
        exceptions: [],
      },
    }),
  ],
};
