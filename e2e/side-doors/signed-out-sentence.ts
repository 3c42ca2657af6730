import en from '@/messages/en.json' with { type: 'json' };

/** What an action says to whoever has no session, or comes from another site. */
export const signedOutSentence = en.refusals.signed_out;
