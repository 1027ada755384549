import { isWithin, type PlainDate } from "../model/plain-date.ts";
import { evaluate, openFacts } from "./condition.ts";
import type { Facts } from "./facts.ts";
import type { Provision, ProvisionResult, Rulebook } from "./provision.ts";

/**
 * The plain evaluation of a rulebook: every provision, one after the other, straight from its condition. It gives the result
 * of each provision, for explanations, and is the slow twin that `compile.ts` is compared with.
 */

/** Evaluates every provision as of `date`; an applying provision displaces those that it names. */
export function evaluateRulebook<Effect>(
  book: Rulebook<Effect>,
  facts: Facts,
  date: PlainDate,
): ProvisionResult<Effect>[] {
  const results = book.provisions.map((provision) => evaluateProvision(provision, facts, date));
  const displacing = results.filter((result) => (result.provision.displaces?.length ?? 0) > 0);
  if (displacing.length === 0) return results;
  return results.map((result) => displace(result, displacing));
}

/** One provision as of `date`. */
export function evaluateProvision<Effect>(
  provision: Provision<Effect>,
  facts: Facts,
  date: PlainDate,
): ProvisionResult<Effect> {
  const version = provision.versions.find((candidate) => isWithin(date, candidate));
  if (version === undefined) {
    const first = provision.versions[0];
    const early = first !== undefined && date < first.from && couldConcern(provision, facts);
    return { state: early ? provision.before : "not-in-force", provision };
  }
  const value = evaluate(version.when, facts);
  if (value === "yes") return { state: "applies", provision, version };
  if (value === "no") return { state: "does-not-apply", provision, version };
  return { state: "unknown", provision, version, open: openFacts(version.when, facts) };
}

function couldConcern<Effect>(provision: Provision<Effect>, facts: Facts): boolean {
  return provision.concerns === undefined || evaluate(provision.concerns, facts) !== "no";
}

/** The result after the exceptions to it: displaced where one applies, open where one is open. */
export function displace<Effect>(
  result: ProvisionResult<Effect>,
  displacing: readonly ProvisionResult<Effect>[],
): ProvisionResult<Effect> {
  if (result.state !== "applies" && result.state !== "unknown") return result;
  const open: string[] = [];
  for (const other of displacing) {
    if (!other.provision.displaces?.includes(result.provision.id)) continue;
    if (other.state === "applies") {
      return {
        state: "displaced",
        provision: result.provision,
        version: result.version,
        by: other.provision.id,
      };
    }
    if (other.state === "unknown") open.push(...other.open);
  }
  if (open.length === 0) return result;
  const known = result.state === "unknown" ? result.open : [];
  return { ...result, state: "unknown", open: [...new Set([...known, ...open])] };
}
