import { or, type Truth } from "../../../rules/kleene.ts";
import { entryOf } from "../part-774/ccl.ts";
import {
  type KnownOfItem,
  openOf,
  type RowScope,
  readRowScope,
  scopeApplies,
} from "../part-774/row-scope.ts";

/**
 * ECCN paragraphs that part 740 names one by one: `3B001 only a.4 c`, `3B999 except h.2`, `5D001 ?` where words decide.
 * The fact is `item.of.` and the key.
 */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  "740.2(a)(3)": ["5A001 only f.1", "5A980", "5D980"],
  "740.2(a)(5)(ii)(A)":
    "6A008 7A001 7A002 7A004 7A101 7A102 7A103 7A104 7A105 7B001 7D001 7D002 7D003 7D101 7D102 7E003 7E101 9A515".split(
      " ",
    ),
  "740.2(a)(5)(ii)(B)": ["2A001", "2A101"],
  "740.2(a)(8)": "2A983 2A984 2D983 2D984 2E983 2E984".split(" "),
  "740.2(a)(9)(i)": [
    "3B001 only a.4 c d f.1 f.5 f.6 k l m n p.2 p.4 r",
    "3B002 only c",
    ..."3B993 3B994 3D992 3D993 3D994 3E992 3E993 3E994".split(" "),
  ],
  "740.2(a)(9)(ii)": [
    ..."3A090 4A090 4E091 4D090".split(" "),
    ..."3A001 4A003 4A004 4A005 5A002 5A004 5A992 5D002 5D992".split(" ").map((eccn) => `${eccn} only z`),
  ],
  "740.2(a)(12)(ii)": ["1A613 only c d"],
  "740.2(a)(13)": ["9D610 only b", "9D619 only b", "9E610 only b", "9E619 only b c"],
  "740.2(a)(21)": "0A501 0A502 0A506 0A507 0A508".split(" "),
  "740.2(a)(22)": [
    ..."2B910 2D910 2E903 2E910 3A901 3A904 3B903 3B904 3C907 3C908 3C909 3D901 3D907 3E901 3E905 4A906 4D906 4E906".split(
      " ",
    ),
    "3B001 only c.1.a c.1.c q",
    ..."3D001 3E001".split(" ").map((eccn) => `${eccn} for 3B001.q`),
    ..."3D002 3D992 3E992".split(" ").map((eccn) => `${eccn} for 3B001.c.1.a 3B001.c.1.c`),
  ],
  "740.2(a)(24)": "0A501 0A502 0A504 0A505 0A506 0A507 0A508 0A509".split(" "),
  "740.2(a)(25)": ["1B999", "2A992", "2B999 except h.2", "3A992", "3A999", "6A996"],
  "740.7(c)(2)": ["4A003 only b c"],
  "740.8(a)": [
    "3A090 only a b",
    "4A090",
    ..."3A001 4A003 4A004 4A005 5A002 5A004 5A992 5D002 5D992".split(" ").map((eccn) => `${eccn} only z`),
  ],
  "740.8(a)(3)": ["5A002 only z", "5A004 only z", "5D002 only z"],
  "740.9(a) firearms": ["0A501 only a b", "0A506", "0A507", "0A502 ?", "0A508 ?"],
  "740.9(a)(11)": ["1A613 only c d", "1A607 only f x"],
  "740.11 firearms": "0A501 0A506 0A507 0A508 0A509".split(" "),
  "740.11(a)(2)(iii)": "5A002 5A004 5D002 5E002".split(" "),
  "740.11(c)(3)(iv)": ["6A002 only a.1.c", "6E001 ?", "6E002 ?"],
  "740.14(e)(1)": ["0A502 ?", "0A508 ?", "0A505 only b c"],
  "740.14(e)(3)": ["0A501", "0A506", "0A507", "0A509", "0A505 only a"],
  "740.14(h)": ["1A613 only c d", "1A607 only f x"],
  "740.15(b)(2)(ii)": ["7A101", "7A102", "7A103"],
  "740.16(a)(2)": ["0A919", "3A001 only z", "6A002", "6A003"],
  "740.16 civil telecommunications": ["3A001 only b.2 b.3"],
  "740.16(b)(2)": ["0A919", "3A001 only z", "0A504 ?", "6A002"],
  "740.17(b)(1)": ["5A002 only a z.1", "5B002", "5D002"],
  "740.17 items": "5A002 5B002 5D002 5E002 5A004".split(" "),
  "740.17(a)(1)": "5A002 5B002 5D002 5E002 5A004".split(" "),
  "740.17(b)(2)(iv)": ["5E002"],
  "740.19(b)(1)": ["5A992 only c", "4A994 only b"],
  "740.19(b)(2)": ["5A992 only c", "5A991", "5D992 only c"],
  "740.19(b)(3)–(8)": ["5A992 only c", "5D992 only c", "4D994", "5D991"],
  "740.19(b)(9)–(18)": ["5A992", "5A991", "5D992 only c", "3A991 only p", "4A994 only l"],
  "740.20(b)(2)(ii)": [
    "0A501 only a b c d e",
    ..."0A506 0A507 0A509 0A981 0A982 0A983 0A503 0E504 0E982".split(" "),
    "0A502 ?",
    "0A508 ?",
  ],
  "740.20(b)(2)(v)": [
    "1C351 only a b c d.14 d.15 e",
    "1C353",
    "1C354",
    "1E001 for 1C351.a 1C351.b 1C351.c 1C351.d.14 1C351.d.15 1C351.e 1C353 1C354",
    "1E351",
  ],
  "740.20(b)(2)(vii)": ["7E004 except a.7"],
  "740.20(b)(2)(viii)": [
    "9D001 ?",
    "9D002 ?",
    "9D004 only f g",
    "9E003 only a.1 a.2 a.3 a.4 a.5 c",
    "9E003 within h i",
  ],
  "740.20(b)(2)(x)": [
    ..."6A002 6A293".split(" "),
    "6D002 for 6A002.b",
    "6D003 only c",
    "6D991 for 6A002 6A003",
    "6E001 for 6A002 6A003",
    "6E002 for 6A002 6A003",
  ],
  "740.20(b)(2)(xi)": ["3A001 only b.2 b.3", "3E001 for 3A001.b.2 3A001.b.3"],
  "740.20(b)(3)(iii)": ["0A606 only a", "8A609 only a", "8A620 only a b", "9A610 only a"],
  "740.20(c)(1)(ii)": ["9A012", "9A120"],
  "740.22(b)(1)": [
    "4A005",
    "4D004",
    "5A001 only j",
    "5B001 within a",
    "4D001 within a",
    "4E001 only c",
    "4E001 within a",
    "5D001 within a c",
    "5E001 within a",
  ],
  "740.22(c)(4)(i)": ["4A005", "4D004", "4D001 within a", "4E001 only c", "4E001 within a"],
  "740.25(a)": ["3A090 only c"],
  "740.26(a)": "3B001 3B002 3B993 3B994 3D992 3D993 3D994 3E992 3E993 3E994".split(" "),
  "740.27(a)(1)": [
    "3A090 only a",
    "3A001 only z.1.a z.2.a z.3.a z.4.a",
    "4A003 only z.1.a z.2.a",
    "4A004 only z.1",
    "4A005 only z.1",
    "4A090 only a",
    "5A002 only z.1.a z.2.a z.3.a z.4.a z.5.a",
    "5A004 only z.1.a z.2.a",
    "5A992 only z.1",
  ],
  "740.27(a)(2)(i)": [
    "5D002 only z.1.a z.2.a z.3.a z.4.a z.5.a z.6.a z.7.a z.8.a z.9.a",
    "5D992 only z.1",
    "3D001 for 3A001.z.1.a 3A001.z.2.a 3A001.z.3.a 3A001.z.4.a 3A090.a",
    "4D001 for 4A003.z.1.a 4A003.z.2.a 4A004.z.1 4A005.z.1",
    "4D090 for 4A090.a",
    "4E001 for 4A003.z.1.a 4A003.z.2.a 4A004.z.1 4A005.z.1 4A090.a",
    "4E001 for 4D001 4D090 ?",
    "5E002 for 5A002.z.1.a 5A002.z.2.a 5A002.z.3.a 5A002.z.4.a 5A002.z.5.a 5A004.z.1.a 5A004.z.2.a",
    "5E002 for 5D002 ?",
    "5E992 for 5A992.z.1 5D992.z.1",
  ],
  "740.28(b)": [
    "3A090",
    "4A090",
    "4D090",
    ..."3A001 4A003 4A004 4A005 5A002 5A004 5A992 5D002 5D992".split(" ").map((eccn) => `${eccn} only z`),
    ..."3D001 3E001".split(" ").map((eccn) => `${eccn} for 3A001.z 3A090`),
    "4D001 for 4A003.z 4A004.z 4A005.z",
    "4E001 for 4A003.z 4A004.z 4A005.z 4A090 4D090",
    "4E001 for 4D001 ?",
    "5E002 for 5A002.z 5A004.z 5D002.z",
    "5E992 for 5A992.z 5D992.z",
  ],
  "740.29(b)": [
    "3A090 only a",
    "3A001 only z.1.a z.2.a z.3.a z.4.a",
    "4A003 only z.1.a z.2.a",
    "4A004 only z.1",
    "4A005 only z.1",
    "4A090 only a",
    "5A004 only z.1.a z.2.a",
    "5A992 only z.1",
  ],
};

/** Whether the item classified as `eccn` is in the list; unknown where its paragraph, its purpose or words decide. @throws RangeError */
export function inList(list: string, eccn: string, known?: KnownOfItem): Truth {
  const scopes = scopesOf(list).get(entryOf(eccn)) ?? [];
  return or(scopes.map((scope) => scopeApplies(scope, eccn, known)));
}

/** What settles the list for the item, where that is open: its paragraph, what it is for, or the words of the list. */
export function openInList(
  list: string,
  eccn: string,
  known: KnownOfItem,
): "paragraph" | "related" | "words" {
  const scopes = scopesOf(list).get(entryOf(eccn)) ?? [];
  const open = scopes.filter((scope) => scopeApplies(scope, eccn, known) === "unknown");
  const asks = open.map((scope) => openOf(scope, eccn, known));
  return asks.includes("paragraph") ? "paragraph" : asks.includes("related") ? "related" : "words";
}

const read = new Map<string, ReadonlyMap<string, readonly RowScope[]>>();

function scopesOf(list: string): ReadonlyMap<string, readonly RowScope[]> {
  const known = read.get(list);
  if (known !== undefined) return known;
  const entries = LISTS[list];
  if (entries === undefined) throw new RangeError(`no list of ECCNs ${list}`);
  const scopes = new Map<string, RowScope[]>();
  for (const text of entries) {
    const [eccn = "", ...scope] = text.split(" ");
    scopes.set(eccn, [...(scopes.get(eccn) ?? []), readRowScope(scope.join(" "))]);
  }
  read.set(list, scopes);
  return scopes;
}
