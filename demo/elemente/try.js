/**
 * The form on the page of an element: each control sets the attribute that it is named after,
 * and the snippet beside it always shows the element as it stands there now.
 */
import {createCopyButton} from '../copy-button.js';

for (const form of document.querySelectorAll('form[data-for]')) {
  const element = document.getElementById(form.dataset.for);
  form.addEventListener('input', ({target}) => setAttribute(element, target));
  form.addEventListener('submit', (event) => event.preventDefault());
  // A browser restores the controls when a page is opened again.
  for (const control of form.elements) setAttribute(element, control);
}

for (const snippet of document.querySelectorAll('code[data-snippet-of]')) {
  const element = document.getElementById(snippet.dataset.snippetOf);
  const write = () => (snippet.textContent = markupOf(element));
  // The switches of the demo bar change attributes too.
  new MutationObserver(write).observe(element, {attributes: true});
  write();
}

for (const snippet of document.querySelectorAll('pre')) snippet.after(createCopyButton(() => snippet.textContent));

function setAttribute(element, control) {
  if (control.type === 'checkbox') element.toggleAttribute(control.name, control.checked);
  else if (control.value === '') element.removeAttribute(control.name);
  else element.setAttribute(control.name, control.value);
}

/** The element as an editor would paste it, without what only this demo adds. */
function markupOf(element) {
  const ofDemo = ['id', 'measures-href', 'offers-href', 'wegweiser-href'];
  const attributes = [...element.attributes].filter(({name}) => !ofDemo.includes(name));
  const written = attributes.map(({name, value}) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`));
  const tag = element.localName;
  return `<${tag}${written.join('')}>\n  ${fallbackOf(element)}\n</${tag}>`;
}

function fallbackOf(element) {
  const link = element.querySelector('a');
  return link ? `<a href="${escaped(link.getAttribute('href'))}">${link.text}</a>` : element.textContent.trim();
}

function escaped(value) {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
