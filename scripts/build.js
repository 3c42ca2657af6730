// Makes a clone ready to be served, and serves nothing: for a machine where a service does that (docs/deploy.md).
import { buildPages } from './build-pages.js';
import { oneAtATime } from './one-at-a-time.js';
import { giveUp, setUp } from './set-up.js';

try {
  await setUp(console.log);
  await oneAtATime(() => buildPages(console.log));
} catch (error) {
  giveUp(error);
}
