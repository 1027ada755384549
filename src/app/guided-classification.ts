import { cclOfDay } from "../law/us-ear/part-774/ccl-history.ts";
import {
  orderOfReview,
  type Review,
  refuseUnknownFacts,
} from "../law/us-ear/part-774/order-of-review/order-of-review.ts";
import type { ReviewSources } from "../law/us-ear/part-774/order-of-review/review-question.ts";
import { type ReviewTable, readReviewTable } from "../law/us-ear/part-774/order-of-review/review-table.ts";
import { CodedError } from "../model/coded-error.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { embeddedLaw, readDataFile } from "./embedded-data.ts";

export interface GuidedClassification extends Review {
  readonly asOf: PlainDate;
  readonly notices: readonly string[];
}

/**
 * The Order of Review with answers of the form `fact=value`, as of a day.
 * @throws CodedError `HF-IN-024` for an answer of another form, `HF-IN-025` for a fact that there is not, `HF-IN-026` and
 * `HF-IN-015` for a value that it cannot have.
 */
export function guidedClassification(answers: readonly string[], asOf: PlainDate): GuidedClassification {
  const given = new Map(answers.map(splitAnswer));
  refuseUnknownFacts(given.keys());
  const review = orderOfReview(given, guidedSources(asOf));
  return { ...review, asOf, notices: noticesOf(review, asOf) };
}

let table: ReviewTable | undefined;

/** What the Order of Review reads on a day. */
export function guidedSources(asOf: PlainDate): ReviewSources {
  table ??= readReviewTable(
    JSON.parse(readDataFile("order-of-review.json")),
    JSON.parse(readDataFile("eccn-titles.json")).titles,
  );
  return { ccl: cclOfDay(embeddedLaw().law.ccl, asOf), table, date: asOf };
}

function splitAnswer(text: string): [string, string] {
  const at = text.indexOf("=");
  if (at <= 0)
    throw new CodedError("HF-IN-024", {
      value: text,
      fix: "Write the fact as the question names it, for instance --answer usml=no or --answer 9A.600=9A610.f.",
    });
  return [text.slice(0, at).trim(), text.slice(at + 1)];
}

function noticesOf({ end, unused }: Review, asOf: PlainDate): string[] {
  const notices: string[] = [];
  const { readOn } = guidedSources(asOf).table;
  if (asOf < readOn)
    notices.push(
      `The entries offered are those of ${readOn}; on ${asOf} some may not have stood or may have read otherwise.`,
    );
  if (unused.length > 0) notices.push(`Answers that were not needed: ${unused.join(", ")}.`);
  if (end?.kind === "classified")
    notices.push(
      "The classification is as good as the answers; keep them with the documents that show them (762.2).",
    );
  return notices;
}
