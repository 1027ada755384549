import { facts as dfat } from "./au-dfat/facts.ts";
import { facts as canada } from "./ca-sema/facts.ts";
import { facts as seco } from "./ch-seco/facts.ts";
import { facts as mofcom } from "./cn-mofcom/facts.ts";
import { facts as eu } from "./eu/facts.ts";
import { facts as ftm } from "./ftm/facts.ts";
import { facts as meti } from "./jp-meti/facts.ts";
import type { SourceFacts } from "./source.ts";
import { conListFacts, sanctionsListFacts } from "./uk/facts.ts";
import { facts as un } from "./un/facts.ts";
import { facts as csl } from "./us-csl/facts.ts";
import { facts as denied } from "./us-denied/facts.ts";
import {
  entityListFacts,
  highDiversionFacts,
  militaryEndUserFacts,
  unverifiedFacts,
} from "./us-ecfr/facts.ts";
import { consolidatedFacts, sdnFacts } from "./us-ofac/facts.ts";
import { facts as user } from "./user-list/facts.ts";

/** The facts of every source in the order of `SOURCES`, apart from the code that reads them, which is slow to load. */
export const SOURCE_FACTS: readonly SourceFacts[] = [
  entityListFacts,
  unverifiedFacts,
  militaryEndUserFacts,
  highDiversionFacts,
  denied,
  sdnFacts,
  consolidatedFacts,
  csl,
  un,
  eu,
  sanctionsListFacts,
  conListFacts,
  seco,
  meti,
  canada,
  dfat,
  mofcom,
  ftm,
  user,
];
