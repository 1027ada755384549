/**
 * Everyday words of Arabic, Persian, Urdu and Pashto names of bodies and firms, with the English word of the lists; form as BRAND_NAMES.
 */
export const ABJAD_GENERAL_WORDS: string = `
division: فرقة, لشکر, لشكر
brigades: كتائب, سرايا, ألوية
army: جيش, ارتش
soldiers: جند, جنود, سرباز, سربازان
martyrs: شهداء, شهید, شهدا
mujahideen: مجاهدين, مجاهدین
front: جبهة, جبهه
movement: حركة, جنبش, تحریک
party: حزب
group: جماعة, مجموعة, گروه
band: عصبة, عصابة
state: دولة, دولت, ولاية
unity: توحيد, توحید, وحدة, وحدت
supporters: أنصار, انصار
companions: أصحاب, اصحاب
defence: دفاع, الدفاع
headquarters: قرارگاه, مقر, قيادة
command: قيادة, فرماندهی, فرماندهي, كمان
base: قاعدة, پایگاه
law enforcement: انتظامی, إنفاذ القانون
guard: حرس, نگهبان, حراسة
guarding: حراسات, حراسة, حفاظت
protection: حماية, حفاظت, محافظت
services: خدمات, سروسز
customs: جمارك, گمرک
prison: سجن, زندان
court: محكمة, دادگاه
prosecutor: نيابة, دادستان, دادستانی
council: مجلس, شورى, شورای, شورا
supreme: الأعلى, عالی, عالي
cultural revolution: انقلاب فرهنگی
cultural: فرهنگی, ثقافي, ثقافية
revolution: ثورة, انقلاب
self sufficiency: خودکفایی, اكتفاء ذاتي
purchasing: خرید, خريد, مشتريات, مشتریات
commission: هيئة, کمیشن, كمیسیون, کمیسیون
free zone: منطقة حرة, منطقه آزاد
free trade zone: منطقه آزاد تجاری
industrial zone: منطقة صناعية, منطقه صنعتی, شهرک صنعتی
organization: منظمة, سازمان, تنظيم, مؤسسة
foundation: مؤسسة, بنیاد, وقف
institute: معهد, مؤسسة, موسسه, انستیتو
academy: أكاديمية, آکادمی, فرهنگستان
university: جامعة, دانشگاه
technical university: دانشگاه صنعتی, جامعة تقنية
faculty: كلية, دانشکده
school: مدرسة, آموزشگاه, مدرسه
research: بحوث, أبحاث, تحقیقات, تحقيقات, پژوهش, پژوهشی, پژوهشگاه, تحقیقاتی
research centre: مركز بحوث, مركز أبحاث, مرکز تحقیقات, پژوهشکده
laboratory: مختبر, آزمایشگاه
studies: دراسات, مطالعات
design: تصميم, طراحی
manufacturing: تصنيع, ساخت, تولید, تولیدی
production: إنتاج, تولید, تولیدی
factory: معمل, مصنع, کارخانه, کارخانجات, فابریکه
metallic: معدنية, فلزی
mineral: معدنی, معدنية
mining: تعدين, معادن, معدنی
engine: محرك, محركات, موتور
motor: موتور, موتورسازی
aircraft: طائرات, هواپیما
aircraft manufacturing: هواپیماسازی, صناعة الطائرات
helicopter: بالگرد, هلیکوپتر, مروحيات, هلی‌کوپتر
unmanned: بدون سرنشین, بدون طيار, مسيرة
missile: موشک, موشکی, صواريخ
aerospace: هوافضا, هوا فضا, فضاء, فضا
space: فضاء, فضائي, فضایی, فضائی
atmosphere: جو, جوي
armament: تسليح, تسلیحات, تسلیحاتی
ammunition: ذخيرة, ذخائر, مهمات, مهمات سازی
chemical: كيماوي, كيميائية, شیمیایی, شیمیائی
petrochemical: بتروكيماويات, پتروشیمی
refinery: مصفاة, پالایشگاه, پالایش
oil: نفط, نفت, نفتی, نفطية
gas: غاز, گاز
pipeline: خطوط أنابيب, خط لوله
drilling: حفر, حفاری
exploration: استكشاف, اکتشاف, تنقيب
electricity: كهرباء, برق
electric: كهربائي, الکتریک, برقی
electro: الکترو, إلكترو
electronics: إلكترونيات, الکترونیک, الكترونيك, الکترونیکی
power plant: نیروگاه, محطة كهرباء
water: مياه, آب
construction: بناء, إنشاءات, مقاولات, ساختمانی, ساختمان, تعمیر, تعمير
contracting: مقاولات, پیمانکاری
real estate: عقارات, عقارية, عقاري, املاک
properties: أملاك, عقارات
housing: إسكان, مسکن
development: تطوير, تنمية, توسعه, انکشاف
engineering: هندسة, هندسية, مهندسی, مهندسين
consulting: استشارات, مشاوره, مهندسین مشاور, استشارية
trading: تجارة, تجارية, تجاري, بازرگانی, تجارت, تجارتی, سوداگری
commercial: تجاري, تجارية, بازرگانی
import export: استيراد وتصدير, واردات صادرات
import: استيراد, واردات
export: تصدير, صادرات
marketing: تسويق, بازاریابی
distribution: توزيع, پخش, توزیع
exchange: صرافة, صيرفة, صرافی
money exchange: صرافة, صرافی
bank: مصرف, بنك, بانک, بینک
insurance: تأمين, بیمه, بيمه
investment: استثمار, استثمارات, سرمایه گذاری, سرمايه گذاری
holding: قابضة, القابضة, هلدینگ
financial: مالي, مالية, مالی
transport: نقل, حمل و نقل, ترابری, ترانسپورت
shipping: شحن, ملاحة, کشتیرانی, ملاحية
marine: بحري, بحرية, دریایی
port: ميناء, مرفأ, بندر
airport: مطار, فرودگاه
airline: خطوط جوية, طيران, هواپیمایی
aviation: طيران, هوانوردی, هواپیمایی
travel: سفريات, سياحة وسفر, مسافرتی
tourism: سياحة, گردشگری, جهانگردی
communications: اتصالات, ارتباطات, مواصلات
telecommunication: اتصالات, مخابرات, مخابراتی
information technology: تكنولوجيا المعلومات, تقنية المعلومات, فناوری اطلاعات
technology: تكنولوجيا, تقنية, تکنولوژی, فناوری, فن آوری, ٹیکنالوجی
information: معلومات, اطلاعات
computer: حاسوب, کامپیوتر, رایانه, كمبيوتر
software: برمجيات, نرم افزار
media: إعلام, رسانه, ميديا
news: أخبار, خبر, خبری
broadcasting: بث, صدا و سیما, إذاعة
television: تلفزيون, تلویزیون
printing: طباعة, چاپ
health: صحة, بهداشت, صحي
medical: طبية, طبي, پزشکی, طبی
pharmaceutical: أدوية, دارویی, داروسازی, دوائية
hospital: مستشفى, بیمارستان, شفاخانه
food: غذائية, أغذية, غذایی, مواد غذایی
agricultural: زراعي, زراعية, کشاورزی, زراعتی
steel: فولاذ, فولاد, حديد وصلب
aluminium: ألمنيوم, آلومینیوم, الومینیوم
copper: نحاس, مس
cement: إسمنت, سیمان
textile: نسيج, نساجی, منسوجات
leather: جلود, چرم
gold: ذهب, طلا, زرگری
parts: قطعات, قطع غيار
automobile: سيارات, خودرو, خودروسازی
machinery: آلات, ماشین آلات, مكائن, ماشین سازی
equipment: معدات, تجهیزات, تجهيزات
industries: صناعات, صنایع, صنايع
industry: صناعة, صنعت
heavy: ثقيلة, سنگین
light: خفيفة, سبک
general: عام, عامة, عمومی
general company: الشركة العامة
national: وطني, وطنية, ملی, ملي, قومی
international: دولي, دولية, بین المللی, بين المللي, عالمية
public: عمومی, عام, عامة
private: خاص, خصوصی
united: متحدة, متحد
modern: حديثة, حديث, نوین, مدرن
new: جديد, جديدة, جدید, نو
east: شرق, شرقي, شرقية, خاور, مشرق
west: غرب, غربي, غربية, باختر, مغرب
north: شمال, شمالي, شمالية, شمالی
south: جنوب, جنوبي, جنوبية, جنوبی
middle east: الشرق الأوسط, خاورمیانه, میدل ایست
central: مركزي, مركزية, مرکزی
charity: خيرية, خیریه, خيري
relief: إغاثة, امداد, امدادی
welfare: رعاية, بهزیستی, رفاه
orphans: أيتام, يتامى, ایتام
youth: شباب, جوانان
women: نساء, زنان
farm: מזרעה, חווה, חוות, مزرعة, مزرعه
bank: בנק
movement: תנועה, תנועת
youth: נוער
association: עמותה, עמותת, جمعية, انجمن, رابطة
fund: קרן, صندوق
company: חברה, חברת
organisation: ארגון
council: מועצה, מועצת
ministry: משרד
security: ביטחון, אבטחה
industries: תעשיות, תעשייה
aerospace: תעשייה אווירית
technologies: טכנולוגיות, טכנולוגיה
systems: מערכות
trading: מסחר, סחר
diamonds: יהלומים
shipping: ספנות, שילוח
construction: בנייה, בניין
real estate: נדלן, נדל"ן
development: פיתוח
investments: השקעות
`;
