import type { _Translator as Translator } from 'use-intl/core';
import type en from '@/messages/en.json';

/** The strings of the second factor, handed on by the page. */
export type SecondFactorWords = Translator<Pick<typeof en, 'newsroom'>, 'newsroom.secondFactor'>;
