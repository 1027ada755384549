import type {
  Determination,
  Disposition,
  Finding,
  ItemDetermination,
  LicenceException,
  Outcome,
  PartyMatch,
  Question,
  RedFlag,
  ScreenedParty,
} from "../model/determination.ts";
import { type Paint, paint, printable, wrap } from "./paint.ts";
import { policyLines } from "./policy-line.ts";
import { explanationLines } from "./render-explanation.ts";
import { tradeLines } from "./render-trade-finding.ts";

const WIDTH = 100;
const INDENT = "      ";

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  prohibited: "PROHIBITED",
  "licence-required": "LICENCE REQUIRED",
  undetermined: "UNDETERMINED",
  "exception-available": "LICENCE EXCEPTION AVAILABLE",
  nlr: "NO LICENCE REQUIRED (NLR)",
  "not-subject": "NOT SUBJECT TO THE EAR",
};

const DISPOSITION_WORDS: Readonly<Record<Disposition, string>> = {
  stop: "stop the shipment",
  hold: "hold the shipment",
  release: "release the shipment",
};

/** A determination for a person: outcome first, then items, parties, red flags, and what the answer rests on. */
export function renderDetermination(determination: Determination, options: { colour: boolean }): string {
  const p = paint(options.colour);
  const head = headline(determination, p);
  return [
    head,
    `${printable(determination.id)}, law and lists as of ${determination.asOf}`,
    ...determination.items.flatMap((item) => ["", ...itemLines(item, p)]),
    ...section(
      "Parties",
      determination.parties.flatMap((party) => partyLines(party, p)),
      p,
    ),
    ...section(
      "Red flags",
      determination.redFlags.flatMap((flag) => redFlagLines(flag, p)),
      p,
    ),
    ...section("Look for as well", checklistLines(determination), p),
    ...(determination.trade === undefined ? [] : section("Trade data", tradeLines(determination.trade), p)),
    ...section("Rests on", basisLines(determination), p),
    "",
  ].join("\n");
}

/** The outcome and what to do; where only red flags hold the shipment, the hold comes first so that nobody reads past it. */
function headline({ outcome, disposition }: Determination, p: Paint): string {
  const mark = byDisposition(disposition, p);
  if (disposition === "hold" && outcome !== "undetermined") {
    return `${mark(p.bold("HOLD"))}: red flags are unresolved (${outcomeInText(outcome)} otherwise)`;
  }
  return `${mark(p.bold(OUTCOME_WORDS[outcome]))}: ${DISPOSITION_WORDS[disposition]}`;
}

function outcomeInText(outcome: Outcome): string {
  return OUTCOME_WORDS[outcome]
    .toLowerCase()
    .replace("(nlr)", "(NLR)")
    .replace(/\bear\b/, "EAR");
}

function itemLines(item: ItemDetermination, p: Paint): string[] {
  const { findings, exceptions, questions, steps } = item;
  if (steps !== undefined) {
    return [
      `${p.bold(`Item ${item.line}`)}: ${outcomeInText(item.outcome)}${besideOutcome(item)}`,
      ...explanationLines(steps, findings, p),
      ...questionLines(item.outcome, questions, p),
    ];
  }
  const available = exceptions.filter(({ status }) => status === "available");
  const candidates = exceptions.filter(({ status }) => status === "candidate");
  return [
    `${p.bold(`Item ${item.line}`)}: ${outcomeInText(item.outcome)}${besideOutcome(item)}`,
    ...findings.flatMap((finding) => findingLines(finding, p)),
    ...available.map((exception) => `  available: Licence Exception ${exceptionLine(exception)}`),
    ...candidateLines(candidates),
    ...questionLines(item.outcome, questions, p),
  ];
}

/** The other answer, where announced enforcement differs from the text. */
function besideOutcome({ posture }: ItemDetermination): string {
  if (posture === undefined) return "";
  return posture.drives === "text"
    ? ` by the text; as enforcement is announced: ${outcomeInText(posture.asAnnounced)}`
    : ` as enforcement is announced; by the text: ${outcomeInText(posture.byText)}`;
}

function findingLines(finding: Finding, p: Paint): string[] {
  const about =
    finding.party === undefined ? "" : ` ("${printable(finding.party)}", ${printable(finding.entry ?? "")})`;
  const { citation } = finding;
  return [
    `  - ${p.bold(citation.pinpoint)}  ${finding.title}${about}`,
    `${INDENT}${wrap(printable(finding.because), { width: WIDTH, indent: INDENT })}`,
    ...(finding.posture === undefined || finding.posture.asAnnounced === finding.posture.byText
      ? []
      : [
          `${INDENT}${wrap(`As announced: ${finding.posture.asAnnounced.replace("-", " ")}. ${finding.posture.because} (${finding.posture.citation.pinpoint})`, { width: WIDTH, indent: INDENT })}`,
        ]),
    ...policyLines(finding, { width: WIDTH, indent: INDENT }),
    `${INDENT}${p.dim(`${citation.version}, ${citation.url}`)}`,
  ];
}

function candidateLines(candidates: readonly LicenceException[]): string[] {
  if (candidates.length === 0) return [];
  const text = candidates
    .map(({ id, citation }) => `${id} (${citation.pinpoint.replace("15 CFR ", "")})`)
    .join(", ");
  return [
    `  ${wrap(`licence exceptions to look at, none established: ${text}`, { width: WIDTH, indent: INDENT })}`,
  ];
}

function exceptionLine({ id, title, citation }: LicenceException): string {
  return `${id}, ${title} (${citation.pinpoint})`;
}

/** Questions in full where they decide the outcome; a count where the item is stopped whatever their answers. */
function questionLines(outcome: Outcome, questions: readonly Question[], p: Paint): string[] {
  if (questions.length === 0) return [];
  if (outcome !== "undetermined") {
    const count = questions.length === 1 ? "1 further fact is" : `${questions.length} further facts are`;
    return [`  ${p.dim(`${count} open; no answer lifts what is found above (--json lists them)`)}`];
  }
  return [`  ${p.yellow("still open, most decisive first")}`, ...questions.map(questionLine)];
}

function questionLine({ fact, why }: Question, index: number): string {
  return `  ${String(index + 1).padStart(2)}. ${wrap(printable(why), { width: WIDTH, indent: INDENT })}\n${INDENT}answer in: ${printable(fact)}`;
}

function partyLines(party: ScreenedParty, p: Paint): string[] {
  const head = `  ${party.role.replaceAll("-", " ")}: ${printable(party.name)}`;
  if (party.matches.length === 0) return [`${head}  ${p.dim("no match")}`];
  return [head, ...party.matches.flatMap((match) => matchLines(match, p))];
}

/** One match, as the check and the screening both show it. */
export function matchLines(match: PartyMatch, p: Paint): string[] {
  const status = match.status === "listed" ? p.red("LISTED") : p.yellow("possible");
  const alias = match.matchedName === match.name ? "" : `, as "${printable(match.matchedName)}"`;
  return [
    `    ${status} ${match.score.toFixed(2)}  ${printable(match.name)}${alias}`,
    `${INDENT}${printable(match.entryId)}; ${match.citation.authority}, ${match.citation.pinpoint}`,
    ...(match.reasons.length === 0
      ? []
      : [`${INDENT}${wrap(printable(match.reasons.join("; ")), { width: WIDTH, indent: INDENT })}`]),
  ];
}

function redFlagLines(flag: RedFlag, p: Paint): string[] {
  const state = flag.resolved ? p.dim("resolved") : p.yellow("unresolved");
  return [
    `  ${state}  ${wrap(printable(flag.because), { width: WIDTH, indent: INDENT })}`,
    `${INDENT}${flag.citation.authority}, ${flag.citation.pinpoint}; id ${printable(flag.id)}`,
  ];
}

/** Red flags that only a person can tell: their ids on a few lines, since they hold nothing by themselves. */
function checklistLines({ checklist }: Determination): string[] {
  if (checklist === undefined) return [];
  const ids = checklist.map(({ id }) => id).join(", ");
  return [
    `  ${wrap(`${ids} (docs/red-flags.md; answer under redFlagChecklist)`, { width: WIDTH, indent: "  " })}`,
  ];
}

function basisLines({ lists, notices, certificate }: Determination): string[] {
  return [
    ...lists.map(listLine),
    `  law ${certificate.law.slice(0, 12)}, input ${certificate.input.slice(0, 12)}, engine ${certificate.engine}, weights ${certificate.weights}`,
    ...notices.map((notice) => `  ${wrap(printable(notice), { width: WIDTH, indent: "  " })}`),
  ];
}

/** A list that an answer rests on, with its day and snapshot. */
export function listLine({ id, entries, asOf, stale, note }: Determination["lists"][number]): string {
  const about = note === undefined ? "" : ` (${printable(note)})`;
  return wrap(`  ${id}: ${entries} entries as of ${asOf}${stale ? ", STALE" : ""}${about}`, {
    width: WIDTH,
    indent: "    ",
  });
}

function section(title: string, lines: readonly string[], p: Paint): string[] {
  return lines.length === 0 ? [] : ["", p.bold(title), ...lines];
}

function byDisposition(disposition: Disposition, p: Paint): (text: string) => string {
  return { stop: p.red, hold: p.yellow, release: p.green }[disposition];
}
