import type { GuidedClassification } from "../app/guided-classification.ts";
import { type Paint, paint, printable, wrap } from "./paint.ts";

type Question = NonNullable<GuidedClassification["next"]>;
type TrailEntry = GuidedClassification["trail"][number];

const WIDTH = 100;

/** The review for a person: where it ends or what is asked next, what is open, then the way there with its pinpoints. */
export function renderReview(review: GuidedClassification, options: { colour: boolean }): string {
  const p = paint(options.colour);
  return [
    ...(review.end === null ? [] : endLines(review, p)),
    ...(review.next === null
      ? []
      : [p.yellow("NOT FINISHED: a question is open"), renderQuestion(review.next, options)]),
    ...(review.trail.length === 0 ? [] : ["The way there, in the regulation's order"]),
    ...review.trail.flatMap((one) => trailLines(one, p)),
    ...review.notices.map((notice) => wrap(`Note: ${notice}`, { width: WIDTH, indent: "  " })),
    "",
  ].join("\n");
}

function endLines({ end, open }: GuidedClassification, p: Paint): string[] {
  if (end === null) return [];
  const what =
    end.kind === "classified"
      ? end.eccn
      : end.kind === "stuck"
        ? "CANNOT BE REVIEWED YET"
        : "NOT SUBJECT TO THE EAR";
  const isOpen = open.length > 0;
  const headline =
    isOpen && end.kind !== "stuck"
      ? `UNDETERMINED: ${what} if each open question below is answered no`
      : what;
  return [
    isOpen || end.kind === "stuck" ? p.yellow(headline) : p.bold(headline),
    `  ${wrap(end.because, { width: WIDTH, indent: "  " })}`,
    p.dim(`  ${end.citation.pinpoint}`),
    ...(isOpen ? [p.yellow("Open, to be found out")] : []),
    ...open.map(({ fact, ask }) => `  ${wrap(`${fact}: ${ask}`, { width: WIDTH, indent: "      " })}`),
    "",
  ];
}

function trailLines(one: TrailEntry, p: Paint): string[] {
  if (!("question" in one))
    return [
      `  step ${one.step}  ${wrap(one.says, { width: WIDTH, indent: "          " })}`,
      p.dim(`          ${one.citation.pinpoint}`),
    ];
  const { question, answer } = one;
  const place = /^\d/.test(question.step) ? `step ${question.step}` : "scope";
  return [
    `  ${place.padEnd(8)}${printable(question.fact)} = ${printable(answer)}${meaning(question, answer)}`,
    p.dim(`          ${question.citation.pinpoint}`),
  ];
}

function meaning(question: Question, answer: string): string {
  const found = question.options.find(({ value }) => value === answer);
  return found === undefined || found.means === "" ? "" : ` (${found.means})`;
}

/** One question with its fact, its pinpoint and, unless `brief`, its options. */
export function renderQuestion(question: Question, options: { colour: boolean; brief?: boolean }): string {
  const p = paint(options.colour);
  return [
    `  ${wrap(question.ask, { width: WIDTH, indent: "  " })}`,
    p.dim(`  ${question.citation.pinpoint}`),
    `  fact: ${question.fact}${question.kind === "yes-no" ? " (yes, no, unknown)" : ""}`,
    ...(options.brief === true
      ? [`  entries: ${question.options.map(({ value }) => value).join(" ")}`]
      : optionLines(question)),
    "",
  ].join("\n");
}

export function optionLines({ options }: Question): string[] {
  const width = Math.max(0, ...options.map(({ value }) => value.length));
  return options.map(({ value, means }) =>
    `    ${wrap(`${value.padEnd(width)}  ${means}`, { width: WIDTH, indent: " ".repeat(width + 6) })}`.trimEnd(),
  );
}
