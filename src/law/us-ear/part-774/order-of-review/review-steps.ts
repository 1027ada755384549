import type { Citation } from "../../../../model/citation.ts";
import { type PartKind, speciallyDesigned } from "../../part-772/specially-designed.ts";
import type { ReviewEnd, ReviewFinding, ReviewSources, ReviewStep } from "./review-question.ts";
import {
  askCatchAll,
  askCategory,
  askEntry,
  askFurther,
  askGroup,
  askKind,
  askUse,
  jurisdictionQuestions,
  supplement4,
} from "./review-questions.ts";
import { entriesOf, isMilitarySeries, usesSpeciallyDesigned } from "./review-table.ts";

type Steps<Result> = Generator<ReviewStep, Result, string>;

/** The steps of Supplement No. 4 to part 774 in their order, from jurisdiction to EAR99. Yields questions and takes their answers. */
export function* reviewSteps(sources: ReviewSources): Steps<ReviewEnd> {
  const elsewhere = yield* jurisdiction(sources);
  if (elsewhere !== null) return elsewhere;
  const category = yield askCategory();
  const group = category === "unknown" ? "unknown" : yield askGroup();
  if (group === "unknown")
    return {
      kind: "stuck",
      because: "No entry can be reviewed before the category and the product group are known.",
      citation: supplement4(category === "unknown" ? 1 : 2),
    };
  const groups = group.split(",");
  const kind = yield* kindOf(groups);
  const reviewed = new Set<string>();
  let categories = category.split(",");
  for (let round = 1; ; round++) {
    const places = categories.flatMap((one) => groups.map((letter) => one + letter));
    for (const place of places) reviewed.add(place);
    const found = yield* reviewPlaces(places, kind, sources);
    if (found !== null) return found;
    const further = yield askFurther([...reviewed], { groups, round });
    if (further === "none" || further === "unknown") break;
    categories = further.split(",");
  }
  return {
    kind: "classified",
    eccn: "EAR99",
    because: "No entry of the categories reviewed describes the item.",
    citation: supplement4(6),
  };
}

/** Who governs the item; `null` when it is subject to the EAR as far as is known. */
function* jurisdiction({ date }: ReviewSources): Steps<ReviewEnd | null> {
  for (const { question, endsOn, because } of jurisdictionQuestions(date)) {
    const answer = yield question;
    if (!endsOn(answer)) continue;
    return { kind: "not-subject", because: because(answer), citation: question.citation };
  }
  return null;
}

function* kindOf(groups: readonly string[]): Steps<PartKind | "unknown"> {
  if (groups.every((group) => group === "D")) return "software";
  if (groups.every((group) => group === "E" || group === "C")) return "other";
  return (yield askKind()) as PartKind | "unknown";
}

/** Steps 3 to 5 over the categories and groups named: 600 series and 9x515 of all of them first. `null` when nothing describes the item. */
function* reviewPlaces(
  places: readonly string[],
  kind: PartKind | "unknown",
  sources: ReviewSources,
): Steps<ReviewEnd | null> {
  const military = (place: string): string[] => entriesOf(sources.ccl, place).filter(isMilitarySeries);
  const other = (place: string): string[] =>
    entriesOf(sources.ccl, place).filter((entry) => !isMilitarySeries(entry));
  for (const place of places) {
    const found = yield* describedBy(
      { fact: `${place}.600`, step: 3, entries: military(place), kind },
      sources,
    );
    if (found !== null) return found;
  }
  for (const place of places) {
    const found = yield* caughtBy(place, kind, sources);
    if (found !== null) return found;
  }
  for (const place of places) {
    const found = yield* describedBy({ fact: `${place}.ccl`, step: 5, entries: other(place), kind }, sources);
    if (found !== null) return found;
  }
  return null;
}

interface Looking {
  readonly fact: string;
  readonly step: 3 | 5;
  readonly entries: readonly string[];
  readonly kind: PartKind | "unknown";
}

/** Whether a paragraph that is not a catch-all of step 4 describes the item; asks again while those named release it. */
function* describedBy(looking: Looking, sources: ReviewSources): Steps<ReviewEnd | null> {
  if (looking.entries.length === 0) return null;
  for (let turn = 1; ; turn++) {
    const fact = turn === 1 ? looking.fact : `${looking.fact}.${turn}`;
    const answer = yield askEntry({ ...looking, fact, again: turn > 1 }, sources.table);
    if (answer === "none" || answer === "unknown") return null;
    if (looking.step === 3 && sources.table.catchAll.includes(answer)) {
      yield skipped(supplement4(4), `${answer} is a catch-all paragraph: it is reviewed in step 4.`);
      return null;
    }
    const end = yield* settled(answer, { kind: looking.kind, citation: supplement4(looking.step) }, sources);
    if (end !== null) return end;
  }
}

/** The classification under a paragraph that describes the item, unless the term "specially designed" in it does not hold. */
function* settled(
  eccn: string,
  found: { kind: PartKind | "unknown"; citation: Citation },
  { table }: ReviewSources,
): Steps<ReviewEnd | null> {
  let uses: string = usesSpeciallyDesigned(table, eccn);
  if (uses === "unknown") uses = yield askUse(eccn);
  const because = `The paragraph describes the item${uses === "no" ? ' and does not hang on the term "specially designed"' : ""}.`;
  if (uses === "no" || uses === "unknown")
    return { kind: "classified", eccn, because, citation: found.citation };
  return yield* underTheTerm(eccn, found.kind);
}

/** Step 4: a catch-all paragraph of the 600 series or 9x515, by 772.1. */
function* caughtBy(
  place: string,
  kind: PartKind | "unknown",
  { table }: ReviewSources,
): Steps<ReviewEnd | null> {
  const paragraphs = table.catchAll.filter((one) => one.startsWith(place));
  if (paragraphs.length === 0) return null;
  if (kind === "other") {
    yield skipped(
      supplement4(4),
      `${place}: the catch-all paragraphs are for parts, components, accessories, attachments and software.`,
    );
    return null;
  }
  const answer = yield askCatchAll(place, paragraphs, table);
  if (answer === "none" || answer === "unknown") return null;
  return yield* underTheTerm(answer, kind);
}

/** The classification by the definition: held where caught and not known to be released. */
function* underTheTerm(eccn: string, kind: PartKind | "unknown"): Steps<ReviewEnd | null> {
  const { caught, value, limb, citation } = yield* speciallyDesigned(eccn, kind);
  if (value === "no") {
    const why = caught === "no" ? "neither (a)(1) nor (a)(2) catches it" : `${limb} releases it`;
    yield skipped(citation, `Not "specially designed" for ${eccn}: ${why}.`);
    return null;
  }
  if (caught === "unknown") return null;
  return {
    kind: "classified",
    eccn,
    because: `It is "specially designed" for what ${eccn} names (${limb}).`,
    citation,
  };
}

function skipped(citation: Citation, says: string): ReviewFinding {
  const step = /step (\d)/.exec(citation.pinpoint)?.[1] ?? "4";
  return { step, says, citation };
}
