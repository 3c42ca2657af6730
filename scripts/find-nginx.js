import { existsSync } from 'node:fs';
import path from 'node:path';
import { runQuietly } from './run-quietly.js';

// Not everybody's PATH has the folder of what administrators run.
const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];

/** The nginx of this machine, for the test of docs/deploy.md; null where there is none and none may be installed. */
export async function findNginx(tell) {
  const found = () => folders.map((folder) => path.join(folder, 'nginx')).find(existsSync) ?? null;
  const allowed = process.env.CI === 'true' || process.env.STET_INSTALL === '1';
  if (found() || !allowed || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found();
  tell('Installing nginx by the system’s package manager …');
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update'], { environment }).catch(() => undefined);
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', 'nginx-light'], {
    environment,
  }).catch(() => undefined);
  return found();
}
