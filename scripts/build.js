// Makes a clone ready to be served, and serves nothing: for a machine where a service does that (docs/deploy.md).
import { makeReady } from './make-ready.js';

await makeReady();
