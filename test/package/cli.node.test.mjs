import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {workbook} from '../support/workbook.mjs';
import {pathOf, readJson} from './dist-files.mjs';

const scriptUrl = ['javascript', 'alert(1)'].join(':');

const cli = pathOf(readJson('package.json').bin.planweiser);

describe('planweiser on the command line', () => {
  let folder;
  before(() => void (folder = mkdtempSync(join(tmpdir(), 'planweiser-'))));
  after(() => rmSync(folder, {recursive: true}));

  function run(...args) {
    const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {encoding: 'utf8'});
    return {status, stdout, stderr};
  }

  function file(name, content) {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  }

  const fixtures = {
    'katalog.txt': /Handlungsfelder: 7\nMaßnahmen: 41 und 2 weitere\nAngebote: 0/,
    'bilanz.txt': /Handlungsfelder: 8\nMaßnahmen: 34\n/,
    'angebote.txt': /Maßnahmen: 0\nAngebote: 30/,
    'blaetter.txt': /Handlungsfelder: 4\nMaßnahmen: 10\n/,
  };
  for (const [name, counts] of Object.entries(fixtures)) {
    it(`prints what ${name} holds`, () => {
      assert.match(run('check', pathOf(`test/import/fixtures/${name}`)).stdout, counts);
    });
  }

  it('makes a plan of a saved list of Integreat', () => {
    const {status, stdout, stderr} = run('import', pathOf('demo/integreat/api/v3/musterstadt/de/locations/index.json'));
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(JSON.parse(stdout).offers.length, 5);
  });

  it('says of another list that it is none', () => {
    const {status, stderr} = run('check', file('liste.json', '[1, 2]'));
    assert.deepEqual([status, stderr], [1, 'Die Liste ist keine von Integreat.\n']);
  });

  it('ends with 0 where everything is shown', () => {
    for (const source of [
      file('plan.csv', Buffer.from('Nr.;Maßnahme;Status\n1;Café;läuft\n', 'latin1')),
      file(
        'plan.xlsx',
        workbook([
          {
            rows: [
              ['Nr.', 'Maßnahme'],
              [1, 'Café'],
            ],
          },
        ]),
      ),
      file(
        'plan.json',
        '{"schemaVersion": 1, "lang": "de", "title": "Plan", "measures": [{"id": "m-1", "title": "Café"}]}',
      ),
    ]) {
      const {status, stdout, stderr} = run('check', source);
      assert.deepEqual([status, stderr], [0, ''], source);
      assert.match(stdout, /Maßnahmen: 1\n/);
    }
  });

  it('ends with 1 and names line and column, or path, of what is not shown', () => {
    const table = run('check', file('faults.csv', 'Nr.;Maßnahme;Fortschritt\n1;Café;viel\n'));
    assert.equal(table.status, 1);
    assert.match(table.stderr, /^Zeile 2, Spalte „Fortschritt“: „viel“ gelesen/);
    const plan = run(
      'check',
      file(
        'faults.json',
        '{"schemaVersion": 1, "lang": "de", "title": "P", "measures": [{"id": "m-1", "title": "A"}, {}]}',
      ),
    );
    assert.equal(plan.status, 1);
    assert.match(plan.stderr, /measures\.1\.title/);
  });

  it('names what offers lack, which is no fault', () => {
    const offers = '[{"title": "Kurs", "contacts": ["Amt"], "checkedOn": "2020"}, {"title": "Chor"}]';
    const source = file('gaps.json', `{"schemaVersion": 1, "lang": "de", "title": "Plan", "offers": ${offers}}`);
    const {status, stdout} = run('check', source);
    assert.equal(status, 0);
    assert.match(
      stdout,
      /Angebote: 2\nOhne Kontakt: 1 Angebot \(Chor\)\nSeit mehr als 180 Tagen nicht geprüft: 1 Angebot/,
    );
  });

  it('ends with 1 and a sentence for what it cannot read', () => {
    const broken = run('check', file('broken.csv', 'Maßnahme;Status\n"Café;läuft\n'));
    assert.deepEqual([broken.status, broken.stdout], [1, '']);
    assert.match(broken.stderr, /^Zeile 2, Spalte 1: Ein Anführungszeichen/);
    assert.equal(run('check', join(folder, 'nowhere.csv')).status, 1);
  });

  it('writes a plan document that it finds sound', () => {
    const source = file('source.csv', 'Nr.;Maßnahme;Status\n1;Café;läuft\n');
    const {status, stdout} = run('import', source, '--title', 'Unser Plan');
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).title, 'Unser Plan');
    assert.equal(run('check', file('written.json', stdout)).status, 0);
  });

  it('writes a folder with a page, and says which files', () => {
    const source = file('buergerhaus.csv', 'Nr.;Maßnahme;Status\n1;Tee < Café & Kuchen;läuft\n');
    const out = join(folder, 'seite');
    const {status, stdout, stderr} = run('prerender', source, '--out', out, '--title', 'Unser <Plan>');
    assert.deepEqual([status, stderr], [0, '']);
    const written = stdout.trim().split('\n');
    for (const name of ['index.html', 'plan.json', 'embed.js', 'embed.css']) assert.ok(written.includes(name), name);
    for (const name of written) assert.ok(existsSync(join(out, name)), name);
    assert.ok(!written.includes('oembed.json'));
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    assert.match(page, /<title>Unser &lt;Plan&gt;<\/title>/);
    assert.match(page, /<th scope="row">Tee &lt; Café &amp; Kuchen<\/th>/);
    assert.equal(run('check', join(out, 'plan.json')).status, 0);
  });

  it('writes a page that uses the files that are on the website already', () => {
    const out = join(folder, 'mit-kit');
    const settings = ['--out', out, '--kit', '/planweiser/v1', '--url', 'https://www.stadt.example/plan'];
    const {stdout} = run('prerender', file('kit.csv', 'Nr.;Maßnahme\n1;Café\n'), ...settings);
    assert.deepEqual(stdout.trim().split('\n'), ['index.html', 'plan.json', 'oembed.json']);
    assert.match(readFileSync(join(out, 'index.html'), 'utf8'), /<script src="\/planweiser\/v1\/embed\.js"/);
  });

  it('writes nothing where it was not told where, what or for which address', () => {
    const source = file('ohne.csv', 'Nr.;Maßnahme\n1;Café\n');
    const out = join(folder, 'nichts');
    for (const wrong of [[], ['--out', out, '--widget', 'script'], ['--out', out, '--url', scriptUrl]]) {
      const {status, stdout, stderr} = run('prerender', source, ...wrong);
      assert.deepEqual([status, stdout], [1, ''], wrong.join(' '));
      assert.notEqual(stderr, '');
    }
    assert.equal(existsSync(out), false);
  });

  it('writes what can be shown of a plan with faults, and ends with 1', () => {
    const source = file('luecken.csv', 'Nr.;Maßnahme;Fortschritt\n1;Café;viel\n');
    const {status, stderr} = run('prerender', source, '--out', join(folder, 'luecken'));
    assert.equal(status, 1);
    assert.match(stderr, /^Zeile 2, Spalte „Fortschritt“/);
    assert.match(readFileSync(join(folder, 'luecken/index.html'), 'utf8'), /Café/);
  });

  it('explains itself', () => {
    assert.match(run('--help').stdout, /planweiser check <datei>[^]*planweiser prerender <datei> --out/);
    assert.equal(run('--help').status, 0);
    assert.equal(run('fly', 'plan.csv').status, 1);
    assert.equal(run('check', 'plan.csv', '--fast').status, 1);
  });
});
