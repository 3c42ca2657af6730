/** What editors arrange around the texts: related stories, the front pages, who is on duty. */
import { inOrder } from '@/domain/front-arrangement';
import { languages } from '@/domain/language';
import { arrangeFront } from '@/editorial/arrange-front';
import { giveDuty } from '@/editorial/give-duty';
import { relateArticle } from '@/editorial/relate-article';
import { cast } from '@/prisma/cast';
import { acceptedAct } from './accepted-act';
import { acting, articleKey, hoursBefore, known, type DemoNewsroom } from './demo-newsroom';
import type { Happening } from './happening';
import type { ToldArticle } from './told-article';

/** As soon as all of them are out. */
export function relating(newsroom: DemoNewsroom, { article, key }: ToldArticle): Happening[] {
  const picks = article.picks ?? [];
  if (picks.length === 0) return [];
  const out = picks.map(({ story, language }) => {
    const other = cast.stories.find((candidate) => candidate.key === story)?.articles[language];
    if (!other) throw new Error(`${key} points to ${story}.${language}, which is not in the cast`);
    return other.hoursAgo;
  });
  const relate = async (hoursAgo: number) => {
    const by = acting(newsroom, article.editor, hoursAgo);
    for (const { story, language } of picks) {
      const other = known(newsroom.articles, articleKey(story, language));
      await acceptedAct(key, relateArticle(by, known(newsroom.articles, key), other));
    }
  };
  return [{ hoursAgo: Math.min(article.hoursAgo, ...out) - 0.1, act: relate }];
}

/** The morning's conference, half an hour ago. */
export function arrangingFronts(newsroom: DemoNewsroom): Happening[] {
  const chief = cast.people.find((person) => person.editorInChief);
  if (!chief) throw new Error('the cast has no editor-in-chief');
  return languages.map((language) => {
    const { lead, pair, then } = cast.fronts[language];
    const arrange = async (hoursAgo: number) => {
      const ids = [lead, ...pair, ...then].map((story) =>
        known(newsroom.articles, articleKey(story, language)),
      );
      const by = acting(newsroom, chief.key, hoursAgo);
      await acceptedAct(`front ${language}`, arrangeFront(by, { language, section: null }, inOrder(ids), 0));
    };
    return { hoursAgo: 0.5, act: arrange };
  });
}

/** Shifts are written down an hour before they begin. */
export function puttingOnDuty(newsroom: DemoNewsroom): Happening[] {
  const administrator = cast.people.find((person) => person.administrator);
  if (!administrator) throw new Error('the cast has no administrator');
  return cast.people.flatMap(({ duty, key }) => {
    if (!duty) return [];
    const { fromHours, untilHours } = duty;
    const put = async (hoursAgo: number) => {
      const by = acting(newsroom, administrator.key, hoursAgo);
      const [from, until] = [fromHours, untilHours].map((hours) => hoursBefore(newsroom.now, -hours)) as [
        Date,
        Date,
      ];
      await acceptedAct(key, giveDuty(by, known(newsroom.people, key), from, until));
    };
    return [{ hoursAgo: 1 - fromHours, act: put }];
  });
}
