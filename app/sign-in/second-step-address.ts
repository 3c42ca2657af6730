import type { Language } from '@/domain/language';

/** Where the second step is asked for, and where whoever passes it goes on to. */
export function secondStepAddress(onward: string, language?: Language): string {
  const query = new URLSearchParams({ callbackUrl: onward, ...(language ? { language } : {}) });
  return `/sign-in/second-step?${query}`;
}
