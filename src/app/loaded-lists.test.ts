import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataFile, describeWithData } from "../../tools/test-data.ts";
import { runCli } from "../cli/run-cli.ts";
import { recordedTerminal } from "../cli/testing/recorded-terminal.ts";
import { plainDate } from "../model/plain-date.ts";
import { loadedLists } from "./loaded-lists.ts";
import { screenerOf, screenQuery } from "./screen.ts";

const DAY = plainDate("2026-11-23");

test("with nothing imported the starter list is used and said to be one", () => {
  const loaded = loadedLists(DAY, { HIGHFENCE_HOME: mkdtempSync(join(tmpdir(), "highfence-empty-")) });
  expect(loaded.lists.map(({ status }) => status.note?.slice(0, 12))).toContain("starter list");
  expect(loaded.notices.join(" ")).toContain("lists import");
});

describeWithData("lists imported from the official text", () => {
  test("they take the starter's place, name their snapshot, and keep the native names that we know", async () => {
    const home = mkdtempSync(join(tmpdir(), "highfence-home-"));
    const before = process.env.HIGHFENCE_HOME;
    process.env.HIGHFENCE_HOME = home;
    try {
      const terminal = { ...recordedTerminal({ today: "2026-11-23" }), env: { HIGHFENCE_HOME: home } };
      const file = dataFile("ear/title-15_part-744.xml");
      expect(
        await runCli(
          ["lists", "import", "--source", "us-bis-entity-list", "--file", file, "--as-of", "2026-07-23"],
          terminal,
        ),
      ).toBe(0);
      const loaded = loadedLists(DAY, { HIGHFENCE_HOME: home });
      const entityList = loaded.lists.find(({ status }) => status.id === "us-bis-entity-list");
      expect(entityList?.status).toMatchObject({
        asOf: "2026-07-23",
        snapshot: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(entityList?.status.entries).toBeGreaterThan(3_300);
      const screener = screenerOf(loaded);
      for (const name of ["Huawei Technologies Co., Ltd.", "华为技术有限公司"]) {
        const { matches } = screenQuery({ names: [name] }, screener);
        expect(matches.map(({ list, status }) => `${list} ${status}`)).toContain("us-bis-entity-list listed");
      }
    } finally {
      process.env.HIGHFENCE_HOME = before;
    }
  });
});
