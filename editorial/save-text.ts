/** Saves the text in progress against the version that the writer saw. */
import { parseDocument } from '@/domain/parse-document';
import { accepted, act, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';
import { saveWorkingCopy } from '@/storage/working-copies';

type Saving = { articleId: string; baseVersion: number; document: unknown };

/** Answers the new version; the text on the writer's side is theirs to keep when it is refused. */
export function saveText(by: PersonActing, { articleId, baseVersion, document: json }: Saving) {
  return act(async (tx) => {
    const document = accepted(parseDocument(json));
    let version = baseVersion;
    await carryOut(tx, by, articleId, { type: 'save', baseVersion }, async ({ article }) => {
      const saving = {
        articleId,
        language: article.language,
        document,
        writerId: by.personId,
        personId: by.personId,
        now: by.now,
      };
      const saved = await saveWorkingCopy(tx, saving);
      version = saved.version;
      return saved.changed ? 'no_line' : 'no_change';
    });
    return { version };
  });
}
