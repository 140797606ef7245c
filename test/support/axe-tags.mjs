/** What WCAG 2.2 AA and EN 301 549 ask for, and what axe thinks wise. The last two of WCAG and EN add the target size. */
export const axeTags = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  ...['EN-301-549', 'EN-301-549v4', 'best-practice'],
];
