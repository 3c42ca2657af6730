/** Moves the demo newsroom into a database in which nobody works yet; into any other it never goes. */
import { closeDatabase, useDatabase } from '@/storage/client';
import { dataFolder, databaseUrlOfProcess, demoPassword } from '@/storage/environment';
import { occupantsOf } from '@/storage/occupants';
import { openDatabase } from '@/storage/open-database';
import { markMovedIn, markMovingIn } from '@/storage/settings';
import { keepPassword, madeUpPassword, signInWords } from './seed/demo-sign-in';
import { seedNewsroom } from './seed/seed-newsroom';

// The database's driver announces changes of its next version, which concern no newsroom.
process.noDeprecation = true;

const opened = await openDatabase({ databaseUrl: databaseUrlOfProcess(), dataFolder: dataFolder() });
try {
  useDatabase(opened.url);
  if ((await occupantsOf(opened.url)) === 'nobody') {
    const password = demoPassword() ?? madeUpPassword();
    keepPassword(dataFolder(), password);
    await markMovingIn();
    await seedNewsroom(new Date(), password);
    await markMovedIn();
    console.log(signInWords(password));
  }
} finally {
  await closeDatabase();
  await opened.close();
}
