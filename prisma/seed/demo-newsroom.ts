/** What the acts of the seeding share: the clock, and which rows the people and things of the cast have become. */
import type { PersonActing } from '@/editorial/act';
import type { Language } from '@/domain/language';

export type DemoNewsroom = {
  /** The moment of the seeding, from which the cast counts back. */
  now: Date;
  people: Map<string, string>;
  contributors: Map<string, string>;
  /** They are drawn while the stories are written; whoever needs one waits for it. */
  pictures: Map<string, Promise<string>>;
  /** By story and language: `crew-list.en`. */
  articles: Map<string, string>;
  /** By story: the note of its first correction, which other languages carry on. */
  corrections: Map<string, string>;
};

export function newDemoNewsroom(now: Date): DemoNewsroom {
  return {
    now,
    people: new Map(),
    contributors: new Map(),
    pictures: new Map(),
    articles: new Map(),
    corrections: new Map(),
  };
}

export function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - Math.round(hours * 3_600_000));
}

/** Somebody of the cast at a desk, some hours before the seeding. */
export function acting(newsroom: DemoNewsroom, person: string, hoursAgo: number): PersonActing {
  const now = hoursBefore(newsroom.now, hoursAgo);
  return { personId: known(newsroom.people, person), channel: 'web', systemUser: null, now };
}

export function articleKey(story: string, language: Language): string {
  return `${story}.${language}`;
}

/** What the cast names must be in the cast. */
export function known<Value>(from: ReadonlyMap<string, Value>, key: string): Value {
  const value = from.get(key);
  if (value === undefined) throw new Error(`the cast has no ${key}`);
  return value;
}
