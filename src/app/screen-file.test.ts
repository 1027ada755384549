import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeEach, describe, expect, test } from "vitest";
import { dataFile, describeWithData } from "../../tools/test-data.ts";
import { plainDate } from "../model/plain-date.ts";
import { type ScreenFileOptions, screenFile } from "./screen-file.ts";
import { clearedLine } from "./screen-name.ts";

const asOf = plainDate("2026-08-01");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "highfence-bulk-"));
});

// Synthetic customers, but for the listed parties among them.
const CUSTOMERS = `name,schema,country,birth_date
Huawei Technologies Co. Ltd.,Company,CN,
Maple Street Bakery,Company,Canada,
,Company,CN,
Jane Doe,Persn,US,
"=HYPERLINK(""http://x"")",,,
华为技术有限公司,,CN,
Nobody In Particular,Person,Atlantis,1970-01-01
`;

function run(more: Partial<ScreenFileOptions> = {}) {
  const input = more.input ?? join(folder, "in.csv");
  if (more.input === undefined) writeFileSync(input, CUSTOMERS);
  const output = more.output ?? join(folder, "out.csv");
  return screenFile({ input, output, asOf, resume: false, env: process.env, workers: 2, ...more });
}

function rows(file = join(folder, "out.csv")): Record<string, string>[] {
  return parse(readFileSync(file), { columns: true });
}

describe("screenFile", () => {
  test("every customer has a line; bad rows are on hold with their reason", async () => {
    const result = await run();
    expect(result).toMatchObject({ rows: 7, skipped: 0, alerts: 2, holds: 3 });
    const lines = rows();
    expect([...new Set(lines.map(({ row }) => Number(row)))]).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const statusOf = (row: number) => lines.find((line) => Number(line.row) === row)?.status;
    expect([1, 2, 3, 4, 5, 6, 7].map(statusOf)).toEqual([
      "listed",
      "no match",
      "hold",
      "hold",
      "no match",
      "listed",
      "hold",
    ]);
    expect(lines.find(({ row }) => row === "4")?.reasons).toMatch(/HF-IN-032 row 4.*Persn/);
    expect(lines.find(({ row }) => row === "7")?.reasons).toMatch(/HF-IN-013 row 7.*Atlantis/);
  });

  test("cells that a spreadsheet would run are made harmless", async () => {
    await run();
    expect(rows().find(({ row }) => row === "5")?.name).toMatch(/^'=HYPERLINK/);
  });

  test("JSON lines in and out; a broken line is a hold, not the end", async () => {
    const input = join(folder, "in.jsonl");
    writeFileSync(input, '{"name":"Huawei Technologies","country":"CN"}\n{oops\n[1]\n{"Name":"Jane Doe"}\n');
    const output = join(folder, "out.jsonl");
    const result = await run({ input, output });
    expect(result).toMatchObject({ rows: 4, alerts: 1, holds: 2 });
    const last = readFileSync(output, "utf8").trim().split("\n").at(-1) ?? "";
    expect(JSON.parse(last)).toMatchObject({ row: 4, name: "Jane Doe", status: "no match" });
  });

  test("a run that was cut anywhere goes on, and the output is the same bytes", async () => {
    await run();
    const file = join(folder, "out.csv");
    const whole = readFileSync(file);
    for (let cut = whole.indexOf("\n") + 1; cut < whole.length; cut += 211) {
      writeFileSync(file, whole);
      truncateSync(file, cut);
      await run({ resume: true });
      expect(readFileSync(file).equals(whole), `cut at ${cut}`).toBe(true);
    }
  });

  test("an output of other columns is not continued", async () => {
    writeFileSync(join(folder, "out.csv"), "a,b\n1,2\n");
    await expect(run({ resume: true })).rejects.toMatchObject({ code: "HF-IN-034" });
    expect(readFileSync(join(folder, "out.csv"), "utf8")).toBe("a,b\n1,2\n");
  });

  test("the output of another input is not continued, and stays as it was", async () => {
    await run();
    const before = readFileSync(join(folder, "out.csv"));
    const short = join(folder, "short.csv");
    writeFileSync(short, "name\nHuawei Technologies Co. Ltd.\n");
    await expect(run({ input: short, resume: true })).rejects.toMatchObject({ code: "HF-IN-034" });
    const others = join(folder, "others.csv");
    writeFileSync(others, `name\n${"Somebody Else\n".repeat(50)}`);
    await expect(run({ input: others, resume: true })).rejects.toMatchObject({ code: "HF-IN-034" });
    expect(readFileSync(join(folder, "out.csv")).equals(before)).toBe(true);
  });

  test("a file without a name column, and no file", async () => {
    const input = join(folder, "x.csv");
    writeFileSync(input, "colour,size\nred,2\n");
    await expect(run({ input })).rejects.toMatchObject({ code: "HF-IN-030" });
    await expect(run({ input: join(folder, "none.csv") })).rejects.toMatchObject({ code: "HF-IN-005" });
  });

  test("cleared pairs are no alerts until they lapse", async () => {
    await run();
    const first = rows().find(({ row }) => row === "1");
    const cleared = rows()
      .filter(({ row }) => row === "1")
      .map(({ entryId }) =>
        clearedLine("Huawei Technologies Co. Ltd.", entryId ?? "", {
          asOf,
          country: "CN",
          schema: "Company",
          by: "A. Officer",
          why: "test of the allow list",
          expires: plainDate("2026-12-31"),
        }),
      );
    const allowList = join(folder, "allow.jsonl");
    writeFileSync(allowList, `${cleared.join("\n")}\n`);
    expect(await run({ allowList })).toMatchObject({ alerts: 1 });
    expect(rows().find(({ row }) => row === "1")).toMatchObject({ status: "cleared" });
    expect(await run({ allowList, asOf: plainDate("2027-01-01") })).toMatchObject({ alerts: 2 });
    expect(rows()[0]?.reasons).toMatch(/no longer cleared by A\. Officer .*expired/);
    const changed = cleared.map((line) => line.replace(/"entryHash":"."/, '"entryHash":"0"'));
    const stale = changed.map((line) => line.replace(/"entryHash":"[0-9a-f]{8}/, '"entryHash":"00000000'));
    writeFileSync(allowList, `${stale.join("\n")}\n`);
    expect(await run({ allowList })).toMatchObject({ alerts: 2 });
    expect(rows()[0]?.reasons).toMatch(/record changed/);
    expect(first?.status).toBe("listed");
  });
});

describeWithData("screenFile on the UN-listed persons as customers", () => {
  test("one line or more for each of them, in order", async () => {
    const result = await run({ input: dataFile("names/un_positives_clean_dev.csv"), limit: 1 });
    expect(result.rows).toBe(683);
    expect(rows().map(({ row }) => Number(row))).toEqual(Array.from({ length: 683 }, (_, at) => at + 1));
  });
});
