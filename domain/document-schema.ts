/**
 * The text of an article is one versioned tree. Everything that is typed lies in it, so that one log, one version and
 * one signature cover it: `kicker? headline shortHeadline? standfirst? block+`, the other fields as attributes of the root.
 */
import { Schema, type AttributeSpec, type NodeSpec } from 'prosemirror-model';
import { checked } from './document-attributes';

export const schemaVersion = 1;

const id: AttributeSpec = { default: '', validate: checked('blockId') };
const stray: AttributeSpec = { default: null, validate: checked('stray') };
const field: NodeSpec = { content: 'text*', marks: 'blocking', defining: true };

export const documentSchema = new Schema({
  nodes: {
    doc: {
      content: 'kicker? headline shortHeadline? standfirst? block+',
      attrs: {
        schemaVersion: { default: schemaVersion, validate: checked('schemaVersion') },
        byline: { default: [], validate: checked('byline') },
        dateline: { default: null, validate: checked('optionalLine') },
        leadPicture: { default: null, validate: checked('leadPicture') },
        notes: { default: [], validate: checked('notes') },
        socialText: { default: null, validate: checked('optionalLine') },
      },
    },
    kicker: field,
    headline: field,
    shortHeadline: field,
    standfirst: field,
    paragraph: { group: 'block', content: 'inline*', attrs: { id, stray } },
    heading: {
      group: 'block',
      content: 'text*',
      marks: 'blocking',
      attrs: { id, stray, level: { default: 2, validate: checked('level') } },
    },
    quotation: {
      group: 'block',
      content: 'paragraph+',
      attrs: {
        id,
        speaker: { default: null, validate: checked('optionalLine') },
        source: { default: null, validate: checked('optionalLine') },
      },
    },
    bulletList: { group: 'block', content: 'listItem+', attrs: { id } },
    orderedList: { group: 'block', content: 'listItem+', attrs: { id } },
    listItem: { content: 'paragraph (paragraph | bulletList | orderedList)*', attrs: { id } },
    image: {
      group: 'block',
      attrs: {
        id,
        asset: { validate: checked('recordId') },
        caption: { default: '', validate: checked('line') },
        credit: { default: '', validate: checked('line') },
      },
    },
    embed: {
      group: 'block',
      attrs: {
        id,
        url: { validate: checked('webAddress') },
        title: { default: '', validate: checked('line') },
      },
    },
    table: { group: 'block', content: 'tableRow+', attrs: { id } },
    tableRow: { content: '(tableHeader | tableCell)+' },
    tableHeader: { content: 'inline*' },
    tableCell: { content: 'inline*' },
    divider: { group: 'block', attrs: { id } },
    text: { group: 'inline' },
    lineBreak: { group: 'inline', inline: true },
  },
  marks: {
    strong: {},
    emphasis: {},
    link: { attrs: { href: { validate: checked('linkTarget') } }, inclusive: false },
    /** TK, 待补, DA VERIFICARE: set by its own command, never guessed from the letters; publication waits for it. */
    blocking: { inclusive: false },
  },
});
