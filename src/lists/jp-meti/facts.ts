import type { SourceFacts } from "../source.ts";

export const facts: SourceFacts = {
  id: "jp-meti-end-user-list",
  title: "METI Foreign End User List",
  publisher: "Ministry of Economy, Trade and Industry, Japan",
  authority: "METI",
  page: "https://www.meti.go.jp/policy/anpo/law05.html",
  downloads: [],
  cadenceDays: 365,
  checked:
    "page in github.com/opensanctions/opensanctions, datasets/jp/meti_eul; the file moves with every revision; terms from memory",
  licence: "Government of Japan Standard Terms of Use 2.0",
  formats: "xlsx",
  basis: "real file of 2025-09-29",
  bounds: { entries: [300, 5000], shrink: 0.2, fill: { names: 1, countries: 0.98, measures: 1 } },
};
