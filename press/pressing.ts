/** Presses pages, keeps them, and throws away what a run has touched. */
import { isDocument, addressOf, killedPath, notFoundPath, pathOf, type Address } from '@/press/address';
import { askNewsroom, type Asking, type Newsroom } from '@/press/ask-newsroom';
import { finished } from '@/press/finished';
import { keptCopies } from '@/press/kept-copies';
import { packTighter, pressedCopy, type PressedCopy } from '@/press/pressed-copy';
import type { Fault } from '@/press/pressed-page';
import { recentRuns } from '@/press/recent-runs';
import type { SheetOf } from '@/press/style-sheets';
import { plainKilledCopy } from '@/press/plain-killed-copy';
import { tombstones } from '@/press/tombstones';
import { languages, type Language } from '@/domain/language';
import { inTurn } from '@/press/in-turn';
import type { PressDisk } from '@/press/press-disk';
import type { LastRun, PressRun } from '@/storage/follow-press-runs';

export type Press = {
  /** The page as it lies there, for whoever asks for just this address. */
  find(path: string): PressedCopy | undefined;
  /** The page of an address, pressed if it has to be. Throws where nobody is there to ask. */
  page(address: Address): Promise<PressedCopy | Fault>;
  apply(runs: readonly PressRun[]): void;
  /** Nobody knows what has changed up to this run: all that lies here is thrown away. */
  forget(last: LastRun): void;
  /** From now on pages are taken from the disk too: all runs are applied, or there is no way to hear of them. */
  readDisk(): void;
  /** What the database says is killed takes the place of what runs had said. */
  bury(killed: readonly { language: Language; of: string }[]): void;
  /** Obeys tombstones that another process has laid. */
  lookForTombstones(): void;
  /** Presses the pages that are needed where nothing else can be had. */
  warm(): void;
  /** Presses anew in the background what its time is over for, and what has lain for an hour: what was picked by itself grows old. */
  refresh(): void;
};

export type PressOptions = {
  newsroom: Newsroom;
  asking: Asking;
  exists: (address: Address) => Promise<boolean>;
  /** The last run that was applied. */
  applied: () => number;
  /** Null where style sheets change while they are written: there nothing is kept either. */
  sheetOf: SheetOf | null;
  /** In bytes. */
  budget: number;
  disk?: PressDisk | null;
  /** Where tombstones lie. */
  dataFolder?: string;
  /** The headers that every answer has. */
  guards?: readonly string[];
  now?: () => number;
};

const anHour = 3_600_000;
/** In milliseconds. Whoever waits for what was just changed goes before the pages that nobody has asked for yet. */
const untilItIsRead = 250;
/** A page that the next change throws away is not worth being packed tighter. */
const untilItStays = 5_000;
/** Runs that touch the same page faster than it can be pressed: one of them has to do for now. */
const tries = 5;

export function press(options: PressOptions): Press {
  const {
    newsroom,
    asking,
    exists,
    applied,
    sheetOf,
    budget,
    disk = null,
    dataFolder,
    guards,
    now = Date.now,
  } = options;
  const kept = keptCopies(budget);
  const recent = recentRuns(disk?.found?.forgotten);
  recent.add(disk?.found?.runs ?? []);
  let readsDisk = false;
  const graves = dataFolder
    ? tombstones(dataFolder, (isAt) => kept.dropWhere((path) => isAt(addressOf(path))))
    : null;
  const underWay = new Map<string, Promise<PressedCopy | Fault>>();
  const background = inTurn();

  function find(path: string): PressedCopy | undefined {
    const copy = kept.find(path);
    if (!copy || isOver(copy)) return undefined;
    copy.wanted = true;
    return copy;
  }

  const isOver = ({ until }: PressedCopy) => until !== null && until <= now();

  /** What the memory had no room for, or an earlier process left, unless a run has touched it since. */
  async function fromDisk(path: string): Promise<PressedCopy | undefined> {
    if (!disk || !readsDisk) return undefined;
    const stored = await disk.read(path);
    const newer = find(path);
    if (newer || !stored || isOver(stored.copy) || recent.touched(stored.run, stored.copy.tags)) return newer;
    kept.keep(path, stored.copy);
    return stored.copy;
  }

  async function pressAnew(path: string): Promise<PressedCopy | Fault> {
    for (let left = tries; ; left--) {
      // Whoever comes from now on would get what was true before: they press for themselves.
      if (left === 1) underWay.delete(path);
      const before = applied();
      const page = finished(await askNewsroom(newsroom, path, asking), sheetOf);
      if ('fault' in page) return page;
      const copy = await pressedCopy(page, now(), guards);
      const touched = recent.touched(before, copy.tags);
      if (!touched && sheetOf) keep(path, copy, before);
      if (!touched || left === 1) return copy;
    }
  }

  function keep(path: string, copy: PressedCopy, run: number) {
    if (graves?.at(addressOf(path)) && copy.status !== 410) return;
    kept.keep(path, copy);
    disk?.write({ path, run, copy });
    later(untilItStays, async () => {
      if (kept.find(path) !== copy) return;
      await packTighter(copy);
      if (kept.find(path) === copy) disk?.write({ path, run, copy });
    });
  }

  function later(wait: number, work: () => Promise<void>) {
    setTimeout(() => background.add(work), wait).unref();
  }

  /** However many ask for a page at once, it is pressed once. */
  function pressOnce(path: string): Promise<PressedCopy | Fault> {
    const already = underWay.get(path);
    if (already) return already;
    const pressing = pressAnew(path).finally(() => {
      if (underWay.get(path) === pressing) underWay.delete(path);
    });
    underWay.set(path, pressing);
    return pressing;
  }

  async function pageAt(address: Address): Promise<PressedCopy | Fault> {
    const own = pathOf(address);
    const known = own === null ? undefined : (find(own) ?? (await fromDisk(own)));
    if (known) return known;
    const path = own !== null && (await exists(address)) ? own : notFoundPath(languageOf(address));
    return find(path) ?? (await fromDisk(path)) ?? pressOnce(path);
  }

  /** The page of what was killed, or one sentence where nobody is there to press it. */
  async function killedPage(own: string | null, language: Language): Promise<PressedCopy> {
    const path = killedPath(language);
    const pressed = find(path) ?? (await fromDisk(path)) ?? (await pressOnce(path).catch(() => null));
    if (!pressed || 'fault' in pressed) return plainKilledCopy(language);
    if (own !== null && sheetOf) kept.keep(own, { ...pressed });
    return pressed;
  }

  return {
    find,
    async page(address) {
      const page = graves?.at(address) ? null : await pageAt(address);
      // Killed by hand while it was pressed, it is not shown either.
      const grave = graves?.at(address);
      return grave ? killedPage(pathOf(address), grave) : (page ?? pageAt(address));
    },
    readDisk: () => void (readsDisk = true),
    forget(last) {
      disk?.forget(last);
      recent.forget(last.id);
      kept.dropWhere(() => true);
    },
    bury: (killed) => graves?.replace(killed),
    lookForTombstones: () => graves?.look(),
    warm() {
      const paths = languages.flatMap((language) => [killedPath(language), notFoundPath(language)]);
      for (const path of paths)
        background.add(async () => void (find(path) ?? (await fromDisk(path)) ?? (await pressOnce(path))));
    },
    apply(runs) {
      disk?.note(runs);
      recent.add(runs);
      graves?.apply(runs);
      const dropped = kept.drop(runs.flatMap(({ tags }) => tags));
      // A card takes the newsroom as long as ten pages: it is drawn again when somebody asks.
      for (const path of dropped.filter((path) => !isDocument(addressOf(path))))
        later(untilItIsRead, async () => void (kept.find(path) ?? (await pressOnce(path))));
    },
    refresh() {
      const old = [...kept.paths()].filter(([, copy]) => isOver(copy) || copy.pressedAt < now() - anHour);
      for (const [path] of old) background.add(async () => void (await pressOnce(path)));
    },
  };
}

const languageOf = (address: Address) => ('language' in address ? address.language : 'en');
