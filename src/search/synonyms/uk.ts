import type {WrittenWords} from '../word-list.js';

/** Everyday words and what German offices call it. */
export const uk: WrittenWords = {
  lang: 'uk',
  groups: `
одяг, речі, куртка, взуття, секонд-хенд = Kleidung, Kleider, Kleiderkammer
меблі, ліжко, диван, шафа, домашні речі = Möbel, Hausrat
переїзд, переїхати, перевезення = Umzug, Umzugshilfe, umziehen
квартира, житло, кімната, оренда, зняти квартиру = Wohnung, Wohnraum, Miete, Wohnungssuche
притулок, гуртожиток, табір, бездомний, тимчасове житло = Unterkunft, Unterbringung, Notunterkunft, Wohnheim
допомога на житло, субсидія = Wohngeld, Mietzuschuss
курс німецької, мовні курси, вивчати німецьку, курси німецької, інтеграційний курс = Deutschkurs, Sprachkurs, Integrationskurs, Deutsch lernen
розмовний клуб, говорити німецькою, мовне кафе = Sprachcafé, Deutsch sprechen, Sprachtreff
перекладач, переклад, перекладати = Dolmetscher, Übersetzer, dolmetschen, übersetzen, Sprachmittler
садок, дитячий садок, ясла, няня, догляд за дітьми = Kita, Kindergarten, Kinderbetreuung, Kindertagespflege
немовля, малюк, група для малюків, мама і дитина = Baby, Krabbelgruppe, Mutter-Kind-Treff, Mutter-Kind-Gruppe
вагітна, вагітність, пологи, акушерка = schwanger, Schwangerschaft, Hebamme, Schwangerschaftsberatung
школа, запис до школи, перший клас = Schule, Einschulung, Grundschule
домашнє завдання, уроки, репетитор, математика = Hausaufgaben, Nachhilfe, Hausaufgabenbetreuung
професійне навчання, аусбільдунг = Ausbildung, Ausbildungsplatz, Lehrstelle
робота, шукаю роботу, праця, вакансія, підробіток = Arbeit, Job, Stelle, Arbeitsmarkt
джобцентр, центр зайнятості, безробітний, безробіття = Jobcenter, Agentur für Arbeit, arbeitslos, Arbeitslosengeld
резюме, співбесіда, анкета на роботу = Bewerbung, Lebenslauf, Vorstellungsgespräch
диплом, визнання диплома, атестат = Anerkennung, Abschluss, Zeugnis
соціальна допомога, виплати, допомога = Bürgergeld, Sozialleistungen, Sozialhilfe, Hilfe
борги, рахунок = Schulden, Schuldnerberatung
дитячі гроші, допомога на дитину = Kindergeld, Elterngeld
біженець, притулок у Німеччині, біженці = Asyl, Asylverfahren, Geflüchtete, Flüchtlingssozialarbeit
посвідка на проживання, дозвіл на проживання, віза, міграційна служба = Aufenthaltserlaubnis, Aufenthalt, Ausländerbehörde, Visum
громадянство, німецький паспорт = Einbürgerung, Staatsangehörigkeit
ратуша, мерія, реєстрація, прописка = Rathaus, Behörde, Bürgerbüro, anmelden
анкета, заява, документи, бланк, лист з установи = Formular, Antrag, ausfüllen, Behörde
консультація, порада, підтримка = Beratung, Hilfe, Unterstützung, Sozialberatung
щойно приїхали, ласкаво просимо, новий у місті = neu hier, Willkommen, Neubürger
лікар, лікарня, стоматолог, хворий, прийом у лікаря = Arzt, Krankenhaus, Arzttermin, Gesundheit
медичне страхування, страховка = Krankenkasse, Krankenversicherung
психолог, травма, терапія = Trauma, Therapie, Psychotherapie, psychosoziale Beratung
насильство, побої = Gewalt, Frauenhaus, häusliche Gewalt
інвалідність, інвалід, візок = Behinderung, Teilhabe, Inklusion
зниклий, родичі, шукаю родину = Suchdienst, Angehörige, vermisst, Familie suchen
спорт, футбол, плавання, клуб, секція = Sport, Verein, Fußball, Sportverein
музика, хор, співати = Musik, Chor, Musikverein
канікули, літній табір = Ferien, Ferienbetreuung, Ferienprogramm
волонтер, волонтерство = Ehrenamt, ehrenamtlich, freiwillig
їжа, продукти = Lebensmittel, Tafel, Tafelladen
автобус, поїзд, квиток, проїзд = Bus, Bahn, Fahrkarte, Nahverkehr
водійські права, автошкола = Führerschein, Fahrschule
адвокат, юрист = Anwalt, Rechtsberatung
`,
  fillers: `я ми ти ви він вона де як що хто коли який яка і й та або для з без до на у в про мені потрібно потрібна хочу шукаю можна є чи`,
};
