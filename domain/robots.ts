/** What robots are asked to leave alone, and where they find the rest (RFC 9309). */
import { languages } from './language';

const rooms = ['/newsroom', '/sign-in', '/api'];

export function robots(origin: string): string {
  const closed = [...rooms, ...languages.map((language) => `/${language}/search?`)];
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    `Sitemap: ${origin}/news-sitemap.xml`,
    '',
  ].join('\n');
}
