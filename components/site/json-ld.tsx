type Props = { data: Record<string, unknown> };

/** Data, not a script: `<` is escaped, so that no headline can end the element. */
export function JsonLd({ data }: Props) {
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
