/** What the command line is told by the world around it. */
import os from 'node:os';
import path from 'node:path';
import { isLanguage, type Language } from '@/domain/language';

export type Surroundings = {
  databaseUrl: string | undefined;
  dataFolder: string;
  /** Where the person is who calls: npm goes to the project's folder first. */
  from: string;
  language: Language;
  /** Given for `person add`, so that a script need not read one off the screen. */
  password: string | undefined;
  editorial: 'on' | 'off';
  systemUser: string;
};

export function surroundings(): Surroundings {
  const {
    DATABASE_URL,
    STET_DATA,
    INIT_CWD,
    STET_LANG = '',
    STET_PASSWORD,
    STET_CLI_EDITORIAL,
  } = process.env;
  return {
    databaseUrl: DATABASE_URL || undefined,
    dataFolder: path.resolve(STET_DATA || '.data'),
    from: INIT_CWD || process.cwd(),
    language: isLanguage(STET_LANG) ? STET_LANG : 'en',
    password: STET_PASSWORD || undefined,
    editorial: STET_CLI_EDITORIAL === 'off' ? 'off' : 'on',
    systemUser: systemUser(),
  };
}

/** A container may run under a number that has no name. */
function systemUser(): string {
  try {
    return os.userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'unknown');
  }
}
