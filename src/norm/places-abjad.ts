/** Countries and regions with their adjectives in Arabic script and Hebrew; form as BRAND_NAMES. */
export const ABJAD_PLACES: string = `
iran: ايران, ایرانی, الإيرانية, ايراني, إيرانية, איראן
iraq: عراقي, عراقية, عراقی, עיראק
syria: سوري, سورية, السوري, سوریه, סוריה
lebanon: لبنان, لبناني, لبنانية, לבנון
yemen: يمن, يمني, يمنية, یمن, תימן
palestine: فلسطين, فلسطيني, فلسطينية, فلسطین, פלסטין, פלסטיני
israel: إسرائيل, اسرائيل, اسرائیل, ישראל, ישראלי, ישראלית
pakistan: باكستان, پاکستان, پاکستانی, باكستاني, פקיסטן
afghanistan: أفغانستان, افغانستان, افغان, أفغاني, افغانی
libya: ليبي, ليبية, لیبی, לוב
egypt: مصر, مصري, مصرية, מצרים
saudi: سعودي, سعودية, السعودية, عربستان سعودی, סעודיה
kuwait: كويت, كويتي, کویت, כווית
qatar: قطر, قطري, קטאר
bahrain: بحرين, بحريني, بحرین
oman: عمان, عمانی, سلطنة عمان
uae: إماراتي, إماراتية, الإمارات العربية المتحدة
sudan: سودان, سوداني, سودانية, סודאן
algeria: جزائر, جزائري, جزائرية, الجزایر
morocco: مغربي, مغربية, مراکش, מרוקו
tunisia: تونس, تونسي, تونسية
somalia: صومال, صومالي, سومالی
turkey: تركي, تركية, טורקיה
russia: روسي, روسية, روسی, רוסיה
india: هندي, هندية, ہند, بھارت, הודו
germany: آلمان, ألماني, ألمانية, גרמניה
france: فرانسه, فرنسي, צרפת
america: أمريكي, أمريكية, امریکا, ארצות הברית
china: چین, صيني, صينية, סין
korea: كوريا, کره, קוריאה
sham: بلاد الشام, شام
kurdistan: كردستان, کردستان, کوردستان
arab: عرب, عربي, عربية, عربی, ערבי
caucasus: قفقاز, قوقاز
khorasan: خراسان
`;

/** Cities, provinces and names of bodies in Arabic script and Hebrew; form as SLAVIC_CITIES. */
export const ABJAD_CITIES: string = `
isfahan: اصفهان, أصفهان
shiraz: شیراز, شيراز
tabriz: تبریز, تبريز
mashhad: مشهد
qom: قم
kerman: کرمان, كرمان
kermanshah: کرمانشاه
ahvaz: اهواز, الأهواز
khuzestan: خوزستان
bushehr: بوشهر
bandar abbas: بندرعباس, بندر عباس
kish: کیش
qeshm: قشم
natanz: نطنز
arak: اراک
karaj: کرج
yazd: یزد, يزد
qazvin: قزوین
fars: استان فارس
azerbaijan: آذربایجان, أذربيجان
baghdad: بغداد
basra: بصرة, بصره
mosul: موصل
najaf: نجف
karbala: كربلاء, کربلا
erbil: أربيل, اربیل
kirkuk: كركوك
anbar: أنبار
damascus: دمشق, דמשק
aleppo: حلب
homs: حمص
hama: حماة
latakia: اللاذقية, لاذقية
tartus: طرطوس
daraa: درعا
idlib: إدلب, ادلب
beirut: بيروت, بیروت, ביירות
tripoli: طرابلس
sidon: صيدا
sanaa: صنعاء
aden: عدن
hodeidah: الحديدة, حديدة
marib: مأرب
hadramawt: حضرموت
benghazi: بنغازي, بن غازي
misrata: مصراتة
sirte: سرت
cairo: قاهرة, קהיר
alexandria: إسكندرية
sinai: سيناء, סיני
khartoum: خرطوم
darfur: دارفور
riyadh: رياض
jeddah: جدة
mecca: مكة, مکه
medina: المدينة المنورة
doha: دوحة, دوحه
abu dhabi: أبوظبي, أبو ظبي, ابوظبی
sharjah: شارقة, شارجه
ras al khaimah: رأس الخيمة, راس الخيمة
fujairah: فجيرة
ajman: عجمان
muscat: مسقط
manama: منامة
amman: عمّان
kabul: كابل, کابل, كابول
kandahar: قندهار
herat: هرات
nangarhar: ننگرهار
helmand: هلمند
peshawar: پشاور, پېښور
quetta: کوئٹہ, کویته
karachi: کراچی
lahore: لاهور, لاہور
islamabad: اسلام آباد
rawalpindi: راولپنڈی
kashmir: کشمیر
balochistan: بلوچستان
sindh: سندھ
punjab: پنجاب
istanbul: استانبول, إسطنبول
jerusalem: ירושלים
tel aviv: תל אביב
haifa: חיפה
hebron: חברון
shomron: שומרון
samaria: السامرة
judea: יהודה ושומרון
binyamin: בנימין
gaza: غزة, غزه, עזה
zion: ציון
caspian: خزر, بحر قزوين
persian gulf: خلیج فارس, الخليج الفارسي
qaida: القاعدة, قاعدة, القاعده
ansar allah: أنصار الله, انصارالله
daesh: داعش
levant: الشام
maghreb: بلاد المغرب, المغرب الإسلامي
baqiyatallah: بقیةالله, بقيه الله, بقیه الله, بقية الله
tidewater: تایدواتر
`;
