import { compare } from "../../src/match/compare.ts";
import { readName } from "../../src/match/read-name.ts";

for (const p of process.argv.slice(3)) {
  const [a, b] = p.split("|");
  const schema = (
    process.argv[2] === "p" ? "Person" : process.argv[2] === "o" ? "Company" : undefined
  ) as "Person";
  const c = compare(a!, b!, schema ? { schema } : {});
  console.log(p, c.score, c.reasons.map((r) => r.text).join("; "));
  for (const g of process.argv[2] === "p"
    ? ["person" as const]
    : process.argv[2] === "o"
      ? ["organisation" as const]
      : ["person" as const, "organisation" as const])
    for (const x of [a!, b!])
      for (const r of readName(x, g))
        console.log(
          "    ",
          r.grammar,
          r.tokens
            .map((t) => `${t.text}[${t.key}/${t.bones}]${t.kind}${t.weight.toFixed(2)}${t.abjad ? "~" : ""}`)
            .join(" "),
        );
}
