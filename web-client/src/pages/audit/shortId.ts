/** The end of an id, which is drawn at random: enough to tell rows of one page apart. */
export const shortId = (id: string): string => id.slice(-6);
