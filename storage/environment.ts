/** The one place of this floor that asks the outside world for its settings. */
import path from 'node:path';
import { bucketOf, type Bucket } from '@/storage/bucket';

/** Undefined where the embedded database is meant. The front door tells the newsroom process which it chose. */
export function databaseUrlOfProcess(): string | undefined {
  return process.env.DATABASE_URL || undefined;
}

/** Where pictures, secrets and the embedded database lie. */
export function dataFolder(): string {
  return path.resolve(process.env.STET_DATA || '.data');
}

/** Where instances that serve one paper have their secrets; undefined where there is one with a data folder. */
export function sharedSecretFile(): string | undefined {
  return process.env.STET_SECRET_FILE ? path.resolve(process.env.STET_SECRET_FILE) : undefined;
}

/** Where pictures are kept for all instances; null: in the data folder. */
export function mediaBucket(): Bucket | null {
  return bucketOf(process.env);
}

/** What of the bucket may lie on this instance's disk. */
export function mediaCacheBytes(): number {
  return Number(process.env.STET_MEDIA_CACHE || 1024) * 1_048_576;
}

/** The origin of the paper's absolute addresses, without a slash at the end; set by the front door. */
export function publicOrigin(): string {
  return process.env.STET_ORIGIN || 'http://localhost:3000';
}

/** The password of all demo people, where somebody chose one. */
export function demoPassword(): string | undefined {
  return process.env.STET_DEMO_PASSWORD || undefined;
}

export type MailSettings = { server: string; from: string };

/** The server that takes letters, and from whom they come; null where nobody set one up. */
export function mailSettings(): MailSettings | null {
  const { STET_SMTP_URL: server, STET_MAIL_FROM: from } = process.env;
  return server && from ? { server, from } : null;
}
