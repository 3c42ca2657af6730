import { describe, expect, it } from 'vitest';
import { blocksOf, fieldText, type Block } from '@/domain/document';
import { htmlToDocument } from './html-to-document';

function read(html: string) {
  let id = 0;
  const outcome = htmlToDocument(html, 'en', () => `b${(id += 1)}`);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return { headline: fieldText(outcome.value, 'headline'), blocks: blocksOf(outcome.value) };
}

const body = (html: string): Block[] => read(`<h1>Crane</h1>${html}`).blocks;

describe('a story as a web page', () => {
  it('has its headline in the first h1, else in the title, else in the first line', () => {
    expect(
      read('<title>Site</title><body><p>Before<h1>The <i>last</i>\n crane</h1><p>It fell.').headline,
    ).toBe('The last crane');
    expect(read('<title>The crane</title><p>It fell.')).toMatchObject({
      headline: 'The crane',
      blocks: [{ type: 'paragraph' }],
    });
    expect(read('<p>The crane</p><p>It fell.')).toMatchObject({
      headline: 'The crane',
      blocks: [{ type: 'paragraph' }],
    });
  });

  it('loses scripts, styles and navigation and keeps text outside of paragraphs', () => {
    const page =
      '<nav>Home</nav><style>p{}</style><div>It fell.<script>x</script><p>At noon.</p>In the rain.<!-- no --></div>';
    expect(body(page)).toMatchObject([
      { content: [{ text: 'It fell.' }] },
      { content: [{ text: 'At noon.' }] },
      { content: [{ text: 'In the rain.' }] },
    ]);
  });

  it('has its white space as a browser shows it, and its no-break spaces', () => {
    expect(body('<p> It \n <b> fell </b> at&nbsp;noon <br> sharp. </p>')).toMatchObject([
      {
        content: [
          { text: 'It ' },
          { text: 'fell ', marks: [{ type: 'strong' }] },
          { text: 'at\u00a0noon' },
          { type: 'lineBreak' },
          { text: 'sharp.' },
        ],
      },
    ]);
    expect(body('<div>One.<br><br>Two.</div>')).toHaveLength(2);
    expect(body('<pre>a\n  b</pre>')).toMatchObject([
      { content: [{ text: 'a' }, { type: 'lineBreak' }, { text: '  b' }] },
    ]);
  });

  it('keeps only links that lead somewhere safe', () => {
    const links = body(
      '<p><a href="https://example.org">a</a> <a href=" JavaScript:x">b</a> <a href="/en">c</a> <a href="#d">d</a>',
    );
    expect(JSON.stringify(links).match(/"href":"[^"]*"/g)).toEqual([
      '"href":"https://example.org"',
      '"href":"/en"',
    ]);
    expect(body('<a href="/en"><div>One</div><div>Two</div></a>')).toHaveLength(2);
  });

  it('has quotations with their speaker, in a footer or after a dash', () => {
    const spoken = {
      type: 'quotation',
      attrs: { speaker: 'Aldo Neri', source: 'driver' },
      content: [{ content: [{ text: 'No.' }] }],
    };
    expect(body('<blockquote><p>No.</p><footer>Aldo Neri, driver</footer></blockquote>')).toMatchObject([
      spoken,
    ]);
    expect(body('<blockquote>No.<br>— Aldo Neri, driver</blockquote>')).toMatchObject([spoken]);
    expect(body('<blockquote><ul><li>No.</ul><cite>— Aldo Neri, driver</cite></blockquote>')).toMatchObject([
      spoken,
    ]);
  });

  it('has lists in lists, to a depth that a document may have', () => {
    expect(body('<ul><li>a<ul><li>b</ul><li><ol><li>c</ol></ul>')).toMatchObject([
      {
        content: [
          { content: [{}, { type: 'bulletList' }] },
          { content: [{ type: 'paragraph' }, { type: 'orderedList' }] },
        ],
      },
    ]);
    expect(JSON.stringify(body('<ul><li>a'.repeat(20))).match(/"bulletList"/g)).toHaveLength(3);
  });

  it('has tables with their caption', () => {
    const table =
      '<table><caption>Lifts</caption><thead><tr><th>Year<tbody><tr><td><p>1961</p><p>May</p></table>';
    expect(body(table)).toMatchObject([
      { type: 'paragraph', content: [{ text: 'Lifts' }] },
      {
        content: [
          { content: [{ type: 'tableHeader' }] },
          {
            content: [
              { type: 'tableCell', content: [{ text: '1961' }, { type: 'lineBreak' }, { text: 'May' }] },
            ],
          },
        ],
      },
    ]);
  });

  it('is refused where it nests without end', () => {
    expect(htmlToDocument('<div>'.repeat(50_000), 'en', () => 'b')).toMatchObject({
      refusals: [{ code: 'document_too_large', values: { limit: 'depth' } }],
    });
  });
});
