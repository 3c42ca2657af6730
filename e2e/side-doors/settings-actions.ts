/** How the house is kept. What would change it for everybody is tried with what is refused to administrators too. */
import { own, type ActionCase, type Given } from './action-cases';
import type { Role } from './roles';

const settings = 'app/newsroom/settings';
const people = `${settings}/people/actions.ts`;
const names = { 'names.en': 'Pier', 'names.it': 'Molo', 'names.zh': '码头' };
const perLanguage = (field: string) => ({ [`${field}.en`]: '', [`${field}.it`]: '', [`${field}.zh`]: '' });

type Fields = (given: Given) => Record<string, string>;

const kept = (
  about: string,
  part: string,
  fields: Fields,
  may: readonly Role[] = [],
  writes: ActionCase['writes'] = 'may move',
) =>
  own(about, (given) => ({ form: fields(given) }), {
    ...{ path: `/newsroom/settings/${part}`, may, answer: 'done', writes },
  });

const administrator = ['administrator'] as const;
const fillsShifts = ['editor-in-chief', 'administrator'] as const;

const columns = (name: string) => ({ name, languages: 'en', interfaceLanguage: 'en' });
const journalist: Fields = ({ there }) => ({ person: there.journalist.id });
const newEmail = () => `invited.${process.hrtime.bigint()}@lantern.example`;

export const settingsActions: Record<string, ActionCase[]> = {
  [`${people} invitePersonAction`]: [
    kept(
      'somebody new',
      'people/invite',
      () => ({ ...columns('Invited'), email: newEmail() }),
      administrator,
      'moves',
    ),
  ],
  [`${people} inviteAgainAction`]: [kept('who has come in', 'people/nobody', journalist)],
  [`${people} withdrawInvitationAction`]: [kept('who has come in', 'people/nobody', journalist)],
  [`${people} changePersonAction`]: [
    kept(
      'as they are',
      'people/nobody',
      (given) => ({ ...journalist(given), ...columns('journalist') }),
      administrator,
    ),
  ],
  [`${people} changeEmailAction`]: [
    kept(
      'the one they have',
      'people/nobody',
      ({ there }) => ({ person: there.journalist.id, email: there.journalist.email }),
      administrator,
    ),
  ],
  [`${people} setMembershipsAction`]: [
    kept(
      'as they are',
      'people/nobody',
      (given) => ({ ...journalist(given), 'role.world': 'journalist' }),
      administrator,
    ),
  ],
  [`${people} disablePersonAction`]: [
    kept(
      'whose account is closed',
      'people/nobody',
      ({ there }) => ({ person: there['account closed'].id }),
      administrator,
    ),
  ],
  [`${people} enablePersonAction`]: [
    kept('whose account is open', 'people/nobody', journalist, administrator),
  ],
  [`${settings}/desks/actions.ts addDeskAction`]: [
    kept('without a slug', 'desks/new', () => ({ ...names, policy: 'strict', slug: '' })),
  ],
  [`${settings}/desks/actions.ts changeDeskAction`]: [
    kept('no desk', 'desks/world', () => ({ ...names, policy: 'strict', of: 'nothing' })),
  ],
  [`${settings}/desks/actions.ts removeDeskAction`]: [
    kept('no desk', 'desks/world', () => ({ of: 'nothing' })),
  ],
  [`${settings}/sections/actions.ts addSectionAction`]: [
    kept('without a slug', 'sections/new', () => ({ ...names, slug: '', desk: 'world' })),
  ],
  [`${settings}/sections/actions.ts changeSectionAction`]: [
    kept('no section', 'sections/world', () => ({ ...names, desk: 'world', place: '1', of: 'nothing' })),
  ],
  [`${settings}/sections/actions.ts removeSectionAction`]: [
    kept('no section', 'sections/world', () => ({ of: 'nothing' })),
  ],
  [`${settings}/paper/actions.ts changePaperAction`]: [
    kept('to no zone', 'paper', () => ({
      ...{ ...names, ...perLanguage('taglines'), ...perLanguage('imprints') },
      zone: 'Nowhere',
    })),
  ],
  [`${settings}/duty/actions.ts giveDutyAction`]: [
    kept(
      'a far day',
      'duty',
      (given) => ({ ...journalist(given), from: '2099-01-01T08:00', until: '2099-01-01T16:00' }),
      fillsShifts,
      'moves',
    ),
  ],
  [`${settings}/duty/actions.ts endDutyAction`]: [kept('no shift', 'duty', () => ({ duty: 'nothing' }))],
  // As it is wherever nobody has asked for more.
  [`${settings}/security/actions.ts changeSecurityAction`]: [
    kept('of nobody', 'security', () => ({}), administrator),
  ],
  [`${settings}/security/actions.ts resetSecondFactorAction`]: [
    kept('of nobody', 'security', () => ({ email: 'nobody@lantern.example' })),
  ],
};
