/** The letter that carries a link, in the language of whoever gets it. */
import { createTranslator } from 'use-intl/core';
import type { Language, PerLanguage } from '@/domain/language';
import { publicDate } from '@/domain/public-date';
import en from '@/messages/en.json' with { type: 'json' };
import it from '@/messages/it.json' with { type: 'json' };
import zh from '@/messages/zh.json' with { type: 'json' };
import type { LetterToWrite } from '@/storage/invitation-letters';

const messages: PerLanguage<{ letters: typeof en.letters }> = { en, it, zh };

function wordsIn(language: Language) {
  return createTranslator({
    locale: language,
    messages: { letters: messages[language].letters },
    namespace: 'letters',
    onError: (error) => {
      throw error;
    },
  });
}

export type Letter = { to: string; subject: string; text: string };

type Paper = { names: PerLanguage<string>; zone: string };

export function letterOf(written: LetterToWrite, link: string, paper: Paper): Letter {
  const { purpose, language, email, name, expiresAt, invitedBy } = written;
  const t = wordsIn(language);
  const values = {
    name,
    link,
    paper: paper.names[language],
    until: publicDate(expiresAt, language, paper.zone).text,
    invitedBy: invitedBy ?? t('join.somebody'),
  };
  return { to: email, subject: t(`${purpose}.subject`, values), text: t(`${purpose}.text`, values) };
}
