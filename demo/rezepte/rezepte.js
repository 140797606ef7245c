/** The recipes: shows each file where its link stands, to be read and copied; the link stays, for those without scripts. */
import {createCopyButton} from '../copy-button.js';
import {askedHosts, leftOnDevice} from './check-page.js';

for (const link of document.querySelectorAll('a[data-file]')) show(link).catch(() => undefined);
for (const snippet of document.querySelectorAll('main > section > pre')) {
  snippet.after(createCopyButton(() => snippet.textContent));
}
document.getElementById('pruefen').addEventListener('click', check);

/** A file that cannot be fetched is still behind its link. */
async function show(link) {
  const response = await fetch(link.href);
  if (!response.ok) return;
  const text = await response.text();
  const shown = create('pre', {tabIndex: 0}, create('code', {}, text));
  shown.setAttribute('role', 'region');
  shown.setAttribute('aria-label', link.textContent);
  const summary = create('summary', {}, `${link.textContent} ansehen`);
  const box = create(
    'details',
    {className: 'file'},
    summary,
    shown,
    createCopyButton(() => text, link.textContent),
  );
  (link.closest('li, p') ?? link).append(box);
}

async function check() {
  const hosts = askedHosts();
  const left = await leftOnDevice();
  const foreign = hosts.filter((host) => host !== location.host);
  const lines = [
    `Gefragte Server: ${hosts.join(', ')}${foreign.length > 0 ? '' : ' (nur der eigene)'}`,
    `Auf dem Gerät: ${left.length > 0 ? left.join(', ') : 'nichts'}`,
  ];
  document.getElementById('ergebnis').replaceChildren(...lines.map((line) => create('p', {}, line)));
}

function create(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
