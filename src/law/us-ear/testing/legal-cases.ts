import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { parseTransaction } from "../../../app/parse-transaction.ts";
import type { ItemDetermination, PartyMatch } from "../../../model/determination.ts";
import type { Measure } from "../../../model/list-entry.ts";
import { plainDate } from "../../../model/plain-date.ts";
import type { Transaction } from "../../../model/transaction.ts";
import { determineItems } from "../determine.ts";
import type { EarLaw } from "../ear-law.ts";
import { symbolOf } from "../part-740/assessed-exception.ts";
import type { PartyUnderLaw } from "../party-facts.ts";

/**
 * A lawyer's case from one of the `*.cases.yaml` beside the provisions: one transaction, checked against the whole encoded
 * law. A case names only what matters; the rest is the ordinary shipment of `transactionOf`.
 */
export interface LegalCase {
  readonly case: string;
  readonly on: string;
  readonly to: string;
  readonly type?: string;
  readonly from?: string;
  readonly region?: string;
  /** Countries on the way; left out where the case does not turn on them: none. */
  readonly via?: readonly string[] | null;
  readonly item: Record<string, unknown>;
  readonly endUse?: Record<string, unknown>;
  readonly facts?: Record<string, unknown>;
  readonly endUser?: Record<string, unknown> | null;
  readonly role?: string;
  readonly listed?: Measure;
  readonly possible?: Measure;
  /** OFAC or State Department programmes of the listed party. */
  readonly programmes?: readonly string[];
  /** The party is captured by a listed owner. */
  readonly byOwnership?: boolean;
  /** May be left out where `exceptions` says what matters. */
  readonly outcome?: string;
  /** Provisions that must be found, by the end of their id. */
  readonly rules?: readonly string[];
  /** Provisions that must not. */
  readonly without?: readonly string[];
  /** What a provision that is found comes to, by the end of its id: `licence-required`, `prohibited`, `undetermined` … */
  readonly effects?: Readonly<Record<string, string>>;
  /** Words of the review policy, or of its pinpoint, by the end of the finding's id; `none`: no policy is stated. */
  readonly policies?: Readonly<Record<string, string>>;
  /** Words that must stand in the citation of a finding: a pinpoint, or the text it was read from. */
  readonly cites?: readonly string[];
  /** Words that must stand in none. */
  readonly notCites?: readonly string[];
  /** Facts that must be asked for. */
  readonly asks?: readonly string[];
  /** Facts that must not be. */
  readonly notAsks?: readonly string[];
  /** The outcome as enforcement is announced; `same` where it is that of the text. */
  readonly announced?: string;
  /** The licence exception that is claimed. */
  readonly claims?: string;
  /**
   * Status of licence exceptions, `available`, `candidate`, `not-available`, or `open` for either of the first two; after a
   * colon, words of the reason, or of the citation.
   */
  readonly exceptions?: Readonly<Record<string, string>>;
  /** The same transaction with one thing changed each, and what then holds of the exceptions. */
  readonly but?: readonly Variation[];
  /** Facts that, each turned round alone, make the claimed exception not available. */
  readonly turned?: readonly string[];
  /** Exceptions or paragraphs that, claimed in place of `claims`, stay open. */
  readonly leaves?: readonly string[];
  /** By the words of the reason: exceptions or paragraphs that are not available when claimed. */
  readonly bars?: Readonly<Record<string, readonly string[]>>;
}

/** What differs from the case it stands under; `facts` and `item` are added to, the rest is replaced. */
export interface Variation
  extends Partial<
    Pick<LegalCase, "on" | "to" | "region" | "type" | "from" | "item" | "facts" | "endUser" | "claims">
  > {
  readonly exceptions: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, "..");

/** The files of cases, relative to the law's folder. */
export function caseFiles(): string[] {
  return readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".cases.yaml"))
    .sort();
}

export function readCases(file: string): LegalCase[] {
  const written: LegalCase[] = parse(readFileSync(join(ROOT, file), "utf8"));
  return written.flatMap((one) => [one, ...variationsOf(one).map((variation) => varied(one, variation))]);
}

function variationsOf({ but = [], turned = [], leaves = [], bars = {}, ...one }: LegalCase): Variation[] {
  const ofClaim = (claims: string, status: string): Variation => ({
    claims,
    exceptions: { [symbolOf(claims)]: status },
  });
  return [
    ...but,
    ...turned.map((fact) => ({
      facts: { [fact]: !one.facts?.[fact] },
      exceptions: { [symbolOf(one.claims ?? "")]: "not-available" },
    })),
    ...leaves.map((claims) => ofClaim(claims, "open")),
    ...Object.entries(bars).flatMap(([words, of]) =>
      of.map((one) => ofClaim(one, `not-available: ${words}`)),
    ),
  ];
}

function varied(one: LegalCase, { exceptions, item, facts, ...changed }: Variation): LegalCase {
  // What the case expects of its own transaction is not said of the changed one.
  const {
    but,
    turned,
    leaves,
    bars,
    outcome,
    rules,
    without,
    cites,
    notCites,
    asks,
    notAsks,
    announced,
    ...base
  } = one;
  const told = JSON.stringify({ ...changed, ...(item && { item }), ...(facts && { facts }) });
  return {
    ...base,
    ...changed,
    case: `${one.case}, but ${told}`,
    item: {
      ...one.item,
      ...item,
      ...(one.item.facts || item?.facts
        ? { facts: { ...(one.item.facts as object | undefined), ...(item?.facts as object | undefined) } }
        : {}),
    },
    facts: { ...one.facts, ...facts },
    exceptions,
  };
}

/** A case ready to be run any number of times. */
export interface PreparedCase {
  readonly file: string;
  readonly expected: LegalCase;
  readonly transaction: Transaction;
  readonly parties: readonly PartyUnderLaw[];
}

/** @throws Error for a case whose transaction is not sound. */
export function prepareCase(one: LegalCase, file: string, law: EarLaw): PreparedCase {
  const parsed = parseTransaction(transactionOf(one), law);
  if (!parsed.ok)
    throw new Error(`${file}, ${one.case}: ${parsed.errors.map((error) => error.toLine()).join("; ")}`);
  return { file, expected: one, transaction: parsed.transaction, parties: listings(one) };
}

/** The first item's determination in a case. */
export function determineCase(
  one: PreparedCase,
  law: EarLaw,
  determine: typeof determineItems = determineItems,
): ItemDetermination | undefined {
  const explain = one.expected.exceptions !== undefined;
  return determine(one.transaction, one.parties, {
    ...law,
    date: plainDate(one.expected.on),
    explain,
  })[0];
}

/** What differs from what the case expects; `null` where nothing does. */
export function mismatch(one: LegalCase, item: ItemDetermination | undefined): string | null {
  if (item === undefined) return "no item";
  const rules = item.findings.map(({ rule }) => rule);
  const found = `${item.outcome} by ${rules.join(", ") || "no rule"}`;
  if (one.outcome !== undefined && item.outcome !== one.outcome) return `${found}, not ${one.outcome}`;
  for (const rule of one.rules ?? [])
    if (!rules.some((id) => id.endsWith(rule))) return `${rule} is not found: ${found}`;
  for (const rule of one.without ?? [])
    if (rules.some((id) => id.endsWith(rule))) return `${rule} is found: ${found}`;
  for (const [rule, effect] of Object.entries(one.effects ?? {})) {
    const own = item.findings.filter(({ rule: id }) => id.endsWith(rule)).map((finding) => finding.effect);
    if (own.length === 0 || own.some((of) => of !== effect))
      return `${rule} is ${own.join(", ") || "not found"}, not ${effect}: ${found}`;
  }
  const citations = item.findings.map(({ citation }) => `${citation.pinpoint} ${citation.version}`);
  for (const words of one.cites ?? [])
    if (!citations.some((text) => text.includes(words)))
      return `${words} is not cited: ${citations.join(", ") || "nothing is"}`;
  for (const words of one.notCites ?? [])
    if (citations.some((text) => text.includes(words))) return `${words} is cited: ${citations.join(", ")}`;
  const policy = policyMismatch(one, item);
  if (policy !== null) return policy;
  const asked = item.questions.map(({ fact }) => fact);
  for (const fact of one.asks ?? [])
    if (!asked.includes(fact)) return `${fact} is not asked: ${asked.join(", ") || "nothing is"}`;
  const needless = (one.notAsks ?? []).filter((fact) => asked.includes(fact));
  if (needless.length > 0) return `${needless.join(", ")} is asked`;
  const announced = item.posture?.asAnnounced ?? "same";
  if (one.announced !== undefined && announced !== one.announced)
    return `as announced ${announced}, not ${one.announced}`;
  return exceptionMismatch(one, item);
}

function policyMismatch({ policies = {} }: LegalCase, { findings }: ItemDetermination): string | null {
  for (const [rule, words] of Object.entries(policies)) {
    const finding = findings.find((found) => found.rule.endsWith(rule));
    const said = finding?.policy === undefined ? "none" : `${finding.policy} (${finding.policyPinpoint})`;
    if (words === "none" ? said !== "none" : !said.includes(words))
      return `the review policy of ${rule} is ${said}, not ${words}`;
  }
  return null;
}

function exceptionMismatch(one: LegalCase, item: ItemDetermination): string | null {
  for (const [id, expected] of Object.entries(one.exceptions ?? {})) {
    const [status = "", words = ""] = expected.split(": ");
    const found = item.exceptions.find((exception) => exception.id === id);
    const said = `${found?.status ?? "absent"}: ${found?.because ?? ""} ${found?.citation.pinpoint ?? ""} ${found?.citation.version ?? ""}`;
    const isAsSaid =
      status === "open" ? found !== undefined && found.status !== "not-available" : found?.status === status;
    if (!isAsSaid || !said.includes(words)) return `${id} is ${said}, not ${expected}`;
  }
  return null;
}

/** What a transaction's id may be long. */
const ID_LENGTH = 200;

function transactionOf(one: LegalCase): Record<string, unknown> {
  // A field that a case sets to null is not known.
  const endUser: Record<string, unknown> = {
    role: one.role ?? "end-user",
    name: "Synthetic End User",
    headquarters: one.to,
    parentHeadquarters: one.to,
    ...one.endUser,
  };
  for (const [field, value] of Object.entries(endUser)) if (value === null) delete endUser[field];
  const named =
    one.role !== undefined && one.role !== "end-user"
      ? [
          {
            role: "end-user",
            name: "Synthetic Second User",
            headquarters: one.to,
            parentHeadquarters: one.to,
          },
        ]
      : [];
  return {
    id: one.case.slice(0, ID_LENGTH),
    type: one.type ?? "export",
    from: one.from ?? "US",
    to: one.to,
    ...(one.via === null ? {} : { via: [...(one.via ?? [])] }),
    ...(one.region === undefined ? {} : { region: one.region }),
    parties: one.endUser === null ? [] : [endUser, ...named],
    items: [{ origin: "US", ...one.item }],
    endUse: one.endUse ?? { noProhibitedUseKnown: true },
    ...(one.facts === undefined ? {} : { facts: one.facts }),
    ...(one.claims === undefined ? {} : { claimedException: one.claims }),
  };
}

function listings(one: LegalCase): PartyUnderLaw[] {
  const measure = one.listed ?? one.possible;
  if (measure === undefined) return [];
  const role = (one.role ?? "end-user") as PartyUnderLaw["party"]["role"];
  const status = one.listed === undefined ? "possible" : "listed";
  const citation = { authority: "test", pinpoint: "synthetic", version: "1", url: "https://example.org" };
  const match: PartyMatch = {
    list: "synthetic",
    entryId: "synthetic:1",
    name: "Synthetic",
    matchedName: "Synthetic",
    score: 1,
    reasons: [],
    status,
    citation,
  } as const;
  return [
    {
      party: { role, name: "Synthetic End User" },
      index: 0,
      listings: [
        {
          match,
          measures: [measure],
          ...(one.programmes === undefined ? {} : { programmes: one.programmes }),
          ...(one.byOwnership === undefined ? {} : { byOwnership: one.byOwnership }),
        },
      ],
    },
  ];
}
