import { embeddedLaw } from "../src/app/embedded-data.ts";
import type { EarProvision } from "../src/law/us-ear/ear-provision.ts";
import { RESTRICTIONS } from "../src/law/us-ear/part-740/740-2-restrictions.ts";
import type { LicenceExceptionRule, Restriction } from "../src/law/us-ear/part-740/licence-exception.ts";
import { LICENCE_EXCEPTIONS } from "../src/law/us-ear/part-740/provisions.ts";
import { exceptionQuestions } from "../src/law/us-ear/part-740/questions.ts";
import { POLICY_RULES } from "../src/law/us-ear/part-742/review-policy.ts";
import { all, type Condition, factsOf } from "../src/rules/condition.ts";
import { type RegulationNotes, regulationNotes } from "./regulation-notes.ts";

const NOTES: RegulationNotes = regulationNotes();

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
${NOTES.supplements.map(({ of, how, note }) => `| ${of} | ${how} | ${note} |`).join("\n")}

## Not encoded

| what | how it is treated |
|---|---|
${NOTES.rules.map(({ of, note }) => `| ${of} | ${note} |`).join("\n")}
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
  const noted = NOTES.sections.map(({ of: { from, to }, how, note }) => ({
    from,
    text: `| ${to === from ? from : `${from}–${to}`} | ${how} | ${note} |`,
  }));
  const encoded = [...cited]
    .filter((section) => noteOf(section) === undefined)
    .map((from) => ({ from, text: `| ${from} | encoded | see above |` }));
  return [...noted, ...encoded].sort((a, b) => order(a.from) - order(b.from)).map(({ text }) => text);
}

/** The note on a section, alone or in a range. */
export function noteOf(section: string): RegulationNotes["sections"][number] | undefined {
  return NOTES.sections.find(
    ({ of: { from, to } }) => order(from) <= order(section) && order(section) <= order(to),
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
