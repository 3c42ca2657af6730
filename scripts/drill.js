// npm run drill: kills processes and the database at random points, and stops the database under load.
import { makeReady } from './make-ready.js';
import { runTypescript } from './run-typescript.js';

await makeReady();
runTypescript('drill/main.ts', process.argv.slice(2));
