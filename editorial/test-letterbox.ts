/** A real server for letters, for tests: it takes every letter on a loopback port and keeps it. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

export type TakenLetter = { to: string[]; head: string; text: string };

export type Letterbox = {
  url: string;
  letters: TakenLetter[];
  /** The next letter to this address; waits for it. */
  letterTo(email: string): Promise<TakenLetter>;
  close(): Promise<void>;
};

const patience = 30_000;

export async function openLetterbox(port = 0): Promise<Letterbox> {
  const letters: TakenLetter[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, session, taken) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        letters.push({ to, ...readable(Buffer.concat(parts).toString('latin1')) });
        taken();
      });
    },
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters,
    async letterTo(email) {
      for (const end = Date.now() + patience; Date.now() < end; await pause(50)) {
        const at = letters.findIndex(({ to }) => to.includes(email));
        if (at >= 0) return letters.splice(at, 1)[0]!;
      }
      throw new Error(`no letter to ${email}`);
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function readable(raw: string): { head: string; text: string } {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const encoding = /^content-transfer-encoding: *(\S+)/im.exec(head)?.[1];
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(withoutQuoting(body, encoding), 'latin1');
  return { head, text: bytes.toString('utf8').replaceAll('\r\n', '\n') };
}

function withoutQuoting(body: string, encoding: string | undefined): string {
  if (encoding !== 'quoted-printable') return body;
  return body
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
