/** The lines that are typed, as they come. */
export async function* typedLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true });
    const parts = text.split(/\r?\n|\r/);
    text = parts.pop() ?? "";
    yield* parts;
  }
  if (text !== "") yield text;
}

/** The answers as options for a shell, to get the same without questions. */
export function asOptions(answers: readonly string[]): string {
  return answers.map((answer) => `--answer '${answer.replaceAll("'", `'\\''`)}'`).join(" ");
}
