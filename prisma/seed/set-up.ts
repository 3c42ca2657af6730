/** The house before the first story: the administrator comes first and lets everybody else in. */
import { addDesk } from '@/editorial/add-desk';
import { addPerson } from '@/editorial/add-person';
import { addSection } from '@/editorial/add-section';
import { changePaper } from '@/editorial/change-paper';
import { addContributor, addTopic } from '@/editorial/set-up-newsroom';
import type { Doer } from '@/storage/activities';
import { cast } from '@/prisma/cast';
import type { CastPerson } from '@/prisma/cast/shapes';
import { acceptedAct } from './accepted-act';
import { acting, hoursBefore, type DemoNewsroom } from './demo-newsroom';

export async function setUp(newsroom: DemoNewsroom, hoursAgo: number, passwordHash: string): Promise<void> {
  const letIn = async (by: Doer, person: CastPerson) => {
    const { key, administrator = false, editorInChief = false, email, name } = person;
    const { languages, interfaceLanguage, desks } = person;
    const rights = { administrator, editorInChief, languages, interfaceLanguage, desks };
    const added = await acceptedAct(key, addPerson(by, { email, name, ...rights }, passwordHash));
    newsroom.people.set(key, added.id);
  };
  const { administrator, others } = staff();
  const now = hoursBefore(newsroom.now, hoursAgo);
  await letIn({ personId: null, channel: 'command_line', systemUser: 'stet', now }, administrator);
  const by = acting(newsroom, administrator.key, hoursAgo);
  await acceptedAct('paper', changePaper(by, cast.paper));
  for (const desk of cast.desks) await acceptedAct(desk.slug, addDesk(by, desk));
  for (const [index, section] of cast.sections.entries())
    await acceptedAct(section.slug, addSection(by, { ...section, position: index + 1 }));
  for (const { slug, names } of cast.topics) await acceptedAct(slug, addTopic(by, slug, names));
  for (const person of others) await letIn(by, person);
  for (const { key, slug, names, agency = false, person } of cast.contributors) {
    const email = cast.people.find((candidate) => candidate.key === person)?.email;
    const contributor = { slug, names, agency, ...(email ? { email } : {}) };
    const { id } = await acceptedAct(slug, addContributor(by, contributor));
    newsroom.contributors.set(key, id);
  }
}

function staff() {
  const administrator = cast.people.find((person) => person.administrator);
  if (!administrator) throw new Error('the cast has no administrator');
  return { administrator, others: cast.people.filter((person) => person !== administrator) };
}
