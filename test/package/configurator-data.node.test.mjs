import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {elements, flags} from '../../demo/einbetten/options.js';
import {forms, loaderLine, usualFolder} from '../../demo/einbetten/snippets.js';
import {formsFor, stepsFor, systems} from '../../demo/einbetten/systems.js';
import {readJson} from './dist-files.mjs';

/** What survives where, once the loader is there: found by trying (WordPress, TYPO3, Joomla, editors) or in the code. */
const raw = ['element', 'tag', 'placeholder', 'link', 'table', 'frame'];
const works = {
  'wordpress autor': ['placeholder', 'link', 'table', 'shortcode'],
  'wordpress admin': [...raw, 'shortcode'],
  'wordpress plugin': ['placeholder', 'link', 'table', 'shortcode'],
  'typo3 redaktion': ['placeholder', 'link', 'table'],
  'typo3 html': raw,
  'typo3 element': ['placeholder', 'link', 'table', 'fields'],
  'drupal redaktion': ['link', 'table'],
  'drupal html': raw,
  'joomla redaktion': ['placeholder', 'link', 'table'],
  'joomla modul': raw,
  'contao redaktion': ['placeholder', 'link', 'table'],
  'neos redaktion': ['link', 'table'],
  'neos html': raw,
  'plone redaktion': ['placeholder', 'link', 'table', 'frame'],
  'portal redaktion': ['link', 'table'],
  'html technik': raw,
};

const places = Object.entries(systems).flatMap(([cms, {roles}]) =>
  Object.entries(roles).map(([role, data]) => [`${cms} ${role}`, data]),
);

const plain = {widget: 'measure-table', src: '/massnahmen.csv', label: 'Unser Plan', options: {'group-by': 'status'}};
const hostile = {
  ...plain,
  src: '/a"onload="x&y=<b>].csv',
  label: '"><script>alert(1)</script>[/planweiser]',
  options: {heading: '" [x] <i>', report: 'ja', query: ''},
};

describe('the configurator', () => {
  it('knows a way for each content system and role of ours', () => {
    assert.deepEqual(places.map(([place]) => place).sort(), Object.keys(works).sort());
  });

  for (const [place, role] of places) {
    it(`offers in ${place} only what works there, and says how`, () => {
      for (const src of ['/plan.json', 'table']) {
        const offered = formsFor(role, src);
        assert.deepEqual(
          offered.filter((form) => !works[place].includes(form)),
          [],
        );
        for (const form of offered) assert.ok(stepsFor(role, form)?.length > 1, form);
      }
      assert.ok(role.symptom.length > 40);
    });
  }

  it('offers no attribute that an element does not have', () => {
    const {modules} = readJson('dist/custom-elements.json');
    const classes = modules.flatMap(({declarations = []}) => declarations);
    for (const [tag, {options}] of Object.entries(elements)) {
      const {attributes} = classes.find(({tagName}) => tagName === tag);
      const known = ['lang', ...attributes.map(({name}) => name)];
      assert.deepEqual(
        options.map(({name}) => name).filter((name) => !known.includes(name)),
        [],
        tag,
      );
      const booleans = attributes.filter(({type}) => type.text === 'boolean').map(({name}) => name);
      assert.deepEqual(
        flags.filter((name) => known.includes(name) && !booleans.includes(name)),
        [],
        tag,
      );
    }
  });

  it('puts the files where the zip for content systems has them', () => {
    assert.equal(usualFolder, `/planweiser/v${readJson('package.json').version}/`);
  });
});

/** The forms as they were tried. */
const written = {
  element:
    '<script type="module" src="/planweiser/v0.1.0/measure-table.js"></script>\n' +
    '<measure-table src="/massnahmen.csv" group-by="status"><a href="/massnahmen.csv">Unser Plan</a></measure-table>',
  tag: '<measure-table src="/massnahmen.csv" group-by="status"><a href="/massnahmen.csv">Unser Plan</a></measure-table>',
  placeholder:
    '<div data-widget="measure-table" data-src="/massnahmen.csv" data-group-by="status">' +
    '<a href="/massnahmen.csv">Unser Plan</a></div>',
  link: 'Unser Plan\n/planweiser/v0.1.0/embed.html?widget=measure-table&src=/massnahmen.csv&group-by=status',
  table: 'Unser Plan\n/planweiser/v0.1.0/embed.html?widget=measure-table&src=table&group-by=status',
  frame:
    '<iframe src="/planweiser/v0.1.0/embed.html?widget=measure-table&amp;src=/massnahmen.csv&amp;group-by=status" ' +
    'title="Unser Plan" loading="lazy" width="100%" height="600"></iframe>',
  shortcode: '[planweiser type="measure-table" src="/massnahmen.csv" label="Unser Plan" group-by="status"]',
  fields: 'measure-table\n/massnahmen.csv\nUnser Plan',
};

describe('a snippet', () => {
  for (const [form, text] of Object.entries(written)) {
    it(`has the form that was tried: ${form}`, () => {
      assert.equal(textOf(form, {...plain, folder: '/planweiser/v0.1.0/'}), text);
    });
  }

  for (const form of ['element', 'tag', 'placeholder', 'frame', 'shortcode']) {
    it(`keeps what people typed out of the markup: ${form}`, () => {
      const markup = textOf(form, hostile).replaceAll(/"[^"]*"/g, '""');
      assert.doesNotMatch(markup, /onload=|<i>|<script>alert|\]\[/);
      if (form === 'shortcode') assert.equal(markup.match(/[[\]]/g).length, 2);
    });
  }

  it('has an address that any link dialogue takes', () => {
    const [, [, address]] = forms.link.parts(hostile);
    assert.match(address, /^[\w/.:?=&%+-]+$/);
    assert.equal(new URL(address, 'https://www.example.org').searchParams.get('src'), hostile.src);
  });

  it('gives each attribute a value and leaves no blank line', () => {
    for (const form of ['element', 'tag', 'placeholder', 'frame']) {
      const text = textOf(form, {...plain, options: {report: 'ja', locked: 'ja', query: 'ö'}});
      const attributes = [...text.matchAll(/<[a-z][\w-]*((?:\s[^>]*)?)>/g)].map(([, inside]) => inside);
      for (const inside of attributes) assert.match(inside, /^(?:\s[\w-]+="[^"]+")*$/, text);
      assert.doesNotMatch(text, /\n\s*\n|style=|<template|\{/);
    }
  });

  it('of the loader has one form for all', () => {
    assert.equal(
      loaderLine({folder: '/planweiser/v1/'}),
      '<script src="/planweiser/v1/loader.js" defer="defer"></script>',
    );
  });
});

function textOf(form, choice) {
  return forms[form]
    .parts(choice)
    .map(([, text]) => text)
    .join('\n');
}
