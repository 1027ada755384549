import { ERROR_CODES } from "../src/model/error-codes.ts";

/** `docs/errors.md` from the table of error codes. */
export function errorDocument(): string {
  const rows = Object.entries(ERROR_CODES).map(
    ([code, { meaning, fix }]) => `| ${code} | ${cell(meaning)} | ${cell(fix)} |`,
  );
  return `# Errors

Generated from \`src/model/error-codes.ts\` by \`npm run generate\`. An error on standard error reads: code, place, meaning with
the value, what to do. The exit code is 1; in a batch the other records go on.

| code | meaning | what to do |
|---|---|---|
${rows.join("\n")}
`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
