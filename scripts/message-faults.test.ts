import { expect, it } from 'vitest';
import { messageFaults, refusalFaults } from './message-faults';
import { flatten, type MessageTree } from './message-tree';

const catalogues = (en: MessageTree, it: MessageTree, zh: MessageTree) => ({
  en: flatten(en),
  it: flatten(it),
  zh: flatten(zh),
});
const same = (tree: MessageTree) => catalogues(tree, tree, tree);

it('three catalogues that say the same are let through, with a plural in one of them only', () => {
  const said = catalogues(
    { queue: { waiting: '{count, plural, one {# story} other {# stories}} waiting' } },
    { queue: { waiting: '{count, plural, one {# servizio} other {# servizi}} in attesa' } },
    { queue: { waiting: '{count} 篇待审' } },
  );
  expect(messageFaults(said)).toEqual([]);
});

it('a sentence that one language lacks or leaves empty is named', () => {
  const said = catalogues({ a: 'x', b: 'y' }, { a: 'x', b: ' ' }, { a: 'x' });
  expect(messageFaults(said)).toEqual(['messages/it.json: b is empty', 'messages/zh.json: b is missing']);
});

it('a separator may be a space, but not nothing', () => {
  expect(messageFaults(catalogues({ separator: '; ' }, { separator: '; ' }, { separator: '　' }))).toEqual(
    [],
  );
  expect(messageFaults(same({ separator: '' }))).toHaveLength(3);
});

it('a value that one translation forgot is named', () => {
  const said = catalogues({ a: 'Due {time}' }, { a: 'Entro le {time}' }, { a: '截稿' });
  expect(messageFaults(said)).toEqual(['a asks for different values: en (time), it (time), zh ()']);
});

it('a sentence that cannot be read is named', () => {
  expect(messageFaults(same({ a: 'Due {time' }))).toHaveLength(3);
});

it('a refusal without a sentence, and a sentence without a refusal, are named', () => {
  const said = same({ refusals: { own_work: 'No.', gone: 'No.' } });
  expect(refusalFaults(['own_work', 'on_hold'], () => [], said)).toEqual([
    'the refusal on_hold has no sentence',
    'refusals.gone is the sentence of no refusal',
  ]);
});

it('a sentence that asks for what its refusal does not bring is named', () => {
  const said = same({ refusals: { on_hold: 'Held by {person}: {reason}' } });
  expect(refusalFaults(['on_hold'], () => ['reason', 'person'], said)).toEqual([]);
  expect(refusalFaults(['on_hold'], () => ['reason'], said)).toHaveLength(3);
});
