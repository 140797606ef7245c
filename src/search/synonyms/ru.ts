import type {WrittenWords} from '../word-list.js';

/** Everyday words and what German offices call it. */
export const ru: WrittenWords = {
  lang: 'ru',
  groups: `
одежда, вещи, куртка, обувь, секонд-хенд = Kleidung, Kleider, Kleiderkammer
мебель, кровать, диван, шкаф, домашняя утварь = Möbel, Hausrat
переезд, переехать, перевозка = Umzug, Umzugshilfe, umziehen
квартира, жильё, комната, аренда, снять квартиру = Wohnung, Wohnraum, Miete, Wohnungssuche
общежитие, лагерь, бездомный, временное жильё, приют = Unterkunft, Unterbringung, Notunterkunft, Wohnheim
пособие на жильё, субсидия = Wohngeld, Mietzuschuss
курсы немецкого, курс немецкого, языковые курсы, учить немецкий, интеграционный курс = Deutschkurs, Sprachkurs, Integrationskurs, Deutsch lernen
разговорный клуб, говорить по-немецки, языковое кафе = Sprachcafé, Deutsch sprechen, Sprachtreff
переводчик, перевод, переводить = Dolmetscher, Übersetzer, dolmetschen, übersetzen, Sprachmittler
садик, детский сад, ясли, няня, присмотр за детьми = Kita, Kindergarten, Kinderbetreuung, Kindertagespflege
младенец, малыш, группа для малышей, мама и ребёнок = Baby, Krabbelgruppe, Mutter-Kind-Treff, Mutter-Kind-Gruppe
беременная, беременность, роды, акушерка = schwanger, Schwangerschaft, Hebamme, Schwangerschaftsberatung
школа, запись в школу, первый класс = Schule, Einschulung, Grundschule
домашнее задание, уроки, репетитор, математика = Hausaufgaben, Nachhilfe, Hausaufgabenbetreuung
профессиональное обучение, аусбильдунг = Ausbildung, Ausbildungsplatz, Lehrstelle
работа, искать работу, вакансия, подработка, труд = Arbeit, Job, Stelle, Arbeitsmarkt
джобцентр, биржа труда, безработный, безработица = Jobcenter, Agentur für Arbeit, arbeitslos, Arbeitslosengeld
резюме, собеседование = Bewerbung, Lebenslauf, Vorstellungsgespräch
диплом, признание диплома, аттестат = Anerkennung, Abschluss, Zeugnis
социальная помощь, пособие, выплаты = Bürgergeld, Sozialleistungen, Sozialhilfe, Grundsicherung
долги, счёт = Schulden, Schuldnerberatung
детское пособие, детские деньги, киндергельд = Kindergeld, Elterngeld
беженец, беженцы, убежище, депортация = Asyl, Asylverfahren, Geflüchtete, Flüchtlingssozialarbeit
вид на жительство, виза, ведомство по делам иностранцев = Aufenthaltserlaubnis, Aufenthalt, Ausländerbehörde, Visum
гражданство, немецкий паспорт = Einbürgerung, Staatsangehörigkeit
ратуша, мэрия, ведомство, прописка, регистрация = Rathaus, Behörde, Bürgerbüro, anmelden
анкета, заявление, документы, бланк, письмо из ведомства = Formular, Antrag, ausfüllen, Behörde
консультация, совет, помощь, поддержка = Beratung, Hilfe, Unterstützung, Sozialberatung
недавно приехали, добро пожаловать, новый в городе = neu hier, Willkommen, Neubürger
врач, больница, стоматолог, болен, приём у врача = Arzt, Krankenhaus, Arzttermin, Gesundheit
медицинская страховка, страховка = Krankenkasse, Krankenversicherung
психолог, травма, терапия = Trauma, Therapie, Psychotherapie, psychosoziale Beratung
насилие, побои = Gewalt, Frauenhaus, häusliche Gewalt
инвалидность, инвалид, коляска = Behinderung, Teilhabe, Inklusion
пропавший, родственники, поиск родных = Suchdienst, Angehörige, vermisst, Familie suchen
спорт, футбол, плавание, клуб, секция = Sport, Verein, Fußball, Sportverein
музыка, хор, петь = Musik, Chor, Musikverein
каникулы, летний лагерь = Ferien, Ferienbetreuung, Ferienprogramm
волонтёр, доброволец = Ehrenamt, ehrenamtlich, freiwillig
еда, продукты, продуктовая помощь = Lebensmittel, Tafel, Tafelladen
автобус, поезд, билет, проезд = Bus, Bahn, Fahrkarte, Nahverkehr
водительские права, автошкола = Führerschein, Fahrschule
адвокат, юрист = Anwalt, Rechtsberatung
`,
  fillers: `я мы ты вы он она где как что кто когда какой какая и или для с без до на у в о мне нужно нужна нужен хочу ищу можно есть ли`,
};
