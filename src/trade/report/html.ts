/** A piece of HTML; everything else that is put into a page is escaped. */
export interface Html {
  readonly html: string;
}

export type HtmlPart = Html | string | number | null | readonly HtmlPart[];

/** HTML with its values escaped; text of imported files comes through here and nowhere else. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  return {
    html: parts.reduce(
      (text, part, at) => text + part + (at < values.length ? render(values[at] ?? "") : ""),
      "",
    ),
  };
}

/** Text that is HTML already: charts drawn by us. */
export function trusted(text: string): Html {
  return { html: text };
}

function render(value: HtmlPart): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.map(render).join("");
  if (typeof value === "object") return (value as Html).html;
  return String(value)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** JSON that can stand in a script element without ending it. */
export function embeddedJson(value: unknown): Html {
  return trusted(
    JSON.stringify(value)
      .replaceAll("<", "\\u003c")
      .replaceAll("\u2028", "\\u2028")
      .replaceAll("\u2029", "\\u2029"),
  );
}
