import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { Pool } from 'pg';
import type { Migration } from '@/storage/migrations-folder';

const everything = { externalTables: [], externalEnums: [] };
let loaded = false;

/**
 * Applies what a database lacks with Prisma's own schema engine, as WebAssembly: the native one would have to be
 * downloaded. It keeps Prisma's table and checksums, so `prisma migrate deploy` stays usable.
 */
export async function applyMigrations(
  url: string,
  folder: string,
  migrations: Migration[],
): Promise<string[]> {
  load();
  const schema = path.join(folder, 'schema.prisma');
  // Our own pool, since the engine does not end the one it would make: the process would stay for ten seconds.
  const pool = new Pool({ connectionString: url, max: 2 }).on('error', () => undefined);
  let refused: unknown;
  const engine = await bindings.SchemaEngine.new(
    { datamodels: [[schema, readFileSync(schema, 'utf8')]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapterOf(pool, (error) => (refused = error))),
  );
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: path.join(folder, 'migrations'),
        lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
        shadowDbInitScript: '',
        migrationDirectories: migrations.map(({ name, script }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: script } },
        })),
      },
      filters: everything,
    });
    return appliedMigrationNames;
  } catch (error) {
    // What the database said, rather than the engine's report of its own inside.
    throw refused ?? error;
  } finally {
    engine.free();
    await pool.end();
  }
}

/**
 * The adapter cuts a script at every semicolon, also inside a function. PostgreSQL takes it whole, and then as one
 * transaction: a migration happens or it does not.
 */
function adapterOf(pool: Pool, onRefusal: (error: unknown) => void): PrismaPg {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = async (script) => {
      await pool.query(script).catch((error: unknown) => {
        onRefusal(error);
        throw error;
      });
    };
    return adapter;
  };
  return factory;
}

/** The package's own entry loads its WebAssembly by an import that Node 20 does not know; so by hand. */
function load() {
  if (loaded) return;
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const file = path.join(path.dirname(entry), 'schema_engine_bg.wasm');
  const module = new WebAssembly.Module(readFileSync(file));
  const imports: Record<string, unknown> = { ...bindings };
  for (const name of Object.keys(imports)) {
    // Its limit of ten seconds for the lock runs on when the work is done, and would keep a command from ending.
    if (name.startsWith('__wbg_setTimeout_')) {
      imports[name] = (run: () => void, after: number) => setTimeout(run, after >>> 0).unref();
    }
  }
  const instance = new WebAssembly.Instance(module, {
    './schema_engine_bg.js': imports as WebAssembly.ModuleImports,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  loaded = true;
}
