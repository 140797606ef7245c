import type {WrittenWords} from '../word-list.js';

/** Everyday words and what German offices call it. */
export const en: WrittenWords = {
  lang: 'en',
  groups: `
clothes, clothing, jacket, coat, shoes, trousers, second-hand = Kleidung, Kleider, Kleiderkammer
furniture, sofa, bed, wardrobe, table, household goods = Möbel, Hausrat
moving, moving house, van = Umzug, Umzugshilfe, umziehen
flat, apartment, room, rent, housing, place to live = Wohnung, Wohnraum, Miete, Wohnungssuche
shelter, refugee accommodation, homeless, camp, hostel = Unterkunft, Unterbringung, Notunterkunft, Wohnheim
repair, broken, heating, caretaker = Reparatur, Hausmeister
German course, German class, language course, learn German, German lessons, integration course = Deutschkurs, Sprachkurs, Integrationskurs, Deutsch lernen
practise German, speak German, conversation, language café = Sprachcafé, Deutsch sprechen, Sprachtreff
interpreter, translator, translate, translation, interpreting = Dolmetscher, Übersetzer, dolmetschen, übersetzen, Sprachmittler
nursery, kindergarten, childcare, day care, childminder, crèche = Kita, Kindergarten, Kinderbetreuung, Kindertagespflege
baby, toddler, playgroup, mother and child = Baby, Krabbelgruppe, Mutter-Kind-Treff, Mutter-Kind-Gruppe
pregnant, pregnancy, birth, midwife = schwanger, Schwangerschaft, Hebamme, Schwangerschaftsberatung
school, enrol at school, primary school = Schule, Einschulung, Grundschule
homework, tutoring, maths, homework help = Hausaufgaben, Nachhilfe, Hausaufgabenbetreuung, Lernförderung
apprenticeship, vocational training, trainee = Ausbildung, Ausbildungsplatz, Lehrstelle
job, work, find work, employment, vacancy = Arbeit, Job, Stelle, Arbeitsmarkt, Beschäftigung
job centre, employment agency, unemployed, unemployment = Jobcenter, Agentur für Arbeit, arbeitslos, Arbeitslosengeld
application, CV, job interview, apply for a job = Bewerbung, Lebenslauf, Vorstellungsgespräch
certificate, degree, diploma, recognition = Anerkennung, Abschluss, Zeugnis
benefits, welfare, social assistance, money from the state = Bürgergeld, Sozialleistungen, Sozialhilfe, Grundsicherung
debt, bills, no money = Schulden, Schuldnerberatung
child benefit, parental allowance = Kindergeld, Elterngeld
asylum, refugee, deportation, asylum seeker = Asyl, Asylverfahren, Geflüchtete, Flüchtlingssozialarbeit
residence permit, visa, immigration office = Aufenthaltserlaubnis, Aufenthalt, Ausländerbehörde, Visum
citizenship, German passport, naturalisation = Einbürgerung, Staatsangehörigkeit
town hall, office, authority, registration, register address = Rathaus, Behörde, Bürgerbüro, anmelden
form, paperwork, documents, letter from the office, fill in = Formular, Antrag, ausfüllen, Behörde
advice, help, counselling, support = Beratung, Hilfe, Unterstützung, Sozialberatung
new here, just arrived, welcome, newcomer = neu hier, Willkommen, Neubürger, zugezogen
doctor, hospital, dentist, ill, sick, appointment = Arzt, Krankenhaus, Arzttermin, Gesundheit
health insurance = Krankenkasse, Krankenversicherung
trauma, therapy, psychologist, depression, sad = Trauma, Therapie, Psychotherapie, psychosoziale Beratung
violence, beaten, women's shelter = Gewalt, Frauenhaus, häusliche Gewalt
disability, disabled, wheelchair = Behinderung, Teilhabe, Inklusion
missing, relatives, family tracing, lost family = Suchdienst, Angehörige, vermisst, Familie suchen
sport, sports, football, swimming, gym, club = Sport, Verein, Fußball, Sportverein
music, singing, choir, guitar = Musik, Chor, Musikverein
holidays, school holidays, holiday programme = Ferien, Ferienbetreuung, Ferienprogramm
party, festival, celebrate, event = Fest, feiern, Veranstaltung
friends, meet people, make friends, lonely = Begegnung, Treff, Leute kennenlernen
volunteer, volunteering, join in = Ehrenamt, ehrenamtlich, freiwillig, mitmachen
food, food bank, hungry = Lebensmittel, Tafel, Tafelladen
bus, train, ticket = Bus, Bahn, Fahrkarte, Nahverkehr
driving licence = Führerschein, Fahrschule
lawyer, legal advice = Anwalt, Rechtsberatung
`,
  fillers: `
i you he she it we they me my our your the a an and or for with without from at to in on of where how what when who which
can could need want would like looking find get is are am do does have has there please some someone any
`,
};
