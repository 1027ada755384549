import type { Citation } from "../model/citation.ts";
import type { Trace } from "../model/determination.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { type Condition, trace } from "./condition.ts";
import type { Facts } from "./facts.ts";

/** One rule of law with its dated versions. `Effect` is what the law's layer makes of it; the engine does not look inside. */
export interface Provision<Effect> {
  readonly id: string;
  readonly title: string;
  /** Earliest first, not overlapping. */
  readonly versions: readonly ProvisionVersion<Effect>[];
  /**
   * What is known of the days before the first version: that there was no such rule, or only that we have not
   * encoded them. The second leaves every outcome of that time open.
   */
  readonly before: "not-in-force" | "not-encoded";
  /**
   * Whom the rule concerned in all its history, if that is known: where it is `no`, days that are not encoded cannot
   * matter either.
   */
  readonly concerns?: Condition;
  /** Ids of provisions that this one displaces wherever it applies (an exception to them). */
  readonly displaces?: readonly string[];
}

export interface ProvisionVersion<Effect> {
  /** First day in force. */
  readonly from: PlainDate;
  /** First day no longer in force; `null` while in force. */
  readonly to: PlainDate | null;
  readonly cite: Citation;
  readonly when: Condition;
  readonly then: Effect;
}

/** The result for one provision; four different ways of not applying are four different values. */
export type ProvisionResult<Effect> =
  | {
      readonly state: "applies";
      readonly provision: Provision<Effect>;
      readonly version: ProvisionVersion<Effect>;
    }
  | {
      readonly state: "unknown";
      readonly provision: Provision<Effect>;
      readonly version: ProvisionVersion<Effect>;
      readonly open: readonly string[];
    }
  | {
      readonly state: "does-not-apply";
      readonly provision: Provision<Effect>;
      readonly version: ProvisionVersion<Effect>;
    }
  | {
      readonly state: "displaced";
      readonly provision: Provision<Effect>;
      readonly version: ProvisionVersion<Effect>;
      readonly by: string;
    }
  | { readonly state: "not-in-force"; readonly provision: Provision<Effect> }
  | { readonly state: "not-encoded"; readonly provision: Provision<Effect> };

/** A set of provisions that has passed `loadRulebook`. */
export interface Rulebook<Effect> {
  readonly provisions: readonly Provision<Effect>[];
}

/** A fault in the encoded law itself, found when it is loaded or when two live rules contradict each other. */
export class RulebookError extends Error {
  override readonly name = "RulebookError";
}

/**
 * Checks the encoded law: unique ids, a citation for each version, versions in order and without overlap, and
 * displaced provisions that exist. @throws RulebookError naming every fault.
 */
export function loadRulebook<Effect>(provisions: readonly Provision<Effect>[]): Rulebook<Effect> {
  const ids = new Set(provisions.map(({ id }) => id));
  const faults = provisions.flatMap((provision) => faultsOf(provision, ids));
  if (ids.size !== provisions.length) faults.push("two provisions have the same id");
  if (faults.length > 0) throw new RulebookError(faults.join("; "));
  return { provisions };
}

/** The printed reasoning of a result, for "why" and "why not". */
export function traceResult<Effect>(result: ProvisionResult<Effect>, facts: Facts): Trace {
  if (result.state === "not-in-force")
    return { condition: `${result.provision.id} was not in force on that day`, value: "no" };
  if (result.state === "not-encoded")
    return { condition: `${result.provision.id} is not encoded for that day`, value: "unknown" };
  const reasoning = trace(result.version.when, facts);
  if (result.state !== "displaced") return reasoning;
  return { condition: `displaced by ${result.by}`, value: "no", parts: [reasoning] };
}

/**
 * Refuses two applying rules whose effects contradict each other: the law must say which prevails (`displaces`).
 * @throws RulebookError naming both.
 */
export function refuseConflicts<Effect>(
  results: readonly ProvisionResult<Effect>[],
  contradict: (one: Effect, other: Effect) => boolean,
): void {
  const live = results.filter((result) => result.state === "applies");
  for (const [index, one] of live.entries()) {
    for (const other of live.slice(index + 1)) {
      if (contradict(one.version.then, other.version.then)) {
        throw new RulebookError(
          `${one.provision.id} and ${other.provision.id} both apply and contradict each other`,
        );
      }
    }
  }
}

function faultsOf<Effect>(provision: Provision<Effect>, ids: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  if (provision.versions.length === 0) faults.push(`${provision.id} has no version`);
  for (const [index, version] of provision.versions.entries()) {
    const { authority, pinpoint, version: read, url } = version.cite;
    if ([authority, pinpoint, read, url].includes(""))
      faults.push(`${provision.id}: the version of ${version.from} lacks a citation`);
    if (version.to !== null && version.to <= version.from)
      faults.push(`${provision.id}: the version of ${version.from} ends before it begins`);
    const next = provision.versions[index + 1];
    if (next !== undefined && (version.to === null || version.to > next.from)) {
      faults.push(`${provision.id}: the versions of ${version.from} and ${next.from} are in force together`);
    }
  }
  for (const id of provision.displaces ?? [])
    if (!ids.has(id)) faults.push(`${provision.id} displaces the unknown ${id}`);
  return faults;
}
