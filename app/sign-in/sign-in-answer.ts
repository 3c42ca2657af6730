/** What the form shows when it comes back: why, and the address that was typed. Null before the first attempt. */
export type SignInAnswer = { refused: string[]; email: string } | null;
