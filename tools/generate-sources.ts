import { SOURCE_FACTS } from "../src/lists/source-facts.ts";

/** `docs/sources.md` from the facts beside the sources. */
export function sourcesDocument(): string {
  const sections = SOURCE_FACTS.map(
    (facts) => `## ${facts.id}

${facts.title} · ${facts.publisher} · [page](${facts.page === "file" ? "#" : facts.page})

- Formats: ${facts.formats}
- Known from: ${facts.basis}
- Download: ${facts.downloads.length === 0 ? "by hand, then `lists import`" : facts.downloads.join(", ")}${handedOver(facts.redirectHosts)}
- Cadence: ${facts.cadenceDays === null ? "none" : `about every ${facts.cadenceDays} days`}
- Terms: ${facts.licence}
- Checked: ${facts.checked}
- Bounds: ${facts.bounds.entries.join(" to ")} entries; may shrink by ${Math.round(facts.bounds.shrink * 100)} percent at once
`,
  );
  return `# Sources

Generated from the \`facts.ts\` of each source by \`npm run generate\`. No address could be tried from where this was written: each source says
where its address and its terms were checked, and what is from memory.

\`highfence lists export --format ftm\` was read with the package followthemoney 4.11.2: of every published file at hand, 80,405 entities with
613,598 values, none refused.

${sections.join("\n")}`;
}

function handedOver(hosts: readonly string[] = []): string {
  return hosts.length === 0 ? "" : ` (redirects to ${hosts.join(", ")})`;
}
