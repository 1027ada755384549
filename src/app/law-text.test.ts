import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataFile, describeWithData } from "../../tools/test-data.ts";
import { runCli } from "../cli/run-cli.ts";
import { recordedTerminal } from "../cli/testing/recorded-terminal.ts";
import { plainDate } from "../model/plain-date.ts";
import { fetchLawTexts } from "./fetch-law-text.ts";
import { lawTextAddress, lawTextOf, readLawText, storeLawText } from "./law-text.ts";

const env = { HIGHFENCE_HOME: mkdtempSync(join(tmpdir(), "highfence-law-")) };
const DAY = plainDate("2026-07-23");

/** Synthetic, after the schema of the eCFR: the doubly escaped attribute and the glued footnote are real traps. */
const SYNTHETIC = `<?xml version="1.0"?>
<DIV5 N="746" TYPE="PART" hierarchy_metadata="{&amp;quot;path&amp;quot;:1}"><HEAD>PART 746</HEAD>
<DIV8 N="746.99" TYPE="SECTION"><HEAD>§ 746.99 Synthetic.</HEAD>
<P>(a) <I>First.</I> (1) One <sup>1</sup>word.</P><P>(2) Two.</P><P>(i) Two one.</P><P>(ii) Two two.</P><P>More of it.</P>
<P>(b) Second.</P></DIV8>
<DIV9 N="Supplement No. 7 to Part 746" TYPE="APPENDIX"><HEAD>Supplement</HEAD><TABLE><TR><TD>8542.31</TD><TD>Circuits</TD></TR></TABLE></DIV9></DIV5>`;

test("a paragraph, with what is below it; a supplement by rows", () => {
  expect(storeLawText(SYNTHETIC, DAY, env)).toBe("746");
  const of = (place: string) =>
    lawTextOf(place, plainDate("2026-11-02"), env).paragraphs.map(({ text }) => text);
  expect(of("746.99(a)(2)")).toEqual(["(2) Two.", "(i) Two one.", "(ii) Two two.", "More of it."]);
  expect(of("746.99(a)(2)(ii)")).toEqual(["(ii) Two two.", "More of it."]);
  expect(of("746.99(a)(1)")).toEqual(["(a) First. (1) One ^1 word."]);
  expect(of("746-supplement-7")).toEqual(["Supplement", "8542.31 | Circuits"]);
});

test("what is not there, not of that day, or no such text, is told by code", () => {
  expect(() => lawTextOf("746.99(z)", DAY, env)).toThrowError(/no such paragraph/);
  expect(() => lawTextOf("frob", DAY, env)).toThrowError(/no such paragraph/);
  expect(() => lawTextOf("746.99", plainDate("2026-07-22"), env)).toThrowError(/not in the store/);
  expect(() => storeLawText("<html></html>", DAY, env)).toThrowError(/not eCFR XML/);
  expect(() => readLawText("<!DOCTYPE a><DIV5/>")).toThrowError(/document type/);
});

describeWithData("the official part 744 of 2026-07-23", () => {
  test("paragraphs are found under the labels that the regulation gives them", () => {
    const xml = readFileSync(dataFile("ear/title-15_part-744.xml"), "utf8");
    expect(storeLawText(xml, DAY, env)).toBe("744");
    const first = (place: string) => lawTextOf(place, DAY, env).paragraphs[0]?.text ?? "";
    expect(first("744.21(a)(2)")).toMatch(/^\(2\) Any item subject to the EAR without a license/);
    expect(first("744.21(b)(1)(ii)")).toMatch(/^\(ii\) License requirement for parties/);
    expect(first("744.21(h)")).toMatch(/^\(h\) Effects on contracts/);
    expect(first("744.23(a)(2)")).toMatch(/^\(2\)/);
    expect(lawTextOf("744-supplement-4", DAY, env).paragraphs.length).toBeGreaterThan(3000);
    const sections = new Set(readLawText(xml).map(({ section }) => section));
    expect(sections.size).toBeGreaterThanOrEqual(29);
  });
});

describe("downloads", () => {
  const fixtures = join(import.meta.dirname, "../lists/fixtures");
  const ca = readFileSync(join(fixtures, "test-server.pem"), "utf8");
  let server: Server;
  beforeAll(async () => {
    server = createServer(
      { key: readFileSync(join(fixtures, "test-server.key")), cert: ca },
      (request, response) => {
        const isPart = request.url === "/746/2026-07-23";
        response
          .writeHead(isPart ? 200 : 404, { "content-type": "application/xml" })
          .end(isPart ? SYNTHETIC : "");
      },
    );
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  });
  afterAll(() => server.close());

  test("fetch keeps the part of the day; a part that is not there is told", async () => {
    const base = `https://localhost:${(server.address() as AddressInfo).port}`;
    const home = { HIGHFENCE_HOME: mkdtempSync(join(tmpdir(), "highfence-law-")) };
    const fetchParts = async (parts: readonly string[]): Promise<string[]> => {
      const address = (part: string, on: string): string => `${base}/${part}/${on}`;
      const limits = { attempts: 1, backOffMs: 1 };
      const kept: string[] = [];
      for await (const part of fetchLawTexts({ parts, on: DAY, env: home, address, context: { ca, limits } }))
        kept.push(part);
      return kept;
    };
    expect(await fetchParts(["746"])).toEqual(["746"]);
    expect(lawTextOf("746.99(b)", DAY, home).paragraphs[0]?.text).toBe("(b) Second.");
    await expect(fetchParts(["999"])).rejects.toMatchObject({ code: "HF-LIST-008" });
    expect(lawTextAddress("744", DAY)).toBe(
      "https://www.ecfr.gov/api/versioner/v1/full/2026-07-23/title-15.xml?part=744",
    );
  });
});

describe("highfence law", () => {
  const FILE = "examples/01-integrated-circuits-hong-kong-russia.json";
  async function run(argv: readonly string[]) {
    const terminal = recordedTerminal({ env });
    return { exit: await runCli(["law", ...argv], terminal), out: terminal.stdout(), err: terminal.stderr() };
  }

  test("why tells every version and condition of a provision for a transaction", async () => {
    const { exit, out } = await run(["why", "746.8.a.1", FILE]);
    expect(exit).toBe(0);
    expect(out).toContain("us-ear.746.8.a.1");
    expect(out).toMatch(/yes +dest is in Russia or Belarus \(RU\)/);
    expect(out).toMatch(/2022-02-24 to /);
    expect((await run(["why", "999.9", FILE])).err).toMatch(/^HF-LAW-013/);
    expect((await run(["why", "15 CFR 746.8(a)(1)", FILE])).out).toBe(out);
  });

  test("why says of a provision that was not looked at what it is read for, and of an open fact where it is answered", async () => {
    expect((await run(["why", "744.11(a)", FILE])).out).toMatch(
      /us-ear\.744\.11\.a Entity List: not looked at: .*listed party/,
    );
    expect((await run(["why", "744.6", FILE])).out).toContain("not subject to the EAR");
    const open = join(env.HIGHFENCE_HOME, "open.json");
    writeFileSync(
      open,
      '{"id":"a","type":"export","from":"US","to":"DE","parties":[],"items":[{"eccn":"EAR99"}]}',
    );
    const { out } = await run(["why", "736.2(b)(9)", open]);
    expect(out).toContain("open: conduct.breaksTerms: answer in facts.breaksTerms");
  });

  test("why tells the state of a licence exception by its symbol or section", async () => {
    const bySymbol = await run(["why", "STA", FILE]);
    expect(bySymbol.out).toMatch(/Licence Exception STA .*: not available/);
    expect((await run(["why", "740.20", FILE])).out).toBe(bySymbol.out);
    expect((await run(["why", "GOV", FILE])).out).toMatch(
      /Licence Exception GOV .*: candidate\n.*\n {2}open: /,
    );
  });

  test("import, then show; what is wrong is told by code", async () => {
    const file = join(env.HIGHFENCE_HOME, "part.xml");
    writeFileSync(file, SYNTHETIC);
    expect((await run(["import", "--file", file, "--on", "2026-07-23"])).out).toContain("part 746");
    expect((await run(["show", "746.99(b)", "--on", "2026-11-02"])).out).toContain("(b) Second.");
    expect((await run(["show", "15 CFR 746.99(b)", "--on", "2026-11-02"])).out).toContain("(b) Second.");
    expect((await run(["show", "746.99", "--on", "2020-01-01"])).err).toMatch(
      /^HF-LAW-014.*kept: 2026-07-23/,
    );
    expect((await run(["import", "--file", file])).err).toMatch(/^HF-CLI-003/);
    expect((await run(["import", "--file", "/nowhere", "--on", "2026-07-23"])).err).toMatch(/^HF-IN-005/);
    expect((await run(["frob"])).err).toMatch(/^HF-CLI-003/);
  });
});
