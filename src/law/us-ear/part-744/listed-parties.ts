import { all, any, equals, fact, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";

/** These provisions are evaluated once per party and measure: `measure.*` and `party.*` are that party's facts. */
const IS_PARTY = fact("party.isListed");
const IN_ROLE = fact("party.inRole748.5");
const OTHER_KINDS = oneOf("measure.kind", "listings outside the encoded law", [
  "asset-freeze",
  "trade-restriction",
  "end-user-concern",
  "sectoral",
  "non-sdn-menu",
  "military-intelligence-end-user",
  "other",
]);

/** 15 CFR 744.11(a), 744.16(a): a party on the Entity List, to the extent of its entry. */
export const entityList: EarProvision = {
  id: "us-ear.744.11.a",
  title: "Entity List",
  before: "not-encoded",
  concerns: equals("measure.kind", "entity-list"),
  versions: [
    version({ from: "2008-08-21" }, cfr15("744.11(a), 744.16(a); part 744, Supplement No. 4", READ_2026_07), {
      when: all(equals("measure.kind", "entity-list"), IS_PARTY, IN_ROLE, fact("measure.coversItem")),
      then: {
        kind: "licence-required",
        because: "A party to the transaction is on the Entity List and its entry covers the item.",
        exceptions: [],
      },
    }),
  ],
};

/** 15 CFR 744.11(a), 744.16(f): a party at an address of high diversion risk. */
export const highDiversionAddress: EarProvision = {
  id: "us-ear.744.16.f",
  title: "Address of high diversion risk",
  before: "not-in-force",
  versions: [
    version({ from: "2024-06-12" }, cfr15("744.11(a), 744.16(f); part 744, Supplement No. 4", READ_2026_07), {
      when: all(
        equals("measure.kind", "high-diversion-address"),
        IS_PARTY,
        IN_ROLE,
        fact("measure.coversItem"),
      ),
      then: {
        kind: "licence-required",
        because: "A party uses an address that the Entity List names as of high diversion risk.",
        exceptions: [],
      },
    }),
  ],
};

/** 15 CFR 744.21(b)(1)(ii): a party on the Military End-User List, items of Supplement No. 2. */
export const militaryEndUserList: EarProvision = {
  id: "us-ear.744.21.b.1",
  title: "Military End-User List",
  before: "not-in-force",
  versions: [
    version({ from: "2020-12-23" }, cfr15("744.21(b)(1)(ii); part 744, Supplement No. 7", READ_2026_07), {
      when: all(
        equals("measure.kind", "military-end-user"),
        IS_PARTY,
        IN_ROLE,
        fact("item.militarySupplement2"),
      ),
      then: {
        kind: "licence-required",
        policy: "presumption of denial",
        because: "A party is on the Military End-User List and the item is in Supplement No. 2 to part 744.",
        exceptions: ["GOV"],
      },
    }),
  ],
};

/** 15 CFR 744.15(b): a party on the Unverified List: a statement first, and no licence exceptions (740.2(a)(17)). */
export const unverifiedList: EarProvision = {
  id: "us-ear.744.15.b",
  title: "Unverified List",
  before: "not-encoded",
  concerns: equals("measure.kind", "unverified-list"),
  versions: [
    version(
      { from: "2014-01-21" },
      cfr15("744.15(b), 740.2(a)(17); part 744, Supplement No. 6", READ_2026_07),
      {
        when: all(equals("measure.kind", "unverified-list"), IS_PARTY),
        then: {
          kind: "condition",
          because:
            "A party is on the Unverified List: obtain its UVL statement before shipping; no licence exception may be used.",
          exceptions: [],
        },
      },
    ),
  ],
};

/** 15 CFR 736.2(b)(4): General Prohibition Four, a party under a denial order. */
export const deniedPerson: EarProvision = {
  id: "us-ear.736.2.b.4",
  title: "General Prohibition Four: denial orders",
  before: "not-encoded",
  concerns: equals("measure.kind", "denied-persons"),
  versions: [
    version({ from: "1996-03-25" }, cfr15("736.2(b)(4), 764.3(a)(2)"), {
      when: all(equals("measure.kind", "denied-persons"), IS_PARTY),
      then: {
        kind: "prohibited",
        because: "A party is subject to a denial order; taking part in a transaction with it is prohibited.",
        exceptions: [],
      },
    }),
  ],
};

/** Parties blocked by OFAC: US persons may not deal with them at all. The list entry names the programme. */
export const blockedPerson: EarProvision = {
  id: "us-ofac.blocking",
  title: "Blocked person (OFAC)",
  before: "not-encoded",
  concerns: equals("measure.kind", "blocking"),
  versions: [
    version(
      { from: "1995-01-24" },
      {
        authority: "OFAC",
        pinpoint: "31 CFR chapter V; 15 CFR 744.8",
        version: "2026-02-10",
        url: "https://www.ecfr.gov/current/title-31/subtitle-B/chapter-V",
      },
      {
        when: all(
          equals("measure.kind", "blocking"),
          IS_PARTY,
          any(equals("route.from", "US"), fact("exporter.usPerson")),
        ),
        then: {
          kind: "prohibited",
          because:
            "A party is blocked: US persons may not deal with it without OFAC's authorisation, and 744.8 may require a BIS licence as well.",
          exceptions: [],
        },
      },
    ),
  ],
};

/** Listed by an authority whose law is not encoded (EU, UK, UN, Japan and others): a person must look at it. */
export const otherListing: EarProvision = {
  id: "other-lists.review",
  title: "Listed by another authority",
  before: "not-encoded",
  concerns: OTHER_KINDS,
  versions: [
    version(
      { from: "1995-01-24" },
      {
        authority: "Highfence",
        pinpoint: "listing outside the encoded law",
        version: "1",
        url: "https://github.com/highfence/highfence/blob/main/docs/coverage.md",
      },
      {
        when: all(OTHER_KINDS, IS_PARTY, not(fact("otherListingReviewed"))),
        then: {
          kind: "prohibited",
          because:
            "A party is on a list whose law is not encoded, and the exporter states that the listing stops this transaction.",
          exceptions: [],
        },
      },
    ),
  ],
};
