/** What to do with the folder, for whoever unpacks it. */

const about = {
  'index.html': 'die fertige Seite mit Ihrem Plan, auch ohne JavaScript lesbar',
  'plan.json': 'der Plan als Datei; die Planwerkstatt öffnet ihn wieder',
  'oembed.json': 'sagt anderen Websites, wie sie die Seite einbetten',
  'massnahmen.csv': 'die Maßnahmen als Tabelle für Excel',
  'angebote.csv': 'die Angebote als Tabelle für Excel',
};

/** Where the folder would be as `plan` at the top of the website. */
const example = 'https://www.ihre-stadt.de/plan/index.html';

/**
 * @param {{measures: readonly object[], offers: readonly object[]}} plan
 * @param {{kit: string, address: string, names: readonly string[]}} more `address` of the page, if it is known
 */
export function readMe(plan, {kit, address, names}) {
  const page = address || example;
  return `Ihr Plan für Ihre Website
=========================

Das ist in diesem Ordner:
${names.map((name) => `   ${name.padEnd(15)} ${about[name]}`).join('\n')}

1. Ordner hochladen
   ${address ? 'Legen Sie den entpackten Ordner so auf Ihre Website, dass diese Adresse antwortet:' : 'Legen Sie den entpackten Ordner als „plan“ auf Ihre Website. Dann antwortet zum Beispiel diese Adresse:'}
   ${page}
   Nimmt Ihr CMS keine HTML-Dateien an, legt Ihre Agentur den Ordner auf den Server.

2. Planweiser bereitlegen
   Die Seite erwartet die Dateien von Planweiser hier: ${kit}
   Das richtet Ihre Agentur einmal ein. Bis dahin zeigt die Seite eine einfache Tabelle.

3. Link setzen
   Fügen Sie dort, wo der Plan zu finden sein soll, diesen Link ein. Dafür brauchen Sie keine besonderen Rechte:
   ${page}
${linkToOffers(plan, page)}${snippets(plan, {kit, page})}
Wird der Plan geändert: in der Planwerkstatt plan.json öffnen, ändern, den Ordner neu speichern und alle Dateien ersetzen.
`;
}

/** The page shows the measures if there are any, and the offers to who asks. */
function linkToOffers({measures, offers}, page) {
  if (measures.length === 0 || offers.length === 0) return '';
  return `   Die Angebote zeigt dieselbe Seite mit diesem Link:\n   ${page}?widget=offer-finder\n`;
}

/** One element for each list, with a link to the page for the time until it is there. */
function snippets({measures, offers}, {kit, page}) {
  const own = new URL(page).pathname;
  const tags = [
    ...(measures.length > 0 ? [['measure-table', own, 'Unsere Maßnahmen']] : []),
    ...(offers.length > 0 ? [['offer-finder', `${own}?widget=offer-finder`, 'Unsere Angebote']] : []),
  ];
  if (tags.length === 0) return '';
  const plan = new URL('plan.json', page).pathname;
  const markup = tags.map(
    ([tag, link, words]) => `   <script type="module" src="${kit}${tag}.js"></script>
   <${tag} src="${plan}"><a href="${link}">${words}</a></${tag}>`,
  );
  return `
4. Oder mitten in einer Seite
   Wer HTML einfügen darf, nimmt statt des Links:

${markup.join('\n\n')}
`;
}
