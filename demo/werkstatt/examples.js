/** Tables to try the workshop with. They hold the usual slips: a missing status, a wrong number, an unknown column. */

export const examples = [
  {
    name: 'Beispiel Maßnahmen',
    label: 'Maßnahmen einer Stadt',
    text: `Integrationsplan Musterstadt
Handlungsfeld\tNr.\tZiel\tMaßnahme\tZuständig\tZeitraum\tStand der Umsetzung\tFortschritt\tAktenzeichen
Sprache\t1\tAlle können Deutsch lernen\tSprachcafé in jedem Stadtteil\tIntegrationsbüro in Kooperation mit Freundeskreis Ankommen\t2024 bis 2026\tläuft\t60 %\t50-1/24
\t2\t\tKinderbetreuung während der Kurse\tVolkshochschule\tab 2025\tin Vorbereitung\t\t50-2/24
\t3\t\tElternbriefe in einfacher Sprache\tAmt für Schulen\t2024\tabgeschlossen\tviel\t50-3/24
Wohnen\t4\tFamilien finden eine Wohnung\tWohnungslotsen ausbilden\tCaritas, Diakonie\t2025\t\t\t50-4/24
\t5\t\tVermieterinnen und Vermieter ansprechen\tStadtverwaltung\t2023\twird nicht umgesetzt\t\t50-5/24
Begegnung\t6\tMenschen lernen sich kennen\tFest der Nachbarn\tFreundeskreis Ankommen\tjährlich\twird fortgesetzt\t\t50-6/24
`,
  },
  {
    name: 'Beispiel Angebote',
    label: 'Angebote vor Ort',
    text: `Thema\tAngebot\tKontakt\tTelefon\tOrt\tZeiten\tKosten
Sprache\tSprachcafé im Bürgerhaus\tFreundeskreis Ankommen\t07123 45 67 80\tBürgerhaus\tmittwochs 15 bis 17 Uhr\tkostenlos
\tDeutschkurs A1\tVolkshochschule\t07123 45 67 90\tMarktplatz 3\tmontags und donnerstags\t40 Euro
Beratung\tMigrationsberatung\tCaritas\t\tKirchgasse 1\tnach Vereinbarung\tkostenlos
`,
  },
];
