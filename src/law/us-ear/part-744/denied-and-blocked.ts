import { all, equals, fact, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, version } from "../ear-provision.ts";
import { IS_PARTY } from "./party-terms.ts";

const OTHER_KINDS = oneOf("measure.kind", "listings outside the encoded law", [
  "asset-freeze",
  "trade-restriction",
  "end-user-concern",
  "sectoral",
  "non-sdn-menu",
  "other",
]);

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
          not(fact("claimed.ofacAuthorised")),
          // Set for every export from the United States.
          fact("exporter.usPerson"),
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
