// Do not modify this file by hand!
// Re-generate this file by running lit-localize

export const templates = {
  "language-de-simple": `الألمانية بلغة بسيطة`,
  "period-from": `ابتداءً من {from}`,
  "period-range": `من {from} إلى {to}`,
  "period-until": `حتى {to}`,
};
