import { all, fact } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, version } from "../ear-provision.ts";

/**
 * 15 CFR 748.5(f) with part 744: without an end user, the end-user controls cannot be answered. It never applies; it
 * is open while nobody is named.
 */
export const endUserNamed: EarProvision = {
  id: "us-ear.748.5.f",
  title: "End user named",
  before: "not-encoded",
  versions: [
    version({ from: "1996-03-25" }, cfr15("748.5(f), 732.3(h)"), {
      when: all(fact("party.endUserMissing"), fact("party.endUser")),
      then: { kind: "licence-required", because: "The end user is not named." },
    }),
  ],
};
