type Choice = { label: string; href: string; chosen: boolean };
type Props = { label: string; choices: readonly Choice[] };

/** One way to narrow a list: links, so that a narrowed list can be kept and sent on. */
export function QueueFilter({ label, choices }: Props) {
  return (
    <nav className="filter" aria-label={label}>
      <ul>
        {choices.map((choice) => (
          <li key={choice.href}>
            <a href={choice.href} aria-current={choice.chosen ? 'true' : undefined}>
              {choice.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
