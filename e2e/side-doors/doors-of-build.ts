import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const routes = z.record(z.string(), z.string());
const rule = z.object({
  source: z.string(),
  destination: z.string().optional(),
  internal: z.boolean().optional(),
});
const rules = z.object({
  redirects: z.array(rule),
  rewrites: z.object({
    beforeFiles: z.array(rule),
    afterFiles: z.array(rule),
    fallback: z.array(rule),
  }),
});
const action = z.object({ filename: z.string(), exportedName: z.string() });
const actions = z.object({ node: z.record(z.string(), action), edge: z.record(z.string(), action) });

export type Door = {
  kind: 'page' | 'handler' | 'action' | 'rule';
  /** The route as Next writes it; of an action its file and its name. */
  name: string;
  /** By which a browser calls an action. */
  id?: string;
};

/** Every way into the newsroom process, as the manifests of a finished build list it; the tests ask for each. */
export function doorsOfBuild(folder: string): Door[] {
  const read = <T>(file: string, shape: z.ZodType<T>): T => {
    const place = path.join(folder, file);
    if (!existsSync(place)) throw new Error(`${place} is missing: build the pages first.`);
    return shape.parse(JSON.parse(readFileSync(place, 'utf8')));
  };
  const app = Object.entries(read('app-path-routes-manifest.json', routes));
  const { redirects, rewrites } = read('routes-manifest.json', rules);
  const { node, edge } = read('server/server-reference-manifest.json', actions);
  return [
    ...app.map(([file, name]) => ({ kind: file.endsWith('/route') ? 'handler' : 'page', name }) as const),
    ...Object.keys(read('server/pages-manifest.json', routes)).map(
      (name) => ({ kind: name.startsWith('/api/') ? 'handler' : 'page', name }) as const,
    ),
    ...[redirects, ...Object.values(rewrites)]
      .flat()
      .filter(({ internal }) => !internal)
      .map(({ source, destination = '' }) => ({ kind: 'rule', name: `${source} → ${destination}` }) as const),
    ...Object.entries({ ...node, ...edge }).map(
      ([id, { filename, exportedName }]) =>
        ({ kind: 'action', name: `${filename} ${exportedName}`, id }) as const,
    ),
  ];
}
