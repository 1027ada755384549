import { check } from "../src/app/check.ts";
import { checkRecords } from "../src/app/check-records.ts";
import { embeddedLaw } from "../src/app/embedded-data.ts";
import { starterLists } from "../src/app/loaded-lists.ts";
import { screenerOf } from "../src/app/screen.ts";
import { determineItems } from "../src/law/us-ear/determine.ts";
import { plainDate } from "../src/model/plain-date.ts";
import type { Transaction } from "../src/model/transaction.ts";

/**
 * `npm run bench:law -- [--quick]`: full determinations a second with the facts given, against the plain interpreter in the
 * same run and taken in turns; growth from 1,000 to 10,000; a batch of a million JSON lines with its peak memory (100,000 with
 * `--quick`). The transactions are synthetic: ten destinations, five ECCNs, one end user, every use answered. What the law keeps
 * by ECCN and by destination is measured on all of them too, 10,000 different pairs and half of them with an answer.
 */
const DAY = plainDate("2026-11-02");
const { law } = embeddedLaw();
const DESTINATIONS = ["DE", "CN", "HK", "RU", "CU", "TR", "KZ", "AE", "SG", "UA"];
const ITEMS = [
  ["EAR99", "8471.30"],
  ["3A991", "8542.31"],
  ["3A090.a", "8542.31"],
  ["2B001.b.2", "8457.10"],
  ["5A002.a", "8517.62"],
] as const;

function synthetic(index: number): Transaction {
  const to = DESTINATIONS[index % DESTINATIONS.length] ?? "DE";
  const [eccn, hs] = ITEMS[Math.floor(index / 10) % ITEMS.length] ?? ITEMS[0];
  const name = `Synthetic Works ${index % 50}`;
  return {
    id: `synthetic-${index}`,
    type: "export",
    from: "US",
    to,
    ...(to === "UA" ? { region: "none" as const } : {}),
    parties: [{ role: "end-user", name, country: to, headquarters: to, parentHeadquarters: to }],
    items: [{ eccn, hs, origin: "US" }],
    endUse: { noProhibitedUseKnown: true },
  };
}

const ALL_DESTINATIONS = [...law.tables.groups.members.keys()];
const ALL_ECCNS = ["EAR99", ...law.ccl.entries.keys()];

/** Steps that share no factor with the numbers of destinations and of ECCNs, so that pairs do not come again soon. */
function varied(index: number): Transaction {
  const one = synthetic(index);
  const to = ALL_DESTINATIONS[(index * 7) % ALL_DESTINATIONS.length] ?? "DE";
  const eccn = ALL_ECCNS[(index * 13) % ALL_ECCNS.length] ?? "EAR99";
  return {
    ...one,
    to,
    region: "none",
    items: [{ eccn, hs: "8471.30", origin: "US" }],
    ...(index % 2 === 0 ? {} : { facts: { passesTransitCountry: false } }),
  };
}

const transactions = Array.from({ length: 10_000 }, (_, index) => synthetic(index));

function seconds(act: () => void): number {
  const start = process.hrtime.bigint();
  act();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** Seconds of processor time, those of the collector's threads too: on a busy machine the clock measures the others. */
function processorSeconds(act: () => void): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const determined = (these: readonly Transaction[], count: number): number =>
  seconds(() => {
    for (let at = 0; at < count; at++) determineItems(these[at] as Transaction, [], { ...law, date: DAY });
  });
const compiled = (count: number): number => determined(transactions, count);
/** Whoever looks on gets every result from the interpreter. */
const plain = (count: number): number =>
  seconds(() => {
    const observe = (): void => {};
    for (let at = 0; at < count; at++)
      determineItems(transactions[at] as Transaction, [], { ...law, date: DAY, observe });
  });
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

compiled(10_000);
plain(2_000);
const byProcessor = Array.from({ length: 5 }, () => processorSeconds(() => compiled(10_000)) / 10_000);
const [fast, slow]: [number[], number[]] = [[], []];
for (let round = 0; round < 5; round++) {
  fast.push(compiled(10_000) / 10_000);
  slow.push(plain(2_000) / 2_000);
}
console.log(`full determinations         ${(1 / median(fast)).toFixed(0)} a second with the facts given`);
console.log(`by processor time           ${(1 / median(byProcessor)).toFixed(0)} a second`);
console.log(
  `against the interpreter     ${(1 / median(slow)).toFixed(0)} a second: ${(median(slow) / median(fast)).toFixed(1)} times as fast`,
);
const all = Array.from({ length: 10_000 }, (_, index) => varied(index));
const variedTimes = [0, 1, 2].map(() => processorSeconds(() => determined(all, 10_000)) / 10_000);
console.log(
  `all ECCNs and destinations  ${(1 / (variedTimes[0] ?? 1)).toFixed(0)} a second the first time, then ${(1 / median(variedTimes)).toFixed(0)}, by processor time`,
);
console.log(`growth, 1,000 to 10,000     ${(compiled(10_000) / compiled(1_000)).toFixed(1)} times the time`);

const context = { law: embeddedLaw(), screener: screenerOf(starterLists(DAY)), asOf: DAY };
const whole = seconds(() => {
  for (const transaction of transactions) check(transaction, context);
});
console.log(`with screening, certificate ${(10_000 / whole).toFixed(0)} a second`);

const size = process.argv.includes("--quick") ? 100_000 : 1_000_000;
async function* lines(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < size; at += 1_000) {
    const texts = Array.from({ length: 1_000 }, (_, index) => JSON.stringify(synthetic(at + index)));
    yield Buffer.from(`${texts.join("\n")}\n`);
  }
}
const started = process.hrtime.bigint();
let [count, peak] = [0, 0];
for await (const result of checkRecords(lines(), {
  name: "synthetic",
  override: DAY,
  today: DAY,
  explain: false,
})) {
  if ("errors" in result) throw result.errors[0];
  if (++count % 10_000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
}
const took = Number(process.hrtime.bigint() - started) / 1e9;
console.log(
  `${count} in one batch       ${took.toFixed(0)} s, ${(count / took).toFixed(0)} a second, peak ${(peak / 1e6).toFixed(0)} MB resident`,
);
