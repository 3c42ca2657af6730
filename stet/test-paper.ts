/** A small newsroom on an empty database, for tests of the command line: set up through the verbs. */
import { namesInAllLanguages } from '@/domain/directory';
import type { Result } from '@/domain/result';
import { addDesk } from '@/editorial/add-desk';
import { addPerson } from '@/editorial/add-person';
import { addSection } from '@/editorial/add-section';
import { changePaper } from '@/editorial/change-paper';
import { addContributor } from '@/editorial/set-up-newsroom';
import type { Doer } from '@/storage/activities';

export const doer: Doer = {
  personId: null,
  channel: 'command_line',
  systemUser: 'root',
  now: new Date('2026-03-02T08:00:00Z'),
};

/** Nell writes and Edith edits on the desk world, Omar edits sport, Vera is the editor-in-chief, Ada the administrator. */
export async function setUpPaper(): Promise<void> {
  const names = namesInAllLanguages('The Test');
  done(await changePaper(doer, { names, taglines: names, imprints: names, zone: 'Europe/Rome' }));
  for (const [position, slug] of ['world', 'sport'].entries()) {
    const desk = {
      slug,
      names: namesInAllLanguages(slug),
      policy: 'sub_editing',
      releasesUnread: false,
    } as const;
    done(await addDesk(doer, desk));
    done(await addSection(doer, { slug, names: desk.names, desk: slug, position }));
  }
  await person('nell', [{ desk: 'world', role: 'journalist' }]);
  await person('edith', [{ desk: 'world', role: 'editor' }]);
  await person('omar', [{ desk: 'sport', role: 'editor' }]);
  await person('vera', [], { editorInChief: true });
  await person('ada', [], { administrator: true });
  done(
    await addContributor(doer, {
      slug: 'harbour-wire',
      names: namesInAllLanguages('Harbour Wire'),
      agency: true,
    }),
  );
}

type Desks = Parameters<typeof addPerson>[1]['desks'];

async function person(
  name: string,
  desks: Desks,
  rights: { administrator?: true; editorInChief?: true } = {},
) {
  const email = `${name}@test.example`;
  const base = {
    administrator: false,
    editorInChief: false,
    languages: ['en', 'it', 'zh'],
    interfaceLanguage: 'en',
  } as const;
  done(
    await addPerson(
      doer,
      { ...base, ...rights, email, name: name[0]!.toUpperCase() + name.slice(1), desks },
      null,
    ),
  );
}

/** The value of a verb that a test takes for granted. */
export function done<T, R>(result: Result<T, R>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusals)}`);
  return result.value;
}
