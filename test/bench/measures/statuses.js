/** The statuses of generated measures, in the order of their groups; in the page each group is a filter. */
export const statuses = [
  {code: 'not-started', group: 'open', text: 'Noch nicht begonnen'},
  {code: 'under-review', group: 'open', text: 'Wird geprüft'},
  {code: 'planned', group: 'planned', text: 'Geplant'},
  {code: 'in-preparation', group: 'planned', text: 'In Vorbereitung'},
  {code: 'in-progress', group: 'active', text: 'In Umsetzung'},
  {code: 'ongoing', group: 'active', text: 'Daueraufgabe'},
  {code: 'completed', group: 'done', text: 'Abgeschlossen'},
  {code: 'on-hold', group: 'stopped', text: 'Ruht'},
  {code: 'dropped', group: 'stopped', text: 'Entfällt'},
];

export const groups = [...new Set(statuses.map(({group}) => group))];
