/** The newsroom's connection to the database: one per process, opened on first use. */
import { PrismaPg } from '@prisma/adapter-pg';
import { databaseUrl, nameDatabase } from '@/storage/database-url';
import { PrismaClient, type Prisma } from '@/storage/generated/client';

export type Transaction = Prisma.TransactionClient;

let open: { url: string; client: PrismaClient } | undefined;

/** Names the database of this process. */
export function useDatabase(url: string): void {
  if (open && open.url !== url) throw new Error('this process already works on another database');
  nameDatabase(url);
}

export function database(): PrismaClient {
  const url = databaseUrl();
  if (open?.url === url) return open.client;
  const adapter = new PrismaPg({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 15_000,
    statement_timeout: 30_000,
    application_name: 'stet newsroom',
  });
  open = { url, client: new PrismaClient({ adapter }) };
  return open.client;
}

export async function closeDatabase(): Promise<void> {
  const closing = open;
  open = undefined;
  nameDatabase(undefined);
  await closing?.client.$disconnect();
}
