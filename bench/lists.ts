import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../src/app/list-store.ts";
import { importList } from "../src/app/lists.ts";

/**
 * Import of a synthetic ADVANCED XML of 300 MB in a process of its own: time and peak memory. The budget of 500 MB
 * resident is half of what a small server has.
 */
const SIZE = Number(process.env.HIGHFENCE_BENCH_MB ?? "300") * 1_000_000;
const BUDGET_MB = 500;

if (process.argv[2] === "import") {
  const [, , , source = "", folder = "", ...files] = process.argv;
  const started = performance.now();
  const store = openStore({ HIGHFENCE_HOME: folder });
  const meta = await importList(store, { source, files, now: new Date().toISOString(), bounds: "accept" });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${source}: ${meta.entries} entries in ${seconds} s, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB resident`,
  );
} else {
  const folder = mkdtempSync(join(tmpdir(), "highfence-bench-"));
  try {
    const path = join(folder, "advanced.xml");
    await writeAdvanced(path);
    const run = spawnSync(process.execPath, [import.meta.filename, "import", "us-ofac-sdn", folder, path], {
      encoding: "utf8",
    });
    console.log(
      `${SIZE / 1_000_000} MB synthetic ADVANCED XML, budget ${BUDGET_MB} MB\n${run.stdout}${run.stderr}`,
    );
    const peak = Number(/peak (\d+)/u.exec(run.stdout)?.[1] ?? "Infinity");
    process.exitCode = peak <= BUDGET_MB ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Parties of some 6 KB, as in the real file: an eighth of it names, the rest features and numbers. */
async function writeAdvanced(path: string): Promise<void> {
  const out = createWriteStream(path);
  let size = 0;
  const put = async (text: string): Promise<void> => {
    size += text.length;
    if (!out.write(text)) await once(out, "drain");
  };
  await put(
    '<?xml version="1.0"?><Sanctions xmlns="http://www.un.org/sanctions/1.0"><DateOfIssue><Year>2026</Year><Month>1</Month><Day>2</Day></DateOfIssue><ReferenceValueSets><PartySubTypeValues><PartySubType ID="4">Individual</PartySubType></PartySubTypeValues><FeatureTypeValues><FeatureType ID="10">Tax ID No.</FeatureType></FeatureTypeValues></ReferenceValueSets><DistinctParties>',
  );
  for (let id = 1; size < SIZE; id++) await put(party(id));
  await put("</DistinctParties></Sanctions>");
  out.end();
  await once(out, "finish");
}

function party(id: number): string {
  const alias = (nth: number): string =>
    `<Alias FixedRef="${id}" AliasTypeID="1400" Primary="${nth === 0}" LowQuality="false"><DocumentedName ID="${id}${nth}" FixedRef="${id}" DocNameStatusID="1"><DocumentedNamePart><NamePartValue NamePartGroupID="1" ScriptID="215" ScriptStatusID="1" Acronym="false">SYNTHETIC ${id} ${nth}</NamePartValue></DocumentedNamePart></DocumentedName></Alias>`;
  const feature = (nth: number): string =>
    `<Feature ID="${id}${nth}" FeatureTypeID="10"><FeatureVersion ID="${id}${nth}" ReliabilityID="1560"><Comment/><VersionDetail DetailTypeID="1432">${id}-${nth}</VersionDetail></FeatureVersion><IdentityReference IdentityID="${id}" IdentityFeatureLinkTypeID="1"/></Feature>\n                `;
  const many = (count: number, one: (nth: number) => string): string =>
    Array.from({ length: count }, (_, nth) => one(nth)).join("");
  return `<DistinctParty FixedRef="${id}"><Profile ID="${id}" PartySubTypeID="4"><Identity ID="${id}" FixedRef="${id}" Primary="true" False="false">${many(6, alias)}</Identity>${many(14, feature)}</Profile></DistinctParty>\n`;
}
