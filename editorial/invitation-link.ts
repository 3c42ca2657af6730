import type { Language } from '@/domain/language';
import { publicOrigin } from '@/storage/environment';

/** In the language that the newsroom speaks with this person. */
export function invitationLink(token: string, language: Language): string {
  return `${publicOrigin()}/sign-in/invitation?token=${token}&language=${language}`;
}
