/** The paper as every public page shows it. */
import { namesInAllLanguages } from '@/domain/directory';
import type { Paper } from '@/domain/published-article';
import { publicOrigin } from '@/storage/environment';
import { loadPaperSetting, publicSections } from '@/storage/public-surroundings';

const notSetUpYet = {
  names: namesInAllLanguages('Stet'),
  taglines: namesInAllLanguages(''),
  imprints: namesInAllLanguages(''),
  zone: 'UTC',
};

export async function readPaper(): Promise<Paper> {
  const [setting, sections] = await Promise.all([loadPaperSetting(), publicSections()]);
  return {
    ...(setting ?? notSetUpYet),
    sections: sections.map(({ slug, names }) => ({ slug, names })),
    origin: publicOrigin(),
  };
}
