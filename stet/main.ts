/** npm run stet -- VERB: the administrator's command line, over the same verbs as the screens. */
import { answerCall } from '@/stet/answer-call';
import { surroundings } from '@/stet/environment';

// Prisma asks its driver several questions at once, which the driver warns of on standard error: that belongs to us.
process.noDeprecation = true;

const { output, errors, code } = await answerCall(process.argv.slice(2), surroundings(), new Date());
for (const line of errors) console.error(line);
for (const line of output) console.log(line);
process.exitCode = code;
