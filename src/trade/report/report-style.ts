/** The style of the report: no fonts, images or sheets from elsewhere. */
export const REPORT_STYLE: string = `
:root { color-scheme: light; --ink: #1d2530; --quiet: #5d6b7a; --line: #d5dbe1; --hub: #b3431e; --blue: #2a5d8f; --paper: #fbfbf9; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 1020px; margin: 0 auto; padding: 40px 28px 80px; }
h1 { font-size: 34px; line-height: 1.15; margin: 0 0 6px; letter-spacing: -0.01em; }
h2 { font-size: 22px; margin: 52px 0 8px; padding-top: 14px; border-top: 2px solid var(--ink); }
h3 { font-size: 16px; margin: 26px 0 4px; }
p, li { max-width: 46em; }
.lead { font-size: 19px; line-height: 1.45; }
.quiet, figcaption { color: var(--quiet); font-size: 14px; }
figure { margin: 18px 0; overflow-x: auto; }
figure svg { max-width: 100%; height: auto; display: block; }
.banner { max-width: none; background: #8a1c1c; color: white; font-weight: 700; padding: 12px 16px; border-radius: 4px; margin: 0 0 24px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; font-variant-numeric: tabular-nums; margin: 12px 0; }
th { text-align: left; font-weight: 600; color: var(--quiet); border-bottom: 1.5px solid var(--ink); padding: 6px 10px 6px 0; vertical-align: bottom; }
td { border-bottom: 1px solid var(--line); padding: 6px 10px 6px 0; vertical-align: top; }
th.n, td.n { text-align: right; }
td code { font-size: 12px; word-break: break-all; }
.nw { white-space: nowrap; }
.key { display: inline-block; width: 11px; height: 11px; border-radius: 50%; margin: 0 5px 0 14px; vertical-align: -1px; }
.alarm { color: var(--hub); font-weight: 600; }
ul.signs { margin: 0; padding-left: 18px; } ul.signs li { margin: 0 0 2px; }
ol.events { columns: 2; column-gap: 40px; font-size: 14px; padding-left: 22px; } ol.events li { break-inside: avoid; }
details summary { cursor: pointer; color: var(--blue); margin: 8px 0; }
@media (max-width: 640px) { main { padding: 24px 16px 60px; } h1 { font-size: 27px; } ol.events { columns: 1; } }
@media print { body { background: white; } details[open] summary { display: none; } h2 { break-after: avoid; } figure { break-inside: avoid; } }
`;
