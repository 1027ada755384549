import { all, any, type Condition, equals, fact, has, not } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2025_08, version } from "../ear-provision.ts";

const INFORMATION: Condition = any(equals("item.kind", "technology"), equals("item.kind", "software"));

/** Published information is not subject to the EAR, encryption source code of 5D002 apart. */
const published: EarProvision = {
  id: "us-ear.734.7",
  title: "Published technology and software",
  before: "not-encoded",
  versions: [
    version({ from: "2016-09-01" }, cfr15("734.3(b)(3)(i), 734.7"), {
      when: all(INFORMATION, not(equals("item.eccn", "5D002")), fact("item.published")),
      then: {
        kind: "not-subject",
        because: "The technology or software is published, as stated by the exporter.",
      },
    }),
  ],
};

/** Technology that arises in fundamental research and is meant for publication is not subject to the EAR. */
const fundamentalResearch: EarProvision = {
  id: "us-ear.734.8",
  title: "Fundamental research",
  before: "not-encoded",
  versions: [
    version({ from: "2016-09-01" }, cfr15("734.3(b)(3)(ii), 734.8"), {
      when: all(INFORMATION, fact("item.fundamentalResearch")),
      then: {
        kind: "not-subject",
        because:
          "The technology arises in fundamental research and is meant for publication, as stated by the exporter.",
      },
    }),
  ],
};

/** An exclusion that is heeded where the exporter claims it, under the conditions that can be checked. */
function claimed(rule: {
  readonly id: string;
  readonly title: string;
  readonly pinpoint: string;
  readonly claim: string;
  readonly when?: Condition;
  readonly from?: string;
  readonly because: string;
}): EarProvision {
  const isClaimed = fact(`claimed.${rule.claim}`);
  return {
    id: rule.id,
    title: rule.title,
    before: "not-encoded",
    concerns: isClaimed,
    versions: [
      version({ from: rule.from ?? "2016-09-01" }, cfr15(rule.pinpoint, READ_2025_08), {
        when: rule.when === undefined ? isClaimed : all(isClaimed, rule.when),
        then: { kind: "not-subject", because: `${rule.because}, as stated by the exporter.` },
      }),
    ],
  };
}

/** 734.3(b)(2)–(3) and 734.10: information that is not subject to the EAR. */
const information: readonly EarProvision[] = [
  claimed({
    id: "us-ear.734.3.b.2",
    title: "Printed matter",
    pinpoint: "734.3(b)(2)",
    claim: "printedMatter",
    because: "The item is printed matter, film or recorded text that the paragraph names",
  }),
  claimed({
    id: "us-ear.734.3.b.3.iii",
    title: "Instruction in a catalogue course",
    pinpoint: "734.3(b)(3)(iii)",
    claim: "instruction",
    when: INFORMATION,
    because: "It is released by instruction in a catalogue course or its teaching laboratory",
  }),
  claimed({
    id: "us-ear.734.3.b.3.v",
    title: "Non-proprietary system description",
    pinpoint: "734.3(b)(3)(v)",
    claim: "systemDescription",
    when: INFORMATION,
    because: "It is a non-proprietary system description",
  }),
  claimed({
    id: "us-ear.734.3.b.3.vi",
    title: "Telemetry",
    pinpoint: "734.3(b)(3)(vi)",
    claim: "telemetry",
    when: INFORMATION,
    because: "It is telemetry data of Note 2 to category 9, group E",
  }),
  claimed({
    id: "us-ear.734.10.a",
    title: "Patents",
    pinpoint: "734.10(a)",
    claim: "patent",
    when: equals("item.kind", "technology"),
    because: "The technology is contained in a patent or an application that the paragraph names",
  }),
  // The list of ECCNs is that of the text read; earlier wordings are not at hand.
  claimed({
    id: "us-ear.734.10.b",
    title: "Standards-related activity",
    pinpoint: "734.10(b)",
    claim: "standards",
    from: "2025-08-01",
    when: all(
      INFORMATION,
      any(not(fact("item.onCcl")), not(fact("item.controlledBeyondAt")), fact("item.in.734.10(b)(1)")),
    ),
    because: "It is released for work on a published standard",
  }),
];

/** 734.13, 734.14, 734.18, 734.20: what is no export, reexport or transfer. */
const activities: readonly EarProvision[] = [
  claimed({
    id: "us-ear.734.13.a.2",
    title: "Release to a permanent resident or protected person",
    pinpoint: "734.13(a)(2), 772.1",
    claim: "permanentResident",
    when: equals("type", "deemed-export"),
    because: "The person is not a foreign person, so the release is no deemed export",
  }),
  claimed({
    id: "us-ear.734.18.a.1",
    title: "Launch into space",
    pinpoint: "734.18(a)(1)",
    claim: "spaceLaunch",
    because: "The launch of an item into space is no export",
  }),
  claimed({
    id: "us-ear.734.18.a.5",
    title: "Transfer encrypted end to end",
    pinpoint: "734.18(a)(5)",
    claim: "endToEndEncrypted",
    when: INFORMATION,
    because: "The transfer is encrypted end to end under the paragraph's conditions and no export",
  }),
  claimed({
    id: "us-ear.734.20.b",
    title: "Release to an employee of A:5 nationality",
    pinpoint: "734.20(b)",
    claim: "regularEmployeeOfA5",
    when: all(equals("type", "deemed-reexport"), has("dest.groups", "A:5"), has("from.groups", "A:5")),
    because: "The entity is authorised, and the employee a national of A:5 countries only, in such a country",
  }),
  claimed({
    id: "us-ear.734.20.c",
    title: "Release to a regular employee under safeguards",
    pinpoint: "734.20(c)",
    claim: "regularEmployeeSafeguards",
    when: equals("type", "deemed-reexport"),
    because: "The entity is authorised, and its permanent employee is under the safeguards of the paragraph",
  }),
];

/** What is outside the EAR whatever the item's origin. */
export const exclusions: readonly EarProvision[] = [
  published,
  fundamentalResearch,
  ...information,
  ...activities,
];
