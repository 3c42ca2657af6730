/** Names, pictures and the paper itself, as far as readers may see them now. */
import { paperSetting, perLanguageText, type PaperSetting } from '@/domain/directory';
import type { PerLanguage } from '@/domain/language';
import { publicRows } from '@/storage/public-reader';

export type PublicPictureRow = {
  id: string;
  key: string;
  width: number;
  height: number;
  widths: number[];
  alt: PerLanguage<string>;
  focalX: number;
  focalY: number;
};

/** Pictures that may be shown now; a killed or unlicensed one is missing. */
export async function publicPictures(ids: readonly string[]): Promise<Map<string, PublicPictureRow>> {
  if (ids.length === 0) return new Map();
  const rows = await publicRows<PublicPictureRow>(
    'SELECT id, key, width, height, widths, alt, focal_x AS "focalX", focal_y AS "focalY" FROM picture WHERE id = ANY($1)',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, { ...row, alt: perLanguageText.parse(row.alt) }]));
}

export type PublicContributor = { id: string; slug: string; names: PerLanguage<string>; agency: boolean };

/** Contributors whose names are not withheld. */
export async function publicContributors(ids: readonly string[]): Promise<Map<string, PublicContributor>> {
  if (ids.length === 0) return new Map();
  const rows = await publicRows<PublicContributor>(
    'SELECT id, slug, names, agency FROM contributor WHERE id = ANY($1)',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export type PublicSection = { id: string; slug: string; names: PerLanguage<string> };

export function publicSections(): Promise<PublicSection[]> {
  return publicRows<PublicSection>('SELECT id, slug, names FROM section ORDER BY position, slug');
}

/** Null on a newsroom that was not set up yet. */
export async function loadPaperSetting(): Promise<PaperSetting | null> {
  const rows = await publicRows<{ value: unknown }>("SELECT value FROM setting WHERE key = 'paper'");
  return rows[0] ? paperSetting.parse(rows[0].value) : null;
}
