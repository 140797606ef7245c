import type {WrittenWords} from '../word-list.js';

/** Everyday words and what offices call it. */
export const de: WrittenWords = {
  lang: 'de',
  groups: `
Kleidung, Kleider, Klamotten, Anziehsachen, Hose, Hemd, Pullover, Jacke, Mantel, Schuhe, Kleiderkammer, Kleiderladen, Secondhand
Möbel, Sofa, Couch, Schrank, Bett, Tisch, Stuhl, Matratze, Wohnung einrichten, Hausrat, Möbellager, Sozialkaufhaus
Umzug, umziehen, Möbelwagen, Transporter, Einzug, Auszug, Umzugshilfe
Wohnung, Mietwohnung, Apartment, Bude, Zimmer, Wohngemeinschaft, Miete, mieten, Wohnraum, Wohnungssuche, Wohnraumvermittlung
Vermieter, vermieten, Wohnung vermieten, Eigentümer, Wohnraumakquise
Unterkunft, Flüchtlingsheim, Flüchtlingsunterkunft, Asylheim, Asylunterkunft, Wohnheim, Lager, Camp, Gemeinschaftsunterkunft, Anschlussunterbringung, Unterbringung
obdachlos, wohnungslos, keine Wohnung, auf der Straße, Notunterkunft, Obdachlosenunterkunft, Unterkunft, Wohnungslosenhilfe
Reparatur, reparieren, kaputt, defekt, Schimmel, Heizung, Hausmeister, Objektbetreuung
Wohngeld, Mietzuschuss, Geld für die Miete, Miete zu teuer
Deutschkurs, Sprachkurs, Deutsch lernen, Deutschunterricht, Sprachunterricht, Integrationskurs, Sprachschule, Sprachprüfung, Sprachtest, Zertifikat, A1, A2, B1, B2
Deutsch sprechen, Deutsch üben, Sprachcafé, Sprachtreff, Sprachtandem, plaudern, quatschen, reden, Konversation, Unterhaltung
Alphabetisierung, lesen lernen, schreiben lernen, lesen und schreiben, Alphabetisierungskurs, Grundbildung
dolmetschen, Dolmetscher, übersetzen, Übersetzer, Übersetzung, Sprachmittler, Sprachmittlung
Kita, Kindergarten, Krippe, Kindertagesstätte, Tagesmutter, Tageseltern, Kindertagespflege, Kinderbetreuung, Hort, Kitaplatz
Baby, Säugling, Kleinkind, Krabbelgruppe, Spielgruppe, Mutter-Kind-Treff, Mutter-Kind-Gruppe, Eltern-Kind-Gruppe
schwanger, Schwangerschaft, Geburt, Hebamme, Schwangerschaftsberatung, Schwangerenberatung, Frühe Hilfen, Baby
Schule, Einschulung, Schulanmeldung, Schulplatz, Erstklässler, erste Klasse, Grundschule, Schulbesuch
Nachhilfe, Hausaufgaben, Hausaufgabenhilfe, Hausaufgabenbetreuung, Mathe, Lernhilfe, Lernförderung, Lernbegleitung
Bildung und Teilhabe, Bildungspaket, Schulsachen, Schulranzen, Klassenfahrt, Schulbedarf
Ausbildung, Lehre, Lehrstelle, Lehrling, Azubi, Ausbildungsplatz, Berufsausbildung
Anerkennung, Zeugnis, Diplom, Abschluss, Berufsabschluss, Anerkennungsberatung, Zeugnisanerkennung
studieren, Studium, Universität, Uni, Hochschule, Stipendium
Arbeit, Job, Stelle, Arbeitsplatz, Minijob, Nebenjob, Beschäftigung, Arbeit suchen, Arbeit finden, Jobsuche, Geld verdienen, Arbeitsmarkt
Praktikum, Probearbeiten, Firma, Betrieb, Arbeitgeber, Unternehmen
Jobcenter, Arbeitsamt, Agentur für Arbeit, Arbeitsagentur, Arbeitsvermittlung
arbeitslos, Arbeitslosigkeit, Arbeitslosengeld, keine Arbeit, erwerbslos, Arbeit suchen, Arbeitsmarkt
Bewerbung, bewerben, Lebenslauf, Bewerbungsgespräch, Vorstellungsgespräch, Bewerbungstraining
Kündigung, gekündigt, entlassen, Arbeitsvertrag, Arbeitsrecht
Bürgergeld, Hartz IV, Hartz 4, Sozialhilfe, Grundsicherung, Sozialamt, Jobcenter, Sozialleistungen, Asylbewerberleistungen
Schulden, Rechnung, Mahnung, Inkasso, kein Geld, Schuldnerberatung, Schuldenberatung
Kindergeld, Elterngeld, Kinderzuschlag, Familienkasse
Asyl, Asylantrag, Asylverfahren, Flüchtling, Geflüchtete, Abschiebung, Duldung, Asylberatung, Flüchtlingsberatung, Flüchtlingssozialarbeit
Aufenthalt, Aufenthaltserlaubnis, Aufenthaltstitel, Aufenthaltsrecht, Visum, Ausländerbehörde, Ausländeramt, Migrationsberatung, Flüchtlingssozialarbeit
Einbürgerung, Staatsbürgerschaft, Staatsangehörigkeit, deutscher Pass, Einbürgerungstest
Behörde, Amt, Rathaus, Stadtverwaltung, Bürgerbüro, Bürgeramt, Ausländerbehörde, Behördengang, Ämter
anmelden, ummelden, Wohnsitz, Meldebescheinigung, neue Adresse, Einwohnermeldeamt, Bürgerbüro
Formular, Antrag, ausfüllen, Papiere, Unterlagen, Dokumente, Brief, Post vom Amt, Formularhilfe, Ausfüllhilfe
Beratung, Rat, Hilfe, Unterstützung, Problem, Sorgen, Sozialberatung, Beratungsstelle
neu hier, angekommen, ankommen, neu in der Stadt, zugezogen, Neuzugezogene, Neubürger, Willkommen
Ansprechpartner, wer hilft, Fragen, Auskunft, Anlaufstelle, Integrationsbeauftragte, Integrationsbeauftragter
Arzt, Ärztin, Doktor, Zahnarzt, Kinderarzt, Hausarzt, Krankenhaus, Klinik, krank, Schmerzen, Arzttermin, Gesundheit
Krankenkasse, Krankenversicherung, Gesundheitskarte, Versichertenkarte, Behandlungsschein
Psychologe, Psychologin, Therapie, Trauma, Depression, traurig, Angst, Psychotherapie, psychosoziale Beratung, seelische Gesundheit
Notfall, Notruf, Krankenwagen, Rettungsdienst, Notarzt
Gewalt, geschlagen, Schläge, häusliche Gewalt, Frauenhaus, Opferhilfe, Frauenberatung
Sucht, Drogen, Alkohol, Spielsucht, Suchtberatung, Suchthilfe
Behinderung, behindert, Rollstuhl, Schwerbehindertenausweis, Teilhabe, Eingliederungshilfe, Inklusion
Pflege, Pflegegrad, Pflegestützpunkt, Pflegeheim, Altenpflege, Pflegeberatung
Senioren, ältere Menschen, alte Leute, Rentner, Oma, Opa, Seniorentreff
Rente, Altersrente, Rentenversicherung, Rentenberatung
Frauen, Mädchen, Frauentreff, Frauencafé, Frauengruppe
Erziehung, Erziehungsberatung, Familienberatung, Elternkurs, Jugendamt, Familienhilfe
Trennung, Scheidung, getrennt, alleinerziehend, Unterhalt, Unterhaltsvorschuss
Familiennachzug, Familienzusammenführung, Familie nachholen, Ehepartner nachholen
vermisst, verschwunden, Angehörige, Verwandte, Bruder, Schwester, Familie suchen, Suchdienst
Sport, Fußball, schwimmen, turnen, tanzen, Yoga, Fitness, Training, Sportverein, Sportgruppe, Verein
Musik, Gitarre, Klavier, singen, Chor, Instrument, Musikschule, Musikverein, Orchester
Freizeit, Hobby, Ausflug, basteln, spielen, Freizeitangebot, Ferienangebot
Ferien, Schulferien, Sommerferien, Osterferien, Herbstferien, Urlaub, Ferienprogramm, Ferienbetreuung, Ferienfreizeit
Fest, feiern, Feier, Party, Veranstaltung, Konzert, Stadtfest
Freunde, Freunde finden, Leute kennenlernen, neue Leute, Kontakte, allein, einsam, Begegnung, Treff, Begegnungscafé
Ehrenamt, freiwillig, Freiwillige, mitmachen, Engagement, ehrenamtlich helfen, Volunteer
Patenschaft, Pate, Patin, Mentor, Mentorin, Lotse, Begleitung, begleiten, Alltagsbegleitung
Essen, Lebensmittel, Hunger, Tafel, Tafelladen, Essensausgabe
einkaufen, Einkauf, Supermarkt, Laden, Geschäft
Bus, Bahn, Zug, Fahrkarte, Fahrschein, Monatskarte, Deutschlandticket, Nahverkehr
Führerschein, Fahrschule, Auto fahren, Fahrerlaubnis
Fahrrad, Rad, Fahrradwerkstatt, Radwerkstatt, Fahrradkurs
Computer, Laptop, Internet, Handy, WLAN, Computerkurs, digitale Teilhabe
Bücherei, Bibliothek, Stadtbücherei, Bücher, Buch, Mediathek
Religion, Kirche, Moschee, beten, Gottesdienst, Seelsorge
Raum, Räume, Saal, Versammlungsraum, Räumlichkeiten, Gemeindehaus
Feuerwehr, Feuer, Brand, löschen
Rassismus, Diskriminierung, Beleidigung, benachteiligt, Antidiskriminierung, Antidiskriminierungsstelle
Anwalt, Anwältin, Rechtsberatung, Rechtshilfe, Beratungshilfe, Rechtsanwalt
Konto, Bankkonto, Girokonto, Bank, Sparkasse
Müll, Abfall, Mülltonne, Sperrmüll, Wertstoffhof, Recyclinghof
Workshop, Seminar, Schulung, Vortrag, Fortbildung
Steuer, Steuern, Finanzamt, Steuernummer
Impfung, impfen, Gesundheitsamt
Jugendliche, Jugend, Teenager, Jugendhaus, Jugendtreff, Jugendzentrum
heiraten, Heirat, Hochzeit, Standesamt, Geburtsurkunde, Heiratsurkunde
`,
  fillers: `
ich du er sie es wir ihr mir mich uns mein meine meinen meiner unser unsere der die das den dem des ein eine einen einem
einer und oder für mit ohne von vom bei beim zu zum zur in im am an auf aus über nach wo wie was wann wer welche wohin
kann können könnte muss möchte will wollen brauche braucht suche gibt gibts habe haben hat ist sind bin bekomme
finde man bitte gern gerne hier jemand etwas nicht
`,
};
