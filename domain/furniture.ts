/** What is around the text: one editor's act, in force at once. Every change keeps what was there, so that it can be undone. */
import { z } from 'zod';
import type { CommandType } from './command';
import { perLanguageText } from './directory';

const searchText = z.strictObject({ title: z.string().nullable(), description: z.string().nullable() });
const focalPoint = z.strictObject({ x: z.number(), y: z.number() });

/** One thing around the text with what it is: as it stands, and as the log keeps it. */
export const furniture = z.discriminatedUnion('thing', [
  z.strictObject({ thing: z.literal('related'), value: z.array(z.string()) }),
  z.strictObject({ thing: z.literal('topics'), value: z.array(z.string()) }),
  z.strictObject({ thing: z.literal('sections'), value: z.array(z.string()) }),
  z.strictObject({ thing: z.literal('search_text'), value: searchText }),
  z.strictObject({ thing: z.literal('address'), value: z.string().nullable() }),
  z.strictObject({ thing: z.literal('crop'), picture: z.string(), value: focalPoint }),
  z.strictObject({ thing: z.literal('alternative_text'), picture: z.string(), value: perLanguageText }),
]);
export type Furniture = z.infer<typeof furniture>;
export type Thing = Furniture['thing'];
export type FurnitureValue<T extends Thing> = Extract<Furniture, { thing: T }>['value'];

/** Which thing is meant; of the pictures in a text, which one. */
export type About<T extends Thing = Thing> = { thing: T; picture?: string | undefined };

/** What the log keeps of a change. `undoes`: the line that it takes back. */
export const furnitureChange = z.object({
  before: furniture,
  after: furniture,
  undoes: z.number().int().optional(),
});
export type FurnitureChange = z.infer<typeof furnitureChange>;

export const furnitureCommands = {
  related: 'relate',
  topics: 'set_topics',
  sections: 'set_sections',
  search_text: 'set_search_text',
  address: 'change_address',
  crop: 'crop_picture',
  alternative_text: 'describe_picture',
} as const satisfies Record<Thing, CommandType>;

export function aboutOf(piece: Furniture): About {
  return { thing: piece.thing, picture: 'picture' in piece ? piece.picture : undefined };
}

export const longestSearchTitle = 120;
export const longestSearchDescription = 320;
export const longestAlternativeText = 1_000;
