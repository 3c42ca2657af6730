// npm start: from a fresh clone to a paper that is served.
import { buildPages } from './build-pages.js';
import { oneAtATime } from './one-at-a-time.js';
import { runFrontDoor } from './run-front-door.js';
import { giveUp, setUp } from './set-up.js';

try {
  await setUp(console.log);
  await oneAtATime(() => buildPages(console.log));
} catch (error) {
  giveUp(error);
}
runFrontDoor({});
