/** Text with or without colour. Nothing is told by colour alone: every painted word says the same in plain text. */
export interface Paint {
  bold(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  dim(text: string): string;
}

export function paint(colour: boolean): Paint {
  const code = (open: number, close: number) => (text: string) =>
    colour ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: code(1, 22),
    red: code(31, 39),
    yellow: code(33, 39),
    green: code(32, 39),
    dim: code(2, 22),
  };
}

/** Text from an input as it may be printed: no control or formatting characters, so that it cannot drive a terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\ufffd");
}

/** `text` broken at spaces to `width` columns; following lines are indented by `indent`. */
export function wrap(text: string, options: { width: number; indent: string }): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > options.width - options.indent.length) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join(`\n${options.indent}`);
}
