import path from 'node:path';
import { bucketFault } from '@/storage/bucket';
import { StartRefusal } from '@/storage/start-refusal';
import { issuerFault } from '@/press/issuer-fault';
import { trustedPeers } from '@/press/trusted-peers';

export type Settings = {
  port: number;
  dataFolder: string;
  databaseUrl: string | undefined;
  publicUrl: URL | null;
  /** Of instances that serve one paper. */
  secretFile: string | undefined;
  trusts: (peer: string | undefined) => boolean;
  clientsCome: 'direct' | 'by a proxy';
  mode: 'development' | 'production';
  /** What pressed pages may take of the memory, in bytes. */
  pressMemory: number;
  /** What they may take of the disk, in bytes. */
  pressDisk: number;
};

/** Reads what a person can set for the front door; what cannot be right is refused in one sentence. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const fault = issuerFault(environment) ?? bucketFault(environment);
  if (fault) throw new StartRefusal(fault);
  bytesOf(environment, 'STET_MEDIA_CACHE', 1_024);
  requireMail(environment.STET_SMTP_URL, environment.STET_MAIL_FROM);
  return {
    port: portOf(environment.PORT),
    dataFolder: path.resolve(environment.STET_DATA || '.data'),
    databaseUrl: environment.DATABASE_URL || undefined,
    publicUrl: publicUrlOf(environment.PUBLIC_URL),
    secretFile: environment.STET_SECRET_FILE ? path.resolve(environment.STET_SECRET_FILE) : undefined,
    clientsCome: environment.STET_TRUSTED_PROXIES ? 'by a proxy' : 'direct',
    trusts: proxiesOf(environment.STET_TRUSTED_PROXIES),
    mode: environment.STET_DEV ? 'development' : 'production',
    pressMemory: bytesOf(environment, 'STET_PRESS_MEMORY', 64),
    pressDisk: bytesOf(environment, 'STET_PRESS_DISK', 1_024),
  };
}

function portOf(given: string | undefined): number {
  const port = Number(given || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new StartRefusal(`PORT is "${given}", which is not a port.`);
}

function bytesOf(environment: Record<string, string | undefined>, name: string, usual: number): number {
  const megabytes = Number(environment[name] || usual);
  if (Number.isInteger(megabytes) && megabytes > 0) return megabytes * 1_048_576;
  throw new StartRefusal(`${name} is "${environment[name]}": give a number of megabytes, such as ${usual}.`);
}

function publicUrlOf(given: string | undefined): URL | null {
  if (!given) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url;
  throw new StartRefusal(
    `PUBLIC_URL is "${given}": give the address of the paper, such as https://example.org, without a path.`,
  );
}

/** Who writes the letters reads both by itself; what cannot be right is said before anybody is invited. */
function requireMail(server: string | undefined, from: string | undefined): void {
  if (!server && !from) return;
  if (!server || !/^smtps?:$/.test(URL.canParse(server) ? new URL(server).protocol : ''))
    throw new StartRefusal(
      `STET_SMTP_URL is not the address of a mail server: give one, such as smtp://mail.example.org.`,
    );
  if (!from?.includes('@'))
    throw new StartRefusal(
      `STET_MAIL_FROM is "${from ?? ''}": give the address that letters come from, such as newsroom@example.org.`,
    );
}

function proxiesOf(given: string | undefined) {
  try {
    return trustedPeers(given);
  } catch (error) {
    throw new StartRefusal((error as Error).message);
  }
}
