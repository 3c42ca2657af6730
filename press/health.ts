import type { DatabaseHealth } from '@/storage/database-health';
import type { JobsState } from '@/storage/newsroom-message';

/** What `/api/health` says. */
export type Health = DatabaseHealth & { newsroom: NewsroomState; jobs: JobsState };
export type NewsroomState = 'starting' | 'up' | 'down';

/** Ready means that a reader, a writer and the jobs that were promised to them are all served. */
export function isReady({ database, newsroom, jobs }: Health): boolean {
  return database === 'up' && newsroom === 'up' && jobs !== 'down';
}
