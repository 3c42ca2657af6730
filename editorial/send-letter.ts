import { createTransport } from 'nodemailer';
import type { Letter } from '@/editorial/letter-of';
import type { MailSettings } from '@/storage/environment';

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Throws where the server does not take it. */
export async function sendLetter({ server, from }: MailSettings, { to, subject, text }: Letter) {
  const transport = createTransport({ url: server, ...patience });
  try {
    // The address as a value: whatever stands in it is one recipient, and no list.
    await transport.sendMail({ from, to: { name: '', address: to }, subject, text });
  } finally {
    transport.close();
  }
}
