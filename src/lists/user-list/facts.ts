import type { SourceFacts } from "../source.ts";

export const facts: SourceFacts = {
  id: "user-list",
  title: "the user's own list",
  publisher: "the user",
  authority: "user",
  page: "file",
  downloads: [],
  cadenceDays: null,
  checked: "our own format",
  licence: "the user's own",
  formats:
    "CSV (comma, semicolon, tab or bar) with a name column and any of id, type, aliases, weak aliases, country, nationality, address, birth date, birth place, gender, identifier, passport, imo, lei, inn, uscc, registration, programme, measure, remark, listed, delisted, under the names users have for them; FollowTheMoney JSON lines",
  basis: "our own format",
  bounds: { entries: [1, 5_000_000], shrink: 0.9, fill: { names: 1, measures: 1 } },
};
