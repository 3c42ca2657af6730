/** The pages on which the house is kept. */
import { forAll, onlyFor, type PageCase } from './page-cases';
import type { Role } from './roles';

const keeps: readonly Role[] = ['administrator'];
const fillsShifts: readonly Role[] = ['administrator', 'editor-in-chief'];
const settings = '/newsroom/settings';

const kept = (path: string): Record<string, PageCase[]> => ({
  [`${settings}${path}`]: [onlyFor(`${settings}${path}`, keeps)],
});

export const settingsPages: Record<string, PageCase[]> = {
  [settings]: [onlyFor(settings, fillsShifts, 'moves on')],
  [`${settings}/duty`]: [onlyFor(`${settings}/duty`, fillsShifts)],
  ...kept('/people'),
  ...kept('/people/invite'),
  [`${settings}/people/[person]`]: [
    onlyFor((_articles, { journalist }) => `${settings}/people/${journalist.id}`, keeps),
    forAll(`${settings}/people/nobody`, 'not found'),
  ],
  ...kept('/desks'),
  ...kept('/desks/new'),
  [`${settings}/desks/[desk]`]: [
    onlyFor(`${settings}/desks/world`, keeps),
    forAll(`${settings}/desks/nothing`, 'not found'),
  ],
  ...kept('/sections'),
  ...kept('/sections/new'),
  [`${settings}/sections/[section]`]: [
    onlyFor(`${settings}/sections/world`, keeps),
    forAll(`${settings}/sections/nothing`, 'not found'),
  ],
  ...kept('/paper'),
  ...kept('/security'),
};
