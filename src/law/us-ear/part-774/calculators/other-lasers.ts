import type { ParagraphTest } from "./calculator.ts";
import { all, any, atLeast, atMost, type Criterion, is, over, under } from "./criterion.ts";

const SINGLE = is("mode", "single");
const MULTIPLE = is("mode", "multiple");
const PULSED = is("pulsed", true);

function power(watts: number): Criterion {
  return over("powerW", watts);
}

/** Wavelength from the first and below the second number of nanometres. */
function between(low: number, high: number): Criterion {
  return all(atLeast("wavelengthNm", low), under("wavelengthNm", high));
}

const BELOW_1400 = under("wavelengthNm", 1400);
const FROM_1900 = atLeast("wavelengthNm", 1900);

/** Excimer lasers: wavelength above and up to (nm), energy above (J), average power above (W). */
const EXCIMER: readonly (readonly [string, number | null, number | null, number, number])[] = [
  ["d.4.a", null, 150, 0.05, 1],
  ["d.4.b", 150, 190, 1.5, 120],
  ["d.4.c", 190, 360, 10, 500],
  ["d.4.d", 360, null, 1.5, 30],
];

/** 6A005.d without the stacked arrays (stacked-arrays.ts): laser kinds that Note 2 takes out of .a to .c. */
export const OTHER_LASERS: readonly ParagraphTest[] = [
  one("d.1.a.1", "diode", SINGLE, atMost("wavelengthNm", 1510), power(1.5)),
  one("d.1.a.2", "diode", SINGLE, over("wavelengthNm", 1510), power(0.5)),
  one("d.1.b.1", "diode", MULTIPLE, BELOW_1400, power(15)),
  one("d.1.b.2", "diode", MULTIPLE, between(1400, 1900), power(2.5)),
  one("d.1.b.3", "diode", MULTIPLE, FROM_1900, power(1)),
  one("d.1.c.1", "diode-bar", BELOW_1400, power(100)),
  one("d.1.c.2", "diode-bar", between(1400, 1900), power(25)),
  one("d.1.c.3", "diode-bar", FROM_1900, power(10)),
  one("d.2", "carbon-monoxide", any(all(over("energyJ", 2), over("peakW", 5000)), power(5000))),
  one("d.3.a", "carbon-dioxide", is("pulsed", false), power(15_000)),
  one("d.3.b", "carbon-dioxide", PULSED, over("pulseS", 1e-5), any(power(10_000), over("peakW", 100_000))),
  one("d.3.c", "carbon-dioxide", PULSED, atMost("pulseS", 1e-5), any(over("energyJ", 5), power(2500))),
  ...EXCIMER.map(([paragraph, above, upTo, energy, average]) =>
    one(
      paragraph,
      "excimer",
      ...(above === null ? [] : [over("wavelengthNm", above)]),
      ...(upTo === null ? [] : [atMost("wavelengthNm", upTo)]),
      any(over("energyJ", energy), power(average)),
    ),
  ),
  one("d.5", "chemical"),
  one("d.6.a", "nd-glass-single-shot", atMost("pulseS", 1e-6), over("energyJ", 50)),
  one("d.6.b", "nd-glass-single-shot", over("pulseS", 1e-6), over("energyJ", 100)),
];

function one(paragraph: string, kind: string, ...parts: Criterion[]): ParagraphTest {
  return { paragraph: `6A005.${paragraph}`, when: all(is("laser", kind), ...parts) };
}
