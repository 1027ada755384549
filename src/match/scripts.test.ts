import { describe, expect, test } from "vitest";
import type { EntrySchema } from "../model/list-entry.ts";
import { compare } from "./compare.ts";
import { thresholdFor, WEIGHTS } from "./weights.ts";

// Names that public sources write in several ways; each pair is one name in two spellings.
const PERSONS: readonly (readonly [script: string, one: string, other: string])[] = [
  ["Russian, an Arabic article as it is spoken", "Айман аз-Завахири", "Ayman al-Zawahiri"],
  ["Ukrainian, son of", "Усама бін Ладен", "Usama bin Laden"],
  ["Han, a foreign name by its sound", "贝拉克·奥巴马", "Barack Obama"],
  ["Han, a foreign name, traditional", "薩達姆·侯賽因", "Saddam Hussein"],
  ["last word cut to two letters", "Gonzalez Polanco, He", "Gonzalez Polanco, Hermagoras"],
  ["a lower-case letter slipped into capitals", "SOLieMANI, Qasem", "SOLEIMANI, Qasem"],
  ["Abdul misspelt", "Ahdelmalek Droukdel", "Abdelmalek Droukdel"],
  ["Abdul without vowels", "Abdlmlk Drkdl", "Abdelmalek Droukdel"],
  ["Khmer, a p", "ប៉ុល ពត", "Pol Pot"],
  ["Thai", "ทักษิณ ชินวัตร", "Thaksin Shinawatra"],
  ["Hindi", "नरेन्द्र मोदी", "Narendra Modi"],
  ["Russian, BGN/PCGN", "Евгений Хрущёв", "Yevgeniy Khrushchev"],
  ["Belarusian, a Latin I before letters that all look Latin", "Iна Ваўчок", "Ina Vauchok"],
  ["Greek, an Arabic name", "Ουάλιντ Χαμάντ Τζαμπάρ", "Walid Hamad Jabbar"],
  ["Russian, ISO 9", "Юрий Жуков", "Ûrij Žukov"],
  ["Russian, passport 1997", "Дмитрий Щербаков", "Dmitrii Shcherbakov"],
  ["Russian, German spelling", "Сергей Чайковский", "Sergej Tschajkowskij"],
  ["Russian, French spelling", "Сергей Чайковский", "Sergueï Tchaïkovski"],
  ["Russian, patronymic left out", "Сергей Викторович Лавров", "Sergey Lavrov"],
  ["Ukrainian", "Володимир Зеленський", "Volodymyr Zelensky"],
  ["Ukrainian against Russian", "Олексій Гончаренко", "Aleksey Goncharenko"],
  ["Belarusian", "Аляксандр Лукашэнка", "Alyaksandr Lukashenka"],
  ["Bulgarian", "Бойко Борисов", "Boyko Borisov"],
  ["Serbian", "Александар Вучић", "Aleksandar Vucic"],
  ["Kazakh", "Қасым-Жомарт Тоқаев", "Kassym-Jomart Tokayev"],
  ["Kyrgyz", "Садыр Жапаров", "Sadyr Japarov"],
  ["Han, pinyin", "习近平", "Xi Jinping"],
  ["Han, Wade–Giles", "Hsi Chin-p'ing", "Xi Jinping"],
  ["Han, traditional and simplified", "習近平", "习近平"],
  ["Hangul", "김정은", "Kim Jong Un"],
  ["Hangul, the North's spelling", "최룡해", "Choe Ryong-hae"],
  ["Hangul, the South's usual spelling", "박영수", "Park Young-soo"],
  ["Arabic", "محمد حسن", "Muhammad Hassan"],
  ["Arabic, article and French habits", "عبد القادر بن صالح", "Abdelkader Ben Salah"],
  ["Persian", "حسن روحانی", "Hassan Rouhani"],
  ["Muhammad in its forms", "Mohamed Ould Abdel Aziz", "Muhammad Walad Abdulaziz"],
  ["Hebrew", "בנימין נתניהו", "Binyamin Netanyahu"],
  ["Hebrew, nearly all vowels", "ינון לוי", "Yinon Levy"],
  ["Arabic, a given name that looks like a title", "عمر سلطان حسن", "Omar Sultan Hassan"],
  ["Arabic, al-Din joined", "نور الدين الدريسي", "Noureddine Drissi"],
  ["Persian, names written together", "ناصرملکی", "Naser Maleki"],
  ["Pashto, names written apart", "ولی جان", "Walijan"],
  ["Persian, doubled consonants", "حسن مددی", "Hassan Madadi"],
  ["Arabic, as Cairo says it", "جرجس جابر", "Gerges Gaber"],
  ["Arabic, as the Maghreb says it", "حافظ رمضاني", "Hafed Ramdani"],
  ["Arabic, three names written together", "رضاعليخميس", "Reda Ali Khamis"],
  ["Arabic, al-Din written together", "عزالدين اسماعيل", "Ezzedine Ismael"],
  ["Arabic, al-Din in Latin letters written together", "نور الدين حمدان", "Noureldin Hamdan"],
  ["Pashto, Allah in front", "الله کرم وردک", "Allah-Karam Wardak"],
  ["Arabic, an initial", "عدنان س. حسن", "Adnan S. Hasan"],
  ["Hebrew, as it is spoken", "שבתאי כהן", "Shavtai Cohen"],
  ["Hebrew, a sound that Hebrew lacks", "ג'מאל חדד", "Jamal Haddad"],
  ["Belarusian against Russian", "Дзмітрый Дзямідаў", "Dmitry Demidov"],
  ["Ukrainian patronymic against Russian", "Володимир Миколайович Антонов", "Vladimir Nikolaevich Antonov"],
  ["Greek", "Κυριάκος Μητσοτάκης", "Kyriakos Mitsotakis"],
  ["Armenian", "Նիկոլ Փաշինյան", "Nikol Pashinyan"],
  ["Georgian", "ირაკლი კობახიძე", "Irakli Kobakhidze"],
  ["Devanagari", "नरेन्द्र मोदी", "Narendra Modi"],
  ["Latvian ending", "Sergejs Lavrovs", "Sergei Lavrov"],
  ["nickname", "Bill Clinton", "William Clinton"],
  ["initial", "N. Nazarbayev", "Nursultan Nazarbayev"],
  ["title and so-called", "Gen. Sergei Shoigu", "Sergey Shoygu"],
  ["homoglyph", "Vlаdimir Рutin", "Vladimir Putin"],
  ["zero width and order", "PUTIN,\u200b Vladimir", "Vladimir Putin"],
  ["misread letters", "V1adimir Putln", "Vladimir Putin"],
  ["vowels left out", "Vldmr Ptn", "Vladimir Putin"],
  ["joined", "SergeiLavrov", "Sergei Lavrov"],
];

const ORGANISATIONS: typeof PERSONS = [
  ["a common word misspelt", "Almaz Technolgies Co", "Almaz Technologies Co"],
  ["common words misspelt on both sides", "Vega Electornics Tradng", "Vega Electronics Tradin Ltd"],
  ["a place misspelt", "National Iranain Tanker Company", "National Iranian Tanker Company"],
  ["a legal form misspelt", "Joint Stock Comapny Rubin", "JSC Rubin"],
  ["a romanised word misspelt", "Proizvostvennaya Kompaniya Rubin", "Proizvodstvennaya Kompaniya Rubin"],
  ["Cyrillic, roots that English spells otherwise", "Гидротех", "Hydrotech Ltd"],
  ["Cyrillic, a root at the end", "ООО Спецхим", "Spetschem LLC"],
  ["Han, terms translated", "华为技术有限公司", "Huawei Technologies Co., Ltd."],
  ["Han, traditional", "華為技術有限公司", "Huawei Technology Company Limited"],
  ["Kana", "ソニー株式会社", "Sony Corporation"],
  [
    "Han, a brand translated",
    "中国交通建设股份有限公司",
    "China Communications Construction Company Limited",
  ],
  ["Han, a short name in brackets", "浪潮集团有限公司", "Inspur Group Co., Ltd. (Inspur)"],
  ["Han, an official English name", "西北工业大学", "Northwestern Polytechnical University"],
  ["Han, cut into fewest words", "安福德国际贸易有限公司", "Anfude International Trading Co., Ltd."],
  ["Han, a foreign name by its sound", "特科姆公司", "TCOM, Limited Partnership"],
  ["Han, read as Japanese", "八洲電機株式会社", "Yashima Denki Co., Ltd."],
  ["Hangul, a common word that is spelled", "조선혁신무역회사", "Korea Hyoksin Trading Corporation"],
  ["Russian, inflected form", "Концерн «Алмаз-Антей»", "Almaz-Antey Concern"],
  ["Russian, legal form", "ООО «Ромашка»", "Romashka Limited Liability Company"],
  ["joined form", "SiemensAG", "Siemens Aktiengesellschaft"],
  ["capitals inside", "BlackRock, Inc.", "blackrock inc"],
  ["abbreviations", "Shenzhen Sci-Tech Imp Exp Co", "Shenzhen Science and Technology Import Export Company"],
  ["number as a word", "Forty Four Brigade Ltd", "Brigade 44 Limited"],
  ["Roman numeral", "Sevmash Fund IV", "Sevmash Fund 4"],
  ["Greek letters", "Τράπεζα Πειραιώς", "Piraeus Bank"],
  ["Russian, adjective of a city", "Пермский пороховой завод", "Perm Powder Plant"],
  ["Russian, a common word as a brand", "ООО «Электра Про»", "Electra Pro LLC"],
  [
    "Russian, a stem of three letters",
    "Институт прикладной химии «Бриз»",
    "Briz Institute of Applied Chemistry",
  ],
  [
    "Russian, English words in Cyrillic",
    "ООО «Кварта Энджиниринг Холдингз»",
    "Kvarta Engineering Holdings LLC",
  ],
  ["Latin, no Greek number", "Акционерное общество «Протон»", "JSC Proton"],
  ["Greek, a country", "Εθνικό Κόμμα της Κολομβίας", "National Party of Colombia"],
  ["Greek, a word whose stem another has", "Φιλελεύθερο Δημοκρατικό Κόμμα", "Liberal Democratic Party"],
  ["Bulgarian, articles", "Министерството на отбраната", "Ministry of Defence"],
  ["Ukrainian, legal form", "Відкрите акціонерне товариство «Пеленг»", "Peleng JSC"],
  ["Russian ordinal", "142-й батальон", "142nd Battalion"],
  ["Greek, translated", "Υπουργείο Άμυνας", "Ministry of Defence"],
  [
    "Persian, translated",
    "مرکز تحقیقات علوم و فناوری دفاعی",
    "Defense Science and Technology Research Center",
  ],
  ["Persian, an English word in Arabic letters", "پویا کنترل", "Pouya Control"],
  ["Urdu, English words in Arabic letters", "ہیوی مکینیکل کمپلیکس", "Heavy Mechanical Complex"],
  ["Hebrew, ch for h", "נחלה", "Nachala"],
  [
    "Arabic, words of administrations",
    "المديرية العامة للجمارك في لبنان",
    "Lebanon General Directorate of Customs",
  ],
  ["Persian, words of industry", "کارخانه توربین البرز", "Alborz Turbine Factory"],
  ["Thai, English words", "บริษัท โปรมีเทค เทรดดิ้ง จำกัด", "Promitek Trading Co., Ltd."],
  ["Thai, words of its own", "บริษัท คาวาริน อุตสาหกรรม จำกัด (มหาชน)", "Kavarin Industry Public Company Limited"],
  ["Hindi, English words", "कावेरी इलेक्ट्रॉनिक्स प्राइवेट लिमिटेड", "Kaveri Electronics Pvt Ltd"],
  ["Georgian, a legal form", "შპს პრომეთე გრუპ", "Promete Group LLC"],
  ["a misspelt common word", "Huawei Technologeis Co Ltd", "Huawei Technologies"],
  ["Arabic, abbreviated legal form", "مجموعة مونولينك ش.م.ح", "Monolink Group FZCO"],
  ["Han, traditional, translated", "優勢貿易有限公司", "Advantage Trading Co., Ltd."],
  ["Han, a foreign name by its sound", "哈德森技术公司", "Hudson Technologies Co."],
  ["Han, a dot inside a foreign name", "洛克希德·马丁公司", "Lockheed Martin Corporation"],
  [
    "several names in one line",
    "Tomsk Polytechnic State University",
    "Tomsk Polytechnic State University - National Research Institute of Tomsk",
  ],
];

const DIFFERENT: readonly (readonly [schema: EntrySchema, one: string, other: string])[] = [
  ["Person", "Ivan Petrov", "Ivan Sidorov"],
  ["Person", "Kim Jong Un", "Kim Jong Il"],
  ["Person", "Omar bin Hasan", "Hasan bin Omar"],
  ["Person", "Li Ping", "Li Jin Ping"],
  ["Person", "Aaron A. Wendt", "Josh A. Wendt"],
  // The last syllable of a Korean name is no word for a son, and a whole syllable is not cut short.
  ["Person", "Ko Tae Bin", "Ko Tae Hun"],
  ["Person", "Li Xiao Ya", "Li Xiao Yang"],
  ["Company", "Bank of America", "Bank of Armenia"],
  ["Company", "Blackstone Fund V", "Blackstone Fund VI"],
  ["Company", "Shenzhen Electronics Co., Ltd.", "Shanghai Electronics Co., Ltd."],
  ["Vessel", "Snow Storm 1", "Snow Storm 2"],
];

test("of two names with the same consonants, the one whose long vowels agree is the nearer", () => {
  const score = (other: string): number => compare("فراس حمدان", other, { schema: "Person" }).score;
  expect(score("Firas Hamdan")).toBeGreaterThan(score("Faris Hamdan"));
});

describe("one name in two spellings is found", () => {
  test.each(PERSONS)("person, %s: %s and %s", (_, one, other) => {
    expect(compare(one, other, { schema: "Person" }).score).toBeGreaterThanOrEqual(
      thresholdFor("Person", WEIGHTS),
    );
  });

  test.each(ORGANISATIONS)("organisation, %s: %s and %s", (_, one, other) => {
    expect(compare(one, other, { schema: "Company" }).score).toBeGreaterThanOrEqual(
      thresholdFor("Company", WEIGHTS),
    );
  });
});

test.each(DIFFERENT)("another %s stays apart: %s and %s", (schema, one, other) => {
  expect(compare(one, other, { schema }).score).toBeLessThan(thresholdFor(schema, WEIGHTS));
});
