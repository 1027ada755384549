import type { SourceFacts } from "../source.ts";

export const facts: SourceFacts = {
  id: "ftm",
  title: "FollowTheMoney entities brought by the user",
  publisher: "the user's supplier",
  authority: "user",
  page: "https://followthemoney.tech/",
  downloads: [],
  cadenceDays: null,
  checked: "format at followthemoney.tech and with the followthemoney package 4.11.2",
  licence: "as agreed between the user and the supplier (OpenSanctions data: CC BY-NC 4.0 unless licensed)",
  formats: "JSON lines of entities; deltas (ADD, MOD, DEL)",
  basis: "real files of 2024 and 2025",
  bounds: { entries: [1, 10_000_000], shrink: 0.5, fill: { names: 0.9 } },
};
