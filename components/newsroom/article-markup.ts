/** How each node and mark looks in the editor, and from which HTML it is made when somebody pastes. */
import type { DOMOutputSpec, TagParseRule } from '@tiptap/pm/model';
import { linkTarget } from '@/domain/document-attributes';

type Attributes = Record<string, unknown>;
/** Only what the schema knows is read from HTML; all other attributes of a pasted element are left behind. */
export type Markup = {
  parse: TagParseRule[];
  render?: (attributes: Attributes, src: Source) => DOMOutputSpec;
};
/** Where a picture of the library can be seen. */
export type Source = (asset: string) => { src: string; alt: string } | undefined;

const field = (name: string, tag: string): Markup => ({
  parse: [{ tag: `[data-field=${name}]`, priority: 90 }],
  render: () => [tag, { 'data-field': name, class: name.toLowerCase() }, 0],
});

const text = (value: unknown) => (typeof value === 'string' ? value : '');

export const nodeMarkup: Record<string, Markup> = {
  kicker: field('kicker', 'p'),
  // No heading: the page has one, and while nothing is written this would be an empty one.
  headline: field('headline', 'p'),
  shortHeadline: field('shortHeadline', 'p'),
  standfirst: field('standfirst', 'p'),
  paragraph: { parse: [{ tag: 'p' }], render: () => ['p', 0] },
  heading: {
    // A heading of the first rank is the article's headline; pasted into the text it is the next rank.
    parse: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag, rank) => ({
      tag,
      attrs: { level: rank < 2 ? 2 : 3 },
    })),
    render: ({ level }) => [level === 3 ? 'h3' : 'h2', 0],
  },
  quotation: {
    parse: [
      {
        tag: 'blockquote',
        getAttrs: (element) => ({
          speaker: element.getAttribute('data-speaker'),
          source: element.getAttribute('data-source'),
        }),
      },
    ],
    render: ({ speaker, source }) => [
      'blockquote',
      {
        class: 'quotation',
        'data-speaker': text(speaker) || null,
        'data-source': text(source) || null,
        'data-told': [speaker, source].filter(Boolean).join(', ') || null,
      },
      0,
    ],
  },
  bulletList: { parse: [{ tag: 'ul' }], render: () => ['ul', 0] },
  orderedList: { parse: [{ tag: 'ol' }], render: () => ['ol', 0] },
  listItem: { parse: [{ tag: 'li' }], render: () => ['li', 0] },
  image: {
    parse: [
      {
        tag: 'figure[data-asset]',
        getAttrs: (element) => ({
          asset: element.getAttribute('data-asset'),
          caption: element.getAttribute('data-caption') ?? '',
          credit: element.getAttribute('data-credit') ?? '',
        }),
      },
    ],
    render: ({ asset, caption, credit }, source) => {
      const told: DOMOutputSpec = ['figcaption', [text(caption), text(credit)].filter(Boolean).join(' ')];
      const found = source(text(asset));
      const attributes = {
        class: 'picture',
        'data-asset': text(asset),
        'data-caption': text(caption),
        'data-credit': text(credit),
      };
      return found ? ['figure', attributes, ['img', found], told] : ['figure', attributes, told];
    },
  },
  embed: {
    parse: [
      {
        tag: 'div[data-embed]',
        getAttrs: (element) => ({
          url: element.getAttribute('data-embed'),
          title: element.getAttribute('data-title') ?? '',
        }),
      },
    ],
    render: ({ url, title }) => [
      'div',
      { class: 'embed', 'data-embed': text(url), 'data-title': text(title) },
      text(title) || text(url),
    ],
  },
  table: { parse: [{ tag: 'table' }], render: () => ['table', ['tbody', 0]] },
  tableRow: { parse: [{ tag: 'tr' }], render: () => ['tr', 0] },
  tableHeader: { parse: [{ tag: 'th' }], render: () => ['th', 0] },
  tableCell: { parse: [{ tag: 'td' }], render: () => ['td', 0] },
  divider: { parse: [{ tag: 'hr' }], render: () => ['hr'] },
  lineBreak: { parse: [{ tag: 'br' }], render: () => ['br'] },
};

export const markMarkup: Record<string, Markup> = {
  strong: {
    // Word processors paste <b style="font-weight: normal"> around everything.
    parse: [
      { tag: 'strong' },
      { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
    ],
    render: () => ['strong', 0],
  },
  emphasis: {
    parse: [{ tag: 'em' }, { tag: 'i', getAttrs: (element) => element.style.fontStyle !== 'normal' && null }],
    render: () => ['em', 0],
  },
  link: {
    parse: [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = element.getAttribute('href');
          return linkTarget.safeParse(href).success && { href };
        },
      },
    ],
    render: ({ href }) => ['a', { href: text(href), rel: 'noopener', title: text(href) }, 0],
  },
  blocking: { parse: [{ tag: 'mark[data-blocking]' }], render: () => ['mark', { 'data-blocking': '' }, 0] },
};
