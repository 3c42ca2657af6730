import type { Settings } from '@/press/settings';
import { readSecrets } from '@/storage/secrets';

/** What the newsroom process is told; it asks nobody else. */
export function newsroomEnvironment(
  ours: NodeJS.ProcessEnv,
  { publicUrl, port, dataFolder, secretFile, mode }: Settings,
  { databaseUrl, key }: { databaseUrl: string; key: string },
): NodeJS.ProcessEnv {
  const secrets = readSecrets(dataFolder, secretFile);
  const { NEXTAUTH_URL: _, PORT: __, ...rest } = ours;
  return {
    // The allocator would keep memory by the thread, of which pictures and Next have many, and give none back.
    MALLOC_ARENA_MAX: '2',
    ...rest,
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
    DATABASE_URL: databaseUrl,
    STET_DATA: dataFolder,
    STET_ORIGIN: publicUrl?.origin ?? `http://localhost:${port}`,
    STET_FRONT_DOOR_KEY: key,
    NEXTAUTH_SECRET: secrets.session,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets.serverActions,
    // Only a public address that somebody set is a fixed one; else next-auth follows the Host that was let in.
    ...(publicUrl ? { NEXTAUTH_URL: publicUrl.origin } : { AUTH_TRUST_HOST: '1' }),
  };
}
