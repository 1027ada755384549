/** Words of Thai and Hindi names of firms, with the English word; form as BRAND_NAMES. */
export const ABUGIDA_WORDS: string = `
trading: เทรดดิ้ง, เทรดดิง, การค้า, ट्रेडिंग, ट्रेडर्स
international: อินเตอร์เนชั่นแนล, อินเตอร์เนชันแนล, นานาชาติ, इंटरनेशनल
thailand: ไทยแลนด์, ประเทศไทย
thai: ไทย
industry: อุตสาหกรรม, อินดัสตรี, อินดัสทรี, इंडस्ट्रीज, उद्योग
import export: นำเข้าส่งออก, อิมปอร์ต เอ็กซ์ปอร์ต
technology: เทคโนโลยี, टेक्नोलॉजी, टेक्नोलॉजीज
engineering: วิศวกรรม, เอ็นจิเนียริ่ง, इंजीनियरिंग
service: เซอร์วิส, บริการ, सर्विसेज
machinery: เครื่องจักร, แมชชีน, แมชชีนเนอรี่
electronics: อิเล็กทรอนิกส์, อิเล็คทรอนิคส์, इलेक्ट्रॉनिक्स
electric: อิเล็กทริค, ไฟฟ้า
transport: ขนส่ง, ทรานสปอร์ต
logistics: โลจิสติกส์, लॉजिस्टिक्स
shipping: ชิปปิ้ง, เดินเรือ
marine: มารีน
air: แอร์
aviation: การบิน, เอวิเอชั่น
bank: ธนาคาร, बैंक
university: มหาวิทยาลัย, विश्वविद्यालय
institute: สถาบัน, संस्थान
ministry: กระทรวง, मंत्रालय
department: กรม, विभाग
factory: โรงงาน
corporation: คอร์ปอเรชั่น, คอร์เปอเรชั่น, คอร์ปอเรชัน, निगम
holding: โฮลดิ้ง, โฮลดิ้งส์
enterprise: เอ็นเตอร์ไพรส์, วิสาหกิจ, एंटरप्राइजेज
global: โกลบอล, โกลเบิล, ग्लोबल
construction: ก่อสร้าง, คอนสตรัคชั่น
development: พัฒนา
supply: ซัพพลาย
petroleum: ปิโตรเลียม, पेट्रोलियम
energy: พลังงาน, เอ็นเนอร์ยี, ऊर्जा
security: รักษาความปลอดภัย
property: พร็อพเพอร์ตี้
investment: การลงทุน, อินเวสเมนท์
defence: ป้องกันประเทศ, रक्षा
india: भारत, इंडिया
national: แห่งชาติ, राष्ट्रीय
organization: संगठन
party: พรรค, पार्टी
army: กองทัพ, सेना
`;

/** Legal forms of Thailand, India, Georgia and Armenia; form as LEGAL_FORMS. */
export const ABUGIDA_FORMS: string = `
co: บริษัท, कंपनी
ltd: จำกัด, लिमिटेड, प्राइवेट लिमिटेड
jsc: มหาชน, จำกัด มหาชน, სს, სააქციო საზოგადოება, ՓԲԸ, ԲԲԸ
llc: შპს, შეზღუდული პასუხისმგებლობის საზოგადოება, ՍՊԸ
partnership: ห้างหุ้นส่วน, ห้างหุ้นส่วนจำกัด
group: กรุ๊ป, กลุ่ม, გრუპ, ჯგუფი, समूह
`;
