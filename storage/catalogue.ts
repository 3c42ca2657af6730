/** What the database itself says of its tables: a backup knows no table by name, and so forgets none. */
import type { Client } from 'pg';

export type Table = { table: string; columns: string[] };

/** All tables of the newsroom; not Prisma's own, which says how the schema came about. */
export async function listTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attgenerated = ''
       and c.relname <> '_prisma_migrations'
     group by c.relname order by c.relname`,
  );
  return rows;
}

export type SequencePlace = { sequence: string; lastValue: string; isCalled: boolean };

export async function listSequences(client: Client): Promise<SequencePlace[]> {
  const { rows } = await client.query<{ sequence: string }>(
    `select relname as sequence from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname`,
  );
  const places: SequencePlace[] = [];
  for (const { sequence } of rows) {
    const place = await client.query<Omit<SequencePlace, 'sequence'>>(
      `select last_value::text as "lastValue", is_called as "isCalled" from "${sequence}"`,
    );
    places.push({ sequence, ...place.rows[0]! });
  }
  return places;
}

/** Foreign keys that are checked at once, row by row: tables that point at each other cannot be filled under them. */
export async function strictForeignKeys(client: Client): Promise<{ table: string; key: string }[]> {
  const { rows } = await client.query<{ table: string; key: string }>(
    `select conrelid::regclass::text as table, conname as key from pg_constraint
     where connamespace = 'public'::regnamespace and contype = 'f' and not condeferrable order by 1, 2`,
  );
  return rows;
}

export function copyCommand(table: string, columns: readonly string[]): string {
  return `copy "${table}" (${columns.map((column) => `"${column}"`).join(', ')})`;
}
