/** The list of doors is made by the build: nobody can add one without saying who may come in. */
import { expect, test } from '@playwright/test';
import { doorFaults } from './door-faults';
import { doorsOfBuild } from './doors-of-build';
import { actions } from './actions';
import { handlers } from './handlers';
import { pages } from './pages';

test('of every page, route handler and server action of the build it is said who may come in', () => {
  const expected = {
    page: Object.keys(pages),
    handler: Object.keys(handlers),
    action: Object.keys(actions),
    rule: [],
  };
  expect(doorFaults(doorsOfBuild('.next'), expected)).toEqual([]);
});
