import { SOURCE_FACTS } from "../src/lists/source-facts.ts";

/** `docs/sources.md` from the facts beside the sources. */
export function sourcesDocument(): string {
  const sections = SOURCE_FACTS.map(
    (facts) => `## ${facts.id}

${facts.title} · ${facts.publisher} · [page](${facts.page === "file" ? "#" : facts.page})

- Formats: ${facts.formats}
- Known from: ${facts.basis}
- Download: ${facts.downloads.length === 0 ? "by hand, then `lists import`" : facts.downloads.join(", ")}
- Cadence: ${facts.cadenceDays === null ? "none" : `about every ${facts.cadenceDays} days`}
- Terms: ${facts.licence}
- Bounds: ${facts.bounds.entries.join(" to ")} entries; may shrink by ${Math.round(facts.bounds.shrink * 100)} percent at once
`,
  );
  return `# Sources

Generated from the \`facts.ts\` of each source by \`npm run generate\`. Download addresses and terms were written from public knowledge and have
not been tried from here.

${sections.join("\n")}`;
}
