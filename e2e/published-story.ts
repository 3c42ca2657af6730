/** A story of its own for one test, brought before the public by the verbs: in English, and in Italian as its own version. */
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { importArticle } from '@/editorial/import-article';
import { submitForReview } from '@/editorial/submit-for-review';
import { database } from '@/storage/client';
import { acting, done } from './open-newsroom';

export const people = {
  writer: 'nell@lantern.example',
  editor: 'edith@lantern.example',
  other: 'ruoxi@lantern.example',
  chief: 'vera@lantern.example',
};

/** A headline that stands nowhere else, however often the tests are run on one paper. */
export const headlined = (words: string) => `${words} ${process.hrtime.bigint()}`;

export type PublishedStory = { en: string; it: string };

export async function publishedStory(headline: string): Promise<PublishedStory> {
  const en = await published('en', `${headline}\n\nThe crane stood on the quay for ninety years.\n`);
  const it = await published('it', `${headline} gru\n\nLa gru stava sulla banchina da novant’anni.\n`, en);
  return { en, it };
}

async function published(language: 'en' | 'it', text: string, source?: string): Promise<string> {
  const { id } = done(
    await importArticle(await acting(people.writer), {
      section: 'world',
      language,
      text,
      format: 'text',
      ...(source ? { source: { articleId: source, relation: 'own_version' as const } } : {}),
    }),
  );
  done(await submitForReview(await acting(people.writer), id));
  done(await approveAndPublish(await acting(people.editor), id, { revision: 1 }));
  return id;
}

/** Where readers find it. */
export async function pathOf(id: string): Promise<string> {
  const row = await database().article.findUniqueOrThrow({
    where: { id },
    include: { section: true, addresses: { where: { current: true } } },
  });
  return `/${row.language}/${row.section.slug}/${row.addresses[0]!.slug}`;
}
