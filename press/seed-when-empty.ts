import { existsSync } from 'node:fs';
import type { Closing } from '@/press/closing';
import { houseFile } from '@/press/house-files';
import { seedNewsroom } from '@/press/seed-newsroom';
import type { ChosenDatabase } from '@/storage/choose-database';
import { emptyDatabase } from '@/storage/empty-database';
import { migrate } from '@/storage/migrate';
import { occupantsOf } from '@/storage/occupants';

/** Fills the embedded database with the demo paper when nobody is in it; says how to sign in. */
export async function seedWhenEmpty(
  { url, kind }: ChosenDatabase,
  environment: NodeJS.ProcessEnv,
  { begun }: Closing,
) {
  const script = houseFile('prisma/seed.ts');
  if (kind === 'given' || !existsSync(script)) return '';
  const occupants = await occupantsOf(url);
  if (occupants === 'people') return '';
  if (occupants === 'moving_in') {
    await emptyDatabase(url);
    await migrate(url);
  }
  console.log('Setting up the demo newsroom …');
  const seeding = seedNewsroom(script, environment);
  begun(() => seeding.stop());
  return seeding.signIn;
}
