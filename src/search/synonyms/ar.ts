import type {WrittenWords} from '../word-list.js';

/** Everyday words and what German offices call it. */
export const ar: WrittenWords = {
  lang: 'ar',
  groups: `
ملابس, ثياب, جاكيت, معطف, أحذية, حذاء = Kleidung, Kleider, Kleiderkammer
أثاث, سرير, خزانة, كنبة, مفروشات = Möbel, Hausrat
انتقال, نقل الأثاث, نقل البيت = Umzug, Umzugshilfe, umziehen
شقة, بيت, سكن, غرفة, إيجار, منزل = Wohnung, Wohnraum, Miete, Wohnungssuche
مأوى, كامب, سكن اللاجئين, بلا مأوى, مشرد = Unterkunft, Unterbringung, Notunterkunft, Wohnheim
دعم الإيجار, مساعدة السكن = Wohngeld, Mietzuschuss
دورة لغة, كورس ألماني, تعلم الألمانية, دورة ألمانية, دورة اندماج, مدرسة لغة = Deutschkurs, Sprachkurs, Integrationskurs, Deutsch lernen
محادثة, ممارسة الألمانية, مقهى اللغة = Sprachcafé, Deutsch sprechen, Sprachtreff
مترجم, ترجمة, مترجمة, مترجم فوري = Dolmetscher, Übersetzer, dolmetschen, übersetzen, Sprachmittler
روضة, حضانة, رعاية الأطفال, حاضنة = Kita, Kindergarten, Kinderbetreuung, Kindertagespflege
رضيع, طفل صغير, مجموعة أطفال, أم وطفل = Baby, Krabbelgruppe, Mutter-Kind-Treff, Mutter-Kind-Gruppe
حامل, حمل, ولادة, قابلة = schwanger, Schwangerschaft, Hebamme, Schwangerschaftsberatung
مدرسة, تسجيل المدرسة, مدرسة ابتدائية = Schule, Einschulung, Grundschule
واجبات, واجبات مدرسية, دروس خصوصية, دروس تقوية, رياضيات = Hausaufgaben, Nachhilfe, Hausaufgabenbetreuung
تدريب مهني, أوسبيلدونغ = Ausbildung, Ausbildungsplatz, Lehrstelle
عمل, شغل, وظيفة, فرصة عمل, البحث عن عمل = Arbeit, Job, Stelle, Arbeitsmarkt
جوب سنتر, مكتب العمل, عاطل, بطالة = Jobcenter, Agentur für Arbeit, arbeitslos, Arbeitslosengeld
طلب عمل, سيرة ذاتية, مقابلة عمل = Bewerbung, Lebenslauf, Vorstellungsgespräch
شهادة, معادلة الشهادة, تعديل الشهادة = Anerkennung, Abschluss, Zeugnis
مساعدات, مساعدة اجتماعية, معونة = Bürgergeld, Sozialleistungen, Sozialhilfe, Grundsicherung
ديون, فاتورة, فواتير = Schulden, Schuldnerberatung
كيندرغيلد, مال الأطفال, نقود الأطفال = Kindergeld, Elterngeld
لجوء, لاجئ, لاجئين, طلب لجوء, ترحيل = Asyl, Asylverfahren, Geflüchtete, Flüchtlingssozialarbeit
إقامة, تصريح إقامة, فيزا, دائرة الأجانب = Aufenthaltserlaubnis, Aufenthalt, Ausländerbehörde, Visum
جنسية, تجنيس, جواز سفر ألماني = Einbürgerung, Staatsangehörigkeit
بلدية, دائرة حكومية, تسجيل العنوان = Rathaus, Behörde, Bürgerbüro, anmelden
استمارة, طلب, أوراق, وثائق, رسالة = Formular, Antrag, ausfüllen, Behörde
استشارة, مساعدة, دعم, نصيحة = Beratung, Hilfe, Unterstützung, Sozialberatung
جديد هنا, وصلت حديثا, ترحيب = neu hier, Willkommen, Neubürger
طبيب, دكتور, مستشفى, طبيب أسنان, مريض, موعد = Arzt, Krankenhaus, Arzttermin, Gesundheit
تأمين صحي = Krankenkasse, Krankenversicherung
طبيب نفسي, علاج نفسي, صدمة, اكتئاب = Trauma, Therapie, Psychotherapie, psychosoziale Beratung
عنف, ضرب, بيت النساء = Gewalt, Frauenhaus, häusliche Gewalt
إعاقة, معاق, كرسي متحرك = Behinderung, Teilhabe, Inklusion
مفقود, أقارب, البحث عن العائلة = Suchdienst, Angehörige, vermisst, Familie suchen
لم الشمل, لم شمل العائلة = Familiennachzug, Familienzusammenführung
رياضة, كرة قدم, سباحة, نادي, نادي رياضي = Sport, Verein, Fußball, Sportverein
موسيقى, غناء, جوقة = Musik, Chor, Musikverein
عطلة, العطلة المدرسية, عطلة الصيف = Ferien, Ferienbetreuung, Ferienprogramm
تطوع, متطوع, عمل تطوعي = Ehrenamt, ehrenamtlich, freiwillig
طعام, أكل, بنك الطعام = Lebensmittel, Tafel, Tafelladen
باص, حافلة, قطار, تذكرة = Bus, Bahn, Fahrkarte, Nahverkehr
رخصة قيادة, شهادة سواقة = Führerschein, Fahrschule
محامي, استشارة قانونية = Anwalt, Rechtsberatung
`,
  fillers: `أنا نحن أنت هو هي أين كيف ماذا متى من في على إلى عن مع أو و هل أريد أبحث أحتاج بدي وين شو هنا لي`,
};
