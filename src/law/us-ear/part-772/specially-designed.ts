import type { Citation } from "../../../model/citation.ts";
import { and, not, or, type Truth, truth } from "../../../rules/kleene.ts";
import { cfr15, READ_2025_08 } from "../ear-provision.ts";
import type { ReviewQuestion } from "../part-774/order-of-review/review-question.ts";

/** What an item is, as far as "specially designed" goes: releases are only for the first five. */
export type PartKind = "part" | "component" | "accessory" | "attachment" | "software" | "other";

/** Whether the item is "specially designed" for what a paragraph describes, and by which limb. */
export interface SpeciallyDesigned {
  readonly caught: Truth;
  /** `caught` and not released. */
  readonly value: Truth;
  /** The limb of the definition that settled it, or that it hangs on: `(b)(3)`. */
  readonly limb: string;
  readonly citation: Citation;
}

interface Limb {
  readonly limb: string;
  readonly ask: (paragraph: string) => string;
}

const CATCHES: readonly Limb[] = [
  {
    limb: "(a)(1)",
    ask: (paragraph) =>
      `Was it developed so that it has properties which are peculiarly responsible for reaching or exceeding the performance, characteristics or functions that ${paragraph} names?`,
  },
  {
    limb: "(a)(2)",
    ask: (paragraph) =>
      `Is it for use in or with a commodity or defence article that ${paragraph} refers to and that the Commerce Control List or the U.S. Munitions List describes?`,
  },
];

const RELEASES: readonly Limb[] = [
  {
    limb: "(b)(1)",
    ask: () =>
      'Has a commodity jurisdiction determination, or a commodity classification cleared between the agencies (748.3(e)), put it under a paragraph without the term "specially designed", or under EAR99?',
  },
  {
    limb: "(b)(2)",
    ask: () =>
      "Is it, whatever its form or fit, a fastener (screw, bolt, nut, nut plate, stud, insert, clip, rivet, pin), washer, spacer, insulator, grommet, bushing, spring, wire or solder?",
  },
  {
    limb: "(b)(3)",
    ask: () =>
      "Does it have the same function and performance, and the same or equivalent form and fit, as something used in or with an item that is or was in production, and which is either not enumerated on either list or controlled for anti-terrorism (AT) only?",
  },
  {
    limb: "(b)(4)",
    ask: () =>
      "Do documents of the time of its development show that it was meant for items of an ECCN and also for items that are on neither list (EAR99), or controlled for AT only?",
  },
  {
    limb: "(b)(5)",
    ask: () =>
      "Do documents of the time of its development show a general purpose, with no particular commodity or type of commodity in view?",
  },
  {
    limb: "(b)(6)",
    ask: () =>
      "Do documents of the time of its development show that it was meant only for EAR99 items, or for those and items controlled for AT only?",
  },
];

/**
 * 15 CFR 772.1, "specially designed", for the paragraph that `eccn` names: the two catches, then the six releases, each asked
 * until it is settled. A release counts only for a part, component, accessory, attachment or software; (a)(2) likewise.
 */
export function* speciallyDesigned(
  eccn: string,
  kind: PartKind | "unknown",
): Generator<ReviewQuestion, SpeciallyDesigned, string> {
  const isPart = kind === "unknown" ? "unknown" : truth(kind !== "other");
  const caught = yield* firstYes(CATCHES, { eccn, isPart, scope: ["(a)(2)"] });
  if (caught.value === "no") return verdict("no", "no", caught.limb);
  const released = yield* firstYes(RELEASES, { eccn, isPart, scope: RELEASES.map(({ limb }) => limb) });
  const value = and([caught.value, not(released.value)]);
  return verdict(caught.value, value, released.value === "no" ? caught.limb : released.limb);
}

/** Asks limb after limb until one is yes. Those of `scope` are only for parts and the like. */
function* firstYes(
  limbs: readonly Limb[],
  of: { eccn: string; isPart: Truth; scope: readonly string[] },
): Generator<ReviewQuestion, { value: Truth; limb: string }, string> {
  const open: string[] = [];
  let value: Truth = "no";
  for (const { limb, ask } of limbs) {
    const inScope: Truth = of.scope.includes(limb) ? of.isPart : "yes";
    if (inScope === "no") continue;
    const answer = (yield question(of.eccn, limb, ask(of.eccn))) as Truth;
    const holds = and([inScope, answer]);
    if (holds === "yes") return { value: "yes", limb };
    if (holds === "unknown") open.push(limb);
    value = or([value, holds]);
  }
  return { value, limb: open[0] ?? limbs[0]?.limb.slice(0, 3) ?? "" };
}

function question(eccn: string, limb: string, ask: string): ReviewQuestion {
  return {
    fact: `${eccn}/${limb.replaceAll(/[()]/g, "")}`,
    step: limb.startsWith("(a)") ? "4.a" : "4.b",
    kind: "yes-no",
    ask,
    options: [],
    citation: definition(limb),
  };
}

function verdict(caught: Truth, value: Truth, limb: string): SpeciallyDesigned {
  return { caught, value, limb, citation: definition(limb) };
}

function definition(limb: string): Citation {
  return cfr15(`772.1, Specially designed, ${limb}`, READ_2025_08);
}
