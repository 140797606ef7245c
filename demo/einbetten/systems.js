/**
 * Where editors work, what they may do there, and what that means for them. `forms`: what survives there, the best
 * first; `steps`: where to click, for the best; `symptom`: what they see when something was stripped.
 */

const loaderMissing =
  'Es bleibt ein Link, der die Ansicht auf einer eigenen Seite öffnet: Dann fehlt der Website das Loader-Script, oder der Link steht nicht allein in seinem Absatz.';

const linkAlone = 'Der Link steht allein in seinem Absatz, ohne Text davor oder dahinter.';

/** @type {Record<string, {label: string, roles: Record<string, Role>}>} */
export const systems = {
  wordpress: {
    label: 'WordPress',
    roles: {
      autor: {
        label: 'Autorin, Mitarbeiter; im Multisite-Netz alle',
        forms: ['link', 'placeholder'],
        steps: [
          'Seite oder Beitrag bearbeiten und einen Absatz einfügen.',
          'Den Text des Links schreiben und markieren.',
          'Strg + K drücken (am Mac ⌘ + K), die Adresse einfügen und mit der Eingabetaste bestätigen.',
          linkAlone,
          'Speichern und die Vorschau ansehen.',
        ],
        symptom: `${loaderMissing} Andere Formen entfernt WordPress beim Speichern ohne Meldung; von Scripts bleibt Code als Text stehen.`,
      },
      admin: {
        label: 'Administration, Redaktion (einzelne Website)',
        forms: ['element', 'tag', 'placeholder', 'link', 'frame'],
        steps: [
          'Seite oder Beitrag bearbeiten, auf „+“ klicken und den Block „Individuelles HTML“ wählen.',
          'Den Schnipsel einfügen, ohne Leerzeilen.',
          'Speichern und die Seite ansehen.',
        ],
        symptom:
          'Nach dem Speichern steht nur noch der Link da: WordPress hat Script und Element ohne Meldung entfernt. Ihre Rolle darf kein HTML einfügen; wählen Sie oben „Autorin, Mitarbeiter“.',
      },
      plugin: {
        label: 'jede Rolle, mit dem Plugin aus den Rezepten',
        forms: ['shortcode', 'link', 'placeholder'],
        steps: [
          'Seite oder Beitrag bearbeiten und auf „+“ klicken.',
          'Den Block „Planweiser“ wählen und rechts Ansicht, Quelle und Beschriftung eintragen. Die Ansicht erscheint sofort.',
          'Oder den Block „Shortcode“ wählen und die Zeile einfügen.',
          'Speichern und die Seite ansehen.',
        ],
        symptom: 'Die Zeile mit den eckigen Klammern steht als Text auf der Seite: Das Plugin ist nicht aktiviert.',
      },
    },
  },
  typo3: {
    label: 'TYPO3',
    roles: {
      redaktion: {
        label: 'Redaktion, Inhaltselement „Text“',
        forms: ['link', 'placeholder'],
        needsSite: true,
        steps: [
          'Auf der Seite ein Inhaltselement „Text“ anlegen und den Text des Links schreiben.',
          'Den Text markieren und auf „Link einfügen“ klicken.',
          'Unter „Externe URL“ die Adresse einfügen und den Link setzen.',
          linkAlone,
          'Speichern und die Seite ansehen.',
        ],
        symptom: `${loaderMissing} Andere Formen zeigt TYPO3 den Besuchern als Code.`,
      },
      html: {
        label: 'Inhaltselement „HTML“',
        forms: ['element', 'tag', 'placeholder', 'link', 'frame'],
        steps: [
          'Auf der Seite ein Inhaltselement „HTML“ anlegen; in manchen Fassungen heißt es „Reines HTML“.',
          'Den Schnipsel in das Feld „HTML-Code“ einfügen.',
          'Speichern und die Seite ansehen.',
        ],
        symptom:
          'Das Inhaltselement „HTML“ steht nicht zur Wahl: Ihre Gruppe darf es nicht. Steht Code auf der Seite, war es ein Element „Text“. Wählen Sie in beiden Fällen „Redaktion“.',
      },
      element: {
        label: 'Inhaltselement „Planweiser“ aus den Rezepten',
        forms: ['fields', 'link', 'placeholder'],
        steps: [
          'Auf der Seite ein Inhaltselement „Planweiser“ anlegen.',
          'Element wählen, Quelle und Beschriftung eintragen. Weitere Einstellungen hat dieses Inhaltselement nicht.',
          'Speichern und die Seite ansehen.',
        ],
        symptom: 'Das Inhaltselement fehlt in der Auswahl: Die Agentur hat es noch nicht eingerichtet.',
      },
    },
  },
  drupal: {
    label: 'Drupal',
    roles: {
      redaktion: {
        label: 'Textformat „Einfaches HTML“ (basic_html)',
        forms: ['link'],
        steps: [
          'Den Inhalt bearbeiten und im Textfeld den Text des Links schreiben.',
          'Den Text markieren, auf das Kettenglied klicken und die Adresse einfügen.',
          linkAlone,
          'Speichern und den Inhalt ansehen.',
        ],
        symptom: `${loaderMissing} Alles andere entfernt dieses Textformat beim Anzeigen; Tabellen nur, wenn es sie nicht erlaubt.`,
      },
      html: {
        label: 'Textformat „Vollständiges HTML“ (full_html)',
        forms: ['element', 'tag', 'placeholder', 'link', 'frame'],
        steps: [
          'Den Inhalt bearbeiten und unter dem Textfeld „Vollständiges HTML“ wählen.',
          'Auf „Quellcode“ klicken und den Schnipsel einfügen.',
          'Speichern, ohne vorher zurückzuschalten, und den Inhalt ansehen.',
        ],
        symptom:
          'Nur der Link ist zu sehen: Das Textformat filtert doch, oder der Editor hat das Element beim Umschalten entfernt. Wählen Sie „Einfaches HTML“.',
      },
    },
  },
  joomla: {
    label: 'Joomla',
    roles: {
      redaktion: {
        label: 'Redaktion, Beitrag',
        forms: ['link', 'placeholder'],
        steps: [
          'Den Beitrag bearbeiten und den Text des Links schreiben.',
          'Den Text markieren, auf „Link einfügen“ klicken und die Adresse in das Feld „URL“ setzen.',
          linkAlone,
          'Speichern und den Beitrag auf der Website ansehen.',
        ],
        symptom: `${loaderMissing} Elemente mit Bindestrich und Scripts entfernt Joomla beim Speichern.`,
      },
      modul: {
        label: 'Super User, Modul für eigene Inhalte (Custom)',
        forms: ['element', 'tag', 'placeholder', 'link', 'frame'],
        steps: [
          'Unter „Inhalt“, „Site-Module“ ein neues Modul für eigene Inhalte („Custom“) anlegen.',
          'Im Editor „Editor an/aus“ wählen und den Schnipsel einfügen.',
          'Position und Seiten wählen und speichern.',
        ],
        symptom:
          'Nach dem Speichern fehlt das Element: Für Ihre Gruppe gilt ein Textfilter. In den globalen Einstellungen braucht sie „Keine Filterung“, oder Sie wählen „Redaktion“.',
      },
    },
  },
  contao: {
    label: 'Contao',
    roles: {
      redaktion: {
        label: 'Inhaltselement „Text“',
        forms: ['link', 'placeholder'],
        steps: [
          'Im Artikel ein Inhaltselement „Text“ anlegen und den Text des Links schreiben.',
          'Den Text markieren, auf das Kettenglied klicken und die Adresse in das Feld „URL“ setzen.',
          linkAlone,
          'Speichern und die Seite ansehen.',
        ],
        symptom: `${loaderMissing} Scripts, Rahmen und eigene Elemente entfernt Contao beim Speichern.`,
      },
    },
  },
  neos: {
    label: 'Neos',
    roles: {
      redaktion: {
        label: 'Textfeld auf der Seite',
        forms: ['link'],
        steps: [
          'Auf der Seite in den Text klicken und den Text des Links schreiben.',
          'Den Text markieren, auf das Kettenglied klicken und die Adresse einfügen.',
          linkAlone,
          'Veröffentlichen und die Seite ansehen.',
        ],
        symptom: `${loaderMissing} Fehlt auch der Link, hat der Editor eingefügtes HTML verworfen: Setzen Sie den Link mit dem Kettenglied.`,
      },
      html: {
        label: 'Inhaltselement „HTML“ (Neos.NodeTypes.Html)',
        forms: ['element', 'tag', 'placeholder', 'link', 'frame'],
        steps: [
          'Auf der Seite ein neues Element „HTML“ anlegen.',
          'Rechts den Quelltext öffnen und den Schnipsel einfügen.',
          'Anwenden, veröffentlichen und die Seite ansehen.',
        ],
        symptom: 'Das Element „HTML“ fehlt in der Auswahl: Es ist nicht eingerichtet. Wählen Sie „Textfeld“.',
      },
    },
  },
  plone: {
    label: 'Plone',
    roles: {
      redaktion: {
        label: 'Redaktion, Seite mit TinyMCE',
        forms: ['link', 'placeholder', 'frame'],
        steps: [
          'Die Seite bearbeiten und den Text des Links schreiben.',
          'Den Text markieren, auf „Link einfügen“ klicken und unter „Extern“ die Adresse einfügen.',
          linkAlone,
          'Speichern und die Seite ansehen.',
        ],
        needsSite: true,
        symptom: `${loaderMissing} Von Scripts bleibt in Plone eine leere Hülle. Seiten mit Volto brauchen einen eigenen Block.`,
      },
    },
  },
  portal: {
    label: 'gehostetes Portal (komm.ONE, iKISS, NOLIS, Weblication …)',
    roles: {
      redaktion: {
        label: 'Redaktion',
        forms: ['link'],
        needsSite: true,
        steps: [
          'Den Text bearbeiten und den Text des Links schreiben.',
          'Den Text markieren und mit dem Knopf für externe Links die Adresse einfügen.',
          linkAlone,
          'Speichern und die Seite ansehen.',
          'Erscheint nur ein Link: dem Anbieter die Anfrage aus den Rezepten schicken.',
        ],
        symptom: loaderMissing,
      },
    },
  },
  html: {
    label: 'eigenes HTML, ohne CMS',
    roles: {
      technik: {
        label: 'wer die Dateien pflegt',
        forms: ['element', 'tag', 'placeholder', 'link', 'frame'],
        steps: [
          'Die HTML-Datei öffnen.',
          'Den Schnipsel dorthin setzen, wo die Ansicht erscheinen soll.',
          'Die Datei hochladen und die Seite ansehen.',
        ],
        symptom:
          'Nur der Link ist zu sehen: Der Ordner mit den Dateien von Planweiser antwortet nicht, oder eine Content Security Policy sperrt ihn. Die Konsole des Browsers nennt den Grund.',
      },
    },
  },
};

/** @typedef {{label: string, forms: string[], steps: string[], symptom: string, needsSite?: boolean}} Role */

/** A table of the content system as source is the one that stands after the link; nothing else can name it. */
export function formsFor(role, src) {
  return src === 'table' ? ['table'] : role.forms;
}

/** Where to put what: for the table first as for a link, then the table itself. */
export function stepsFor({steps, forms}, form) {
  if (form === forms[0]) return steps;
  return otherSteps[form];
}

const setLink = ['Den Text des Links schreiben, markieren und mit dem Link-Knopf des Editors die Adresse einfügen.', linkAlone]; // prettier-ignore
const finish = 'Speichern und die Seite ansehen.';
const pasteSource = ['Im Editor in die HTML-Ansicht oder den Quelltext wechseln und den Schnipsel einfügen.', finish];

const otherSteps = {
  element: pasteSource,
  tag: pasteSource,
  placeholder: pasteSource,
  frame: pasteSource,
  link: [...setLink, finish],
  table: [
    ...setLink,
    'Direkt darunter eine Tabelle des Editors einfügen: in der ersten Zeile die Köpfe, zum Beispiel Maßnahme, Zuständig, Stand.',
    finish,
  ],
};
