import type { EarLaw } from "../../src/law/us-ear/ear-law.ts";
import { RESTRICTIONS } from "../../src/law/us-ear/part-740/740-2-restrictions.ts";
import type {
  ExceptionVersion,
  LicenceExceptionRule,
  Restriction,
  RestrictionVersion,
} from "../../src/law/us-ear/part-740/licence-exception.ts";
import { LICENCE_EXCEPTIONS } from "../../src/law/us-ear/part-740/provisions.ts";
import { conditionMutants } from "./condition-mutants.ts";
import { type Dated, movedDays } from "./dates.ts";
import { freshPart740 } from "./fresh-modules.ts";
import type { Mutant } from "./mutant.ts";
import type { Random } from "./random.ts";

/** Part 740 with one comparison, day, paragraph or exception that 740.2 leaves open changed. */
export function exceptionMutants(law: EarLaw, random: Random): Mutant[] {
  return [
    ...RESTRICTIONS.flatMap((rule, index) =>
      restrictionChanges(rule, random).map((changed) => placedRestriction(law, changed, { rule, index })),
    ),
    ...LICENCE_EXCEPTIONS.flatMap((rule, index) =>
      exceptionChanges(rule, random).map((changed) => placedException(law, changed, { rule, index })),
    ),
  ];
}

interface Changed<Rule> {
  readonly change: string;
  readonly rule: Rule;
}

function placedRestriction(
  law: EarLaw,
  { change, rule }: Changed<Restriction>,
  at: { rule: Restriction; index: number },
): Mutant {
  return {
    kind: "exception",
    where: `${at.rule.pinpoint} ${at.rule.title}`,
    change,
    law: async () => {
      const { determine, restrictions } = await freshPart740();
      restrictions[at.index] = rule;
      return { law, determine };
    },
  };
}

function placedException(
  law: EarLaw,
  { change, rule }: Changed<LicenceExceptionRule>,
  at: { rule: LicenceExceptionRule; index: number },
): Mutant {
  return {
    kind: "exception",
    where: `${at.rule.section} ${at.rule.id}`,
    change,
    law: async () => {
      const { determine, exceptions } = await freshPart740();
      exceptions[at.index] = rule;
      return { law, determine };
    },
  };
}

function restrictionChanges(rule: Restriction, random: Random): Changed<Restriction>[] {
  const put = (index: number, version: RestrictionVersion): Restriction => ({
    ...rule,
    versions: rule.versions.with(index, version),
  });
  const ofVersion = (version: RestrictionVersion, index: number): Changed<Restriction>[] => [
    ...conditionMutants(version.when, random).map(({ change, condition }) => ({
      change,
      rule: put(index, { ...version, when: condition }),
    })),
    ...(version.provided === undefined ? [] : conditionMutants(version.provided, random)).map(
      ({ change, condition }) => ({
        change: `provided: ${change}`,
        rule: put(index, { ...version, provided: condition }),
      }),
    ),
    ...version.leaves.map((left) => ({
      change: `${left} is not left open`,
      rule: put(index, { ...version, leaves: version.leaves.filter((one) => one !== left) }),
    })),
  ];
  return [...rule.versions.flatMap(ofVersion), ...dates(rule)];
}

function exceptionChanges(rule: LicenceExceptionRule, random: Random): Changed<LicenceExceptionRule>[] {
  const put = (index: number, version: ExceptionVersion): LicenceExceptionRule => ({
    ...rule,
    versions: rule.versions.with(index, version),
  });
  const ofVersion = (version: ExceptionVersion, index: number): Changed<LicenceExceptionRule>[] => [
    ...conditionMutants(version.when, random).map(({ change, condition }) => ({
      change,
      rule: put(index, { ...version, when: condition }),
    })),
    ...version.paragraphs.flatMap((paragraph, at) =>
      conditionMutants(paragraph.when, random).map(({ change, condition }) => ({
        change: `${paragraph.paragraph}: ${change}`,
        rule: put(index, {
          ...version,
          paragraphs: version.paragraphs.with(at, { ...paragraph, when: condition }),
        }),
      })),
    ),
  ];
  return [...rule.versions.flatMap(ofVersion), ...dates(rule)];
}

function dates<Rule extends { readonly versions: readonly Dated[] }>(rule: Rule): Changed<Rule>[] {
  return movedDays(rule.versions).map(({ change, versions }) => ({ change, rule: { ...rule, versions } }));
}
