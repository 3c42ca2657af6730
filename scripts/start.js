// npm start: from a fresh clone to a paper that is served.
import { makeReady } from './make-ready.js';
import { runFrontDoor } from './run-front-door.js';

await makeReady();
runFrontDoor({});
