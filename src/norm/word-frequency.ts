import { COMMON_WORDS } from "./common-words.ts";

let levels: Map<string, number> | null = null;

/**
 * How common a word is in names, 0 (rare) to 9: the binary logarithm of its count in the official lists of 2026, less a
 * base; for surnames that are common in the world but not on lists, a level of their own. A fixed table, so that a score never
 * depends on what a list happens to hold.
 */
export function commonness(word: string): number {
  if (levels === null) {
    levels = new Map();
    for (const [level, words] of COMMON_SURNAMES)
      for (const common of words.split(" ")) levels.set(common, level);
    for (const [level, words] of COMMON_WORDS.entries()) {
      for (const common of words.split(" ")) levels.set(common, Math.max(level + 1, levels.get(common) ?? 0));
    }
  }
  return levels.get(word) ?? 0;
}

let surnames: Set<string> | null = null;

/** Whether a word is one of the world's common surnames. */
export function isCommonSurname(word: string): boolean {
  surnames ??= new Set(COMMON_SURNAMES.flatMap(([, words]) => words.split(" ")));
  return surnames.has(word);
}

/**
 * Surnames borne by millions (6), by many hundred thousands (5) and by very many (4), after the public statistics of the United
 * States, Spain and Latin America, France, Germany, Italy, Brazil, China, Korea, Vietnam, Japan, India and Russia.
 */
const COMMON_SURNAMES: readonly (readonly [level: number, words: string])[] = [
  [
    6,
    "smith johnson williams brown jones garcia rodriguez martinez hernandez lopez gonzalez perez sanchez silva santos wang li zhang liu chen yang " +
      "huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo kim lee park choi jung jeong choe pak ri jong nguyen tran le pham singh kumar sharma ivanov " +
      "khan ali ahmed ahmad hassan hussain mohamed muhammad",
  ],
  [
    5,
    "miller davis wilson anderson thomas taylor moore jackson martin white harris thompson clark lewis robinson walker young allen king wright scott hill " +
      "green adams baker nelson carter mitchell roberts campbell evans turner parker collins edwards stewart morris murphy cook rogers ramirez torres flores " +
      "rivera gomez diaz reyes morales cruz ortiz gutierrez ramos ruiz fernandez alvarez castillo romero moreno munoz vargas castro mendoza rojas herrera " +
      "medina souza oliveira pereira ferreira costa lima rossi russo ferrari bianchi muller schmidt schneider fischer weber meyer wagner becker bernard " +
      "dubois dupont durand leroy liang song zheng tang xie feng han deng cao peng zeng xiao tian dong pan cai jiang yuan yu du ye cheng wei su lu ding ren " +
      "kang jang yoon yun lim seo shin kwon hwang ahn an song hong hoang huynh phan vu vo dang bui do ho ngo sato suzuki takahashi tanaka watanabe ito " +
      "yamamoto nakamura kobayashi gupta patel shah verma das roy reddy rao smirnov kuznetsov popov petrov sokolov volkov ibrahim hasan abdullah",
  ],
  [
    4,
    "bell murray wood watson james bennett gray hughes price long ross foster powell jenkins perry russell sullivan butler barnes fisher henderson cole " +
      "simmons patterson jordan reynolds hamilton graham kelly howard ward cox richardson peterson cooper bailey reed morgan brooks sanders stone wheeler " +
      "marshall mason hunt mills palmer wells webb rice hunter black ford larson andersson johansson karlsson nilsson hansen olsen jensen nielsen jimenez " +
      "gil dominguez vazquez serrano blanco molina ortega delgado cabrera santana navarro aguilar chavez salazar vega rios soto contreras guerrero estrada " +
      "ortiz moreau laurent simon michel lefebvre roux fournier girard hoffmann schulz koch bauer richter klein wolf schroder neumann schwarz esposito " +
      "romano colombo ricci marino greco almeida nascimento carvalho gomes martins araujo ribeiro alves barbosa shi shen tan jia qin hou bai qian dai fan " +
      "fang shao meng gong xiong qiu yin moon ryu bae baek cho jo ko oh nam chu kato yoshida yamada sasaki yamaguchi mehta joshi mishra nair iyer bose " +
      "khalil saleh said omar yusuf",
  ],
];
