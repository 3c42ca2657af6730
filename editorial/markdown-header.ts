/** Lines like `kicker: From the quay` at the top of a Markdown file, before its headline. */
export type MarkdownHeader = { header: Record<string, string>; rest: string };

const headerLine = /^([a-z][a-z-]{1,30}):(?:[ \t]+(.*))?$/;

/** Without a heading after them such lines are ordinary text. */
export function splitMarkdownHeader(text: string): MarkdownHeader {
  const lines = text.trimStart().split('\n');
  const header: Record<string, string> = {};
  let at = lines[0] === '---' ? 1 : 0;
  for (let match = headerLine.exec(lines[at] ?? ''); match; match = headerLine.exec(lines[(at += 1)] ?? '')) {
    const [, key = '', value = ''] = match;
    if (Object.hasOwn(header, key)) return { header: {}, rest: text };
    header[key] = value.trim();
  }
  if (lines[0] === '---' && lines[at] === '---') at += 1;
  const rest = lines.slice(at).join('\n').trimStart();
  return Object.keys(header).length > 0 && /^#{1,6}\s/.test(rest)
    ? { header, rest }
    : { header: {}, rest: text };
}
