import { all, fact, has, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";
import { endUseLicence } from "./end-use-terms.ts";

const CLOSEST_ALLIES = oneOf("dest", "Australia, Canada, United Kingdom", ["AU", "CA", "GB"]);
/** (a)(2): a deployment by a unit of an A:1 government; the exporter's to claim. */
const NOT_DEPLOYMENT = not(fact("claimed.alliedDeployment"));
const POLICY = "the policies of the International Traffic in Arms Regulations";
const FROM = { from: "2024-04-19" } as const;

/** 15 CFR 744.9(a)(1)(i): the most sensitive cameras, to a military end user. */
export const militaryCameras: EarProvision = {
  id: "us-ear.744.9.a.1.i",
  title: "Cameras of 6A003.a.3, a.4, a.6 for military end users",
  before: "not-encoded",
  concerns: fact("item.in.744.9(a)(1)(i)"),
  versions: [
    version(FROM, cfr15("744.9(a)(1)(i); 89 FR 28601", READ_2026_07), {
      when: all(
        fact("item.in.744.9(a)(1)(i)"),
        not(CLOSEST_ALLIES),
        NOT_DEPLOYMENT,
        fact("endUse.militaryEndUser"),
      ),
      then: endUseLicence("The camera is known to be for a military end user.", POLICY, ["GOV"]),
    }),
  ],
};

/** 15 CFR 744.9(a)(1)(ii): other cameras and imaging systems, to a military end user outside A:1. */
export const militaryImaging: EarProvision = {
  id: "us-ear.744.9.a.1.ii",
  title: "Cameras and imaging systems for military end users outside A:1",
  before: "not-encoded",
  concerns: fact("item.in.744.9(a)(1)(ii)"),
  versions: [
    version(FROM, cfr15("744.9(a)(1)(ii); 89 FR 28601", READ_2026_07), {
      when: all(
        fact("item.in.744.9(a)(1)(ii)"),
        not(has("dest.groups", "A:1")),
        NOT_DEPLOYMENT,
        fact("endUse.militaryEndUser"),
      ),
      then: endUseLicence(
        "The camera or imaging system is known to be for a military end user outside Country Group A:1.",
        POLICY,
        ["GOV"],
      ),
    }),
  ],
};

/** 15 CFR 744.9(a)(1)(iii): incorporation into a military commodity of 0A919. */
export const militaryCommodity: EarProvision = {
  id: "us-ear.744.9.a.1.iii",
  title: "Cameras and imaging systems for military commodities of 0A919",
  before: "not-encoded",
  concerns: fact("item.in.744.9(a)(1)(iii)"),
  versions: [
    version(FROM, cfr15("744.9(a)(1)(iii); 89 FR 28601", READ_2026_07), {
      when: all(
        fact("item.in.744.9(a)(1)(iii)"),
        not(CLOSEST_ALLIES),
        NOT_DEPLOYMENT,
        fact("endUse.militaryCommodity"),
      ),
      then: endUseLicence(
        "The camera or imaging system is to be built into a military commodity of ECCN 0A919.",
        POLICY,
        ["GOV"],
      ),
    }),
  ],
};
