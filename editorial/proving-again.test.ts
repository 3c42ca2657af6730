/** What opens the door is taken away only by whoever proved a moment ago who they are. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeRecoveryCodes } from '@/editorial/make-recovery-codes';
import { proveAgain } from '@/editorial/prove-again';
import { readRecentProof } from '@/editorial/read-recent-proof';
import { removePasskey } from '@/editorial/remove-passkey';
import { beginToSetUpAuthenticator, removeAuthenticator } from '@/editorial/set-up-authenticator';
import { expectNothingWritten } from '@/editorial/test-footprint';
import { done, expectRefused, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import {
  codeAt,
  later,
  newGuest,
  password,
  sessionSince,
  useTestDataFolder,
  withAuthenticator,
  type Guest,
} from '@/editorial/test-second-factor';
import { database } from '@/storage/client';

useTestDataFolder();
let newsroom: TestNewsroom;
let guest: Guest;
let secret: string;
let here: string;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());
beforeEach(async () => {
  guest = await newGuest();
  secret = await withAuthenticator(guest);
  here = await sessionSince(guest);
});

test('ten minutes after signing in nothing is taken away, moved or made without a proof', async () => {
  const at = guest.me(10);
  await expectNothingWritten(() => removeAuthenticator(at, here), 'proof_needed');
  await expectNothingWritten(() => removePasskey(at, here, 'a key'), 'proof_needed');
  await expectNothingWritten(() => makeRecoveryCodes(at, here), 'proof_needed');
  await expectNothingWritten(() => beginToSetUpAuthenticator(at, here), 'proof_needed');
  expect(await readRecentProof(at, here)).toBe(false);
  done(await makeRecoveryCodes(guest.me(9), here));
});

test('the password gives ten minutes more, in this session and in no other', async () => {
  const elsewhere = await sessionSince(guest);
  done(await proveAgain(guest.me(20), here, password));
  expect(await readRecentProof(guest.me(29), here)).toBe(true);
  await expectNothingWritten(() => removeAuthenticator(guest.me(21), elsewhere), 'proof_needed');
  await expectNothingWritten(() => removeAuthenticator(guest.me(30), here), 'proof_needed');
  done(await removeAuthenticator(guest.me(29), here));
  const [line] = await database().activity.findMany({
    where: { act: 'prove_again', personId: guest.personId },
  });
  expect(line?.at).toEqual(later(guest, 20));
});

test('a code of the app does too, once; what is neither does not, and not for ever', async () => {
  const code = codeAt(secret, later(guest, 20));
  done(await proveAgain(guest.me(20), here, code));
  expectRefused(await proveAgain(guest.me(20), here, code), 'code_used');
  for (const typed of ['', 'guessed', 'guessed too', 'guessed again', 'guessed once more'])
    expectRefused(await proveAgain(guest.me(21), here, typed), 'proof_wrong');
  expectRefused(await proveAgain(guest.me(22), here, password), 'too_many_attempts');
});

test('a session of somebody else, or one that has ended, proves nothing', async () => {
  const stranger = await newGuest();
  const theirs = await sessionSince(stranger);
  await expectNothingWritten(() => removeAuthenticator(guest.me(1), theirs), 'proof_needed');
  expectRefused(await proveAgain(guest.me(1), theirs, password), 'signed_out');
  await database().session.update({ where: { id: here }, data: { endedAt: later(guest, 1) } });
  await expectNothingWritten(() => removeAuthenticator(guest.me(2), here), 'proof_needed');
});
