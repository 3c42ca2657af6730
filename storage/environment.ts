/** The one place below the front door that reads the environment; the front door sets what is missing. */

/** Address of the newsroom's database, for a process that was not told another. */
export function databaseUrlOfProcess(): string | undefined {
  return process.env.DATABASE_URL;
}

/** Folder of everything that is kept outside the database. */
export function dataFolderOfProcess(): string {
  return process.env.STET_DATA ?? '.data';
}

/** Origin of absolute public addresses, without a slash at the end. */
export function publicOrigin(): string {
  const origin =
    process.env.STET_ORIGIN ?? process.env.PUBLIC_URL ?? `http://localhost:${process.env.PORT ?? 3000}`;
  return origin.replace(/\/+$/, '');
}
