import type { PlainDate } from "../model/plain-date.ts";
import type { Party } from "../model/transaction.ts";
import type { Capture } from "../ownership/explain.ts";
import type { RegimeVersion } from "../ownership/regime.ts";
import type { LoadedOwnership } from "./loaded-ownership.ts";
import type { EmbeddedRegime } from "./ownership-regimes.ts";
import type { Screener } from "./screen.ts";

/** One party of a transaction, found in the ownership data. */
export interface OwnershipQuestion {
  readonly party: Party;
  /** The party's id in the data, and whether its name says so beyond doubt. */
  readonly node: string;
  readonly sure: boolean;
  readonly loaded: LoadedOwnership;
  readonly screener: Screener;
  readonly asOf: PlainDate;
}

/** The name of a party of the data; its id where the data gives none. */
export function nameOf(id: string, { loaded }: Pick<OwnershipQuestion, "loaded">): string {
  return loaded.data.names.get(id) ?? id;
}

/** The answer under one regime. */
export interface RegimeCapture {
  readonly regime: EmbeddedRegime;
  readonly rule: RegimeVersion;
  readonly capture: Capture;
  /** Owners that the regime lists, and everybody above whom it captures. */
  readonly listed: readonly string[];
  readonly blocked: ReadonlySet<string>;
  /** Whether the rule speaks of such a party: BIS's only of foreign ones. */
  readonly foreign: boolean;
}
