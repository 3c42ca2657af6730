import { describe, expect, it } from 'vitest';
import { stages, standings, type ArticleFacts } from './article';
import { decide } from './decide';
import { articleFacts, commandOf, kinds, now, people, readyFor, revisionFacts } from './fixtures/newsroom';
import { commandTypes } from './workflow';
import { describeWorkflow } from './workflow-document';
import { arrowsOf, stageMoves, standingMoves } from './workflow-moves';

/** Every arrow that `decide` can make, found by trying everything on articles of every condition. */
function arrowsFound(): { stage: Set<string>; standing: Set<string> } {
  const found = { stage: new Set<string>(), standing: new Set<string>() };
  const conditions: Partial<ArticleFacts>[] = [
    {},
    { textIsHead: false, wordsSinceHead: 3 },
    { everPublished: false, lastPublishedNumber: null },
    { revision: revisionFacts({ ownWords: new Map(kinds.map((kind) => [kind, 90])) }) },
  ];
  for (const type of commandTypes)
    for (const stage of stages)
      for (const standing of standings)
        for (const condition of conditions) {
          const article = articleFacts(stage, standing, { ...readyFor(type), ...condition });
          const impossible = !article.everPublished && (standing === 'live' || standing === 'withdrawn');
          if (impossible) continue;
          for (const kind of kinds) {
            const decision = decide(article, commandOf(type), people[kind], now);
            if (!decision.ok) continue;
            const { change, signature } = decision.value;
            if (change.stage) found.stage.add(`${stage} ${type} ${change.stage}`);
            if (signature?.weight === 'first') found.stage.add(`${stage} ${type} ${stage}`);
            if (change.standing) found.standing.add(`${standing} ${type} ${change.standing}`);
          }
        }
  return found;
}

const drawn = (moves: Parameters<typeof arrowsOf>[0]) =>
  new Set(arrowsOf(moves).map(({ command, from, to }) => `${String(from)} ${command} ${String(to)}`));

describe('the workflow document', () => {
  it('draws the arrows that the decisions make, and no others', () => {
    const found = arrowsFound();
    expect(found.stage).toEqual(drawn(stageMoves));
    expect(found.standing).toEqual(drawn(standingMoves));
  });

  it('has a row for every command', () => {
    for (const type of commandTypes) expect(describeWorkflow()).toContain(`| \`${type}\` `);
  });
});
