/** Where sentences end, by Unicode's rules and with the abbreviations of each language, which those rules do not know. */
import type { Language, PerLanguage } from './language';
import { closingMarks } from './quotation-marks';

const abbreviations: PerLanguage<ReadonlySet<string>> = {
  en: new Set(
    (
      'mr mrs ms mx dr prof gen sen rep gov lt col sgt capt cpl adm maj rev hon st mt ft no nos vs fig vol pp approx ' +
      'jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp bros jr sr dept est ph.d'
    ).split(' '),
  ),
  it: new Set(
    (
      'sig sigg dott dr prof ing avv arch geom rag on sen gen col cap ten mar magg mons don sr ecc art artt pag pagg ' +
      'cfr es fig vol n nn tel p.es s.p.a s.r.l c.so v.le p.zza l.go st'
    ).split(' '),
  ),
  zh: new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'no', 'inc', 'ltd', 'co', 'corp']),
};

const attributionVerb = /^.{0,10}(说|表示|称|道|指出|强调|写道|回忆)/u;

/** Each sentence with its closing marks and without the space around it. */
export function sentencesOf(text: string, language: Language): string[] {
  const sentences: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const previous = sentences.at(-1);
    // Without a space before it an opening mark sticks to the sentence before: 开始！“好。”
    const strayOpening = previous && /\S(\s*[“«「『《])$/u.exec(previous.slice(-20))?.[1];
    if (previous !== undefined && goesOn(previous, segment, language)) {
      sentences[sentences.length - 1] = previous + segment;
    } else if (previous !== undefined && strayOpening) {
      sentences[sentences.length - 1] = previous.slice(0, -strayOpening.length);
      sentences.push(strayOpening + segment);
    } else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

function goesOn(before: string, after: string, language: Language): boolean {
  if (/[\n\r\u2028\u2029]/u.test(before.slice(before.trimEnd().length))) return false;
  const end = before.trimEnd();
  if (closingMarks.includes(end.at(-1) ?? ' ')) {
    // “Will it sail?” she asked: the marks end her words, not the sentence.
    return language === 'zh' ? attributionVerb.test(after) && after.length <= 14 : /^\p{Ll}/u.test(after);
  }
  const lastWord = /(?:^|[\s(“"«‘'’])([\p{L}.]+)\.$/u.exec(end.slice(-20))?.[1];
  if (lastWord === undefined) return false;
  if (abbreviations[language].has(lastWord.toLowerCase())) return true;
  // Initials and U.S., but not the word I.
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(lastWord) && lastWord !== 'I';
}
