/** What the address of a front's screen carries: an arrangement that is not out yet, a move that a form sent, words to look for. */
import { z } from 'zod';
import { draftFrom, type FrontDraft } from '@/domain/front-form';
import { frontMoves, type FrontMove } from '@/domain/move-on-front';

export type Query = Record<string, string | string[] | undefined>;

export type FrontQuery = {
  draft: FrontDraft | null;
  move: { move: FrontMove; article: string } | null;
  search: string;
  done: 'put' | 'undo' | null;
};

const asked = z.tuple([z.enum(frontMoves), z.string().regex(/^[0-9a-z]{6,16}$/)]);

export function entriesOfQuery(query: Query): [string, string][] {
  return Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
}

export function frontQuery(query: Query): FrontQuery {
  const move = asked.safeParse(String(query.do ?? '').split('.'));
  return {
    draft: draftFrom(entriesOfQuery(query)),
    move: move.success ? { move: move.data[0], article: move.data[1] } : null,
    search: z.string().max(80).catch('').parse(query.q),
    done: z.enum(['put', 'undo']).nullable().catch(null).parse(query.done),
  };
}
