import type { Language } from '@/domain/language';

type Front = { language: Language; section: string | null };

/** Where a front is arranged, and where it is looked at as it would be. */
export function frontPaths({ language, section }: Front): { desk: string; preview: string; readers: string } {
  const readers = section === null ? `/${language}` : `/${language}/${section}`;
  return { desk: `/newsroom/fronts${readers}`, preview: `/newsroom/fronts/preview${readers}`, readers };
}
