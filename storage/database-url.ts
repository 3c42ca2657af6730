/** Which database this process works on; known here without the client of the newsroom's tables, which not all need. */
import { databaseUrlOfProcess } from '@/storage/environment';

let named: string | undefined;

/** Without it `DATABASE_URL`, which the front door sets, is used. */
export function nameDatabase(url: string | undefined): void {
  named = url;
}

export function databaseUrl(): string {
  const url = named ?? databaseUrlOfProcess();
  if (!url) throw new Error('no database was named: call useDatabase or set DATABASE_URL');
  return url;
}
