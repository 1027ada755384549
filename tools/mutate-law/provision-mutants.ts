import type { EarLaw } from "../../src/law/us-ear/determine.ts";
import type { EarEffect, EarProvision } from "../../src/law/us-ear/ear-provision.ts";
import type { EarRulebooks } from "../../src/law/us-ear/rulebook.ts";
import { type PlainDate, plainDate } from "../../src/model/plain-date.ts";
import type { ProvisionVersion } from "../../src/rules/provision.ts";
import { conditionMutants } from "./condition-mutants.ts";
import type { Mutant } from "./mutant.ts";
import type { Random } from "./random.ts";

/** The law is answered for from this day on; earlier dates of provisions say only since when they have stood. */
const FIRST_DAY = plainDate("2022-01-01");

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
      return { ...law, books: { ...law.books, [book]: { provisions } } };
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
  return provision.versions.flatMap((version, index) => {
    const changed: Changed[] = [];
    const before = provision.versions[index - 1];
    if (version.from >= FIRST_DAY) {
      for (const days of [1, -1]) {
        const from = shifted(version.from, days);
        let moved = withVersion(provision, index, { ...version, from });
        if (before?.to === version.from) moved = withVersion(moved, index - 1, { ...before, to: from });
        changed.push({ kind: "date", change: `begins ${from}, not ${version.from}`, provision: moved });
      }
    }
    const next = provision.versions[index + 1];
    if (version.to !== null && version.to >= FIRST_DAY && next?.from !== version.to) {
      for (const days of [1, -1]) {
        const to = shifted(version.to, days);
        const moved = withVersion(provision, index, { ...version, to });
        changed.push({ kind: "date", change: `ends ${to}, not ${version.to}`, provision: moved });
      }
    }
    return changed;
  });
}

function withVersion(
  provision: EarProvision,
  index: number,
  version: ProvisionVersion<EarEffect>,
): EarProvision {
  return { ...provision, versions: provision.versions.with(index, version) };
}

function shifted(day: PlainDate, days: number): PlainDate {
  return plainDate(new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));
}
