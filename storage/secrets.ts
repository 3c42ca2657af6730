import { createHash, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const secretsSchema = z.object({
  /** Password of the embedded database. */
  database: z.string().min(16),
  /** Signs the cookie that holds the number of a sign-in session. */
  session: z.string().min(16),
  /** Lets every instance of one build read the others' server actions (32 bytes, base64). */
  serverActions: z.string().length(44),
});

export type Secrets = z.infer<typeof secretsSchema>;

/** The secrets of a data folder, or of the file that instances share; made at first use and never changed. */
export function readSecrets(dataFolder: string, shared?: string): Secrets {
  const file = shared ?? path.join(dataFolder, 'secret');
  try {
    return parse(file);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  // Written aside and linked into place: of two processes at once only one gives its secrets to the folder.
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, JSON.stringify(newSecrets(), null, 2) + '\n', { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return parse(file);
}

/** Tells houses with other secrets apart, and nothing of the secrets. */
export function markOf({ session, serverActions }: Secrets): string {
  return createHash('sha256').update(`${session} ${serverActions}`).digest('hex').slice(0, 12);
}

function newSecrets(): Secrets {
  return {
    database: randomBytes(24).toString('hex'),
    session: randomBytes(32).toString('hex'),
    serverActions: randomBytes(32).toString('base64'),
  };
}

function parse(file: string): Secrets {
  return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
