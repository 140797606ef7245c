/** The table as it came, with its lines; a cell can be found, marked and corrected here. */
import {columnNames, html, nothing} from '/cdn/workshop.js';

const rowsShown = 100;
const steps = {ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1]};

/**
 * @typedef {object} Mark
 * @property {number} sheet position among the sheets
 * @property {number} row position in the sheet
 * @property {number} column
 */

/** The cell that a message speaks of. */
export function markOf({sheets, imported}, {sheet, line, column}) {
  const found = Math.max(
    0,
    sheets.findIndex(({name}) => name === sheet),
  );
  const row = Math.max(
    0,
    sheets[found].rows.findIndex((one) => one.line === line),
  );
  const heads = imported?.heads.filter((head) => head.sheet === sheet && head.line <= line) ?? [];
  const index = heads.at(-1)?.columns.findIndex(({title}) => title === column) ?? -1;
  return {sheet: found, row, column: Math.max(0, index)};
}

/** The sheets with another text in the marked cell. */
export function withCell(sheets, mark, text) {
  return sheets.map((sheet, at) => (at === mark.sheet ? {...sheet, rows: sheet.rows.map(replaced)} : sheet));

  function replaced(row, at) {
    if (at !== mark.row) return row;
    const cells = Array.from(
      {length: Math.max(row.cells.length, mark.column + 1)},
      (_, column) => row.cells[column] ?? '',
    );
    cells[mark.column] = text;
    return {...row, cells};
  }
}

export function gridStep({step, mark = {sheet: 0, row: 0, column: 0}, isMarked, cameFrom, onMark, onCell, onBack}) {
  const {rows} = step.sheets[mark.sheet];
  const from = Math.floor(mark.row / rowsShown) * rowsShown;
  const width = Math.max(...rows.slice(from, from + rowsShown).map(({cells}) => cells.length), 1);
  return html`
    <div class="controls">${sheetSelect(step.sheets, mark, onMark)} ${turnButtons(rows, from, mark, onMark)}</div>
    <div class="grid" role="region" aria-label="Ihre Tabelle" tabindex="0">
      <table @keydown=${(event) => walk(event, mark, {rows, width, onMark})}>
        <caption>
          Zeilen ${rows[from]?.line ?? 0} bis ${rows.slice(from, from + rowsShown).at(-1)?.line ?? 0}. Mit den
          Pfeiltasten von Zelle zu Zelle, mit der Eingabetaste ändern.
        </caption>
        <tbody>
          ${rows.slice(from, from + rowsShown).map((row, at) => gridRow(row, from + at, {step, mark, width, isMarked, onMark}))}
        </tbody>
      </table>
    </div>
    ${isMarked ? cellForm(step, mark, {cameFrom, onCell, onBack}) : nothing}
  `;
}

function gridRow({line, cells}, row, {step, mark, width, isMarked, onMark}) {
  const {name} = step.sheets[mark.sheet];
  const isHead = step.imported?.heads.some((head) => head.sheet === name && head.line === line) ?? false;
  return html`<tr class=${isHead ? 'head' : ''}>
    <th scope="row">${line}</th>
    ${Array.from({length: width}, (_, column) => {
      const isHere = mark.row === row && mark.column === column;
      return html`<td
        id=${isHere ? 'markierte-zelle' : nothing}
        class=${isHere && isMarked ? 'marked' : ''}
        tabindex=${isHere ? 0 : -1}
        @click=${() => onMark({...mark, row, column})}
      >
        <span>${cells[column] ?? ''}</span>
      </td>`;
    })}
  </tr>`;
}

function cellForm(step, mark, {cameFrom, onCell, onBack}) {
  const row = step.sheets[mark.sheet].rows[mark.row];
  return html`<form class="cell-form" @submit=${submit}>
    <label
      >${placeOf(step, mark, row)}
      <textarea id="zelle" name="cell" rows="2" .value=${row?.cells[mark.column] ?? ''}></textarea>
    </label>
    <div class="buttons">
      <button class="button">Zelle ändern</button>
      ${cameFrom ? html`<button type="button" class="button" @click=${onBack}>Zurück zur Meldung</button>` : nothing}
    </div>
  </form>`;

  function submit(event) {
    event.preventDefault();
    onCell(event.target.elements.cell.value);
  }
}

function placeOf({sheets, imported}, mark, row) {
  const {name} = sheets[mark.sheet];
  const head = imported?.heads.filter((one) => one.sheet === name && one.line <= row.line).at(-1);
  const names = columnNames(head?.columns.map(({title}) => title) ?? []);
  return `Zeile ${row.line}, ${names[mark.column] ? `Spalte „${names[mark.column]}“` : `Spalte ${mark.column + 1}`}`;
}

function walk(event, mark, {rows, width, onMark}) {
  if (event.key === 'Enter') {
    event.preventDefault();
    return onMark(mark, 'edit');
  }
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  const row = Math.min(Math.max(mark.row + step[0], 0), rows.length - 1);
  const column = Math.min(Math.max(mark.column + step[1], 0), width - 1);
  onMark({...mark, row, column});
}

function sheetSelect(sheets, mark, onMark) {
  if (sheets.length < 2) return nothing;
  const choose = ({target}) => onMark({sheet: Number(target.value), row: 0, column: 0}, 'stay');
  return html`<label
    >Tabelle der Arbeitsmappe
    <select @change=${choose}>
      ${sheets.map(({name}, at) => html`<option value=${at} .selected=${at === mark.sheet}>${name}</option>`)}
    </select>
  </label>`;
}

function turnButtons({length}, from, mark, onMark) {
  const turn = (words, row) =>
    html`<button type="button" class="button" @click=${() => onMark({...mark, row}, 'stay')}>${words}</button>`;
  return html`${from > 0 ? turn('Frühere Zeilen', from - rowsShown) : nothing}
  ${from + rowsShown < length ? turn('Weitere Zeilen', from + rowsShown) : nothing}`;
}
