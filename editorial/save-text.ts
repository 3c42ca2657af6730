/** Saves the text in progress against the version that the writer saw. */
import { parseDocument } from '@/domain/parse-document';
import { accepted, act, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';
import { typeText } from '@/editorial/type-text';

type Saving = { articleId: string; baseVersion: number; document: unknown };

/** Answers the new version; the text on the writer's side is theirs to keep when it is refused. */
export function saveText(by: PersonActing, { articleId, baseVersion, document: json }: Saving) {
  return act(async (tx) => {
    const document = accepted(parseDocument(json));
    let version = baseVersion;
    await carryOut(tx, by, articleId, { type: 'save', baseVersion }, async ({ article }) => {
      const saved = await typeText(tx, by, article, document);
      version = saved.version;
      return saved.changed ? 'no_line' : 'no_change';
    });
    return { version };
  });
}
