/** A button that copies a text and says so; nothing where the browser does not let pages copy. */
export function createCopyButton(text, what = '') {
  const line = document.createElement('p');
  if (!navigator.clipboard) return line;
  const button = document.createElement('button');
  const said = document.createElement('span');
  Object.assign(button, {type: 'button', className: 'button', textContent: 'Kopieren'});
  if (what) button.setAttribute('aria-label', `${what} kopieren`);
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    said.textContent = '';
    await navigator.clipboard.writeText(text());
    said.textContent = ' Kopiert.';
  });
  line.append(button, said);
  return line;
}
