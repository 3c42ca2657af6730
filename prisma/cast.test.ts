import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '@/domain/language';
import { anyLanguageOfText } from '@/domain/language-of-text';
import { outsideQuotations } from '@/domain/quotation-marks';
import { cast } from './cast';
import { castStates, type CastState } from './cast/shapes';

const folder = new URL('./cast/stories/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const onTheSite: readonly CastState[] = ['live', 'live_with_newer_draft', 'one_signature'];

const articles = cast.stories.flatMap((story) =>
  languages.flatMap((language) => {
    const article = story.articles[language];
    const desk = story.desk ?? cast.sections.find(({ slug }) => slug === story.section)?.desk;
    return article ? [{ story, language, article, desk, name: `${story.key} in ${language}` }] : [];
  }),
);
const live = articles.filter(({ article }) => onTheSite.includes(article.state));
const person = (key: string) => cast.people.find((one) => one.key === key);
const articleOf = (key: string, language: Language) =>
  articles.find((one) => one.story.key === key && one.language === language);

describe('the texts of the demo paper', () => {
  it.each(articles)('$name has a headline and a body', ({ article }) => {
    const lines = textOf(article.file).split('\n');
    expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1);
    expect(lines.slice(lines.findIndex((line) => line.startsWith('# ')) + 1).join('').length).toBeGreaterThan(
      80,
    );
  });

  it.each(articles)('$name is in its language, with its quotation marks', ({ article, language }) => {
    const text = textOf(article.file);
    const strangers = text
      .split('\n\n')
      .map((passage) => anyLanguageOfText(outsideQuotations(passage)))
      .filter((found) => found !== null && found !== language);
    expect(strangers).toEqual([]);
    expect(text).not.toMatch(/["']/);
    if (language !== 'it') expect(text).not.toMatch(/[«»]/);
    if (language === 'zh') expect(text).not.toMatch(/\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u);
  });

  it('leaves no text in the drawer', () => {
    expect(readdirSync(folder).sort()).toEqual(articles.map(({ article }) => article.file).sort());
  });

  it('shows every picture that is drawn and no other, with caption and credit', () => {
    const leads = articles.flatMap(({ article }) => {
      const [, lead] = /^lead: (.+)$/m.exec(textOf(article.file)) ?? [];
      if (lead) expect(textOf(article.file)).toMatch(/^caption: .+\ncredit: .+$/m);
      return lead ? [lead] : [];
    });
    expect([...new Set(leads)].sort()).toEqual(cast.pictures.map(({ id }) => id).sort());
  });
});

describe('the people of the demo paper', () => {
  it.each(articles)('$name is written by one and signed by another', ({ article, language, desk }) => {
    const [writer, editor] = [person(article.writer), person(article.editor)];
    expect(article.editor).not.toBe(article.writer);
    expect(writer?.desks.map((one) => one.desk)).toContain(desk);
    expect(editor?.desks).toContainEqual({ desk, role: 'editor' });
    expect(writer?.languages).toContain(language);
    expect(editor?.languages).toContain(language);
  });

  it.each(cast.desks)(
    '$slug has a journalist and two editors who between them read everything',
    ({ slug }) => {
      const on = (role: string) =>
        cast.people.filter(({ desks }) => desks.some((one) => one.desk === slug && one.role === role));
      expect(on('journalist').length).toBeGreaterThan(0);
      expect(on('editor').length).toBeGreaterThan(1);
      expect(new Set(on('editor').flatMap((editor) => editor.languages)).size).toBe(3);
    },
  );

  it('a freelance works on stories of her own only', () => {
    const freelances = cast.people.filter(({ desks }) => desks.some(({ role }) => role === 'freelance'));
    for (const { key } of freelances)
      for (const { story, article } of articles.filter((one) => one.article.writer === key))
        expect(article).toBe(story.articles[story.original]);
  });
});

describe('the stories of the demo paper', () => {
  it.each(articles)('$name points only at what there is', ({ story, article }) => {
    const known = <T>(list: readonly T[], key: (one: T) => string) => list.map(key);
    expect(known(cast.topics, (topic) => topic.slug)).toEqual(expect.arrayContaining([...story.topics]));
    const contributors = article.byline.map(({ contributor }) => contributor);
    expect(known(cast.contributors, (one) => one.key)).toEqual(expect.arrayContaining(contributors));
    for (const pick of article.picks ?? []) expect(live).toContain(articleOf(pick.story, pick.language));
  });

  it.each(articles.filter(({ article }) => article.relation === 'translation'))(
    '$name is translated after its original was out',
    ({ story, article }) => {
      const original = story.articles[story.original];
      expect(original?.relation).toBe('original');
      expect(original?.hoursAgo).toBeGreaterThan(article.hoursAgo);
    },
  );

  it.each(cast.stories.flatMap((story) => (story.corrections ?? []).map((one) => ({ ...one, story }))))(
    '$story.key: the $kind in $language names words that the text has now',
    ({ story, language, is, was, hoursAgo }) => {
      const article = story.articles[language];
      expect(textOf(article?.file ?? '').split(is)).toHaveLength(2);
      expect(textOf(article?.file ?? '')).not.toContain(was);
      expect(article?.hoursAgo).toBeGreaterThan(hoursAgo);
    },
  );

  it('fills every front and shows every state', () => {
    for (const language of languages) {
      const here = live.filter((one) => one.language === language);
      expect(here.length).toBeGreaterThanOrEqual(9);
      for (const { slug } of cast.sections)
        expect(
          here.filter(({ story }) => story.section === slug).length,
          `${slug} ${language}`,
        ).toBeGreaterThan(1);
      const { lead, pair, then } = cast.fronts[language];
      for (const key of [lead, ...pair, ...then])
        expect(live, `${key} ${language}`).toContain(articleOf(key, language));
    }
    expect(new Set(articles.map(({ article }) => article.state))).toEqual(new Set(castStates));
  });
});
