/** The pictures of the cast, each taken in by the editor of the first story that shows it. */
import { addPicture } from '@/editorial/add-picture';
import { drawPicture } from '@/storage/draw-picture';
import { cast } from '@/prisma/cast';
import { acceptedAct } from './accepted-act';
import { acting, type DemoNewsroom } from './demo-newsroom';
import type { ToldArticle } from './told-article';

type Showing = { picture: string; editor: string; hoursAgo: number };

/** One after the other, in the background: encoding takes a processor of its own and the stories need not wait. */
export function hangPictures(newsroom: DemoNewsroom, articles: readonly ToldArticle[]): void {
  let before: Promise<unknown> = Promise.resolve();
  for (const showing of showings(articles)) {
    if (newsroom.pictures.has(showing.picture)) continue;
    const hung = before.then(() => hang(newsroom, showing));
    newsroom.pictures.set(showing.picture, hung);
    // Whoever waits for the picture is told.
    before = hung.catch(() => {});
  }
}

function showings(articles: readonly ToldArticle[]): Showing[] {
  const all = articles.flatMap(({ article, draftingHours, manuscript, corrections }) => {
    const picture = manuscript.text(corrections).header.lead;
    const { editor, hoursAgo } = article;
    return picture ? [{ picture, editor, hoursAgo: hoursAgo + draftingHours }] : [];
  });
  return all.sort((one, other) => other.hoursAgo - one.hoursAgo);
}

async function hang(newsroom: DemoNewsroom, { picture, editor, hoursAgo }: Showing): Promise<string> {
  const drawn = cast.pictures.find((candidate) => candidate.id === picture);
  if (!drawn) throw new Error(`the cast has no picture ${picture}`);
  const { draw, credit, alt, licence } = drawn;
  const image = await drawPicture(draw());
  const by = acting(newsroom, editor, hoursAgo);
  const { id } = await acceptedAct(picture, addPicture(by, { image, file: picture, credit, alt, licence }));
  return id;
}
