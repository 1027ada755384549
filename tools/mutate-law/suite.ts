import type { EarLaw } from "../../src/law/us-ear/ear-law.ts";
import {
  caseFiles,
  determineCase,
  mismatch,
  type PreparedCase,
  prepareCase,
  readCases,
} from "../../src/law/us-ear/testing/legal-cases.ts";
import type { Mutant, MutatedLaw } from "./mutant.ts";

/** Every case of the law, ready to be run against mutants of it. */
export interface Suite {
  readonly size: number;
  /** The case that notices the mutant, or else the comparison with the official table; `null` where nothing does. */
  killer(mutant: Mutant): Promise<PreparedCase | "official table" | null>;
}

/** @throws Error when a case fails on the law as it is: mutants would tell nothing. */
export function legalSuite(law: EarLaw): Suite {
  const cases = caseFiles().flatMap((file) => readCases(file).map((one) => prepareCase(one, file, law)));
  const failing = cases.find((one) => mismatch(one.expected, determineCase(one, law)) !== null);
  if (failing !== undefined)
    throw new Error(`${failing.file}: "${failing.expected.case}" fails on the law as it is`);
  return {
    size: cases.length,
    killer: async (mutant) => {
      const mutated = await mutant.law();
      // The comparison is quicker than the cases, and tells every cell of the tables that it covers.
      if (mutated.differsFromOfficial?.() === true) return "official table";
      return likelyFirst(cases, mutant.where).find((one) => isNoticed(one, mutated)) ?? null;
    },
  };
}

function isNoticed(one: PreparedCase, { law, determine }: MutatedLaw): boolean {
  try {
    return mismatch(one.expected, determineCase(one, law, determine)) !== null;
  } catch {
    // Law that contradicts itself is noticed as well.
    return true;
  }
}

/** Cases that name the provision or exception first: most mutants fall to one of them. */
function likelyFirst(cases: readonly PreparedCase[], where: string): PreparedCase[] {
  const rank = ({ expected }: PreparedCase): number => {
    const rules = [...(expected.rules ?? []), ...(expected.without ?? [])];
    if (rules.some((rule) => where.endsWith(rule))) return 2;
    return Object.keys(expected.exceptions ?? {}).some((id) => where.endsWith(` ${id}`)) ? 2 : 0;
  };
  return [...cases].sort((a, b) => rank(b) - rank(a));
}
