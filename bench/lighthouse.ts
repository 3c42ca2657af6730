/** The reader's pages as Lighthouse judges them on a slow telephone. */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { figure, type Figure } from '@/bench/figure';
import type { Paper } from '@/bench/paper';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

export async function judgedByLighthouse(
  { url }: Paper,
  browser: string,
  pages: Readonly<Record<string, string>>,
): Promise<Figure[]> {
  const chrome = await launch({ chromePath: browser, chromeFlags: ['--headless', '--no-sandbox'] });
  try {
    const figures: Figure[] = [];
    for (const [name, path] of Object.entries(pages)) {
      const judged = await lighthouse(url + path, {
        port: chrome.port,
        onlyCategories: categories,
        logLevel: 'error',
      });
      const { lhr } = judged!;
      const scores = categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100));
      const measured = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
      figures.push(
        figure(`Lighthouse of the ${name}, lowest of four`, Math.min(...scores), '', { atLeast: 100 }),
        figure(`its largest paint (${name})`, measured('largest-contentful-paint') / 1000, 's', {
          atMost: 1,
        }),
        figure(`its shifts (${name})`, measured('cumulative-layout-shift'), '', { atMost: 0 }),
        figure(`on the wire in all (${name})`, measured('total-byte-weight') / 1024, 'KB', { atMost: 250 }),
      );
      for (const { id, score, title } of Object.values(lhr.audits))
        if (score !== null && score < 0.9 && Math.min(...scores) < 100)
          console.log(`  ${path} ${id}: ${title}`);
    }
    return figures;
  } finally {
    chrome.kill();
  }
}
