// npm run bench: the figures of the paper as it is served, and beside it what they are compared with, in one run.
import { findBrowser } from './find-browser.js';
import { makeReady } from './make-ready.js';
import { runTypescript } from './run-typescript.js';
import { giveUp } from './set-up.js';

await makeReady();
runTypescript('bench/main.ts', [await findBrowser(console.log).catch(giveUp)]);
