/** The languages of the paper's screens. */
export const languages = ['en', 'it', 'zh'] as const;
export type Language = (typeof languages)[number];

export type MessageTree = { [key: string]: string | MessageTree };
/** A catalogue as one flat list: `stages.drafting` → "draft". */
export type Messages = Map<string, string>;

export function flatten(tree: MessageTree): Messages {
  const walk = (branch: MessageTree, above: string): [string, string][] =>
    Object.entries(branch).flatMap(([key, value]) =>
      typeof value === 'string' ? [[above + key, value] as [string, string]] : walk(value, `${above}${key}.`),
    );
  return new Map(walk(tree, ''));
}
