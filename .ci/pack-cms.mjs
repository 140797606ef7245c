/** Packs `planweiser-cms.zip`: what an agency unpacks on a town's server. The same input gives the same bytes. */
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {strToU8, zipSync} from 'fflate';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const home = `planweiser/v${version}`;
const headers = 'demo/rezepte/server';

const files = Object.fromEntries(bundled().map((file) => [`${home}/${file}`, readFileSync(`cdn/${file}`)]));
files[`${home}/LICENSE`] = readFileSync('LICENSE');
files[`${home}/LIESMICH.txt`] = strToU8(readme().replaceAll('\n', '\r\n'));
for (const name of readdirSync(headers)) files[`${home}/server/${name}`] = readFileSync(`${headers}/${name}`);

writeFileSync('planweiser-cms.zip', zipSync(files, {level: 9, mtime: new Date(2026, 0, 1)}));

/** All but what only the plan workshop of the demo loads. */
function bundled() {
  const files = readdirSync('cdn', {recursive: true}).map((file) => file.replaceAll('\\', '/'));
  return files.filter((file) => !file.startsWith('workshop') && statSync(`cdn/${file}`).isFile()).sort();
}

function readme() {
  return `Planweiser ${version}
${'='.repeat(`Planweiser ${version}`.length)}

Planweiser zeigt den Integrationsplan, die Angebote und den Wegweiser einer Kommune auf ihrer eigenen Website.
Es braucht kein Programm auf dem Server und kein Benutzerkonto und ruft nichts von fremden Servern ab.


Einrichten
----------

1. Den Ordner "planweiser" in das oberste Verzeichnis der Website legen, so dass diese Adresse antwortet:
   https://www.ihre-stadt.de/${home}/planweiser.js
   Liegt er woanders, in den Zeilen unten den Pfad anpassen.

2. Den Plan als Datei auf dieselbe Website legen, zum Beispiel unter /plan.json.

3. Einmal in die Vorlage der Website, vor das Ende von body, den Loader setzen:

   <script src="/${home}/loader.js" defer="defer"></script>

   Danach genügt Redaktionen ein Link, allein in seinem Absatz, den jedes CMS behält:

   <p><a href="/${home}/embed.html?widget=measure-table&amp;src=/massnahmen.csv">Maßnahmenplan</a></p>

   Mit src=table statt einer Adresse ist die nächste Tabelle der Seite die Quelle. Wo das CMS div mit data-* behält:

   <div data-widget="measure-table" data-src="/massnahmen.csv"><a href="/massnahmen.csv">Maßnahmenplan</a></div>

   Und wo nur Rahmen gehen:

   <iframe src="/${home}/embed.html?widget=measure-table&amp;src=/massnahmen.csv" title="Maßnahmenplan" loading="lazy" width="100%" height="600"></iframe>

   widget ist measure-table, offer-finder, plan-overview, plan-timeline, status-badge oder wegweiser-nav.
   Daten kommen von der eigenen Website; weitere Herkünfte erlauben data-allow-origin an der Zeile des Loaders und das
   Feld planweiser-origins in embed.html, jeweils etwa "https://daten.ihre-stadt.de".
   Steht der Loader in einer Datei mit anderen Skripten, sagt data-base="/${home}/" an deren Zeile, wo der Ordner liegt.

4. Ohne Loader: in die Seite, wo der Plan erscheinen soll, diese Zeilen setzen:

   <script type="module" src="/${home}/measure-table.js"></script>
   <measure-table src="/plan.json"><a href="/plan.json">Unser Plan</a></measure-table>

   Ebenso gibt es:

   <script type="module" src="/${home}/offer-finder.js"></script>
   <offer-finder src="/plan.json"><a href="/plan.json">Unsere Angebote</a></offer-finder>

   <script type="module" src="/${home}/wegweiser-nav.js"></script>
   <wegweiser-nav src="/plan.json"><a href="/plan.json">Wegweiser</a></wegweiser-nav>

   <script type="module" src="/${home}/plan-overview.js"></script>
   <plan-overview src="/plan.json"><a href="/plan.json">Unser Plan</a></plan-overview>

   <script type="module" src="/${home}/plan-timeline.js"></script>
   <plan-timeline src="/plan.json"><a href="/plan.json">Zeitplan</a></plan-timeline>

   <script type="module" src="/${home}/status-badge.js"></script>
   <status-badge status="in-progress"></status-badge>

   Wer alles auf einmal einbinden will, nimmt statt der einzelnen Dateien planweiser.js.

Der Link zwischen den Tags bleibt stehen, wo Skripte gesperrt sind oder der Plan nicht geladen werden kann.


Aussehen
--------

Schrift, Farbe und Größe kommen von der Website. Wenige Zeilen CSS genügen für die Hausfarben:

   :root { --pw-accent: #7a0019; --pw-on-accent: #ffffff; }


Strenge Content Security Policy
-------------------------------

Es genügen: script-src 'self'; style-src 'self'; connect-src 'self'; trusted-types planweiser
Unter Trusted Types entweder planweiser.js oder die einzelnen Dateien verwenden, nicht beides auf einer Seite.
Die Prüfsummen aller Dateien für das Attribut integrity stehen in integrity.json.


Kopfzeilen des Servers
----------------------

Im Ordner "server" liegen Vorlagen für Apache, nginx und IIS. Nötig sind sie nur, wenn Rahmen mit sandbox oder andere
Websites die Dateien lesen sollen (Access-Control-Allow-Origin), und um Dateien einer Fassung lange zu behalten.


Aktualisieren
-------------

Jede Fassung hat ihren eigenen Ordner. Die neue daneben legen, die Adressen in der Seite ändern, die alte löschen.


Lizenz
------

MIT, siehe LICENSE. Die Lizenzen der enthaltenen Bibliotheken stehen in licenses.txt.
`;
}
