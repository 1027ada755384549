import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { check } from "../src/app/check.ts";
import { embeddedLaw } from "../src/app/embedded-data.ts";
import { starterLists } from "../src/app/loaded-lists.ts";
import { parseTransaction } from "../src/app/parse-transaction.ts";
import { screenerOf } from "../src/app/screen.ts";
import { plainDate } from "../src/model/plain-date.ts";
import type { Transaction } from "../src/model/transaction.ts";

/**
 * `npm run bench`: the main job in one run. One transaction in process, a batch of 1,000 and of 10,000 (growth), and the
 * cold start of the built command as a ratio to a bare `node -e 0` of the same Node, taken in turns because machines are
 * noisy. The transactions are synthetic, over ten destinations and five ECCNs, with two parties each.
 */
const DAY = plainDate("2026-11-02");
const DESTINATIONS = ["DE", "CN", "HK", "RU", "CU", "TR", "KZ", "AE", "SG", "UA"];
const ITEMS = [
  { eccn: "EAR99", hs: "8471.30" },
  { eccn: "3A991", hs: "8542.31" },
  { eccn: "3A090.a", hs: "8542.31" },
  { eccn: "2B001.b.2", hs: "8457.10" },
  { eccn: "5A002.a", hs: "8517.62" },
];
const NAMES = [
  "Synthetic Trading",
  "Huawei Technologies",
  "Beispiel Werke GmbH",
  "Örnek Makina",
  "Pattern Optics",
];

const law = embeddedLaw();
const screener = screenerOf(starterLists(DAY));
const context = { law, screener, asOf: DAY };

function synthetic(index: number): Transaction {
  const to = DESTINATIONS[index % DESTINATIONS.length] ?? "DE";
  const item = ITEMS[Math.floor(index / 10) % ITEMS.length] ?? { eccn: "EAR99", hs: "8471.30" };
  const name = NAMES[Math.floor(index / 50) % NAMES.length] ?? "Synthetic";
  return {
    id: `synthetic-${index}`,
    type: "export",
    from: "US",
    to,
    parties: [
      { role: "ultimate-consignee", name: `${name} ${index % 97}`, country: to },
      {
        role: "end-user",
        name: `${name} ${index % 89}`,
        country: to,
        headquarters: to,
        parentHeadquarters: to,
      },
    ],
    items: [{ ...item, origin: "US" }],
    endUse: { noProhibitedUseKnown: true },
  };
}

function batch(size: number): number {
  const start = process.hrtime.bigint();
  for (let index = 0; index < size; index++) {
    const parsed = parseTransaction(synthetic(index), law.law);
    if (!parsed.ok) throw parsed.errors[0];
    check(parsed.transaction, context);
  }
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function coldStart(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0 && status !== 3) throw new Error(`${args.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

batch(2_000);
const single = Array.from({ length: 2_001 }, (_, index) => {
  const transaction = synthetic(index);
  const start = process.hrtime.bigint();
  check(transaction, context);
  return Number(process.hrtime.bigint() - start) / 1e3;
});
const thousand = median([batch(1_000), batch(1_000), batch(1_000)]);
const tenThousand = median([batch(10_000), batch(10_000), batch(10_000)]);
console.log(
  `one check, in process      median ${median(single).toFixed(0)} µs, p99 ${(single.toSorted((a, b) => a - b)[Math.floor(single.length * 0.99)] ?? 0).toFixed(0)} µs`,
);
console.log(
  `1,000 in a batch           ${thousand.toFixed(0)} ms, ${(1e6 / thousand).toFixed(0)} a second (parsing included)`,
);
console.log(
  `10,000 in a batch          ${tenThousand.toFixed(0)} ms, ${(1e7 / tenThousand).toFixed(0)} a second, ${(tenThousand / thousand).toFixed(1)} × the time of 1,000`,
);

if (!existsSync("dist/cli/main.js")) {
  console.log("cold start                 not measured: run `npm run build` first");
} else {
  const command = ["dist/cli/main.js", "check", "examples/01-integrated-circuits-hong-kong-russia.json"];
  coldStart(command);
  const ratios: number[] = [];
  const bare: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < 21; round++) {
    const [base, cold] = [coldStart(["-e", "0"]), coldStart(command)];
    bare.push(base);
    ours.push(cold);
    ratios.push(cold / base);
  }
  console.log(
    `cold start                 ${median(ours).toFixed(0)} ms against ${median(bare).toFixed(0)} ms of \`node -e 0\`: ratio median ${median(ratios).toFixed(2)} (goal under 4)`,
  );
}
