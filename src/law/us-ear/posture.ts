import type { Citation } from "../../model/citation.ts";
import type { FindingPosture } from "../../model/determination.ts";
import { type PlainDate, plainDate } from "../../model/plain-date.ts";
import {
  all,
  any,
  type Condition,
  equals,
  evaluate,
  fact,
  has,
  not,
  openFacts,
} from "../../rules/condition.ts";
import type { Facts } from "../../rules/facts.ts";
import type { ProvisionResult } from "../../rules/provision.ts";
import type { EarEffect } from "./ear-provision.ts";

/** `data/enforcement-posture.json` as written. */
export interface RawPostures {
  readonly postures: readonly {
    readonly id: string;
    readonly rule: string;
    readonly from: string;
    readonly to: string | null;
    readonly because: string;
    readonly citation: Citation;
  }[];
}

/** An announcement that a provision is not enforced as it reads. */
export interface Posture {
  readonly id: string;
  readonly rule: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly because: string;
  readonly citation: Citation;
}

/** Which of the two answers drives the outcome. */
export type PostureChoice = "text" | "announced";

/**
 * What is still enforced of a provision whose posture differs, by the posture's id. The UAE was in D:4 when the worldwide
 * rule was set aside and its own paragraph (742.6(a)(6)(iii)(B)) still names it, so it is kept.
 */
const ENFORCED: Readonly<Record<string, Condition>> = {
  "ai-diffusion": any(
    equals("dest", "CN"),
    equals("dest", "MO"),
    equals("dest", "AE"),
    all(
      any(has("dest.groups", "D:1"), has("dest.groups", "D:4"), has("dest.groups", "D:5")),
      not(has("dest.groups", "A:5")),
      not(has("dest.groups", "A:6")),
    ),
    fact("party.headquartersD5"),
  ),
};

/** @throws RangeError for a date that is not one. */
export function readPostures(raw: RawPostures): readonly Posture[] {
  return raw.postures.map((one) => ({
    ...one,
    from: plainDate(one.from),
    to: one.to === null ? null : plainDate(one.to),
  }));
}

/** What the announcement makes of an applying provision; `null` where none stands on that day. */
export function postureOf(
  result: ProvisionResult<EarEffect>,
  at: { readonly facts: Facts; readonly date: PlainDate; readonly postures: readonly Posture[] },
): { readonly shown: FindingPosture; readonly open: readonly string[] } | null {
  if (result.state !== "applies") return null;
  const posture = at.postures.find(
    ({ rule, from, to }) => rule === result.provision.id && from <= at.date && (to === null || at.date < to),
  );
  const enforced = posture === undefined ? undefined : ENFORCED[posture.id];
  if (posture === undefined || enforced === undefined) return null;
  const byText = result.version.then.kind;
  const asAnnounced = ({ yes: byText, no: "not-enforced", unknown: "undetermined" } as const)[
    evaluate(enforced, at.facts)
  ];
  const { id, from, because, citation } = posture;
  return {
    shown: { id, from, byText, asAnnounced, because, citation },
    open: openFacts(enforced, at.facts),
  };
}

/** What applies and what is open as enforcement is announced; `null` where that is what the text says. */
export function asAnnounced<
  One extends { readonly result: ProvisionResult<EarEffect>; readonly facts: Facts },
>(
  applying: readonly One[],
  on: { readonly date: PlainDate; readonly postures: readonly Posture[] },
): { readonly applying: readonly One[]; readonly isOpen: boolean; readonly asks: readonly string[] } | null {
  const kept: One[] = [];
  const asks: string[] = [];
  let isOpen = false;
  for (const one of applying) {
    const found = postureOf(one.result, { ...on, facts: one.facts });
    if (found === null || found.shown.asAnnounced === found.shown.byText) kept.push(one);
    else if (found.shown.asAnnounced === "undetermined") {
      isOpen = true;
      asks.push(...found.open);
    }
  }
  return kept.length === applying.length ? null : { applying: kept, isOpen, asks };
}
