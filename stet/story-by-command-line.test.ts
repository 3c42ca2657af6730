import { describe, expect, it } from 'vitest';
import { databaseUrl, edith, file, json, nell, openNewsroom, refusal, stet } from '@/stet/test-call';
import { closeDatabase, database, useDatabase } from '@/storage/client';

openNewsroom();

type Shown = { stage: string; standing: string; address: string | null; revisions: object[] };

describe('a story on the command line', () => {
  it('goes in, is refused to its writer, is signed by an editor, goes out and is shown', async () => {
    file('ferry.txt', 'The night ferry is late again\n\nThe “night” ferry left an hour late.\n');
    const { id, revision } = await json<{ id: string; revision: number }>(
      `import ferry.txt ${nell} --lang en --section world`,
    );
    expect(revision).toBe(1);
    expect(await json(`submit ${id} ${nell}`)).toEqual({ id, revision: 1 });
    expect(await refusal(`approve ${id} --revision 1 ${nell}`)).toContain('editor');
    expect(await refusal(`publish ${id} --revision 1 ${edith}`)).toContain('1');
    expect(await json(`approve ${id} --revision 1 ${edith}`)).toMatchObject({ id, revision: 1 });
    const address = '/en/world/the-night-ferry-is-late-again';
    expect((await json<Shown>(`show ${id}`)).address).toBeNull();
    expect(await json(`publish ${id} --revision 1 ${edith}`)).toEqual({ id, revision: 1, address });
    const shown = await json<Shown>(`show ${id}`);
    expect(Object.keys(shown)).toEqual([
      'id',
      'story',
      'language',
      'stage',
      'standing',
      'address',
      'revisions',
    ]);
    expect(shown).toMatchObject({ language: 'en', stage: 'approved', standing: 'live', address });
    expect(shown.revisions).toEqual([
      { number: 1, reason: 'import', at: expect.stringMatching(/^2026-03-02T09:/) as string },
    ]);
    expect(await json(`kill ${id} ${edith} --reason wrong`)).toEqual({ id, killed: [id] });
    expect((await json<Shown>(`show ${id}`)).standing).toBe('killed');
  });

  it('goes out only by a number: nobody approves or publishes "the latest"', async () => {
    for (const words of ['approve x', 'publish x', 'approve x --revision latest', 'publish x --revision 0'])
      expect(await refusal(`${words} ${edith}`)).toContain('--revision N');
  });

  it('keeps who sat at the machine besides the person in whose name they acted', async () => {
    useDatabase(databaseUrl());
    const rows = await database().activity.findMany({
      where: { act: 'import', NOT: { personId: null } },
      distinct: ['channel', 'systemUser'],
      select: { channel: true, systemUser: true },
    });
    await closeDatabase();
    expect(rows).toEqual([{ channel: 'command_line', systemUser: 'ada' }]);
  });

  it('with text of the page around it names the text, and waits until a person keeps or removes it', async () => {
    file(
      'page.txt',
      'A story with a share bar\n\nThe harbour opened at seven in the morning.\n\nShare this:\n\nFacebook\n\nRead more',
    );
    const printed = await stet(`import page.txt ${nell} --lang en --section world --json`);
    const { id, stray } = JSON.parse(printed.output[0]!) as {
      id: string;
      stray: { block: string; text: string }[];
    };
    expect(stray.map(({ text }) => text)).toEqual(['Share this:', 'Facebook', 'Read more']);
    expect(printed.code).toBe(0);
    for (const { block, text } of stray)
      expect(printed.errors.join('\n')).toMatch(new RegExp(`${block}.*${text}`));
    await json(`submit ${id} ${nell}`);
    await json(`approve ${id} --revision 1 ${edith}`);
    expect(await refusal(`publish ${id} --revision 1 ${edith}`)).toContain('page text');
    expect(await refusal(`stray ${id} --keep --remove ${nell}`)).toContain('--keep|--remove');
    expect(await json(`stray ${id} --keep ${stray[2]!.block} ${nell}`)).toMatchObject({ left: 2 });
    expect(await json(`stray ${id} --remove ${nell}`)).toMatchObject({ left: 0 });
  });

  it('gets a story of another language under it', async () => {
    file('one.txt', 'A first story\n\nIt has one sentence to read.');
    file('two.txt', 'Una seconda storia\n\nHa una frase sola da leggere.');
    const one = await json<{ id: string }>(`import one.txt ${edith} --lang en --section world`);
    const two = await json<{ id: string }>(
      `import two.txt ${edith} --lang it --section world --translates ${one.id}`,
    );
    expect(await json(`relate ${one.id} ${two.id} ${edith}`)).toEqual({ id: one.id, related: two.id });
    expect(await refusal(`relate ${one.id} ${two.id} ${edith}`)).toContain(two.id);
  });
});
