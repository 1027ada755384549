import { describe, expect, test } from "vitest";
import { CodedError } from "../model/coded-error.ts";
import { plainDate } from "../model/plain-date.ts";
import type { Transaction } from "../model/transaction.ts";
import { withAnswers } from "./answers.ts";
import { check } from "./check.ts";
import { embeddedLaw } from "./embedded-data.ts";
import { starterLists } from "./loaded-lists.ts";
import { questionsOpenIn } from "./open-questions.ts";
import { screenerOf } from "./screen.ts";
import { plainShipment } from "./testing/sample-transactions.ts";

const DAY = plainDate("2026-11-02");
const law = embeddedLaw();
const context = { law, screener: screenerOf(starterLists(DAY)), asOf: DAY };

function open(transaction: Transaction) {
  return questionsOpenIn(transaction, check(transaction, context), context);
}

const { endUse: _, ...withoutUse } = plainShipment({ to: "CN", items: [{ hs: "8542.31", origin: "US" }] });
const bare: Transaction = withoutUse;

describe("open questions", () => {
  test("the one that settles most comes first, with what its answers lead to", () => {
    const { questions } = open(bare);
    expect(
      questions
        .slice(0, 2)
        .map(({ fact }) => fact)
        .sort(),
    ).toEqual(["endUse.noProhibitedUseKnown", "items[0].eccn"]);
    const shares = questions.map(({ settles }) => settles);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    const bis = questions.find(({ fact }) => fact === "endUse.informedByBis");
    expect(bis?.answers.map(({ value, outcome }) => [value, outcome])).toEqual([
      ["yes", "licence-required"],
      ["no", "undetermined"],
    ]);
  });

  test("answering the first question again and again leads to an answer", () => {
    let transaction = bare;
    for (let asked = 0; asked < 40; asked++) {
      const [question] = open(transaction).questions;
      if (question === undefined) break;
      const yes = question.fact === "endUse.noProhibitedUseKnown";
      const reply = question.fact.endsWith(".eccn") ? "EAR99" : yes ? "yes" : "no";
      transaction = withAnswers(transaction, [`${question.fact}=${reply}`]) as Transaction;
    }
    expect(check(transaction, context).outcome).toBe("nlr");
  });

  test("nothing is asked where nothing is open", () => {
    expect(open(plainShipment()).questions).toEqual([]);
  });
});

describe("answers", () => {
  const given = (...answers: string[]) => withAnswers(bare, answers) as Transaction;

  test("go where the questions say, in the kind of the fact", () => {
    expect(given("items[0].eccn=3A991").items[0]?.eccn).toBe("3A991");
    expect(given("items[0].hs=8542.31").items[0]?.hs).toBe("8542.31");
    expect(given("endUse.military=no").endUse).toEqual({ military: false });
    expect(given("items[0].usControlledContentPercent=12.5%").items[0]?.usControlledContentPercent).toBe(
      12.5,
    );
    expect(given('items[0].facts["row:NP 1"]=yes').items[0]?.facts).toEqual({ "row:NP 1": true });
    expect(given("facts.rulesOf=GB").facts).toEqual({ rulesOf: "GB" });
    expect(given("parties=end-user:A:B GmbH:DE").parties.at(-1)).toEqual({
      role: "end-user",
      name: "A:B GmbH",
      country: "DE",
    });
    expect(given('parties["end-user"]=A GmbH:DE', 'parties["exporter"]=B').parties.slice(-2)).toEqual([
      { role: "end-user", name: "A GmbH", country: "DE" },
      { role: "exporter", name: "B" },
    ]);
    expect(given("parties[0].headquarters=SG").parties[0]?.headquarters).toBe("SG");
    expect(given("parties[0].cleared=us-x:1", "parties[0].cleared=us-x:2").parties[0]?.cleared).toEqual([
      "us-x:1",
      "us-x:2",
    ]);
    expect(bare.items[0]?.eccn).toBeUndefined();
  });

  test.each([
    ["military", "HF-IN-024"],
    ["=yes", "HF-IN-024"],
    ["endUse.military=", "HF-IN-024"],
    ["items[=x", "HF-IN-024"],
    ["items[0].frob=yes", "HF-IN-025"],
    ["items[7].eccn=EAR99", "HF-IN-025"],
    ["facts.frob=yes", "HF-IN-025"],
    ["__proto__.x=yes", "HF-IN-025"],
    ["facts.__proto__=yes", "HF-IN-025"],
    ["endUse=yes", "HF-IN-025"],
    ["endUse.military=maybe", "HF-IN-026"],
    ["items[0].usControlledContentPercent=much", "HF-IN-026"],
    ["parties=nobody:A", "HF-IN-026"],
    ['parties["nobody"]=A', "HF-IN-025"],
    ['parties["end-user"].name=A', "HF-IN-025"],
    ["parties[9].headquarters=SG", "HF-IN-025"],
  ])("%s is %s", (answer, code) => {
    let found: unknown;
    try {
      given(answer);
    } catch (error) {
      found = error;
    }
    expect(found).toBeInstanceOf(CodedError);
    expect((found as CodedError).code).toBe(code);
  });
});
