import type { _Translator as Translator } from 'use-intl/core';
import type en from '@/messages/en.json';

/** The strings of the account page, handed on by it. */
export type AccountWords = Translator<Pick<typeof en, 'newsroom'>, 'newsroom.frame.accountPage'>;
