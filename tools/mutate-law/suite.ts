import type { EarLaw } from "../../src/law/us-ear/ear-law.ts";
import {
  caseFiles,
  determineCase,
  mismatch,
  type PreparedCase,
  prepareCase,
  readCases,
} from "../../src/law/us-ear/testing/legal-cases.ts";
import { freshPart740 } from "./fresh-modules.ts";
import type { Mutant, MutatedLaw } from "./mutant.ts";

/** Every case of the law, ready to be run against mutants of it. */
export interface Suite {
  readonly size: number;
  /** The case that notices the mutant, or else the comparison with the official table; `null` where nothing does. */
  killer(mutant: Mutant): Promise<PreparedCase | "official table" | null>;
}

/**
 * @throws Error when a case fails on the law as it is, or when a copy of part 740 is not one: mutants would tell nothing.
 */
export async function legalSuite(law: EarLaw): Promise<Suite> {
  const cases = caseFiles().flatMap((file) => readCases(file).map((one) => prepareCase(one, file, law)));
  const failing = cases.find((one) => mismatch(one.expected, determineCase(one, law)) !== null);
  if (failing !== undefined)
    throw new Error(`${failing.file}: "${failing.expected.case}" fails on the law as it is`);
  await checkCopies(cases, law);
  return {
    size: cases.length,
    killer: async (mutant) => {
      const mutated = await mutant.law();
      // The comparison is quicker than the cases, and tells every cell of the tables that it covers.
      if (mutated.differsFromOfficial?.() === true) return "official table";
      return likelyFirst(cases, mutant).find((one) => isNoticed(one, mutated)) ?? null;
    },
  };
}

/** A copy without a change answers like the law, one without exceptions does not, and the next one is whole again. */
async function checkCopies(cases: readonly PreparedCase[], law: EarLaw): Promise<void> {
  const noticed = async (isEmptied: boolean): Promise<boolean> => {
    const { determine, exceptions } = await freshPart740();
    if (isEmptied) exceptions.length = 0;
    return cases.some((one) => isNoticed(one, { law, determine }));
  };
  if ((await noticed(false)) || !(await noticed(true)) || (await noticed(false)))
    throw new Error(
      "a copy of part 740 shares what was compiled with the others: see RENEWED in fresh-modules.ts",
    );
}

function isNoticed(one: PreparedCase, { law, determine }: MutatedLaw): boolean {
  try {
    return mismatch(one.expected, determineCase(one, law, determine)) !== null;
  } catch {
    // Law that contradicts itself is noticed as well.
    return true;
  }
}

/** Cases that name the provision, exception or paragraph of 740.2 first: most mutants fall to one of them. */
function likelyFirst(cases: readonly PreparedCase[], { where, change }: Mutant): PreparedCase[] {
  const restriction = /^740\.2(\S+)/.exec(where)?.[1];
  const exception = /^740\.\d+ (\w+)$/.exec(where)?.[1];
  const claim = `${exception} ${/^(\(\S+\)): /.exec(change)?.[1] ?? ""}`;
  const rank = ({ expected }: PreparedCase): number => {
    if (restriction !== undefined) return expected.case.startsWith(restriction) ? 3 : 0;
    if (exception !== undefined) {
      if (expected.claims === claim) return 3;
      return expected.exceptions?.[exception] === undefined ? 0 : 2;
    }
    const rules = [...(expected.rules ?? []), ...(expected.without ?? [])];
    return rules.some((rule) => where.endsWith(rule)) ? 2 : 0;
  };
  const byRank = Map.groupBy(cases, rank);
  return [3, 2, 0].flatMap((each) => byRank.get(each) ?? []);
}
