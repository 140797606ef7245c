// Do not modify this file by hand!
// Re-generate this file by running lit-localize

export const templates = {
  "language-de-simple": `Plain German`,
  "period-from": `from {from}`,
  "period-range": `{from} to {to}`,
  "period-until": `until {to}`,
};
