import type { EarLaw } from "../../src/law/us-ear/determine.ts";
import {
  caseFiles,
  determineCase,
  mismatch,
  type PreparedCase,
  prepareCase,
  readCases,
} from "../../src/law/us-ear/testing/legal-cases.ts";
import type { Mutant } from "./mutant.ts";

/** Every case of the law, ready to be run against mutants of it. */
export interface Suite {
  readonly size: number;
  /** The case that notices the mutant; `null` where none does. */
  killer(mutant: Mutant): PreparedCase | null;
}

/** @throws Error when a case fails on the law as it is: mutants would tell nothing. */
export function legalSuite(law: EarLaw): Suite {
  const cases = caseFiles().flatMap((file) => readCases(file).map((one) => prepareCase(one, file, law)));
  const failing = cases.find((one) => mismatch(one.expected, determineCase(one, law)) !== null);
  if (failing !== undefined)
    throw new Error(`${failing.file}: "${failing.expected.case}" fails on the law as it is`);
  return {
    size: cases.length,
    killer: (mutant) => {
      const mutated = mutant.law();
      return likelyFirst(cases, mutant.where).find((one) => isNoticed(one, mutated)) ?? null;
    },
  };
}

function isNoticed(one: PreparedCase, law: EarLaw): boolean {
  try {
    return mismatch(one.expected, determineCase(one, law)) !== null;
  } catch {
    // Law that contradicts itself is noticed as well.
    return true;
  }
}

/** Cases that name the provision first: most mutants fall to one of them. */
function likelyFirst(cases: readonly PreparedCase[], id: string): PreparedCase[] {
  const names = ({ expected }: PreparedCase): boolean =>
    [...(expected.rules ?? []), ...(expected.without ?? [])].some((rule) => id.endsWith(rule));
  return [...cases].sort((a, b) => Number(names(b)) - Number(names(a)));
}
