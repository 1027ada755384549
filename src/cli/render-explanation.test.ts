import { expect, test } from "vitest";
import type { ConsideredRule, ReasoningStep } from "../model/determination.ts";
import { paint } from "./paint.ts";
import { explanationLines } from "./render-explanation.ts";

function exception(rule: string, state: ConsideredRule["state"], because: string): ConsideredRule {
  return { rule, title: rule, pinpoint: `15 CFR 740, ${rule}`, state, because };
}

const STEP: ReasoningStep = {
  id: "exceptions",
  title: "Licence exceptions",
  pinpoint: "15 CFR part 740",
  result: "available: ONE",
  notConcerned: 0,
  considered: [
    exception("ONE", "applies", "every condition is known to hold"),
    exception("TWO", "unknown", "Which paragraph?"),
    exception("THREE", "does-not-apply", "742.6 does not leave it open."),
    exception("FOUR", "does-not-apply", "No paragraph fits: (a) Not met: a commodity. (b) Not met: B."),
    exception("FIVE", "does-not-apply", "742.6 does not leave it open."),
  ],
};

test("exceptions: yes, open, and once a reason those that are barred", () => {
  const [, ...lines] = explanationLines([STEP], [], paint(false));
  expect(lines).toEqual([
    "     YES  ONE, ONE (740): every condition is known to hold",
    "     open TWO (740): Which paragraph?",
    "     no   THREE, FIVE: 742.6 does not leave it open",
    "     no   FOUR: none of the paragraphs of its section fits",
  ]);
});

test("the general prohibitions stand in the regulation's order, by name, whatever their provision is called", () => {
  const prohibition = (number: number, rule: string, state: ConsideredRule["state"]): ConsideredRule => ({
    rule,
    title: `title ${number}`,
    pinpoint: `15 CFR 736.2(b)(${number})`,
    state,
    because: "because",
  });
  const step: ReasoningStep = {
    ...STEP,
    id: "general-prohibitions",
    considered: [
      prohibition(1, "general-prohibition-one", "applies"),
      prohibition(8, "us-ear.736.2.b.8", "unknown"),
      prohibition(10, "us-ear.736.2.b.10", "does-not-apply"),
    ],
  };
  const lines = (one: ReasoningStep) => explanationLines([one], [], paint(false)).slice(1);
  const open = ["     YES  One, title 1: because", "     open Eight, title 8: because"];
  expect(lines(step)).toEqual([...open, "     no   Ten (title 10)"]);
  expect(lines({ ...step, others: [] })).toEqual([...open, "     no   Ten, title 10: because"]);
});
