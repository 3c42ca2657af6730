import { expect, it } from 'vitest';
import { runSteps } from './run-steps.js';

const good = { name: 'good', run: ['-e', 'console.log("all well")'] };
const bad = { name: 'bad', run: ['-e', 'console.error("the floor gave way"); process.exit(3)'] };

it('a step that fails stops no other, and both say what they said', async () => {
  const told: string[] = [];
  const outcomes = await runSteps([bad, good], 1, ({ name }: { name: string }) => told.push(name));
  expect(told).toEqual(['bad', 'good']);
  expect(outcomes).toMatchObject([
    { name: 'bad', passed: false, said: 'the floor gave way' },
    { name: 'good', passed: true, said: 'all well' },
  ]);
});

it('a step whose program is missing has failed', async () => {
  const [outcome] = await runSteps([{ name: 'gone', run: ['scripts/no-such-file.js'] }], 2, () => {});
  expect(outcome).toMatchObject({ passed: false });
});

it('no step is lost with more lanes than steps', async () => {
  expect(await runSteps([good], 4, () => {})).toHaveLength(1);
});
