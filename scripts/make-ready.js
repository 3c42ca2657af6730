import { buildPages } from './build-pages.js';
import { oneAtATime } from './one-at-a-time.js';
import { giveUp, setUp } from './set-up.js';

/** From a fresh or a changed clone to one that can be served; what cannot be done ends the script with its reason. */
export async function makeReady() {
  try {
    await setUp(console.log);
    await oneAtATime(() => buildPages(console.log));
  } catch (error) {
    giveUp(error);
  }
}
