/**
 * The one door through which the text in progress is saved: `save(document, baseVersion)`, against the version that the
 * writer saw. It says honestly where the text is, tries again when the network is gone, and never lets go of words that
 * are not saved.
 */
import type { ArticleDocument } from '@/domain/document';

export type NewerText = { version: number; document: ArticleDocument; person: string };
export type SaveAnswer =
  | { is: 'saved'; version: number; at: Date }
  | { is: 'moved_on'; newer: NewerText }
  | { is: 'refused'; sentences: readonly string[] };

/** Throws where there was no answer at all. */
export type Save = (document: ArticleDocument, baseVersion: number) => Promise<SaveAnswer>;

export type Saving =
  | { is: 'as_opened' }
  | { is: 'typed' }
  | { is: 'under_way' }
  | { is: 'saved'; at: Date }
  | { is: 'unreachable' }
  | { is: 'refused'; sentences: readonly string[] }
  | { is: 'moved_on'; newer: NewerText };

export type Keeper = { keep(document: ArticleDocument, baseVersion: number): void; forget(): void };

const restAfterTyping = 1_500;
const firstRetry = 2_000;
const longestRetry = 30_000;

export class ArticleSaving {
  private unsaved: ArticleDocument | null = null;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private retry = firstRetry;
  private state: Saving = { is: 'as_opened' };
  private readonly listeners = new Set<() => void>();

  constructor(
    private version: number,
    private readonly save: Save,
    private readonly keeper: Keeper,
  ) {}

  readonly current = (): Saving => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  typed(document: ArticleDocument): void {
    this.unsaved = document;
    this.keeper.keep(document, this.version);
    if (this.state.is === 'moved_on') return;
    if (!this.running && this.state.is !== 'unreachable') this.become({ is: 'typed' });
    this.wait(this.state.is === 'unreachable' ? this.retry : restAfterTyping);
  }

  /** Saves what is not saved yet, at once. Answers the version on the screen, null where it is not the saved one. */
  async settle(): Promise<number | null> {
    clearTimeout(this.timer);
    await this.running;
    if (this.unsaved && this.state.is !== 'moved_on') await this.run();
    return this.unsaved ? null : this.version;
  }

  /** The writer has seen the newer text, and this one takes its place or is it. */
  resolve(document: ArticleDocument, newer: NewerText): void {
    this.version = newer.version;
    this.state = { is: 'typed' };
    if (document === newer.document) {
      this.unsaved = null;
      this.keeper.forget();
      this.become({ is: 'as_opened' });
    } else this.typed(document);
  }

  /** Whether the page may show a newer version in place of its own: where nothing of its own is waiting. */
  follow(version: number): boolean {
    if (this.unsaved || this.running || version <= this.version) return false;
    this.version = version;
    this.become({ is: 'as_opened' });
    return true;
  }

  private wait(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.state.is !== 'moved_on') void this.run();
    }, milliseconds);
  }

  private run(): Promise<void> {
    this.running ??= this.send().finally(() => {
      this.running = null;
      if (this.unsaved && this.state.is === 'typed') this.wait(restAfterTyping);
    });
    return this.running;
  }

  private async send(): Promise<void> {
    const sent = this.unsaved;
    if (!sent) return;
    if (this.state.is !== 'unreachable') this.become({ is: 'under_way' });
    try {
      const answer = await this.save(sent, this.version);
      this.retry = firstRetry;
      if (answer.is === 'saved') this.saved(sent, answer.version, answer.at);
      else this.become(answer);
    } catch {
      this.become({ is: 'unreachable' });
      this.wait(this.retry);
      this.retry = Math.min(this.retry * 2, longestRetry);
    }
  }

  private saved(sent: ArticleDocument, version: number, at: Date): void {
    this.version = version;
    if (this.unsaved === sent) {
      this.unsaved = null;
      this.keeper.forget();
      this.become({ is: 'saved', at });
    } else if (this.unsaved) {
      this.keeper.keep(this.unsaved, version);
      this.become({ is: 'typed' });
    }
  }

  private become(state: Saving): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
