import { all, fact } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";

/** 15 CFR 744.7(a): for a foreign vessel or aircraft, unless it could go to the port, the flag and the charterer's country. */
export const foreignVesselOrAircraft: EarProvision = {
  id: "us-ear.744.7.a",
  title: "Foreign vessels and aircraft",
  before: "not-encoded",
  versions: [
    version({ from: "2016-05-12" }, cfr15("744.7(a); 81 FR 29486", READ_2026_07), {
      when: all(fact("endUse.vesselOrAircraft"), fact("vessel.licenceNeededThere")),
      then: {
        kind: "licence-required",
        policy: "as for the country of registry, control, lease or charter",
        because:
          "The item is for a foreign vessel or aircraft, and a licence is needed to the country where it is registered, or that controls, leases or charters it.",
      },
    }),
  ],
};
