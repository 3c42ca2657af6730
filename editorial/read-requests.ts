/** The open requests that a person made or may answer: those whose turn it is come first. */
import type { Actor } from '@/domain/person';
import type { RequestLine } from '@/domain/two-person-view';
import { readRequest } from '@/editorial/read-request';
import { openRequests } from '@/storage/open-requests';

export async function readRequests(actor: Actor, now: Date): Promise<RequestLine[]> {
  const open = await openRequests();
  const lines = await Promise.all(
    open.map(({ articleId, kind }) => readRequest(actor, articleId, kind, now)),
  );
  const seen = lines.filter((line) => line !== null);
  const isTheirs = (line: RequestLine) => line.refusals.length === 0;
  return [...seen.filter(isTheirs), ...seen.filter((line) => !isTheirs(line))];
}
