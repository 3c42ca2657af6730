/** Sitemaps as their schemas want them: names and order of elements, absolute addresses, times, and how many there may be. */
import { z } from 'zod';
import { below, strictXml, textOf } from '@/editorial/test-strict-xml';

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const news = 'http://www.google.com/schemas/sitemap-news/0.9';
const address = z.url({ protocol: /^https?$/ }).max(2_047);
const time = z.iso.datetime();

function rootOf(text: string, name: string) {
  const [root] = below(strictXml(text), name);
  z.literal(sitemaps).parse(root?.namespaceURI);
  return root!;
}

const namesIn = (parent: Parameters<typeof below>[0]) => [...parent.childNodes].map((node) => node.nodeName);

export function readSitemapIndex(text: string): string[] {
  return below(rootOf(text, 'sitemapindex'), 'sitemap').map((part) => address.parse(textOf(part, 'loc')));
}

export type ListedPage = { address: string; changed: string | null; versions: Record<string, string> };

export function readSitemap(text: string): ListedPage[] {
  const urls = below(rootOf(text, 'urlset'), 'url');
  z.number().max(10_000).parse(urls.length);
  return urls.map((url) => {
    z.string()
      .regex(/^loc(,lastmod)?(,xhtml:link)*$/)
      .parse(namesIn(url).join());
    const links = below(url, 'xhtml:link');
    for (const link of links) {
      z.literal('http://www.w3.org/1999/xhtml').parse(link.namespaceURI);
      z.literal('alternate').parse(link.getAttribute('rel'));
    }
    return {
      address: address.parse(textOf(url, 'loc')),
      changed: below(url, 'lastmod').length > 0 ? time.parse(textOf(url, 'lastmod')) : null,
      versions: Object.fromEntries(
        links.map((link) => [link.getAttribute('hreflang'), address.parse(link.getAttribute('href'))]),
      ),
    };
  });
}

export type LateNews = { address: string; title: string; language: string; at: string };

export function readNewsSitemap(text: string): LateNews[] {
  const urls = below(rootOf(text, 'urlset'), 'url');
  z.number().max(1_000).parse(urls.length);
  return urls.map((url) => {
    z.literal('loc,news:news').parse(namesIn(url).join());
    const [told] = below(url, 'news:news');
    z.literal(news).parse(told!.namespaceURI);
    z.literal('news:publication,news:publication_date,news:title').parse(namesIn(told!).join());
    const [publication] = below(told!, 'news:publication');
    z.literal('news:name,news:language').parse(namesIn(publication!).join());
    return {
      address: address.parse(textOf(url, 'loc')),
      title: z.string().min(1).parse(textOf(told!, 'news:title')),
      language: z.enum(['en', 'it', 'zh-cn']).parse(textOf(publication!, 'news:language')),
      at: time.parse(textOf(told!, 'news:publication_date')),
    };
  });
}
