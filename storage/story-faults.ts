import type { Client } from 'pg';

/** Whether stories are killed, and have the articles, that the records of their articles tell of. */
export async function storyFaults(client: Client): Promise<string[]> {
  return [...(await killFaults(client)), ...(await strangers(client))];
}

/** A kill of the whole story and the reinstatement of any of its languages: the last of them decides. */
async function killFaults(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string; killed: boolean }>(
    `with last as (
       select distinct on (story_id) story_id, act, at from activity
       where act = 'reinstate' or (act = 'kill' and (detail ->> 'reach' = 'story' or detail ? 'inheritedFrom'))
       order by story_id, at desc, act desc)
     select s.id, s.killed_at is not null as killed from story s left join last on last.story_id = s.id
     where s.killed_at is distinct from case last.act when 'kill' then last.at end order by s.id`,
  );
  return rows.map(({ id, killed }) =>
    killed
      ? `story ${id}: it is killed, and its articles' records know of no such kill`
      : `story ${id}: it was killed, and is no more, without a line in its articles' records`,
  );
}

async function strangers(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string; story: string }>(
    `select id, story_id as story from article a
     where exists (select from activity x where x.article_id = a.id and x.story_id is distinct from a.story_id) order by id`,
  );
  return rows.map(
    ({ id, story }) => `article:${id}: it stands in story ${story}, and by the record in another`,
  );
}
