// Plain JavaScript without packages: it runs before anything is installed.
import { generateClient, isGenerated } from './generate-client.js';
import { installPackages, isInstalled } from './install-packages.js';
import { oneAtATime } from './one-at-a-time.js';

/** Makes a fresh or a changed clone ready to run; `tell` hears what takes long. */
export async function setUp(tell) {
  process.chdir(new URL('..', import.meta.url).pathname);
  refuseOldNode();
  if (isInstalled() && isGenerated()) return;
  await oneAtATime(async () => {
    await installPackages(tell);
    await generateClient(tell);
  });
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Stet needs Node 20.19 or later, and this is ${process.versions.node}.`);
}

/** Ends a script that could not do its work with the reason alone. */
export function giveUp(error) {
  console.error(error.message);
  process.exit(1);
}
