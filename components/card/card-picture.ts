/** The card of an article as a PNG: the paper's name and rule, the section, the headline, who wrote it. */
import { cardSize, type Card } from '@/domain/card';
import { cutLine } from '@/domain/break-lines';
import { fitLines } from '@/domain/fit-lines';
import { lanternPaths } from '@/components/site/lantern';
import { typeSetter } from './type-setter';

const { width, height } = cardSize;
const margin = 72;
const column = width - 2 * margin;
const colours = { paper: '#fcfbf7', ink: '#17160f', muted: '#5e5b50', rule: '#d9d5c8', accent: '#12425f' };
const headline = { top: 232, height: 286, sizes: [92, 84, 76, 68, 60, 54, 48] };

export async function cardPicture(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  // Read when it is the first time needed: most of what this process does is not pictures.
  const { default: sharp } = await import('sharp');
  const svg = Buffer.from(await cardDrawing(card));
  return new Uint8Array(await sharp(svg).png({ palette: true, colours: 64, effort: 7 }).toBuffer());
}

export async function cardDrawing(card: Card): Promise<string> {
  const { language, paper, section, kicker, byline } = card;
  const setter = await typeSetter(`${paper}${section}${kicker}${byline}${card.headline}… ·`, language);
  const line = (text: string, size: number, room: number) =>
    cutLine(text, room, (part) => setter.measure(part, size));
  const set = (text: string, size: number, colour: string, x: number, y: number) =>
    `<path fill="${colour}" d="${setter.outline(text, size, { x, y })}"/>`;

  const label = line(section, 30, column / 2);
  const after = margin + setter.measure(label, 30) + 22;
  const fitted = fitLines(
    card.headline,
    language,
    { width: column, height: headline.height },
    { sizes: headline.sizes, measure: setter.measure },
  );
  // Chinese signs fill their square, Latin letters leave air above.
  const first = headline.top + fitted.size * (language === 'zh' ? 1 : 0.86);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<g fill="${colours.accent}" transform="translate(${margin} 56) scale(1.45)">${lanternPaths.map((d) => `<path d="${d}"/>`).join('')}</g>`,
    set(line(paper, 44, column - 64), 44, colours.ink, margin + 62, 103),
    `<rect x="${margin}" y="136" width="${column}" height="6" fill="${colours.ink}"/>`,
    set(label, 30, colours.accent, margin, 198),
    kicker ? set(line(kicker, 30, width - margin - after), 30, colours.muted, after, 198) : '',
    ...fitted.lines.map((text, at) =>
      set(text, fitted.size, colours.ink, margin, first + at * fitted.leading),
    ),
    `<rect x="${margin}" y="540" width="${column}" height="2" fill="${colours.rule}"/>`,
    set(line(byline, 28, column), 28, colours.muted, margin, 586),
    '</svg>',
  ].join('');
}
