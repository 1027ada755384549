import { all, any, type Condition, equals, fact, has, not } from "../../../rules/condition.ts";
import { cfr15, type EarEffect, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";
import type { AffiliatesRule } from "../tables.ts";
import { endUseLicence } from "./end-use-terms.ts";
import { IN_ROLE, IS_PARTY } from "./party-terms.ts";

/** 744.8(a)(1), since 2024-03-21: the identifiers of the SDN List by which a blocked party falls under the EAR. */
const PROGRAMMES_SINCE_2024 = [
  "BELARUS-EO14038",
  "BELARUS",
  "RUSSIA-EO14024",
  "UKRAINE-EO13660",
  "UKRAINE-EO13661",
  "UKRAINE-EO13662",
  "UKRAINE-EO13685",
  "FTO",
  "SDGT",
  "NPWMD",
  "ILLICIT-DRUGS-EO14059",
  "SDNT",
  "SDNTK",
  "TCO",
];
/** Before, in sections of their own: 744.8 (NPWMD), 744.12 (SDGT), 744.14 (FTO). */
const PROGRAMMES_TO_2024 = ["NPWMD", "SDGT", "FTO"];

/** (b): what OFAC has authorised or exempted needs no second licence; the exporter's to claim. */
const NOT_AUTHORISED = not(fact("claimed.ofacAuthorised"));
const EFFECT: EarEffect = endUseLicence(
  "A party is blocked under a programme that 744.8 names: a BIS licence is required wherever OFAC has not authorised the transaction.",
  "presumption of denial",
);

function designated(programmes: readonly string[], byOwnership: boolean): Condition {
  return all(
    equals("measure.kind", "blocking"),
    IS_PARTY,
    IN_ROLE,
    any(...programmes.map((one) => has("measure.programmes", one))),
    NOT_AUTHORISED,
    ...(byOwnership ? [] : [not(fact("party.capturedByOwnership"))]),
  );
}

/**
 * 15 CFR 744.8(b): parties designated under certain OFAC programmes. The affiliates rule (a)(2) is a dated switch of the
 * table of ownership rules: only while it is in force does the requirement reach companies owned by such parties.
 */
export function designatedPersons(affiliates: readonly AffiliatesRule[]): EarProvision {
  const steps = affiliates.filter(({ to }) => to === null || to > "2024-03-21");
  return {
    id: "us-ear.744.8.b",
    title: "Parties designated under OFAC programmes",
    before: "not-encoded",
    concerns: equals("measure.kind", "blocking"),
    versions: [
      version(
        { from: "2016-09-01", to: "2024-03-21" },
        cfr15("744.8, 744.12, 744.14", "as before 89 FR 20107"),
        { when: designated(PROGRAMMES_TO_2024, false), then: EFFECT },
      ),
      ...steps.map(({ from, to, inForce, citation }) =>
        version(
          { from: from > "2024-03-21" ? from : "2024-03-21", ...(to === null ? {} : { to }) },
          cfr15(`744.8(a)–(b); 89 FR 20107; ${citation.pinpoint}`, READ_2026_07),
          { when: designated(PROGRAMMES_SINCE_2024, inForce), then: EFFECT },
        ),
      ),
    ],
  };
}
