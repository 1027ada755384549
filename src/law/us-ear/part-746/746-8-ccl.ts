import { all, fact, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_02, version } from "../ear-provision.ts";
import { partnerCountries } from "./partner-countries.ts";
import { denied, MASS_MARKET_CIVIL, NOT_DEEMED, RUSSIA, RUSSIA_OR_BELARUS } from "./russia-belarus-terms.ts";

const CATEGORIES_3_TO_9 = oneOf("item.category", "CCL categories 3 to 9", [
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
]);

/** 15 CFR 746.8(a)(1): every item of the Commerce Control List; categories 3 to 9 only before 2022-04-08. */
export const russiaCcl: EarProvision = {
  id: "us-ear.746.8.a.1",
  title: "Russia and Belarus: items on the Commerce Control List",
  before: "not-in-force",
  versions: [
    version({ from: "2022-02-24", to: "2022-03-02" }, cfr15("746.8(a)(1)", "87 FR 12226"), {
      when: all(RUSSIA, NOT_DEEMED, fact("item.onCcl"), CATEGORIES_3_TO_9, not(MASS_MARKET_CIVIL)),
      then: denied("Items of categories 3 to 9 of the Commerce Control List need a licence to Russia."),
    }),
    version({ from: "2022-03-02", to: "2022-04-08" }, cfr15("746.8(a)(1)", "87 FR 13048"), {
      when: all(RUSSIA_OR_BELARUS, NOT_DEEMED, fact("item.onCcl"), CATEGORIES_3_TO_9, not(MASS_MARKET_CIVIL)),
      then: denied(
        "Items of categories 3 to 9 of the Commerce Control List need a licence to Russia and Belarus.",
      ),
    }),
    version({ from: "2022-04-08" }, cfr15("746.8(a)(1); 87 FR 22130", READ_2026_02), {
      when: all(RUSSIA_OR_BELARUS, NOT_DEEMED, fact("item.onCcl"), not(MASS_MARKET_CIVIL)),
      then: denied("Every item of the Commerce Control List needs a licence to Russia and Belarus."),
    }),
  ],
};

/**
 * 15 CFR 746.8(a)(2): direct products under 734.9(f) to Russia and Belarus, unless they come from a partner country.
 * (a)(3), military end users and procurement, goes by footnote 3 of the Entity List (`part-744/744-11.ts`).
 */
export function russiaDirectProduct(members: ReadonlySet<string>): EarProvision {
  const because = "The foreign-made item is a direct product under 734.9(f) and goes to Russia or Belarus.";
  return {
    id: "us-ear.746.8.a.2",
    title: "Russia and Belarus: direct products",
    before: "not-in-force",
    versions: partnerCountries(members).flatMap(({ from, to, fromPartner }) => {
      const when = (where: typeof RUSSIA): ReturnType<typeof all> =>
        all(where, NOT_DEEMED, fact("item.directProduct.734.9(f)"), not(fromPartner));
      const cite = cfr15("746.8(a)(2), (a)(12)(iii)(A); part 746, Supplement No. 3", READ_2026_02);
      const until = to === null ? {} : { to };
      if (from !== "2022-02-24")
        return [version({ from, ...until }, cite, { when: when(RUSSIA_OR_BELARUS), then: denied(because) })];
      // Belarus joined Russia on 2022-03-02.
      return [
        version({ from, to: "2022-03-02" }, cite, { when: when(RUSSIA), then: denied(because) }),
        version({ from: "2022-03-02", ...until }, cite, {
          when: when(RUSSIA_OR_BELARUS),
          then: denied(because),
        }),
      ];
    }),
  };
}
