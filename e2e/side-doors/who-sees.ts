/** Who may see which article. Whoever is named nowhere does not learn that it is there. */
import type { SubjectName } from './articles';
import { out, type Role } from './roles';

export type Sight = 'all' | 'whose it is' | 'nothing' | 'out';

type Seen = { all: readonly Role[]; whose: readonly Role[] };

const everyDesk: Role[] = ['on duty', 'editor-in-chief'];
const world: Role[] = ['the writer', 'journalist', 'editor'];
// One duty has begun and one has ended: both belong to Harbour besides.
const harbour: Role[] = ['journalist elsewhere', 'editor elsewhere', 'duty ended'];

const ofWorld: Seen = { all: [...world, ...everyDesk], whose: harbour };

const seen: Record<SubjectName, Seen> = {
  'draft of the writer': { all: ['the writer'], whose: [] },
  'handed in': ofWorld,
  'by the freelance': { all: [...ofWorld.all, 'freelance'], whose: harbour },
  'of another desk': { all: [...harbour, ...everyDesk], whose: world },
  'live with a newer revision': ofWorld,
  killed: ofWorld,
  spiked: ofWorld,
};

export function sightOf(role: Role, subject: SubjectName): Sight {
  if (out.includes(role)) return 'out';
  const { all, whose } = seen[subject];
  return all.includes(role) ? 'all' : whose.includes(role) ? 'whose it is' : 'nothing';
}
