import { embeddedLaw } from "../src/app/embedded-data.ts";

/** `docs/red-flags.md` from the catalogue of red flags. */
export function redFlagsDocument(): string {
  const { flags, documents, version, thresholds } = embeddedLaw().law.tables.redFlags;
  const source = ({ document, seen }: { document: string; seen: boolean }): string =>
    `${document}${seen ? "" : " (from memory)"}`;
  const rows = flags.map(
    ({ id, how, text, sources }) =>
      `| \`${id}\` | ${how} | ${text} | ${[...new Set(sources.map(source))].join(", ")} |`,
  );
  const named = Object.entries(documents).map(
    ([id, { authority, title, date, url }]) =>
      `| ${id} | ${authority} | [${title}](${url}) | ${date ?? "undated"} |`,
  );
  return `# Red flags

Generated from \`data/red-flags.json\` (version ${version}) by \`npm run generate\`. A *computed* red flag is raised by the facts
of the transaction and holds the shipment until \`resolvedRedFlags\` names its id. An *asked* one can only be seen by a
person: it is offered as a checklist where the sale leaves the partner countries (part 746, Supplement No. 3), holds nothing
by itself, and is raised where \`redFlagChecklist\` says \`true\`. No flag is raised before the first document that names it.

Thresholds are ours, where a document says only *much* or *sharply*: an order of ${thresholds.suddenVolumeTimes} times the usual, a
price of ${thresholds.overpaymentTimes} times the market's, cash from ${thresholds.cashFrom}.

| id | how | what | named in |
|---|---|---|---|
${rows.join("\n")}

| document | authority | title | date |
|---|---|---|---|
${named.join("\n")}
`;
}
