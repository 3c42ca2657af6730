/** Acts that need two people: the rows of who asked and who answered are both kept. */
import { z } from 'zod';
import type { RequestAnswer, RequestKind } from '@/storage/generated/enums';
import type { Transaction } from '@/storage/client';
import { newId } from '@/storage/new-id';

const subjectType = z.object({ revision: z.int().optional(), revisions: z.array(z.int()).optional() });
export type RequestSubject = z.infer<typeof subjectType>;

export type OpenRequest = {
  id: string;
  subject: RequestSubject;
  reason: string;
  askedBy: { id: string; editorInChief: boolean };
};

export async function openRequest(
  tx: Transaction,
  articleId: string,
  kind: RequestKind,
): Promise<OpenRequest | null> {
  const row = await tx.twoPersonRequest.findFirst({ where: { articleId, kind, answer: null } });
  if (!row) return null;
  const asker = await tx.person.findUniqueOrThrow({
    where: { id: row.askedById },
    select: { id: true, editorInChief: true, disabledAt: true },
  });
  const askedBy = { id: asker.id, editorInChief: asker.editorInChief && asker.disabledAt === null };
  return { id: row.id, subject: subjectType.parse(row.subject), reason: row.reason, askedBy };
}

type Asking = {
  kind: RequestKind;
  articleId: string;
  subject: RequestSubject;
  reason: string;
  askedById: string;
  askedAt: Date;
};

export async function saveRequest(tx: Transaction, asking: Asking): Promise<void> {
  await tx.twoPersonRequest.create({ data: { id: newId(), ...asking } });
}

export async function answerRequest(
  tx: Transaction,
  id: string,
  answer: RequestAnswer,
  personId: string,
  at: Date,
): Promise<void> {
  await tx.twoPersonRequest.update({
    where: { id },
    data: { answer, answeredById: personId, answeredAt: at },
  });
}
