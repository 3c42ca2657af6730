/** Chooses the language in which a person sees the newsroom; which languages they read and sign is another matter. */
import type { Language } from '@/domain/language';
import { act, type PersonActing } from '@/editorial/act';
import { recordNewsroomActivity } from '@/storage/activities';
import { saveInterfaceLanguage } from '@/storage/people';

export function changeInterfaceLanguage(by: PersonActing, language: Language) {
  return act(async (tx) => {
    await saveInterfaceLanguage(tx, by.personId, language);
    await recordNewsroomActivity(tx, by, { act: 'change_interface_language', detail: { language } });
  });
}
