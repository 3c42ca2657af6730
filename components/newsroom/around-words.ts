import type { Answer } from '@/components/ui/answer';

/** The strings around a text, as the parts of the panel use them; one that is missing throws. */
export type AroundSay = (key: string, values?: Record<string, string | number>) => string;

export type AroundAct = (before: Answer | null, form: FormData) => Promise<Answer>;

/** What every part of the panel is given. */
export type AroundPart = {
  articleId: string;
  mayFurnish: boolean;
  t: AroundSay;
  clock: (at: Date) => string;
};
