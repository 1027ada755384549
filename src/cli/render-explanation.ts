import type { ConsideredRule, Finding, ReasoningStep } from "../model/determination.ts";
import { type Paint, printable, wrap } from "./paint.ts";
import { policyLines } from "./policy-line.ts";

const WIDTH = 100;
const INDENT = "          ";

const MARKS: Readonly<Record<ConsideredRule["state"], string>> = {
  applies: "YES",
  unknown: "open",
  "not-encoded": "open",
  displaced: "no",
  "does-not-apply": "no",
  "not-in-force": "no",
};

/** The steps of a decision, numbered in the regulation's order; what was only passed by is a count. */
export function explanationLines(
  steps: readonly ReasoningStep[],
  findings: readonly Finding[],
  p: Paint,
): string[] {
  const passed = steps.some(({ notConcerned, others }) => notConcerned > 0 && others === undefined);
  const lines = steps.flatMap((step, index) => [
    `  ${index + 1}. ${p.bold(step.title)}: ${wrap(printable(step.result), { width: WIDTH, indent: "     " })}  ${p.dim(`(${step.pinpoint})`)}`,
    ...(step.id === "general-prohibitions" ? prohibitionLines(step, p) : ruleLines(step, findings, p)),
  ]);
  return passed ? [...lines, p.dim("  (--explain=all names what does not concern the case)")] : lines;
}

function ruleLines(step: ReasoningStep, findings: readonly Finding[], p: Paint): string[] {
  if (step.id === "red-flags") return [];
  if (step.id === "exceptions") return exceptionLines(step, p);
  const shared = sharedReasons(step.considered);
  const isShared = (rule: ConsideredRule): boolean => shared.get(rule.because)?.includes(rule) === true;
  const single = step.considered.filter((rule) => !isBrief(rule) && !isShared(rule));
  return [
    ...single.flatMap((rule) => ruleLine(rule, findings, p)),
    ...[...shared].map(([because, rules]) => {
      const text = `${printable(because)}, hence not: ${namesOf(rules)}`;
      return p.dim(`     no   ${wrap(text, { width: WIDTH, indent: INDENT })}`);
    }),
    ...briefLine(step, "unknown", p),
    ...briefLine(step, "does-not-apply", p),
    ...passedBy(step, p),
  ];
}

/** Settled, or left open, by an answer alone: its title says what was asked. */
function isBrief({ byAnswer, state }: ConsideredRule): boolean {
  return byAnswer === true && (state === "unknown" || state === "does-not-apply");
}

/** Provisions that one and the same fact rules out are named together from so many on. */
const NAMED_TOGETHER = 3;

function sharedReasons(
  considered: readonly ConsideredRule[],
): ReadonlyMap<string, readonly ConsideredRule[]> {
  const byReason = new Map<string, ConsideredRule[]>();
  for (const rule of considered) {
    if (rule.state !== "does-not-apply" || rule.party !== undefined || isBrief(rule)) continue;
    byReason.set(rule.because, [...(byReason.get(rule.because) ?? []), rule]);
  }
  return new Map([...byReason].filter(([, rules]) => rules.length >= NAMED_TOGETHER));
}

function namesOf(rules: readonly ConsideredRule[]): string {
  return rules.map(({ pinpoint, title }) => `${title} (${section(pinpoint)})`).join("; ");
}

function briefLine(step: ReasoningStep, state: "unknown" | "does-not-apply", p: Paint): string[] {
  const rules = step.considered.filter((rule) => isBrief(rule) && rule.state === state);
  if (rules.length === 0) return [];
  const names = namesOf(rules);
  const paint = state === "unknown" ? p.yellow : p.dim;
  const said = state === "unknown" ? "not answered" : "as you state";
  return [
    `     ${paint(MARKS[state].padEnd(4))} ${wrap(`${said}: ${names}`, { width: WIDTH, indent: INDENT })}`,
  ];
}

/** The first section that a pinpoint names. */
function section(pinpoint: string): string {
  return pinpoint.replace("15 CFR ", "").split(/[,;]/)[0] ?? pinpoint;
}

/** Long questions list every paragraph of a section; the explanation shows how they begin, --json all of them. */
function inShort(question: string): string {
  if (question.length <= LONGEST_QUESTION) return question;
  const cut = question.lastIndexOf(" ", LONGEST_QUESTION);
  return `${question.slice(0, cut)} … (--json has the rest)`;
}

const LONGEST_QUESTION = 160;

function exceptionLines({ considered }: ReasoningStep, p: Paint): string[] {
  const available = considered.filter(({ state }) => state === "applies");
  const candidates = considered.filter(({ state }) => MARKS[state] === "open");
  const barred = considered.filter(({ state }) => MARKS[state] === "no");
  const shown = candidates.slice(0, EXCEPTIONS_SHOWN);
  const rest = candidates
    .slice(EXCEPTIONS_SHOWN)
    .map(({ rule, pinpoint }) => `${rule} (${section(pinpoint)})`);
  return [
    ...available.map(
      (one) => `     ${p.green("YES ")} ${one.rule}, ${one.title} (${section(one.pinpoint)}): ${one.because}`,
    ),
    ...shown.map(
      ({ rule, pinpoint, because }) =>
        `     ${p.yellow("open")} ${wrap(`${rule} (${section(pinpoint)}): ${inShort(printable(because))}`, { width: WIDTH, indent: INDENT })}`,
    ),
    ...(rest.length === 0
      ? []
      : [p.dim(`          ${wrap(`also open: ${rest.join(", ")}`, { width: WIDTH, indent: INDENT })}`)]),
    ...barredLines(barred, p),
  ];
}

/** One line a reason with the exceptions that it bars; twenty of them mostly share two or three. */
function barredLines(barred: readonly ConsideredRule[], p: Paint): string[] {
  const byReason = new Map<string, string[]>();
  for (const { rule, because } of barred) {
    const reason = because.startsWith("No paragraph fits")
      ? "none of the paragraphs of its section fits"
      : because.replace(/\.$/, "");
    byReason.set(reason, [...(byReason.get(reason) ?? []), rule]);
  }
  return [...byReason].map(([reason, rules]) => {
    const text = wrap(`${rules.join(", ")}: ${printable(reason)}`, { width: WIDTH, indent: INDENT });
    return p.dim(`     no   ${text}`);
  });
}

/** Exceptions whose first question is shown; a case may have twenty to look at. */
const EXCEPTIONS_SHOWN = 3;

function ruleLine(rule: ConsideredRule, findings: readonly Finding[], p: Paint): string[] {
  const found = findings.find((one) => one.rule === rule.rule && one.party === rule.party);
  const about = rule.party === undefined ? "" : ` ("${printable(rule.party)}")`;
  const pinpoint = rule.pinpoint.replace("15 CFR ", "");
  const text = `${pinpoint} ${rule.title}${about}: ${printable(rule.because)}`;
  const paint = { YES: p.red, open: p.yellow, no: p.dim }[MARKS[rule.state] as "YES" | "open" | "no"];
  return [
    `     ${paint(MARKS[rule.state].padEnd(4))} ${wrap(text, { width: WIDTH, indent: INDENT })}`,
    ...(found === undefined || rule.state !== "applies"
      ? []
      : [`${INDENT}${wrap(printable(found.because), { width: WIDTH, indent: INDENT })}`]),
    ...(found === undefined ? [] : policyLines(found, { width: WIDTH, indent: INDENT })),
  ];
}

function passedBy(step: ReasoningStep, p: Paint): string[] {
  if (step.others !== undefined) {
    return step.others.map(({ pinpoint, title, because }) =>
      p.dim(
        `     no   ${wrap(`${pinpoint.replace("15 CFR ", "")} ${title}: ${because}`, { width: WIDTH, indent: INDENT })}`,
      ),
    );
  }
  if (step.notConcerned === 0) return [];
  return [
    p.dim(
      `          ${step.notConcerned} more ${step.notConcerned === 1 ? "does" : "do"} not concern this case`,
    ),
  ];
}

/** Those in play or open on a line of their own; the others by name, unless everything was asked for. */
function prohibitionLines({ considered, others }: ReasoningStep, p: Paint): string[] {
  const isBriefly = ({ state }: ConsideredRule): boolean => others === undefined && MARKS[state] === "no";
  const briefly = considered.filter(isBriefly).map((one) => `${numberOf(one.pinpoint)} (${one.title})`);
  const lines = considered
    .filter((one) => !isBriefly(one))
    .map(({ pinpoint, title, state, because }) => {
      const paint = { YES: p.red, open: p.yellow, no: p.dim }[MARKS[state] as "YES" | "open" | "no"];
      const text = `${numberOf(pinpoint)}, ${title}: ${printable(because)}`;
      return `     ${paint(MARKS[state].padEnd(4))} ${wrap(text, { width: WIDTH, indent: INDENT })}`;
    });
  if (briefly.length === 0) return lines;
  const names = wrap(briefly.join(", "), { width: WIDTH, indent: INDENT });
  return [...lines, p.dim(`     no   ${names}`)];
}

const NUMBERS = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

/** `Eight` of `15 CFR 736.2(b)(8)`. */
function numberOf(pinpoint: string): string {
  return NUMBERS[Number(/\((\d+)\)$/.exec(pinpoint)?.[1]) - 1] ?? pinpoint;
}
