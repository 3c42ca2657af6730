/** Behaviour of the editor: undo, keys, ids of blocks, and what is cleaned out of pasted text. */
import { Extension, textInputRule, wrappingInputRule } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import { Plugin, type Command } from '@tiptap/pm/state';
import { unstorable } from '@/domain/document-attributes';
import { blockIds } from './article-block-ids';
import { keepFields, leaveField, stopBackwards, stopForwards } from './article-field-keys';
import { pasteIntoField } from './paste-into-field';

const everyUnstorable = new RegExp(unstorable.source, 'gu');
const storable = (text: string) => text.replace(everyUnstorable, '');

export function articleKeys(newBlockId: () => string): Extension {
  return Extension.create({
    name: 'articleKeys',
    priority: 1_000,
    addKeyboardShortcuts() {
      const run = (command: Command) => () => {
        const { state, view } = this.editor;
        return command(state, view.dispatch);
      };
      const item = this.editor.schema.nodes.listItem!;
      return {
        'Mod-z': run(undo),
        'Mod-Shift-z': run(redo),
        'Mod-y': run(redo),
        'Mod-b': () => this.editor.commands.toggleMark('strong'),
        'Mod-i': () => this.editor.commands.toggleMark('emphasis'),
        'Mod-Alt-2': () => this.editor.commands.toggleNode('heading', 'paragraph', { level: 2 }),
        'Mod-Alt-3': () => this.editor.commands.toggleNode('heading', 'paragraph', { level: 3 }),
        'Mod-Shift-8': () => this.editor.commands.toggleList('bulletList', 'listItem'),
        'Mod-Shift-7': () => this.editor.commands.toggleList('orderedList', 'listItem'),
        'Mod-Shift-9': () => this.editor.commands.toggleWrap('quotation'),
        'Mod-Shift-k': () => this.editor.commands.toggleMark('blocking'),
        'Shift-Enter': () => this.editor.commands.insertContent({ type: 'lineBreak' }),
        // The page's own: the next act. The editor leaves it alone.
        'Mod-Enter': () => true,
        Enter: () => run(leaveField)() || run(splitListItem(item))(),
        Tab: run(sinkListItem(item)),
        'Shift-Tab': run(liftListItem(item)),
        Backspace: run(stopBackwards),
        Delete: run(stopForwards),
      };
    },
    addInputRules() {
      const { bulletList, orderedList, quotation } = this.editor.schema.nodes;
      return [
        wrappingInputRule({ find: /^\s*[-*]\s$/, type: bulletList! }),
        wrappingInputRule({ find: /^\s*1\.\s$/, type: orderedList! }),
        wrappingInputRule({ find: /^\s*>\s$/, type: quotation! }),
        textInputRule({ find: /\.\.\.$/, replace: '…' }),
      ];
    },
    addProseMirrorPlugins() {
      const clean = new Plugin({
        props: {
          transformPastedText: storable,
          transformPastedHTML: storable,
          handlePaste: (view, _event, slice) => {
            const pasted = pasteIntoField(view.state, slice);
            if (pasted) view.dispatch(pasted);
            return pasted !== null;
          },
        },
      });
      return [history({ newGroupDelay: 500 }), keepFields(), blockIds(newBlockId), clean];
    },
  });
}
