/** What a reader of feeds would have against one of ours: by RSS 2.0 with the best-practices profile, RFC 4287 and JSON Feed 1.1. */
import { z } from 'zod';
import { below, strictXml, textOf } from '@/editorial/test-strict-xml';

const absolute = z.url({ protocol: /^https?$/ });
const mailDate = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/;
const time = z.iso.datetime();

/** What every format says of an entry. */
export type Told = { id: string; url: string; title: string; html: string; published: Date; updated: Date };

export function readRss(text: string): Told[] {
  const [rss] = below(strictXml(text), 'rss');
  z.literal('2.0').parse(rss!.getAttribute('version'));
  const [channel] = below(rss!, 'channel');
  for (const name of ['title', 'description', 'language']) z.string().parse(textOf(channel!, name));
  absolute.parse(textOf(channel!, 'link'));
  const [self] = below(channel!, 'atom:link');
  z.literal('self').parse(self!.getAttribute('rel'));
  absolute.parse(self!.getAttribute('href'));
  return below(channel!, 'item').map((item) => {
    z.string().regex(mailDate).parse(textOf(item, 'pubDate'));
    z.string().min(1).parse(textOf(item, 'description'));
    return {
      id: absolute.parse(textOf(item, 'guid')),
      url: absolute.parse(textOf(item, 'link')),
      title: textOf(item, 'title'),
      html: textOf(item, 'content:encoded'),
      published: new Date(textOf(item, 'pubDate')),
      updated: new Date(textOf(item, 'atom:updated')),
    };
  });
}

export function readAtom(text: string): Told[] {
  const [feed] = below(strictXml(text), 'feed');
  z.literal('http://www.w3.org/2005/Atom').parse(feed!.namespaceURI);
  z.string().min(2).parse(feed!.getAttribute('xml:lang'));
  for (const name of ['id', 'title']) z.string().min(1).parse(textOf(feed!, name));
  time.parse(textOf(feed!, 'updated'));
  textOf(below(feed!, 'author')[0]!, 'name');
  const relations = below(feed!, 'link').map((link) => link.getAttribute('rel'));
  z.tuple([z.literal('self'), z.literal('alternate')]).parse(relations);
  return below(feed!, 'entry').map((entry) => ({
    id: absolute.parse(textOf(entry, 'id')),
    url: absolute.parse(below(entry, 'link')[0]!.getAttribute('href')),
    title: textOf(entry, 'title'),
    html: textOf(entry, 'content'),
    published: new Date(time.parse(textOf(entry, 'published'))),
    updated: new Date(time.parse(textOf(entry, 'updated'))),
  }));
}

const named = z.strictObject({ name: z.string().min(1) });
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: absolute,
  feed_url: absolute,
  description: z.string(),
  language: z.string().min(2),
  authors: z.array(named),
  items: z.array(
    z.strictObject({
      id: absolute,
      url: absolute,
      title: z.string(),
      summary: z.string().min(1),
      content_html: z.string().min(1),
      image: absolute.optional(),
      date_published: time,
      date_modified: time,
      authors: z.array(named).min(1).optional(),
      tags: z.array(z.string()).min(1).optional(),
      language: z.string().min(2),
    }),
  ),
});

export function readJsonFeed(text: string): Told[] {
  return jsonFeed.parse(JSON.parse(text)).items.map((item) => ({
    id: item.id,
    url: item.url,
    title: item.title,
    html: item.content_html,
    published: new Date(item.date_published),
    updated: new Date(item.date_modified),
  }));
}
