/** One line of the record: who did what when, chained to the line before so that a change or a gap shows. */
import { hashOf, type Json } from './canonical-json';

export const channels = ['web', 'command_line', 'job'] as const;
export type Channel = (typeof channels)[number];

export const newsroomChain = 'newsroom';
export function articleChain(articleId: string): string {
  return `article:${articleId}`;
}

export type ActivityRow = {
  chain: string;
  seq: number;
  at: Date;
  personId: string | null;
  channel: Channel;
  /** Who ran the command line or the job, as the operating system knows them. */
  systemUser: string | null;
  act: string;
  articleId: string | null;
  storyId: string | null;
  detail: { [key: string]: Json | undefined };
  previousHash: string;
};

/** The hash covers every column; texts are in it by their own hash (`detail.textHash`), so that an erasure breaks nothing. */
export function activityHash(row: ActivityRow): string {
  return hashOf({ ...row, at: row.at.toISOString() });
}
