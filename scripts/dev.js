// npm run dev: like npm start, with pages that are built when they are asked for.
import { runFrontDoor } from './run-front-door.js';
import { giveUp, setUp } from './set-up.js';

await setUp(console.log).catch(giveUp);
runFrontDoor({ STET_DEV: '1', NODE_ENV: 'development' });
