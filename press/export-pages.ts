/** What an exported site has that the paper itself says with a status. */
import { languages } from '@/domain/language';

const names = { en: 'English', zh: '中文', it: 'Italiano' };

const page = (head: string, body: string) =>
  `<!DOCTYPE html><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<body>${body}</body>\n`;
const written = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function redirectPage(to: string): string {
  const address = written(to);
  return page(
    `<title>${address}</title><link rel="canonical" href="${address}"><meta http-equiv="refresh" content="0; url=${address}">`,
    `<p><a href="${address}">${address}</a></p>`,
  );
}

/** The paper asks the browser for its language; a file cannot. */
export function rootPage(): string {
  const links = languages.map(
    (one) => `<p><a href="/${one}" lang="${one}" hreflang="${one}">${names[one]}</a></p>`,
  );
  return page('<title>English · 中文 · Italiano</title>', links.join(''));
}

/** For the `server` block of an nginx whose root is the folder: the statuses that files cannot have. */
export function serverRules({ moved, gone }: { moved: [string, string][]; gone: string[] }): string {
  return [
    '# Include this in the server block, beside: root /where/this/folder/is;',
    'charset utf-8;',
    'location / { try_files $uri $uri/index.html =404; }',
    'error_page 404 /404.html;',
    'error_page 410 /410.html;',
    'location = /404.html { internal; }',
    'location = /410.html { internal; }',
    ...moved.map(([from, to]) => `location = ${from} { return 301 ${to}; }`),
    ...gone.map((one) => `location = ${one} { return 410; }`),
    '',
  ].join('\n');
}
