import { type Classification, calculators } from "../app/classify.ts";
import { type Paint, paint, printable, wrap } from "./paint.ts";

type Calculation = Classification["calculations"][number];

/** The classification for a person: the paragraph first, then the arithmetic, then what is missing. */
export function renderClassification(found: Classification, options: { colour: boolean }): string {
  const p = paint(options.colour);
  const lines = [
    ...found.calculations.flatMap((one) => [...calculationLines(one, p), ""]),
    ...hsLines(found.hs, p),
    ...eccnLines(found.eccn, p),
    ...suggestionLines(found.suggestions, p),
    ...found.notices.map((notice) => wrap(`Note: ${notice}`, { width: 100, indent: "  " })),
  ];
  return `${lines.join("\n")}\n`;
}

function calculationLines(one: Calculation, p: Paint): string[] {
  return [
    `${verdict(one, p)}  ${one.title}`,
    ...one.steps.map(
      ({ name, value, unit, formula }) =>
        `  ${name} = ${value === null ? formula : `${formula} = ${Number(value.toPrecision(6))} ${unit}`.trimEnd()}`,
    ),
    ...one.tests
      .filter(({ value }) => one.verdict !== "meets" || value !== "no")
      .map(({ paragraph, value, criterion }) =>
        p.dim(
          `  ${wrap(`${TEST_WORDS[value]} ${paragraph}: ${inWords(criterion)}`, { width: 98, indent: "          " })}`,
        ),
      ),
    ...missingLines(one, p),
    ...one.notes.map((note) => `  ${wrap(note, { width: 98, indent: "  " })}`),
    ...(one.citation === null
      ? []
      : [p.dim(`  ${one.citation.pinpoint} (${one.citation.version})${period(one)}`)]),
  ];
}

const TEST_WORDS = { yes: "met", no: "not met", unknown: "open" } as const;

function inWords(criterion: string): string {
  return criterion.replaceAll(" [unknown]", " (not known)").replaceAll(">=", "≥").replaceAll("<=", "≤");
}

/** What is missing: which paragraphs stay possible, each parameter with its question, and how to give them. */
function missingLines({ missing, tests, verdict: found, calculator }: Calculation, p: Paint): string[] {
  if (missing.length === 0) return [];
  const possible = [
    ...new Set(tests.filter(({ value }) => value === "unknown").map(({ paragraph }) => paragraph)),
  ];
  const open =
    found !== "unknown" || possible.length === 0
      ? []
      : [
          `  With what is given, ${possible.join(", ")} ${possible.length === 1 ? "stays" : "stay"} possible, and so does none of them.`,
        ];
  const asked = new Map(Object.entries(calculators().find(({ id }) => id === calculator)?.parameters ?? {}));
  const unit = (fact: string): string => {
    const parameter = asked.get(fact);
    if (parameter === undefined) return "…";
    return (
      parameter.words?.join("|") ?? (parameter.unit === undefined ? "true|false" : `NUMBER${parameter.unit}`)
    );
  };
  return [
    ...open,
    p.yellow("  Missing:"),
    ...missing.map(({ fact, why }) => `    ${wrap(`${fact}: ${why}`, { width: 96, indent: "      " })}`),
    `    ${wrap(`To answer, add: ${missing.map(({ fact }) => `${fact}=${unit(fact)}`).join(" ")}`, { width: 96, indent: "      " })}`,
  ];
}

function verdict({ verdict, paragraph }: Calculation, p: Paint): string {
  if (verdict === "does-not-meet") return p.green("NOT MET");
  if (verdict === "unknown") return p.yellow("UNDETERMINED");
  return p.red(paragraph ?? "MET, PARAGRAPH OPEN");
}

function period({ vintage }: Calculation): string {
  return vintage === null
    ? ""
    : `, in force from ${vintage.from}${vintage.to === null ? "" : ` to ${vintage.to}`}`;
}

function hsLines(hs: Classification["hs"], p: Paint): string[] {
  if (hs === null) return [];
  const tier =
    hs.tier === "none"
      ? p.green("not high priority")
      : hs.tier === "unknown"
        ? p.yellow("high-priority tier unknown")
        : p.red(`high priority, tier ${hs.tier}`);
  const lists = hs.supplements.map(({ supplement }) => `No. ${supplement}`).join(", ");
  return [
    `HS ${hs.code}: ${tier}`,
    `  Part 746, Supplements: ${lists === "" ? "none" : lists}`,
    p.dim(`  ${hs.tierCitation.pinpoint}`),
    "",
  ];
}

function eccnLines(eccn: Classification["eccn"], p: Paint): string[] {
  if (eccn === null) return [];
  return [
    `ECCN ${printable(eccn.eccn)}`,
    ...elsewhereLines(eccn.elsewhere, p),
    ...eccn.rows.map(
      ({ reason, requirement, applies, by }) =>
        `  ${APPLIES[applies]} ${reason}: ${requirement}${by.length === 0 ? "" : `   turns on ${by.join(", ")}`}`,
    ),
    `  Exceptions named in the entry: ${eccn.exceptions.join(", ") || "none"}`,
    ...(eccn.lvsUsd === "none"
      ? []
      : [
          `  LVS limit: ${eccn.lvsUsd === "by-paragraph" ? "differs within the entry" : `USD ${eccn.lvsUsd}`}`,
        ]),
    p.dim(`  ${eccn.citation.pinpoint} (${eccn.citation.version})`),
    "",
  ];
}

const APPLIES = { yes: "applies ", no: "does not", unknown: "open    " } as const;

function elsewhereLines(elsewhere: string | null, p: Paint): string[] {
  if (elsewhere === null) return [];
  const words =
    elsewhere === "ITAR"
      ? "The entry only points to the ITAR: the Department of State authorises its items, not BIS."
      : `The entry holds no items of its own; it sends its reader to ${elsewhere.split(" ").join(", ")}.`;
  return [p.red(`  ${wrap(words, { width: 98, indent: "  " })}`)];
}

function suggestionLines(suggestions: Classification["suggestions"], p: Paint): string[] {
  if (suggestions === null) return [];
  const { candidates, advice, parts } = suggestions;
  const ofScheme = (scheme: "hs" | "eccn", title: string): string[] => {
    const { strength, ask } = advice[scheme];
    const found = candidates.filter((one) => one.scheme === scheme);
    return [
      p.yellow(`${title} suggested by the description, to be checked: ${STRENGTHS[strength]}`),
      ...found.map(
        ({ code, score, means, words }) =>
          `  ${code.padEnd(6)} ${score.toFixed(2)}  ${wrap(`${means} [${printable(words.join(", "))}]`, { width: 98, indent: "               " })}`,
      ),
      ...(ask === null ? [] : [`  To find out: ${wrap(ask, { width: 98, indent: "    " })}`]),
    ];
  };
  return [
    ...parts.map(({ number, maker, is }) => `Part number ${printable(number)}: ${maker}, ${is}`),
    ...ofScheme("hs", "HS codes"),
    ...ofScheme("eccn", "ECCNs"),
    "",
  ];
}

const STRENGTHS = {
  fair: "a fair start",
  weak: "weak, the description says too little",
  none: "nothing",
} as const;
