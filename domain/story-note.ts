/** Everyone reads the note first: it has to be short enough to be read. */
export const longestNote = 1000;
