import type { _Translator as Translator } from 'use-intl/core';
import type en from '@/messages/en.json';

/** The strings of the security settings, handed on by the page. */
export type SecurityWords = Translator<Pick<typeof en, 'newsroom'>, 'newsroom.security'>;
