import type { DomainWord } from './domain-words';

/** The values of every enum in prisma/schema.prisma: the database keeps the same words as the rules. */
export function schemaWords(schema: string): DomainWord[] {
  return [...schema.matchAll(/^enum (\w+) \{([^}]*)\}/gm)].flatMap(([, list = '', body = '']) =>
    body
      .split('\n')
      .map((line) => line.replace(/\/\/.*|@.*/, '').trim())
      .filter(Boolean)
      .map((value) => ({ file: 'prisma/schema.prisma', list, value })),
  );
}
