import { Button } from '@/components/ui/button';
import type { LinkAnswer } from '@/components/ui/answer';
import { KeptForm } from '@/components/ui/kept-form.client';
import { SettingsSection } from './settings-section';

type Props = {
  slug: string;
  action: (before: LinkAnswer | null, form: FormData) => Promise<LinkAnswer>;
  words: { title: string; remove: string; explained: string };
};

/** What was added by mistake goes again, as long as nothing stands on it. */
export function SettingsRemoval({ slug, action, words }: Props) {
  return (
    <SettingsSection id="removal" title={words.title}>
      <KeptForm action={action}>
        <input type="hidden" name="of" value={slug} />
        <p className="hint">{words.explained}</p>
        <Button type="submit" weight="grave">
          {words.remove}
        </Button>
      </KeptForm>
    </SettingsSection>
  );
}
