import type { EarLaw } from "../../src/law/us-ear/ear-law.ts";
import type { EarEffect, EarProvision } from "../../src/law/us-ear/ear-provision.ts";
import type { EarRulebooks } from "../../src/law/us-ear/rulebook.ts";
import type { ProvisionVersion } from "../../src/rules/provision.ts";
import { conditionMutants } from "./condition-mutants.ts";
import { FIRST_DAY, movedDays } from "./dates.ts";
import type { Mutant } from "./mutant.ts";
import type { Random } from "./random.ts";

/** Every provision with one comparison, country or date changed. */
export function provisionMutants(law: EarLaw, random: Random): Mutant[] {
  return (["scope", "item", "party", "activity"] as const).flatMap((book) =>
    law.books[book].provisions.flatMap((provision) => [
      ...conditionsOf(provision, random).map((mutant) => placed(mutant, { law, book, provision })),
      ...datesOf(provision).map((mutant) => placed(mutant, { law, book, provision })),
    ]),
  );
}

interface Changed {
  readonly kind: Mutant["kind"];
  readonly change: string;
  readonly provision: EarProvision;
}

function placed(
  { kind, change, provision }: Changed,
  at: { law: EarLaw; book: keyof EarRulebooks; provision: EarProvision },
): Mutant {
  const { law, book } = at;
  return {
    kind,
    where: provision.id,
    change,
    law: () => {
      const provisions = law.books[book].provisions.map((one) => (one === at.provision ? provision : one));
      return { law: { ...law, books: { ...law.books, [book]: { provisions } } } };
    },
  };
}

function conditionsOf(provision: EarProvision, random: Random): Changed[] {
  return provision.versions.flatMap((version, index) => {
    if (version.to !== null && version.to <= FIRST_DAY) return [];
    const since = provision.versions.length > 1 ? ` (version of ${version.from})` : "";
    return conditionMutants(version.when, random).map(({ change, condition }) => ({
      kind: "condition" as const,
      change: `${change}${since}`,
      provision: withVersion(provision, index, { ...version, when: condition }),
    }));
  });
}

/** Each day on which the law changes, a day later and a day earlier. */
function datesOf(provision: EarProvision): Changed[] {
  return movedDays(provision.versions).map(({ change, versions }) => ({
    kind: "date",
    change,
    provision: { ...provision, versions },
  }));
}

function withVersion(
  provision: EarProvision,
  index: number,
  version: ProvisionVersion<EarEffect>,
): EarProvision {
  return { ...provision, versions: provision.versions.with(index, version) };
}
