import { spawn } from 'node:child_process';

/** Runs server.ts in this terminal and hands signals on; ends as it ends. */
export function runFrontDoor(environment) {
  const script = environment.STET_DEV ? ['--import', 'tsx', 'server.ts'] : ['built/server.js'];
  const door = spawn(process.execPath, ['--max-old-space-size=128', '--heap-growing-percent=25', ...script], {
    // The channel tells the front door when this process is killed.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { MALLOC_ARENA_MAX: '2', ...process.env, NODE_ENV: 'production', ...environment },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => door.kill(signal));
  stopWithNpm(() => door.kill('SIGTERM'));
  door.once('exit', (code) => process.exit(code ?? 1));
}

/** npm told to end ends the shell between it and this script, and the shell tells nobody. */
function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    stop();
  }, 250);
  watch.unref();
}
