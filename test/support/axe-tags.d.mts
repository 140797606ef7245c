export const axeTags: string[];
