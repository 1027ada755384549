import { CodedError } from "../model/coded-error.ts";
import { facts as dfatFacts } from "./au-dfat/facts.ts";
import { fetch as fetchDfat } from "./au-dfat/fetch.ts";
import { map as mapDfat } from "./au-dfat/map.ts";
import { parse as parseDfat } from "./au-dfat/parse.ts";
import { facts as canadaFacts } from "./ca-sema/facts.ts";
import { fetch as fetchCanada } from "./ca-sema/fetch.ts";
import { map as mapCanada } from "./ca-sema/map.ts";
import { parse as parseCanada } from "./ca-sema/parse.ts";
import { facts as secoFacts } from "./ch-seco/facts.ts";
import { fetch as fetchSeco } from "./ch-seco/fetch.ts";
import { map as mapSeco } from "./ch-seco/map.ts";
import { parse as parseSeco } from "./ch-seco/parse.ts";
import { facts as mofcomFacts } from "./cn-mofcom/facts.ts";
import { fetch as fetchMofcom } from "./cn-mofcom/fetch.ts";
import { map as mapMofcom } from "./cn-mofcom/map.ts";
import { parse as parseMofcom } from "./cn-mofcom/parse.ts";
import { facts as euFacts } from "./eu/facts.ts";
import { fetch as fetchEu } from "./eu/fetch.ts";
import { map as mapEu } from "./eu/map.ts";
import { parse as parseEu } from "./eu/parse.ts";
import { facts as ftmFacts } from "./ftm/facts.ts";
import { fetch as fetchFtm } from "./ftm/fetch.ts";
import { mapFtm } from "./ftm/map.ts";
import { parse as parseFtm } from "./ftm/parse.ts";
import { facts as metiFacts } from "./jp-meti/facts.ts";
import { fetch as fetchMeti } from "./jp-meti/fetch.ts";
import { map as mapMeti } from "./jp-meti/map.ts";
import { parse as parseMeti } from "./jp-meti/parse.ts";
import type { ListSource, SourceFacts } from "./source.ts";
import { conListFacts, sanctionsListFacts } from "./uk/facts.ts";
import { fetch as fetchUk } from "./uk/fetch.ts";
import { mapUk } from "./uk/map.ts";
import { CON_LIST, parseRows, SANCTIONS_LIST } from "./uk/parse.ts";
import { facts as unFacts } from "./un/facts.ts";
import { fetch as fetchUn } from "./un/fetch.ts";
import { map as mapUn } from "./un/map.ts";
import { parse as parseUn } from "./un/parse.ts";
import { facts as cslFacts } from "./us-csl/facts.ts";
import { fetch as fetchCsl } from "./us-csl/fetch.ts";
import { map as mapCsl } from "./us-csl/map.ts";
import { parse as parseCsl } from "./us-csl/parse.ts";
import { facts as deniedFacts } from "./us-denied/facts.ts";
import { fetch as fetchDenied } from "./us-denied/fetch.ts";
import { map as mapDenied } from "./us-denied/map.ts";
import { parse as parseDenied } from "./us-denied/parse.ts";
import {
  entityListFacts,
  highDiversionFacts,
  militaryEndUserFacts,
  unverifiedFacts,
} from "./us-ecfr/facts.ts";
import { fetch as fetchEcfr } from "./us-ecfr/fetch.ts";
import { mapRows } from "./us-ecfr/map.ts";
import { parseSupplement } from "./us-ecfr/parse.ts";
import { consolidatedFacts, sdnFacts } from "./us-ofac/facts.ts";
import { fetch as fetchOfac } from "./us-ofac/fetch.ts";
import { mapOfac } from "./us-ofac/map.ts";
import { parse as parseOfac } from "./us-ofac/parse.ts";
import { facts as userFacts } from "./user-list/facts.ts";
import { fetch as fetchUser } from "./user-list/fetch.ts";
import { map as mapUser } from "./user-list/map.ts";
import { parse as parseUser } from "./user-list/parse.ts";

type EcfrKind = Parameters<typeof mapRows>[1]["kind"];

function ecfr(facts: SourceFacts, supplement: 4 | 6 | 7, kind: EcfrKind): ListSource {
  return {
    facts,
    fetch: (context) => fetchEcfr(facts, context),
    parse: (files) => parseSupplement(files, supplement),
    map: (records, into) => mapRows(records, { facts, kind, into }),
  };
}

function ofac(facts: SourceFacts): ListSource {
  return {
    facts,
    fetch: (context) => fetchOfac(facts, context),
    parse: parseOfac,
    map: (records, into) => mapOfac(records, facts, into),
  };
}

function uk(facts: SourceFacts, layout: Parameters<typeof parseRows>[1]): ListSource {
  return {
    facts,
    fetch: (context) => fetchUk(facts, context),
    parse: (files) => parseRows(files, layout),
    map: (records, into) => mapUk(records, facts, into),
  };
}

/** Every source, in the order in which `lists status` shows them. */
export const SOURCES: readonly ListSource[] = [
  ecfr(entityListFacts, 4, "entity-list"),
  ecfr(unverifiedFacts, 6, "unverified-list"),
  ecfr(militaryEndUserFacts, 7, "military-end-user"),
  ecfr(highDiversionFacts, 4, "high-diversion-address"),
  { facts: deniedFacts, fetch: fetchDenied, parse: parseDenied, map: mapDenied },
  ofac(sdnFacts),
  ofac(consolidatedFacts),
  { facts: cslFacts, fetch: fetchCsl, parse: parseCsl, map: mapCsl },
  { facts: unFacts, fetch: fetchUn, parse: parseUn, map: mapUn },
  { facts: euFacts, fetch: fetchEu, parse: parseEu, map: mapEu },
  uk(sanctionsListFacts, SANCTIONS_LIST),
  uk(conListFacts, CON_LIST),
  { facts: secoFacts, fetch: fetchSeco, parse: parseSeco, map: mapSeco },
  { facts: metiFacts, fetch: fetchMeti, parse: parseMeti, map: mapMeti },
  { facts: canadaFacts, fetch: fetchCanada, parse: parseCanada, map: mapCanada },
  { facts: dfatFacts, fetch: fetchDfat, parse: parseDfat, map: mapDfat },
  { facts: mofcomFacts, fetch: fetchMofcom, parse: parseMofcom, map: mapMofcom },
  {
    facts: ftmFacts,
    fetch: fetchFtm,
    parse: parseFtm,
    map: (records, into) => mapFtm(records, ftmFacts, into),
  },
  { facts: userFacts, fetch: fetchUser, parse: parseUser, map: mapUser },
];

/** @throws CodedError `HF-LIST-007` */
export function sourceOf(id: string): ListSource {
  const source = SOURCES.find(({ facts }) => facts.id === id);
  if (source === undefined) throw new CodedError("HF-LIST-007", { value: id });
  return source;
}
