import { CodedError } from "../../../../model/coded-error.ts";

/** A quantity that is only known to lie between two values, both included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export type Quantity = number | Range;

/** What a unit measures, and how many base units one of it is. */
type Unit = readonly [dimension: string, factor: number];

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...scaled("length", { nm: 1e-9, um: 1e-6, micron: 1e-6, microns: 1e-6, mm: 1e-3, cm: 1e-2, m: 1, km: 1e3 }),
  ...scaled("length", { in: 0.0254, inch: 0.0254, ft: 0.3048, nmi: 1852, mi: 1609.344 }),
  ...scaled("power", { nw: 1e-9, uw: 1e-6, mw: 1e-3, w: 1, watt: 1, watts: 1, kw: 1e3, gw: 1e9, tw: 1e12 }),
  ...scaled("energy", { nj: 1e-9, uj: 1e-6, mj: 1e-3, j: 1, kj: 1e3 }),
  ...scaled("frequency", { hz: 1, khz: 1e3, mhz: 1e6, ghz: 1e9, thz: 1e12, "1/s": 1, fps: 1, "frames/s": 1 }),
  ...scaled("time", {
    fs: 1e-15,
    ps: 1e-12,
    ns: 1e-9,
    us: 1e-6,
    ms: 1e-3,
    s: 1,
    sec: 1,
    min: 60,
    h: 3600,
    hours: 3600,
  }),
  ...scaled("bandwidth", {
    "mb/s": 1e6,
    "gb/s": 1e9,
    "tb/s": 1e12,
    "mbyte/s": 1e6,
    "gbyte/s": 1e9,
    "tbyte/s": 1e12,
  }),
  ...scaled("bandwidth", {
    "mbit/s": 1.25e5,
    "gbit/s": 1.25e8,
    "tbit/s": 1.25e11,
    gbps: 1.25e8,
    tbps: 1.25e11,
  }),
  ...scaled("operations", {
    gops: 1e9,
    tops: 1e12,
    pops: 1e15,
    "top/s": 1e12,
    gflops: 1e9,
    tflops: 1e12,
    pflops: 1e15,
  }),
  ...scaled("operations", { "gflop/s": 1e9, "tflop/s": 1e12, "pflop/s": 1e15, "tops or tflops": 1e12 }),
  ...scaled("samples", { sps: 1, ksps: 1e3, msps: 1e6, gsps: 1e9, "ks/s": 1e3, "ms/s": 1e6, "gs/s": 1e9 }),
  ...scaled("area", { mm2: 1e-6, cm2: 1e-4, m2: 1 }),
  ...scaled("volume", {
    mm3: 1e-9,
    cm3: 1e-6,
    ml: 1e-6,
    l: 1e-3,
    litre: 1e-3,
    litres: 1e-3,
    liter: 1e-3,
    liters: 1e-3,
    m3: 1,
  }),
  ...scaled("mass", { g: 1e-3, kg: 1, t: 1e3, lb: 0.453_592_37 }),
  ...scaled("speed", {
    "km/h": 1 / 3.6,
    kmh: 1 / 3.6,
    "m/s": 1,
    kn: 1852 / 3600,
    kt: 1852 / 3600,
    knots: 1852 / 3600,
    mph: 0.447_04,
  }),
  ...scaled("angle", {
    "°": 1,
    deg: 1,
    degrees: 1,
    arcsec: 1 / 3600,
    arcmin: 1 / 60,
    mrad: 0.18 / Math.PI,
    urad: 0.18e-3 / Math.PI,
    rad: 180 / Math.PI,
  }),
  ...scaled("data", { bit: 1, bits: 1 }),
  ...scaled("share", { "%": 1, percent: 1 }),
  ...scaled("ratio-db", { dbc: 1 }),
  ...scaled("loss-db", { db: 1 }),
  ...scaled("weighted", { wt: 1 }),
  ...scaled("wave", { λ: 1 }),
  ...scaled("fluence", { "j/cm2": 1, "mj/cm2": 1e-3 }),
  ...scaled("intensity", { "w/cm2": 1, "kw/cm2": 1e3, "mw/cm2": 1e6 }),
  ...scaled("areal-density", { "kg/m2": 1 }),
  ...scaled("acceleration", { "rad/s2": 1, "deg/s2": Math.PI / 180 }),
  ...scaled("expansion", { "1e-6/k": 1, "ppm/k": 1, "ppm/°c": 1, "e-6/k": 1 }),
  ...scaled("beam", { "mm mrad": 1, mm·mrad: 1, "mm*mrad": 1 }),
]);

/** Units that capital letters tell apart: mega and milli. */
const CASED: Readonly<Record<string, Unit>> = {
  MW: ["power", 1e6],
  MJ: ["energy", 1e6],
  "MW/cm2": ["intensity", 1e6],
  "mW/cm2": ["intensity", 1e-3],
  Gb: ["data", 1e9],
  "Gb/s": ["bandwidth", 1.25e8],
  "Mb/s": ["bandwidth", 1.25e5],
  "Tb/s": ["bandwidth", 1.25e11],
};

const NUMBER = String.raw`[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?`;
const SPELLED = new RegExp(`^(${NUMBER})\\s*(?:(?:-|–|\\.\\.\\.?|to)\\s*(${NUMBER}))?\\s*(.*)$`, "i");

/**
 * Reads `1.55 µm`, `48.75 dBm`, `1,979 TFLOPS`, `λ/20`, `8-12 GHz` or, where `bare` is allowed, `1.6e9`, as a quantity in `unit`.
 * `null` for a unit of another kind. @throws CodedError `HF-LAW-011` for text that is no quantity, or lacks its unit.
 */
export function readQuantity(
  text: string,
  { name, unit, bare }: { name: string; unit: string; bare: boolean },
): Quantity | null {
  const wave = /^(?:λ|lambda)\s*\/\s*(\d+(?:\.\d+)?)$/i.exec(text.trim());
  if (wave !== null) return dimensionOf(unit) === "wave" ? 1 / Number(wave[1]) : null;
  const [, first = "", second = "", given = ""] = SPELLED.exec(text.trim()) ?? [];
  const from = numberOf(first);
  if (from === null || (second !== "" && numberOf(second) === null))
    throw wrong(
      name,
      text,
      `Give a number with its unit, such as 5 ${unit || "(no unit)"}; a point divides decimals.`,
    );
  if (given === "" && !bare && unit !== "")
    throw wrong(name, text, `Give the unit too, such as ${first} ${unit}.`);
  const convert = converter(given === "" ? unit : given, unit);
  if (convert === undefined)
    throw wrong(name, text, `The unit is not known; this one is measured in ${unit || "plain numbers"}.`);
  if (convert === null) return null;
  const to = numberOf(second);
  if (to === null) return convert(from);
  if (to < from) throw wrong(name, text, "A range begins with its lower end.");
  return { from: convert(from), to: convert(to) };
}

/** `undefined` for an unknown unit, `null` for one of another kind. */
function converter(given: string, unit: string): ((value: number) => number) | null | undefined {
  const target = unitOf(unit);
  const decibels = /^db(m|w)$/i.exec(given);
  if (decibels !== null) {
    if (target?.[0] !== "power") return null;
    const offset = decibels[1]?.toLowerCase() === "m" ? 30 : 0;
    return (value) => rounded(10 ** ((value - offset) / 10) / target[1]);
  }
  if (given === unit) return (value) => value;
  const source = unitOf(given);
  if (source === undefined) return undefined;
  if (target === undefined || source[0] !== target[0]) return null;
  return (value) => rounded((value * source[1]) / target[1]);
}

function unitOf(text: string): Unit | undefined {
  const plain = text
    .trim()
    .replaceAll(/[µμ]/g, "u")
    .replaceAll("²", "2")
    .replaceAll("³", "3")
    .replaceAll("^", "");
  return CASED[plain] ?? UNITS.get(plain.toLowerCase());
}

/** What `unit` measures; `undefined` for a plain number. */
export function dimensionOf(unit: string): string | undefined {
  return unitOf(unit)?.[0];
}

function numberOf(text: string): number | null {
  const value = Number(text.replaceAll(",", ""));
  return text === "" || !Number.isFinite(value) ? null : value;
}

/** To twelve digits: 0.1 nW is then the limit 1e-10 W itself. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function scaled(dimension: string, factors: Readonly<Record<string, number>>): [string, Unit][] {
  return Object.entries(factors).map(([unit, factor]) => [unit, [dimension, factor]]);
}

function wrong(name: string, value: string, fix: string): CodedError {
  return new CodedError("HF-LAW-011", { value, place: name, fix });
}
