import type { Citation } from "./citation.ts";
import type { PartyRole } from "./transaction.ts";

/** The answer for one transaction. The JSON contract of `check --json`: extended over time, never renamed. */
export interface Determination {
  id: string;
  outcome: Outcome;
  disposition: Disposition;
  /** The day whose law and lists were applied. */
  asOf: string;
  items: ItemDetermination[];
  parties: ScreenedParty[];
  redFlags: RedFlag[];
  /** Red flags that only a person can tell, to be looked for; they hold nothing until they are seen. */
  checklist?: ChecklistEntry[];
  /** What imported trade data say of the route and the parties; absent where they were not examined. */
  trade?: TradeFinding;
  lists: ListStatus[];
  /** What the reader must know of the answer's limits, for instance that it rests on a starter list. */
  notices: string[];
  certificate: Certificate;
}

/** From the gravest to the lightest; a transaction has the gravest outcome of its items. */
export const OUTCOMES = [
  "prohibited",
  "licence-required",
  "undetermined",
  "exception-available",
  "nlr",
  "not-subject",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What to do with the shipment: let it go, hold it for an answer, or stop it. */
export type Disposition = "release" | "hold" | "stop";

export interface ItemDetermination {
  line: number;
  outcome: Outcome;
  /** Only where announced enforcement gives another outcome than the text. */
  posture?: ItemPosture;
  findings: Finding[];
  exceptions: LicenceException[];
  /** Open facts, most decisive first. */
  questions: Question[];
  /** The way to the outcome in the regulation's own order, when it was asked for. */
  steps?: ReasoningStep[];
}

/** One step of a decision under the EAR, from scope to red flags. */
export interface ReasoningStep {
  id: StepId;
  title: string;
  /** Where the step stands in the regulation. */
  pinpoint: string;
  /** What the step comes to, in one line. */
  result: string;
  /** What applies, what is open, and what was considered and does not apply, with the fact that decides. */
  considered: ConsideredRule[];
  /** Number of provisions of this step that do not concern such an item, destination or party. */
  notConcerned: number;
  /** They themselves, when all were asked for. */
  others?: ConsideredRule[];
}

export type StepId =
  | "scope"
  | "classification"
  | "general-prohibitions"
  | "reasons-for-control"
  | "end-use"
  | "embargoes"
  | "exceptions"
  | "red-flags";

export interface ConsideredRule {
  /** Id of the provision, the exception or the flag. */
  rule: string;
  title: string;
  pinpoint: string;
  state: "applies" | "unknown" | "does-not-apply" | "displaced" | "not-in-force" | "not-encoded";
  /** The fact that decides. */
  because: string;
  /** Whether only what the exporter was or can be asked for decides. */
  byAnswer?: boolean;
  party?: string;
}

export type FindingEffect =
  | "prohibited"
  | "licence-required"
  | "undetermined"
  | "no-licence-required"
  | "not-subject"
  | "subject"
  | "condition";

export type GeneralProhibition = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export interface Finding {
  /** Id of the provision, for instance `us-ear.746.8.a.1`. */
  rule: string;
  title: string;
  effect: FindingEffect;
  citation: Citation;
  /** Number of the general prohibition of 15 CFR 736.2(b) that the finding falls under; absent where none is at stake. */
  generalProhibition?: GeneralProhibition;
  /** The review policy that an application would meet, where the provision states one. */
  policy?: string;
  /** Where that policy stands, `15 CFR 742.4(b)(7)(i)`. */
  policyPinpoint?: string;
  because: string;
  /** The arithmetic that the finding rests on, one line a step. */
  calculation?: string[];
  /** Name of the party that the finding is about, for end-user controls. */
  party?: string;
  /** Id of the list entry that the party matched. */
  entry?: string;
  /** Where announced enforcement differs from the text. */
  posture?: FindingPosture;
  trace?: Trace;
}

/** A provision whose announced enforcement differs from its text: both answers, dated and cited. */
export interface FindingPosture {
  id: string;
  /** Day of the announcement. */
  from: string;
  byText: FindingEffect | "not-subject";
  asAnnounced: FindingEffect | "not-enforced";
  because: string;
  citation: Citation;
}

/** The outcome by the text and as enforcement is announced, where they differ. */
export interface ItemPosture {
  /** Which of the two is the item's outcome. */
  drives: "text" | "announced";
  byText: Outcome;
  asAnnounced: Outcome;
}

export interface LicenceException {
  id: string;
  title: string;
  /**
   * `available`: every condition is known to hold; `candidate`: the facts in `needs` decide; `not-available` (shown in
   * explanations, and for an exception that is claimed): the paragraph in `citation` bars it.
   */
  status: "available" | "candidate" | "not-available";
  citation: Citation;
  needs: Question[];
  /** Why it is not available, or why it can only be a candidate on that day. */
  because?: string;
  /** What has to be done when it is used: reports, returns. */
  duties?: string[];
}

export interface Question {
  /** Path of the fact in the transaction, for instance `items[0].eccn` or `facts.foreignDirectProduct`. */
  fact: string;
  why: string;
}

export interface RedFlag {
  id: string;
  /** Whether the exporter states that it has been looked into and resolved; one that is not holds the shipment. */
  resolved: boolean;
  citation: Citation;
  because: string;
}

export interface ChecklistEntry {
  /** Answered under `redFlagChecklist` of the transaction. */
  id: string;
  text: string;
  citation: Citation;
}

export interface ScreenedParty {
  role: PartyRole;
  name: string;
  matches: PartyMatch[];
}

export interface PartyMatch {
  list: string;
  entryId: string;
  /** The listed party's main name. */
  name: string;
  /** The name on the list that matched best: an alias, perhaps in another script. */
  matchedName: string;
  /** In [0, 1]. */
  score: number;
  reasons: string[];
  /** `listed`: treated as the listed party; `possible`: a person must decide. */
  status: "listed" | "possible";
  /** Set where no name of its own brought the entry: `list` and `entryId` of the match that is the same party. */
  sameAs?: { list: string; entryId: string };
  citation: Citation;
}

/** Imported trade data beside a transaction. Scores are in [0, 1]: signs to ask about, not findings. */
export interface TradeFinding {
  readonly routes: readonly TradeRoute[];
  readonly parties: readonly TradeParty[];
}

/** A country of the route for one tier of high-priority goods. */
export interface TradeRoute {
  /** Items of the tier, by line. */
  readonly lines: readonly number[];
  readonly country: string;
  readonly tier: string;
  /** `null`: unknown. */
  readonly score: number | null;
  readonly interval: readonly [number, number];
  /** Month of the alarm; `null`: none. */
  readonly alarm: string | null;
  /** Mean exports to it since March 2022 over those before. */
  readonly ratio: number | null;
}

/** A party of the transaction that shipment records know, with the signs that they show. */
export interface TradeParty {
  readonly name: string;
  readonly role: "consignee" | "shipper";
  readonly recordName: string;
  readonly country: string | null;
  readonly score: number;
  readonly interval: readonly [number, number];
  readonly signs: readonly {
    readonly id: string;
    readonly title: string;
    readonly because: string;
    readonly source: string;
  }[];
}

export interface ListStatus {
  id: string;
  /** Hash of the snapshot that was searched. */
  snapshot: string;
  entries: number;
  /** The day that the snapshot speaks for. */
  asOf: string;
  stale: boolean;
  note?: string;
}

/** One step of the reasoning: a condition, its truth value and the facts it was read from. */
export interface Trace {
  condition: string;
  value: "yes" | "no" | "unknown";
  parts?: Trace[];
}

/** What is needed to compute the same answer again, bit for bit. Hashes are SHA-256 in lower-case hex. */
export interface Certificate {
  format: 1;
  engine: string;
  /** Hash of the canonical JSON (RFC 8785) of the transaction. */
  input: string;
  /** Present where announced enforcement drove the outcome (`--posture announced`). */
  posture?: "announced";
  asOf: string;
  /** Hash of the law tables and provisions in use. */
  law: string;
  /** Version of the weights of the matching engine. */
  weights: string;
  /** Snapshot hash per list. */
  lists: Record<string, string>;
  /** Hash of the canonical JSON of the determination without its certificate. */
  determination: string;
  /** The transaction itself, so that the certificate can be replayed alone. */
  transaction: unknown;
}
