/** `none` while this Stet has no job runner. */
export type JobsState = 'up' | 'down' | 'none';

/** What the newsroom process tells the front door over their channel. */
export type NewsroomMessage = { newsroom: 'up' } | { jobs: JobsState };
