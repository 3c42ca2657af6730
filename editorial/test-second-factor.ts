/** People with a password, and the codes that their authenticator app would show: for the tests of signing in. */
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generateSync } from 'otplib';
import { afterAll, vi } from 'vitest';
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import type { PersonActing } from '@/editorial/act';
import { addPerson } from '@/editorial/add-person';
import { hashPassword } from '@/editorial/hash-password';
import type { SignedIn } from '@/editorial/open-session';
import type { FirstStep } from '@/editorial/pass-first-step';
import { readSecondFactor } from '@/editorial/read-second-factor';
import { beginToSetUpAuthenticator, confirmNewAuthenticator } from '@/editorial/set-up-authenticator';
import { signIn } from '@/editorial/sign-in';
import { done, firstDay } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';
import { createSession } from '@/storage/sessions';

/** Secrets are kept with the key of a data folder. Call it in a test file, before its tests, for one of its own. */
export function useTestDataFolder(): void {
  vi.stubEnv('STET_DATA', testDataFolder());
  afterAll(() => void vi.unstubAllEnvs());
}

export const testDataFolder = () => mkdtempSync(path.join(os.tmpdir(), 'stet-second-factor-'));

export const password = 'lamp oil and ink';
export const minute = 60_000;
export const browser = { devices: [], address: '198.51.100.7', userAgent: 'a browser' };
export const at = (now: Date) => ({ channel: 'web', systemUser: null, now }) as const;

let written: Promise<string> | undefined;
let count = 0;

export type Guest = { email: string; personId: string; now: Date; me(minutes?: number): PersonActing };

/** Somebody of their own for one test, on a day of their own. */
export async function newGuest(rights: { administrator?: true; editorInChief?: true } = {}): Promise<Guest> {
  count += 1;
  const now = new Date(firstDay.getTime() + count * 24 * 60 * minute);
  const email = `guest${count}@example.org`;
  const person = { email, name: `Guest ${count}`, administrator: false, editorInChief: false, ...rights };
  const rest = { languages: ['en'], interfaceLanguage: 'en', desks: [] } as const;
  written ??= hashPassword(password);
  const doer = { personId: null, channel: 'job', systemUser: 'set-up', now } as const;
  const { id: personId } = done(await addPerson(doer, { ...person, ...rest }, await written));
  const me = (minutes = 0) => ({ personId, ...at(new Date(now.getTime() + minutes * minute)) });
  return { email, personId, now, me };
}

export const later = ({ now }: Guest, minutes: number) => new Date(now.getTime() + minutes * minute);

/** What the app shows at that time. */
export const codeAt = (secret: string, now: Date) =>
  generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) });

/** With an app that has been confirmed in the first minute. */
export async function withAuthenticator(guest: Guest): Promise<string> {
  done(await beginToSetUpAuthenticator(guest.me(), 'none yet to prove'));
  const { waiting } = await readSecondFactor(guest.me());
  if (!waiting) throw new Error('nothing waits for its code');
  done(await confirmNewAuthenticator(guest.me(), codeAt(waiting.secret, guest.now)));
  return waiting.secret;
}

export function firstStep({ email }: Guest, now: Date): Promise<Result<FirstStep, Refusal>> {
  return signIn(at(now), { ...browser, email, password });
}

/** The sign-in that waits for its second step. */
export async function pendingOf(guest: Guest, now: Date): Promise<string> {
  const step = done(await firstStep(guest, now));
  if ('pendingId' in step) return step.pendingId;
  throw new Error('no second step was asked for');
}

/** The session that is open at once. */
export async function sessionOf(guest: Guest, now: Date): Promise<SignedIn> {
  const step = done(await firstStep(guest, now));
  if ('sessionId' in step) return step;
  throw new Error('a second step was asked for');
}

/** A session that is open since then, however the person came in. */
export function sessionSince({ personId, now }: Guest, minutes = 0): Promise<string> {
  const createdAt = new Date(now.getTime() + minutes * minute);
  const expiresAt = new Date(createdAt.getTime() + 24 * 60 * minute);
  return createSession(database(), { personId, createdAt, expiresAt, userAgent: '', address: '' });
}
