import { Field } from '@/components/ui/field';

type Props = { label: string; hint: string };

/** The part of an address that is chosen once. */
export function SettingsSlug({ label, hint }: Props) {
  return (
    <Field label={label} hint={hint}>
      <input
        name="slug"
        required
        maxLength={40}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        lang="en"
      />
    </Field>
  );
}
