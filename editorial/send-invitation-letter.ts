/** The job that writes a link into a letter. Where the server does not take it the job fails, and is tried again later. */
import { invitationLink } from '@/editorial/invitation-link';
import { letterOf } from '@/editorial/letter-of';
import { readPaper } from '@/editorial/read-paper';
import { sendLetter } from '@/editorial/send-letter';
import { mailSettings } from '@/storage/environment';
import { letterToWrite, noteLetterFailed, noteLetterSent } from '@/storage/invitation-letters';
import { makeToken } from '@/storage/invitations';
import { write } from '@/storage/write';

const longestFailure = 300;

export async function sendInvitationLetter(invitation: string, now: Date): Promise<void> {
  const settings = mailSettings();
  if (!settings) throw new Error('letters wait: STET_SMTP_URL and STET_MAIL_FROM are not set');
  const prepared = await write(async (tx) => {
    const written = await letterToWrite(tx, invitation, now);
    // A secret for each attempt: what a broken-off one may have carried away opens nothing.
    return written && { written, token: await makeToken(tx, invitation) };
  });
  if (!prepared) return;
  const { written, token } = prepared;
  const letter = letterOf(written, invitationLink(token, written.language), await readPaper());
  try {
    await sendLetter(settings, letter);
  } catch (error) {
    const failure = String(error instanceof Error ? error.message : error).slice(0, longestFailure);
    await write((tx) => noteLetterFailed(tx, invitation, failure, now));
    throw error;
  }
  await write((tx) => noteLetterSent(tx, invitation, now));
}
