import type {WrittenWords} from '../word-list.js';

/** Everyday words and what German offices call it. */
export const tr: WrittenWords = {
  lang: 'tr',
  groups: `
giysi, kıyafet, elbise, ceket, ayakkabı, ikinci el = Kleidung, Kleider, Kleiderkammer
mobilya, koltuk, yatak, dolap, eşya, ev eşyası = Möbel, Hausrat
taşınma, taşınmak, nakliye = Umzug, Umzugshilfe, umziehen
ev, daire, oda, kira, kiralık ev, kiralık = Wohnung, Wohnraum, Miete, Wohnungssuche
yurt, sığınak, mülteci yurdu, evsiz, barınma = Unterkunft, Unterbringung, Notunterkunft, Wohnheim
kira yardımı = Wohngeld, Mietzuschuss
Almanca kursu, dil kursu, Almanca, Almanca öğrenmek, uyum kursu = Deutschkurs, Sprachkurs, Integrationskurs, Deutsch lernen
konuşma, sohbet, Almanca konuşmak = Sprachcafé, Deutsch sprechen, Sprachtreff
tercüman, çevirmen, tercüme, çeviri = Dolmetscher, Übersetzer, dolmetschen, übersetzen, Sprachmittler
kreş, anaokulu, çocuk bakımı, yuva = Kita, Kindergarten, Kinderbetreuung, Kindertagespflege
bebek, oyun grubu, anne çocuk = Baby, Krabbelgruppe, Mutter-Kind-Treff, Mutter-Kind-Gruppe
hamile, gebelik, doğum, ebe = schwanger, Schwangerschaft, Hebamme, Schwangerschaftsberatung
okul, okul kaydı, ilkokul = Schule, Einschulung, Grundschule
ödev, özel ders, ev ödevi, matematik = Hausaufgaben, Nachhilfe, Hausaufgabenbetreuung
meslek eğitimi, çıraklık = Ausbildung, Ausbildungsplatz, Lehrstelle
iş, iş bulmak, iş arama, çalışmak, işsiz = Arbeit, Job, Stelle, Arbeitsmarkt
iş bulma kurumu, işsizlik parası = Jobcenter, Agentur für Arbeit, Arbeitslosengeld
başvuru, özgeçmiş, iş görüşmesi = Bewerbung, Lebenslauf, Vorstellungsgespräch
diploma, denklik, diploma denkliği = Anerkennung, Abschluss, Zeugnis
sosyal yardım, para yardımı = Bürgergeld, Sozialleistungen, Sozialhilfe, Grundsicherung
borç, fatura = Schulden, Schuldnerberatung
çocuk parası = Kindergeld, Elterngeld
iltica, mülteci, sığınmacı, sınır dışı = Asyl, Asylverfahren, Geflüchtete, Flüchtlingssozialarbeit
oturma izni, oturum, vize, yabancılar dairesi = Aufenthaltserlaubnis, Aufenthalt, Ausländerbehörde, Visum
vatandaşlık, Alman pasaportu = Einbürgerung, Staatsangehörigkeit
belediye, resmi daire, kayıt, adres kaydı = Rathaus, Behörde, Bürgerbüro, anmelden
form, dilekçe, evrak, belge, mektup = Formular, Antrag, ausfüllen, Behörde
danışma, danışmanlık, yardım, destek = Beratung, Hilfe, Unterstützung, Sozialberatung
yeni geldim, hoş geldiniz = neu hier, Willkommen, Neubürger
doktor, hastane, diş doktoru, hasta, randevu = Arzt, Krankenhaus, Arzttermin, Gesundheit
sağlık sigortası = Krankenkasse, Krankenversicherung
psikolog, travma, terapi = Trauma, Therapie, Psychotherapie, psychosoziale Beratung
şiddet, dayak, kadın sığınma evi = Gewalt, Frauenhaus, häusliche Gewalt
engelli, tekerlekli sandalye = Behinderung, Teilhabe, Inklusion
kayıp, akraba, aile arama = Suchdienst, Angehörige, vermisst, Familie suchen
spor, futbol, yüzme, dernek, kulüp = Sport, Verein, Fußball, Sportverein
müzik, koro, şarkı = Musik, Chor, Musikverein
tatil, okul tatili = Ferien, Ferienbetreuung, Ferienprogramm
gönüllü, gönüllülük = Ehrenamt, ehrenamtlich, freiwillig
yemek, gıda, gıda yardımı = Lebensmittel, Tafel, Tafelladen
otobüs, tren, bilet = Bus, Bahn, Fahrkarte, Nahverkehr
ehliyet, sürücü kursu = Führerschein, Fahrschule
avukat, hukuki danışma = Anwalt, Rechtsberatung
`,
  fillers: `ben sen biz siz bir ve veya için ile nerede nasıl ne kim hangi istiyorum lazım var mı mi bana bu şu arıyorum`,
};
