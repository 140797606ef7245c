/** Offers without end, the same on each run, with the long compounds of German offices. */

const first = words(`
Sprach Deutsch Integrations Wohnungs Arbeits Kinder Jugend Frauen Eltern Familien Senioren Schul Berufs Ausbildungs
Sozial Flüchtlings Asyl Migrations Gesundheits Sport Musik Kultur Freizeit Ferien Nachbarschafts Stadtteil Bürger
Energie Fahrrad Computer Internet Bücher Kleider Möbel Lebensmittel Umzugs Miet Schuldner Rechts Steuer Renten Pflege
Behinderten Trauer Sucht Ehe Lebens Erziehungs Schwangeren Hebammen Impf Zahn Haus Garten Koch Näh Bastel Theater Tanz
Schwimm Fußball Lauf Wander Reise Natur Umwelt Tier Lese Schreib Rechen Prüfungs Bewerbungs Praktikums Gründer
Ehrenamts Vereins Dolmetscher Übersetzungs Behörden Formular Konto Versicherungs Notfall Nacht Tages Wochenend Abend
Sommer Winter Oster Weihnachts Begegnungs Gesprächs Informations Anerkennungs Qualifizierungs Alphabetisierungs
`);
const last = words(`
kurs beratung hilfe treff börse gruppe angebot projekt begleitung betreuung vermittlung förderung schule werkstatt café
stelle sprechstunde programm training seminar fest ausflug lotse pate verein zentrum haus büro dienst netzwerk kreis
führung übung prüfung unterricht platz laden kammer tafel spende ausgabe anmeldung auskunft stunde woche abend
`);
const endings = ['', '', '', 'e', 'en', 's', 'innen'];
const small = words(
  'für und mit in der die das bei von zu am im ohne alle neue gemeinsam offen kostenlos jeden montags',
);
const places = words(
  'Rathaus Bürgerhaus Gemeindehaus Bücherei Sporthalle Marktplatz Bahnhofstraße Schlossstraße Kirchgasse',
);

/**
 * @param {number} count how many
 * @returns {{id: string, title: string, summary: string, keywords: string[], contacts: {name: string}[]}[]}
 */
export function manyOffers(count) {
  const random = randomFrom(20_261_120);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const compound = () => pick(first) + (random() < 0.2 ? pick(first).toLowerCase() : '') + pick(last) + pick(endings);
  const text = (length) => Array.from({length}, () => (random() < 0.45 ? compound() : pick(small))).join(' ');
  return Array.from({length: count}, (_, number) => ({
    id: `angebot-${number}`,
    title: `${compound()} ${pick(small)} ${compound()}`,
    summary: `${text(15 + Math.floor(random() * 35))}.`,
    keywords: [compound(), compound()],
    contacts: [{name: `${pick(places)} ${1 + Math.floor(random() * 99)}`}],
  }));
}

/** Numbers from 0 up to 1 that look random (Mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function words(text) {
  return text.trim().split(/\s+/);
}
