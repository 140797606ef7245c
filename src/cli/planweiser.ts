#!/usr/bin/env node
import {basename} from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {check} from './check.js';
import {prerender} from './prerender.js';
import {readSource, type Source} from './source.js';
import {complain, outcome, print, progress, sentenceOf, tell} from './terminal.js';

const help = `Planweiser prüft Pläne, macht aus Tabellen Plandokumente und schreibt Seiten zum Einbetten.

  planweiser check <datei>      prüft plan.json, tabelle.csv oder tabelle.xlsx und zählt, was gezeigt wird
  planweiser import <tabelle>   schreibt aus einer Tabelle ein Plandokument (JSON) auf die Standardausgabe,
                                ebenso aus einer gespeicherten Liste von Integreat (locations, pages, events)
  planweiser prerender <datei> --out <ordner>
                                schreibt einen Ordner mit einer Seite zum Verlinken und Einrahmen: der Plan als
                                Tabelle, auch ohne Skripte lesbar, und alles, was die Ansicht braucht

  --title <text>    Titel des Plans, wenn die Tabelle keinen hat
  --lang <kürzel>   Sprache der Tabelle; ohne Angabe de

Nur für prerender:
  --widget <name>   was die Seite zeigt: measure-table, offer-finder, plan-overview, plan-timeline oder
                    wegweiser-nav; ohne Angabe nach dem Inhalt
  --url <adresse>   Adresse, unter der die Seite stehen wird: schreibt dazu oembed.json und den Verweis darauf
  --kit <adresse>   Ordner, in dem embed.js schon liegt, etwa /planweiser/v1/; sonst wird es mitgeschrieben

  --help            diese Hilfe

Meldungen gehen auf die Standardfehlerausgabe. Ergebnis 0: alles wird gezeigt; 1: etwas fehlt oder ist nicht lesbar.
`;

type Settings = Readonly<Partial<Record<Exclude<keyof typeof options, 'help'>, string | undefined>>>;

const text = {type: 'string'} as const;
const options = {
  help: {type: 'boolean'},
  title: text,
  lang: text,
  out: text,
  url: text,
  widget: text,
  kit: text,
} as const;

const commands = {
  check,
  import: write,
  prerender: async (source: Source, _file: string, {out = '', ...more}: Settings): Promise<number> => {
    const written = await prerender(source, {out, ...more}, progress);
    tell(source.parsed);
    print(`${written.join('\n')}\n`);
    return outcome(source.parsed);
  },
};

process.exitCode = await run(process.argv.slice(2));

/** Runs a command and gives its exit code. */
async function run(args: readonly string[]): Promise<number> {
  try {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options,
    });
    const [command, file, ...more] = positionals;
    if (values.help) return print(help);
    if (!isCommand(command) || file === undefined || more.length > 0) return complain(help);
    if ((values.out === undefined) === (command === 'prerender')) return complain(help);
    const {title, lang} = values;
    progress(`${basename(file)} wird gelesen …`);
    const source = await readSource(file, {...(title !== undefined && {title}), ...(lang !== undefined && {lang})});
    return await commands[command](source, file, values);
  } catch (error) {
    return complain(`${sentenceOf(error)}\n`);
  }
}

function isCommand(command: string | undefined): command is keyof typeof commands {
  return command !== undefined && Object.hasOwn(commands, command);
}

function write({document, parsed}: Source): number {
  tell(parsed);
  print(`${JSON.stringify(document, null, 2)}\n`);
  return outcome(parsed);
}
