import type * as PlotLibrary from "@observablehq/plot";
import { parseHTML } from "linkedom";

/** Observable Plot with a document to draw in; both are loaded when a chart is drawn and not before. */
export interface Charts {
  readonly Plot: typeof PlotLibrary;
  /** Draws a plot. @returns an SVG element as text, with its namespace, so that it also stands alone as a file */
  draw(options: PlotLibrary.PlotOptions & { readonly label: string }): string;
}

/** Colours that stay apart for colour-blind readers and in print. */
export const INK = {
  text: "#1d2530",
  quiet: "#5d6b7a",
  faint: "#d5dbe1",
  land: "#e8ebee",
  hub: "#b3431e",
  coalition: "#2a5d8f",
  target: "#3a3a3a",
  event: "#8a6d1f",
} as const;

export async function loadCharts(): Promise<Charts> {
  const Plot = await import("@observablehq/plot");
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return {
    Plot,
    draw({ label, ...options }) {
      const drawn = Plot.plot({
        ...options,
        document: document as never,
        ariaLabel: label,
        style: {
          fontFamily: "system-ui, sans-serif",
          fontSize: "12px",
          color: INK.text,
          background: "transparent",
        },
      });
      drawn.setAttribute("xmlns", "http://www.w3.org/2000/svg");
      drawn.setAttribute("role", "img");
      return drawn.outerHTML;
    },
  };
}
