import path from 'node:path';
import { isLanguage, languages } from '@/domain/language';
import { ok, refuse } from '@/domain/result';
import { importArticle } from '@/editorial/import-article';
import { readTextFile } from '@/editorial/read-file';
import { formatOf } from '@/editorial/read-file-as-document';
import { actingAs } from '@/stet/acting-as';
import { strayNotes } from '@/stet/stray-notes';
import { verb } from '@/stet/verb';

const text = { type: 'string' } as const;

export const importText = verb({
  words: 'import',
  usage: 'FILE --as EMAIL --lang en|zh|it --section SECTION [--translates ID] [--agency AGENCY]',
  options: { as: text, lang: text, section: text, translates: text, agency: text },
  needed: ['as', 'lang', 'section'],
  operands: { from: 1, to: 1 },
  editorial: 'editorial',
  async run(call) {
    const { lang: language, section, translates, agency } = call.options;
    if (!isLanguage(language))
      return refuse({ code: 'language_unknown', values: { language, known: languages.join(', ') } });
    const by = await actingAs(call.options.as, call);
    if (!by.ok) return by;
    const file = await readTextFile(path.resolve(call.around.from, call.operands[0]!));
    if (!file.ok) return file;
    const imported = await importArticle(by.value, {
      language,
      section,
      text: file.value.text,
      format: formatOf(file.value.name),
      ...(agency === undefined ? {} : { agency }),
      ...(translates === undefined ? {} : { source: { articleId: translates, relation: 'translation' } }),
    });
    if (!imported.ok) return imported;
    const { id, revision, stray } = imported.value;
    return ok({
      json: { id, revision, ...(stray.length > 0 ? { stray } : {}) },
      text: `Imported ${id}, revision ${revision}.`,
      notes: strayNotes(id, stray),
    });
  },
});
