export const megabyte = 1024 * 1024;

/** Of one picture as it is handed in: what a good camera makes, and no more than a process should hold at once. */
export const largestPicture = 20 * megabyte;
