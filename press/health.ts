import type { JobsState } from '@/storage/newsroom-message';

/** What `/api/health` says. */
export type Health = {
  database: 'up' | 'down';
  newsroom: NewsroomState;
  /** The last run that the pages of this instance have followed. */
  pressRun: number | null;
  /** Since when this instance hears nothing of runs, and shows what it has. */
  cutOffSince: string | null;
  /** Whether pages are kept on disk; without it they are kept in memory only. */
  disk: 'ok' | 'failing';
  jobs: JobsState;
};
export type NewsroomState = 'starting' | 'up' | 'stopping' | 'down';

/** Ready means that a reader, a writer and the jobs that were promised to them are all served. */
export function isReady({ database, newsroom, jobs }: Health): boolean {
  return database === 'up' && newsroom === 'up' && jobs !== 'down';
}
