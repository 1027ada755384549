import { all, fact, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";
import { endUseLicence } from "./end-use-terms.ts";

/** 15 CFR 744.2(a): nuclear activities, outside the countries of Supplement No. 3 (`excluded`). */
export function nuclearEndUse(excluded: Iterable<string>): EarProvision {
  return {
    id: "us-ear.744.2.a",
    title: "Nuclear end uses",
    before: "not-encoded",
    versions: [
      version({ from: "2014-08-07" }, cfr15("744.2(a); 79 FR 46324", READ_2026_07), {
        when: all(not(oneOf("dest.own", "part 744, Supplement No. 3", excluded)), fact("endUse.nuclear")),
        then: endUseLicence(
          "The item is known to be for a nuclear activity of 744.2(a), outside the countries of Supplement No. 3.",
          "case by case under the factors of 744.2(d)",
        ),
      }),
    ],
  };
}
