import { type Html, html } from "./html.ts";
import type { ReportData } from "./report-data.ts";

/** How the figures came about, in words for a reader who is no statistician. */
export function methodNotes({ flows, shipments }: ReportData): Html {
  return html`<h2 id="method">How to read this</h2>
<p>Since 2022 many countries forbid the export of chips, machine tools and optics to Russia. The fifty codes of the Common High Priority List
are the goods found again and again in Russian weapons. If a third country suddenly buys far more of them than it used to, some may travel on.
These figures show where that question is worth asking. <strong>They do not show that any shipment reached Russia</strong>, and they say nothing
about a single company.</p>
${flows === null ? "" : flowNotes()}
${shipments === null ? "" : shipmentNotes(shipments.flagTable)}
<h3>What can mislead</h3>
<ul>
<li>A country can buy more because it grew, because it replaced another supplier, or because prices rose.</li>
<li>Exporters note the country they believe to be the last one; goods sold on are noted only by whoever looks again.</li>
<li>The codes of goods were renewed in 2022. Codes that only changed their number stand here with their predecessors, so that they do not look
like new trade; a few changes cannot be told apart.</li>
<li>A month that a file lacks is unknown, not zero. What the files cannot tell is shown as unknown.</li>
</ul>`;
}

function flowNotes(): Html {
  return html`<h3>The diversion score</h3>
<p>A number from 0 to 1 for a country and a group of goods, put together from up to four signs: how much more the country takes than before March
2022; whether its purchases broke with their own past; how much of the rise is missing from its own import records; and how well what it
takes in matches what it passes on to Russia. The bar shows how far the score could move with what is not known: a long bar means little is
known. The weights are a published table, set by hand.</p>
<h3>The alarm</h3>
<p>An alarm is given in the month when purchases have been well above their own past for long enough to be more than one large delivery, and at
least twice the former mean. The same rule runs where nothing should be found: a year before the war, in countries that nobody
suspects, and for goods that are not on the list. Those false alarms are printed beside the result.</p>
<h3>Compared with what?</h3>
<p>“Difference in differences” compares the rise of high-priority goods with the rise of other goods to the same country, and with the same goods to
other countries. “Synthetic control” mixes other countries so that they resemble this one before March 2022, and looks at how far they drift
apart afterwards; the same is done for each of the other countries, to see how unusual the result is.</p>`;
}

function shipmentNotes(table: string): Html {
  return html`<h3>Shipments</h3>
<p>A customs record names up to four countries: where the maker has its headquarters, where the goods were made, where they were sold and where
they were sent from. Firms of the coalition often make and sell elsewhere, which a single country column hides.</p>
<p>Each sign beside a company comes from a published document of an authority or institute, which is named. A sign is a reason to ask the company a
question. Many honest companies show one; few show several. The score grows with each sign (table ${table}); signs that the records cannot
tell are counted as open, not as absent.</p>`;
}
