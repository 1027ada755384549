import { embeddedLaw } from "../src/app/embedded-data.ts";
import type { EarProvision } from "../src/law/us-ear/ear-provision.ts";
import { RESTRICTIONS } from "../src/law/us-ear/part-740/740-2-restrictions.ts";
import type { LicenceExceptionRule, Restriction } from "../src/law/us-ear/part-740/licence-exception.ts";
import { LICENCE_EXCEPTIONS } from "../src/law/us-ear/part-740/provisions.ts";
import { exceptionQuestions } from "../src/law/us-ear/part-740/questions.ts";
import { POLICY_RULES } from "../src/law/us-ear/part-742/review-policy.ts";
import { all, type Condition, factsOf } from "../src/rules/condition.ts";
import { SECTION_NOTES, type SectionNote, SUPPLEMENT_NOTES } from "./regulation-sections.ts";

/** What of the regulation is not encoded: it is asked about where it can matter, or named in docs as out of scope. */
const NOT_ENCODED: readonly (readonly [string, string])[] = [
  [
    "15 CFR part 734, Supplement No. 2 controlled content",
    "computed from a list of parts; parts that an exception might free are counted, which is the careful reading",
  ],
  [
    "15 CFR 736.2(b)(8) a way that is not stated",
    "asked for places that are usually reached through a listed country (facts passesTransitCountry, transitAuthorized); elsewhere the listed countries lie on no usual way",
  ],
  [
    "15 CFR part 742 before the days below, among them the rule of 2022-10-21 on chips to China",
    "undetermined",
  ],
  [
    "15 CFR part 774 entries 0D614, 2B352, 3D006, 3E002, 8D001; the Order of Review",
    "not in the list at hand; classification stays with the exporter",
  ],
  [
    "15 CFR 740.2(a)(2) general prohibitions, 740.2(b)–(d)",
    "by each requirement's own list of exceptions, and the question on suspension (exceptionSuspended)",
  ],
  [
    "15 CFR part 740, Supplements Nos. 2–8, BIS's IEC table, Sensitive and Very Sensitive Lists",
    "asked as one statement each; part 740 before the days below: candidates at most",
  ],
  [
    "15 CFR part 774, the rows of entries that are still in words (28 of 1,626), and 742.3(b) as 4A001 cites it",
    "asked (proseControl)",
  ],
  [
    "15 CFR 742.4(a)(4)(ii), (a)(5)(ii), 742.6(a)(10)(ii) exclusions",
    "heeded where the exporter claims them (facts equivalentControls, employedSince20240906); releases by ECCN are computed",
  ],
  [
    "15 CFR part 732, Supplement No. 3 red flags",
    "those of ten documents (docs/red-flags.md): computed where facts allow, else a checklist; the codified list itself was not at hand",
  ],
  [
    "15 CFR 744 knowledge of end uses and end users",
    "the exporter states it (endUse); sections and their exclusions are computed from it",
  ],
  [
    "15 CFR 744.6(d), 744.9(a)(2), 744.11(a)(2)(v)(A), 744.21(h), 744.23(a)(5) exclusions",
    "heeded where the exporter claims them (facts usPersonExcluded, alliedDeployment, footnote5Exclusion, venezuelaContractBefore2014, backEndOnly, payloadBelow500kg)",
  ],
  [
    "15 CFR 744.11(a) licence exceptions that single entries of the Entity List leave open (GOV in some Russian, Belarusian, Slovak and Chinese entries)",
    "not offered: the requirement stands; the entry's remark says so. Civil aviation in India and Pakistan (744.16(b)) can be claimed (civilAviationSafety)",
  ],
  ["15 CFR 744.7(a) licence to the flag and the charterer", "asked (vesselLicenceNeeded)"],
  [
    "15 CFR 744.11(a)(2) whether an item is a direct product under 734.9(e), (g)",
    "asked for parties with the footnote (directProduct:734.9(e)(1) and so on)",
  ],
  [
    "15 CFR 744.21(a)(2) for food, medicine and mass-market items between 2022-03-02 and 2024-08-27",
    "asked (coveredByMilitaryRule): the text of those days is not at hand",
  ],
  [
    "15 CFR 746.8(a)(2), 746.7(a)(1)(iii) whether an item is a direct product under 734.9(f), (j)",
    "asked for foreign-made items (directProduct:734.9(f), directProduct:734.9(j))",
  ],
  [
    "15 CFR part 746, Supplements No. 2, 4, 5, 7 before 2026-09-24",
    "chapters 84, 85 and 90 in Supplement No. 4 since 2023-05-19 are known; other codes are asked about (inSupplement2, 4, 5, 7)",
  ],
  [
    "15 CFR 746.3(a)(4), 746.6(a)(5), 746.7(a)(2), 746.8(a)(12)(iv) exclusions",
    "heeded where the exporter claims them (facts governmentOfIraq, ukraineGovernmentDeployment, ofacAuthorised, agricultureOrMedicineOnly)",
  ],
  ["15 CFR part 746, Supplement No. 6 and the value limits of Supplement No. 5", "asked"],
  [
    "BIS affiliates (50 percent) rule",
    "examined where ownership data is given; dated by the table of ownership rules; the owner's entry then applies whole, and of several owners the strictest",
  ],
  ["Country Chart and Country Groups before the day they were read", "undetermined, and said so"],
  [
    "The law of other authorities (EU, UK, UN, Japan, Switzerland)",
    "a listed party holds the shipment until it is reviewed",
  ],
];

/** `docs/coverage.md` from the encoded provisions. */
export function coverageDocument(): string {
  const { scope, item, party, activity } = embeddedLaw().law.books;
  const provisions = [...scope.provisions, ...item.provisions, ...party.provisions, ...activity.provisions];
  const cites = citedSections();
  return `# Coverage

Generated from the encoded provisions by \`npm run generate\`. What is not encoded answers *undetermined*, never *no licence
required*.

## Encoded

| provision | title | pinpoint | versions from | before the first |
|---|---|---|---|---|
${provisions.map(row).join("\n")}

## Restrictions on all licence exceptions

| pinpoint | title | versions from | leaves open | asked |
|---|---|---|---|---|
${RESTRICTIONS.map(restrictionRow).join("\n")}

## Licence exceptions

An exception is *available* only when 740.2, its section and one paragraph are all known to hold. *Asked* are the statements
that the exporter must make; the rest is computed.

| exception | paragraph | title | versions from | before the first | asked |
|---|---|---|---|---|---|
${LICENCE_EXCEPTIONS.flatMap(exceptionRows).join("\n")}

## Review policies

Beside a licence requirement stands how an application will be reviewed, by the reason for control, the item and the
destination. Where a fact that is not known would choose between two policies, none is stated.

| provision | policy | pinpoint | from | to |
|---|---|---|---|---|
${policyRows().join("\n")}

## Section by section

Every section of parts 730 to 774. *Encoded*: a provision, restriction or licence exception above cites it, which need not mean
every paragraph of it. *Not encoded*: nobody is asked.

| section | treatment | what that means |
|---|---|---|
${sectionRows(cites).join("\n")}
${SUPPLEMENT_NOTES.map(([what, how, text]) => `| ${what} | ${how} | ${text} |`).join("\n")}

## Not encoded

| what | how it is treated |
|---|---|
${NOT_ENCODED.map(([what, how]) => `| ${what} | ${how} |`).join("\n")}
`;
}

/** Sections that an encoded provision, restriction, licence exception or review policy cites. */
export function citedSections(): ReadonlySet<string> {
  const { scope, item, party, activity } = embeddedLaw().law.books;
  const versions = [scope, item, party, activity].flatMap(({ provisions }) =>
    provisions.flatMap((one) => one.versions),
  );
  const pinpoints = [
    ...versions.map(({ cite }) => cite.pinpoint),
    ...RESTRICTIONS.map(({ pinpoint }) => pinpoint),
    ...LICENCE_EXCEPTIONS.map(({ section }) => section),
    ...POLICY_RULES.map(({ pinpoint }) => pinpoint),
  ];
  return new Set(pinpoints.flatMap((text) => text.match(/\b7[3-7]\d\.\d+/g) ?? []));
}

/** The notes, with the sections that are cited between them, in order. */
function sectionRows(cited: ReadonlySet<string>): string[] {
  const noted = SECTION_NOTES.map(({ from, to, how, note }) => ({
    from,
    text: `| ${to === undefined ? from : `${from}–${to}`} | ${how} | ${note} |`,
  }));
  const encoded = [...cited]
    .filter((section) => noteOf(section) === undefined)
    .map((from) => ({ from, text: `| ${from} | encoded | see above |` }));
  return [...noted, ...encoded].sort((a, b) => order(a.from) - order(b.from)).map(({ text }) => text);
}

/** The note on a section, alone or in a range. */
export function noteOf(section: string): SectionNote | undefined {
  return SECTION_NOTES.find(
    ({ from, to = from }) => order(from) <= order(section) && order(section) <= order(to),
  );
}

/** `736.10` after `736.2`. */
function order(section: string): number {
  const [part = "", number = ""] = section.split(".");
  return Number(part) * 1000 + Number(number);
}

function policyRows(): string[] {
  return POLICY_RULES.map(
    ({ rules, policy, pinpoint, from, to }) =>
      `| ${rules.map((rule) => rule.replace("us-ear.", "")).join(", ")} | ${policy} | 15 CFR ${pinpoint} | ${from} | ${to ?? ""} |`,
  );
}

function row({ id, title, versions, before }: EarProvision): string {
  const last = versions.at(-1);
  const from = versions.map(({ from: day }) => day).join(", ");
  return `| ${id} | ${title} | ${last?.cite.pinpoint ?? ""} | ${from} | ${before} |`;
}

function exceptionRows({ id, title, section, before, versions }: LicenceExceptionRule): string[] {
  const last = versions.at(-1);
  const from = versions.map(({ from: day }) => day).join(", ");
  return (last?.paragraphs ?? []).map((one) => {
    const asked = askedBy(all(last?.when ?? all(), one.when));
    return `| ${id} | 15 CFR ${section}${one.paragraph} | ${one.title || title} | ${from} | ${before} | ${asked} |`;
  });
}

function restrictionRow({ pinpoint, title, versions, restricts }: Restriction): string {
  const last = versions.at(-1);
  const from = versions.map(({ from: day }) => day).join(", ");
  const leaves =
    restricts === undefined ? (last?.leaves.join(", ") ?? "") : `all but ${restricts.join(", ")}`;
  const asked = askedBy(all(last?.when ?? all(), last?.provided ?? all()));
  return `| 15 CFR ${pinpoint} | ${title} | ${from} | ${leaves || "none"} | ${asked} |`;
}

function askedBy(condition: Condition): string {
  return factsOf(condition)
    .filter((fact) => exceptionQuestions[fact] !== undefined)
    .map((fact) => `\`${fact}\``)
    .join(", ");
}
