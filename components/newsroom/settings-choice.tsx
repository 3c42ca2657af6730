type Props = {
  type: 'checkbox' | 'radio';
  name: string;
  value?: string;
  label: string;
  hint?: string;
  chosen?: boolean;
  lang?: string;
};

/** A box or a round mark with its words, and below them what follows from it. */
export function SettingsChoice({ type, name, value = 'on', label, hint, chosen = false, lang }: Props) {
  const hintId = hint ? `${name}-${value}-hint` : undefined;
  return (
    <div className="settings-choice">
      <label lang={lang}>
        <input type={type} name={name} value={value} defaultChecked={chosen} aria-describedby={hintId} />
        {label}
      </label>
      {hint ? (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
