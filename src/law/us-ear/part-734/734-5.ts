import { equals } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, version } from "../ear-provision.ts";

/**
 * 15 CFR 734.5: where nothing is sent, the EAR reach an activity only as far as they name it: the support of US persons (744.6),
 * what an order forbids, and dealing in an item of a known violation (736.2(b)(9)–(10)).
 */
export const activityWithoutItem: EarProvision = {
  id: "us-ear.734.5",
  title: "Service or activity without an item",
  before: "not-encoded",
  concerns: equals("item.kind", "service"),
  versions: [
    version({ from: "2016-09-01" }, cfr15("734.5"), {
      when: equals("item.kind", "service"),
      then: {
        kind: "not-subject",
        because:
          "Nothing is sent: of the EAR only the rules on activities apply, on the support of US persons, on orders and on known violations.",
      },
    }),
  ],
};
