/** Titles, forms of address, ranks and generational suffixes: they say nothing about who somebody is. */
export const TITLES: string = `
mr: mister, mrs, ms, miss, herr, frau, monsieur, madame, mme, senor, señor, senora, señora, sr, sra, sri, shri, smt, don, dona, doña, sir, lord, lady, dame, dr, doctor, docteur, doktor, dott, dr ing, prof, professor, professeur, ing, eng, engr, engineer, ir, phd, md phd, mba, hon, honorable, honourable, his excellency, her excellency, excellency, rev, reverend, father, bishop, archbishop, cardinal, pope, imam
president: präsident, presidente, prezident, президент, chairman, minister, prime minister, premier, senator, deputy, governor, mayor, ambassador, king, queen, prince, princess, emir, crown prince, secretary, chancellor, judge, justice
gen: general, lt gen, maj gen, brig gen, brigadier general, major general, lieutenant general, lieutenant, lt, lt col, colonel, col, maj, major, capt, captain, sgt, sergeant, cmdr, commander, admiral, adm, rear admiral, marshal, brigadier, brig, генерал, полковник
sheikh: shaikh, shaykh, cheikh, sheik, shekh, shaykhul, mullah, mulla, molla, maulvi, mawlawi, moulavi, maulavi, mawlana, maulana, haji, hadji, hajji, hajj, al hajj, alhaji, hadj, hojjatoleslam, hojatoleslam, ayatollah, ayatullah, qari, ustad, ustaz, ustadh, sardar, الحاج, الشيخ, شیخ, شيخ, حاج, حاجی, حاجي, ملا, مولوی, مولوي, دكتور, الدكتور, عميد, لواء, العميد, اللواء, سردار
sayyid: sayed, seyed, seyyed, sayid, sayyed, syed, sayid, seyyid, سید, سيد, السيد
jr: junior, sr jr, senior, iii jr, fils, pere, hijo, filho, neto
so called: so-called, aka, a k a, f k a, fka, formerly, formerly known as, also known as, d b a, dba, doing business as, трейдинг эз, the so called, известный как, a.k.a., nom de guerre, alias
`;

/** Articles, prepositions and particles of organisations' names. */
export const PARTICLES: string = `
the: of, de, des, du, del, della, dello, delle, dei, di, da, do, dos, das, la, le, les, el, los, las, van, von, vom, zu, zur, zum, der, den, het, ter, ten, af, av, för, for, fur, für, and, und, et, y, e, und so, och, og, ja, ve, i, и, та, й, і, а, в, во, на, по, с, о, об, из, для, им, имени, z, w, a, an, to, in, on, at, by, with, from, und die, die, das, dem, och, til, till, pour, para, per, kai, και, του, της, των, τον, την, τη, το, οι, η, ο, τα, για, από, σε, στο, στη, στην, με, αριθ, αρ, za, od, na, wa, و, في, فی, من, در, به, از, على, إلى, عن, برای, با, تا, د, کا, کی, کے, اینڈ, آف, اف, של, את, 的, 和, 与, の, и т д, al, ал, аль, эль, ел, αλ, το, στα, στους, στις, στον, προς, κατά, υπό, ως, από, εναντίον, за, към, от, при, до, със, без, під, від, із, зі, или, або, као, бо, дар, ва, el al, ul, ud, ur, uz, us, ad, ar, as sh, ash, az, an n, at t, ed, ez, es sh, al al, ال, آل, ou, ن
bin: ibn, ben, bint, binti, binte, bnou, ould, wald, walad, بن, ابن, بنت, ogly, oglu, ogli, kyzy, qizi, kizi, оглы, кызы, угли, бин, ибн, бен, ульд, μπιν, ιμπν, ولد
`;

/** Particles of persons' names; words that are surnames somewhere (An, Na, To, Ha) are left out. */
export const PERSON_PARTICLES: string = `
the: of, de, des, du, del, della, dello, delle, dei, di, da, do, dos, das, la, le, les, los, las, van, von, vom, zu, zur, zum, der, den, ter, af, av, and, y, e, al, el, ul, ud, ur, us, ad, ar, ash, az, at, ال, آل, ал, аль, эль, ел, эд, ад, ас, эс, аш, эш, ат, эт, ар, эр, ан, аз, эз, ель, ез, ес, еш, ет, уль, ур, уд, ван, фон, дер, ден, ди, да, де, дос, душ, ла, лос, тер, αλ, ελ, ντε, φον, βαν
bin: ibn, ben, bint, binti, binte, bnou, ould, wald, walad, بن, ابن, بنت, ogly, oglu, ogli, kyzy, qizi, kizi, оглы, кызы, угли, бин, бін, ибн, ібн, бінт, бен, бинт, ульд, улд, гызы, қызы, ұлы, μπιν, ιμπν, ولد, ولد, אבן, בן, בת
`;

/** Given names in their common spellings and short forms: agreement of one says less than of a family name. */
export const GIVEN_NAMES: string = `
alexander: alexandr, aleksandr, aleksander, oleksandr, alexandre, alejandro, alessandro, alexandros, aliaksandr, aleksandar, sasha, alex, iskander, олександр, аляксандр, александър, алесь, саша
sergei: sergey, sergej, serhii, serhiy, serge, sergio, siarhei, sergejs, sergiy, sergii, seryozha, сергій, сяргей, серги
vladimir: volodymyr, uladzimir, wladimir, vladimirs, wolodymyr, vova, володимир, уладзімір, владимір
dmitri: dmitry, dmitriy, dmytro, dzmitry, dimitri, dimitrij, dimitry, dmitrij, dima, dmitrijs, дмитро, дзмітрый, димитър, димитрий
nikolai: nikolay, mykola, nikolaj, nicholas, nicolas, nikolas, nick, nicola, nikola, nicolae, mikalai, микола, мікалай, мiкалай, никола, миколай
mikhail: michail, mykhailo, michael, mihail, mikhael, michel, miguel, mike, michele, mikael, mikheil, mihailo, misha, mikhailo, михайло, міхаіл, михаил, міхась
evgeni: evgeny, yevgeny, yevgeniy, evgeniy, evgenij, yevhen, yevhenii, eugene, jewgeni, jevgeni, yauhen, eugen, evgenii, jevgenijs, євген, євгеній, яўген, яўгеній, євгенія, yaugen, yauhen
andrei: andrey, andriy, andrii, andrej, andrzej, andreas, andre, andrew, andres, andy, andrejs, andrea, drew, андрій, андрэй, андрей
alexei: aleksei, alexey, aleksey, oleksii, oleksiy, aleksej, aliaksei, alexis, alexej, aleksejs, олексій, аляксей
petr: pyotr, petro, piotr, pjotr, peter, pedro, pierre, pete, pavle petr, petar, pietro, петро, пётр, пятро, петър
pavel: pavlo, paul, pablo, pawel, pavol, paolo, pavels, paulo, павло, павал, павел
ivan: john, johan, johann, johannes, jean, juan, giovanni, jan, joao, johnny, jack, ioann, hans, ioannis, yoann, hovhannes, giannis, jon, sean, ian, іван, янка, иван
georgi: georgy, georgiy, heorhii, heorhiy, george, georg, georges, jorge, giorgi, giorgio, georgios, jorg, jurgen, георгій, георгий
yuri: yury, yuriy, yurii, juri, jurij, iouri, iurii, jury, jurijs, юрій, юры, юрий
igor: ihor, igors, ігор, ігар, игар, ihar, igar
oleg: oleh, aleh, olegs, олег, алег
viktor: victor, viktar, wiktor, vittorio, vic, віктор, віктар
vasily: vasili, vasyl, vasiliy, vasilij, basil, wassili, vasilis, vasil, basile, василь, васіль, vasil
konstantin: kostyantyn, constantin, kostiantyn, constantine, konstantinos, костянтин, канстанцін, kanstantsin, kanstancin
maxim: maksim, maksym, maxime, maksims, maximilian, max, максим, максім
anton: antonio, anthony, tony, antoine, antony, antonis, antonios, антон
boris: barys, borys, барыс
anatoly: anatoli, anatoliy, anatolii, anatolij, anatol, anatolie, анатолій, анатоль, анатолий
valery: valeri, valeriy, valerii, valerij, валерій, валерый
grigory: grigori, hryhorii, grigoriy, gregory, greg, gregor, gregorio, ryhor, григорій, рыгор, григорий, grigoriy
stepan: stephan, stefan, stephen, steven, steve, esteban, etienne, stefano, stefanos, степан, сцяпан, stsiapan, stsyapan
fedor: fyodor, fedir, theodor, theodore, teodor, feodor, ted, федір, фёдар, федор, fiodar
ilya: ilia, illia, ilja, ilija, elias, ілля, ілья, illya
denis: denys, dzianis, dennis, denys, дзяніс
artem: artyom, artiom, artemi, артем, арцём, artsiom, artsyom
elena: yelena, olena, helena, helen, jelena, helene, alena, lena, олена, алена, елена, elena, алёна, olena
tatiana: tatyana, tetiana, tetyana, tatjana, tanya, тетяна, таццяна, татьяна, tatsiana, tatstsyana
natalia: natalya, nataliya, natalie, natalija, natasha, nathalie, наталія, наталля, наталья, nataliia, natallia
olga: olha, volha, helga, ольга, вольга
ekaterina: yekaterina, kateryna, catherine, katherine, katarina, kate, katerina, katie, kathryn, catarina, caterina, jekaterina, катерина, кацярына, екатерина, katsiaryna
anna: hanna, anne, ann, hannah, ganna, ana, ганна, анна
maria: mariya, marija, mary, marie, mariia, mariam, maryam, miriam, maryia, masha, марія, марыя, мария
svetlana: svitlana, sviatlana, світлана, святлана
irina: iryna, irene, irena, irine, ірина, ірына, ирина
yulia: julia, yuliya, julija, juliya, iuliia, juliana, юлія, юлия
william: will, bill, billy, guillermo, wilhelm, guillaume, willem, liam, bill
robert: rob, bob, bobby, roberto, rupert, bert
richard: rick, dick, ricardo, rich, riccardo
james: jim, jimmy, jaime, jamie, santiago, jacques, jacob, jakob, jacobo, yakov, yaqub, yakub
joseph: joe, jose, josef, giuseppe, yusuf, yousef, youssef, yosef, yusif, yousuf, joey, josip, iosif, iosef, pepe, yosif
thomas: tom, tomas, tommy, tommaso, toma
charles: charlie, carlos, carlo, karl, carl, chuck
edward: ed, eddie, eduardo, eduard, edouard, ned, edvard
francis: frank, francisco, franz, francesco, francois, paco, franciszek, frantisek, franco
henry: henri, enrique, heinrich, harry, enrico, hank, hendrik
david: dave, davide, dawud, daoud, davit, davyd, dawood
daniel: dan, danny, danilo, daniele, danil, daniil, данило, данила
benjamin: ben, benny, bibi, beniamino, binyamin
samuel: sam, sammy
elizabeth: liz, beth, betty, elisabeth, isabel, isabella, lisa, eliza, yelizaveta, elizaveta
margaret: maggie, peggy, marguerite, margarita, greta, margot
christopher: chris, christophe, kristof, cristobal, christoph
patrick: pat, patricio, paddy
ronald: ron, ronnie
donald: don, donnie
kenneth: ken, kenny
matthew: matt, matteo, mathieu, matthias, mateo, matvei, matvey, matej
timothy: tim, timofei, timofey, timo, тимофій
gerald: gerry, jerry, gerhard, gerard, gerardo
lawrence: larry, laurent, lorenzo, lars, laurence, laurenz
leonard: leo, leon, leonid, leonardo, len, леонід, леанід, leanid, leonid
louis: luis, luigi, ludwig, lewis, lou, luiz
philip: phil, felipe, philippe, filip, filippo, philipp
frederick: fred, freddy, friedrich, federico, frederik, frederic, fredrik, fritz
ahmad: ahmed, ahmet, achmad, akhmed, akhmad, ahmat
muhammad: mohammed, mohamed, mohammad, muhammed, mehmet, mohamad, mohamud, muhamed, magomed, mohd, mahomet, muhamad, mouhamad, mouhammad, mokhammad, محمد
mahmud: mahmoud, mahmood, mehmood, mahmut, makhmud
ali: aly, alii, علي, علی
yahya: يحيى, یحیی, يحيي
wael: wail, ouael, wa il, وائل
iyad: eyad, ayad, إياد, اياد, أياد
taha: طه
isa: issa, eissa, eisa, عيسى, عیسی
musa: moussa, mousa, موسى, موسی
nuh: nouh, noah, نوح
luay: louay, loay, lu ai, luai, لؤي
yasir: yasser, yaser, ياسر, یاسر
ayman: aiman, aymen, أيمن, ايمن
ilyas: elias, ilias, إلياس, الياس
ubayd: obeid, ubaid, obaid, عبيد
said: سعید, سعيد
walid: waleed, oualid, وليد, ولید
hadi: هادی, هادي
mahdi: mehdi, mahdee, مهدی, مهدي
amir: ameer, emir khan, أمير, امیر
akram: أكرم, اکرم
nasir: nasser, naser, nasir, ناصر
fawaz: fawwaz, faouaz, فواز
habib: حبيب, حبیب
hamid: hameed, hamed, حميد, حمید, حامد
majid: majeed, مجید, ماجد
rashid: rasheed, rachid, رشيد, رشید
jamal: gamal, djamel, jamaal, جمال
jamil: jameel, djamil, جميل
faysal: faisal, feisal, fayçal, فيصل
tariq: tarek, tarik, طارق
qasim: kassem, qassem, ghassem, kasim, قاسم
salih: saleh, salah al, صالح
sulayman: suleiman, soleiman, suleyman, sulaiman, سليمان, سلیمان
uthman: عثمان
bashar: bachar, بشار
ghulam: gholam, غلام
haydar: heidar, haider, hyder, حيدر, حیدر
jafar: jaafar, jaffar, djafar, جعفر
mustafa: moustafa, mostafa, مصطفى, مصطفی
muhsin: mohsen, محسن
levi: levy, לוי
eli: ely, ilay, אלי, אילי, עילאי
cohen: kohen, כהן
yosef: יוסף
moshe: משה
yehuda: יהודה
zion: tzion, tsion, ציון
bezalel: betzalel, בצלאל
elisha: אלישע
hasan: hassan, hacen, khasan
hussein: husain, hussain, husayn, hossein, hosein, hussien, houssein, husein, khusein, huseyin, hossain, hocine
ibrahim: abraham, ebrahim, ibraheem, brahim, ibragim
omar: umar, omer, umer
usama: osama, oussama
yahya: yahia, jahja, yehya, yihya
khalid: khaled, chalid, halid
said: saeed, saied, saeid, saaed
chaudhry: chaudhary, choudhry, choudhary, chowdhury, chowdhry, chaudary, choudry, chaudry, چوہدری, چودھری, چودہری
abdullah: bdalla, abdallah, abdulla, abdoullah, abdellah, abdulah
abdul: abd, abdel, abdal, abdol, abdoul, abdi, abdu, عبد
alexander: alyaksandr, aljaksandr, alaksandr, александр, аляксандр
ahmad: احمد, أحمد
hussein: حسین, حسين
hasan: حسن
ibrahim: ابراهیم, إبراهيم, ابراهيم
reza: rida, ridha, redha, رضا
yusuf: یوسف, يوسف
osman: usman, uthman, othman, ousmane, otman
ismail: ismael, esmail, esmaeil, ishmael, ismayil
li: lee
vyacheslav: viacheslav, vyachaslau, viachaslau, viatcheslav, vjaceslav, vjatjeslav, wjatscheslaw, вячеслав, вячаслаў, в ячеслав
vladislav: uladzislau, wladyslaw, владислав, уладзіслаў
stanislav: stanislau, stanislaw, станислав, станіслаў
yaroslav: iaroslav, yaraslau, jaroslav, jaroslaw, ярослав, яраслаў
svyatoslav: sviatoslav, святослав, святаслаў
rostislav: rastsislau, rostyslav, ростислав, расціслаў
vitaly: vitali, vitaliy, vitalii, vitalij, vital, віталій, віталь, виталий
gennady: gennadi, gennadiy, gennadii, gennadij, hennadii, hennadiy, henadz, геннадий, геннадій, генадзь
arkady: arkadi, arkadiy, arkadii, arkadij, аркадий, аркадій
kirill: kyrylo, kiryl, cyril, kirilo, кирилл, кирило, кірыл
roman: raman, роман, раман
ruslan: руслан
eduard: эдуард, едуард
lyudmila: ludmila, liudmila, liudmyla, lyudmyla, людмила
valentin: valiantsin, valyantsin, валентин, валянцін
semyon: semen, semion, simon, семён, семен
yakov: iakov, jakov, yakiv, яков, яків
matvey: matvei, matviy, matfei, матвей
lev: лев
gleb: hlib, hleb, глеб, гліб
bogdan: bohdan, богдан
taras: тарас
rinat: rynat, рінат, ринат
galina: halyna, halina, галина
lyubov: liubov, любовь
nadezhda: nadiia, nadiya, nadzeya, надежда, надія
oksana: aksana, ксения, ksenia, kseniya, xenia, оксана
larisa: larysa, лариса
sultan: soltan, sultaan, soultan, султан, سلطان
`;
