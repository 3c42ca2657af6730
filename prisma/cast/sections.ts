import type { CastSection } from './shapes';

export const sections: readonly CastSection[] = [
  { slug: 'world', names: { en: 'World', it: 'Mondo', zh: '国际' }, desk: 'world' },
  { slug: 'harbour', names: { en: 'Harbour', it: 'Porto', zh: '港口经济' }, desk: 'harbour' },
  { slug: 'genoa', names: { en: 'Genoa', it: 'Cronaca', zh: '本地' }, desk: 'genoa' },
  { slug: 'culture', names: { en: 'Culture', it: 'Cultura', zh: '文化' }, desk: 'culture' },
  { slug: 'science', names: { en: 'Science', it: 'Scienza', zh: '科学' }, desk: 'science' },
];
