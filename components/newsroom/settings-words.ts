import type { _Translator as Translator } from 'use-intl/core';
import type en from '@/messages/en.json';

/** The strings of the settings, handed on by their pages. */
export type SettingsWords = Translator<Pick<typeof en, 'newsroom'>, 'newsroom.settings'>;
