/**
 * Somebody who sits in the newsroom, watches who typed which words and reads the tables, and judges by that alone
 * whether what is live was signed as the rules ask. Knows nothing of `decide`, of spans or of how words are compared.
 */
import type { ArticleDocument } from '@/domain/document';
import { textOf } from '@/editorial/test-articles';
import type { Name } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';

type Seen = { words: Set<string>; writer: Map<string, Name>; remover: Map<string, Name>; hands: Set<Name> };
type Watched = Seen & { text: string; cuts: Map<number, Seen> };

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/\bw\d+\b/g) ?? [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

export class Onlooker {
  private readonly articles = new Map<string, Watched>();
  private readonly judged = new Map<string, boolean>();

  constructor(private readonly nameOf: ReadonlyMap<string, Name>) {}

  /** Looks at an article after `actor` did something; answers what is wrong with a signature that was given. */
  async looksAt(articleId: string, actor: Name): Promise<string[]> {
    const seen = this.articles.get(articleId) ?? {
      ...nothingSeen(),
      text: '',
      cuts: new Map<number, Seen>(),
    };
    this.articles.set(articleId, seen);
    this.readsText(seen, (await textOf(articleId)).document, actor);
    const { headNumber } = await database().article.findUniqueOrThrow({ where: { id: articleId } });
    if (headNumber > 0 && !seen.cuts.has(headNumber)) {
      seen.cuts.set(headNumber, {
        words: new Set(seen.words),
        writer: new Map(seen.writer),
        remover: new Map(seen.remover),
        hands: seen.hands,
      });
      seen.hands = new Set();
    }
    return this.judgesNewSignatures(articleId, seen);
  }

  private readsText(seen: Watched, document: ArticleDocument, actor: Name): void {
    const text = JSON.stringify(document);
    if (text === seen.text) return;
    const words = new Set(wordsOf(document));
    for (const word of words) if (!seen.words.has(word)) seen.writer.set(word, actor);
    for (const word of seen.words) if (!words.has(word)) seen.remover.set(word, actor);
    Object.assign(seen, { words, text });
    seen.hands.add(actor);
  }

  private async judgesNewSignatures(articleId: string, seen: Watched): Promise<string[]> {
    const faults: string[] = [];
    const revisions = await database().revision.findMany({
      where: { articleId },
      include: { signatures: true, publications: true, text: true },
      orderBy: { number: 'asc' },
    });
    const article = await database().article.findUniqueOrThrow({
      where: { id: articleId },
      include: { desk: true },
    });
    for (const revision of revisions) {
      for (const signature of revision.signatures.filter(({ id }) => !this.judged.has(id))) {
        const earlier = revisions
          .filter(({ number }) => number < revision.number)
          .flatMap(({ number, publications }) => publications.map(({ at }) => ({ number, at })));
        const base =
          earlier.sort((a, b) => b.at.getTime() - a.at.getTime() || b.number - a.number)[0]?.number ?? 0;
        const signer = this.nameOf.get(signature.personId)!;
        const share = shareOf(seen, base, revision.number, signer);
        const erased = revisions.some(
          ({ number, text }) => number >= base && number <= revision.number && text?.erasureId,
        );
        if (!erased && (share.own !== signature.ownWords || share.changed !== signature.changedWords))
          faults.push(
            `${signer} wrote ${share.own} of ${share.changed} words, not ${signature.ownWords} of ${signature.changedWords}`,
          );
        const within =
          article.desk.policy === 'strict' ? !share.touched : share.own * 10 <= share.changed * 3;
        this.judged.set(signature.id, erased || within);
      }
    }
    return faults;
  }

  /** Whether the signature stayed within the desk's share when it was given. */
  withinShare(signatureId: string): boolean {
    return this.judged.get(signatureId) ?? false;
  }
}

function nothingSeen(): Seen {
  return { words: new Set(), writer: new Map(), remover: new Map(), hands: new Set() };
}

function shareOf(seen: Watched, base: number, number: number, signer: Name) {
  const before = seen.cuts.get(base) ?? nothingSeen();
  const after = seen.cuts.get(number) ?? nothingSeen();
  const added = [...after.words]
    .filter((word) => !before.words.has(word))
    .map((word) => after.writer.get(word));
  const removed = [...before.words]
    .filter((word) => !after.words.has(word))
    .map((word) => after.remover.get(word));
  const all = [...added, ...removed];
  const touched = [...seen.cuts].some(([cut, { hands }]) => cut > base && cut <= number && hands.has(signer));
  return { own: all.filter((name) => name === signer).length, changed: all.length, touched };
}
