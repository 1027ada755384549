import { embeddedLaw } from "../../src/app/embedded-data.ts";
import { exceptionMutants } from "./exception-mutants.ts";
import type { Mutant } from "./mutant.ts";
import { provisionMutants } from "./provision-mutants.ts";
import { sample, seeded } from "./random.ts";
import { tableMutants } from "./table-mutants.ts";

/** Which mutants are looked at. The same choice gives the same mutants in the same order in every process. */
export interface Choice {
  readonly seed: number;
  /** Words of the provision, exception or table; "" for all. */
  readonly where: string;
  /** How many of them; `null` for all. */
  readonly sample: number | null;
}

export interface Chosen {
  readonly mutants: readonly Mutant[];
  /** How many there are to choose from. */
  readonly possible: number;
}

export function chosenMutants({ seed, where, sample: size }: Choice): Chosen {
  const random = seeded(seed);
  const { law } = embeddedLaw();
  const every = [
    ...provisionMutants(law, random),
    ...exceptionMutants(law, random),
    ...tableMutants(random),
  ].filter((mutant) => mutant.where.includes(where));
  return { mutants: size === null ? every : sample(every, size, random), possible: every.length };
}
