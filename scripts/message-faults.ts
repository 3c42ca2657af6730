import { messageArguments } from './message-arguments';
import { languages, type Language, type Messages } from './message-tree';

type Catalogues = Record<Language, Messages>;

function argumentsOf(text: string): { names: string[]; unreadable?: string } {
  try {
    return { names: messageArguments(text) };
  } catch (fault) {
    return { names: [], unreadable: fault instanceof Error ? fault.message : String(fault) };
  }
}

function faultsOfOne(language: Language, key: string, text: string | undefined): string[] {
  const place = `messages/${language}.json: ${key}`;
  if (text === undefined) return [`${place} is missing`];
  // The sign between two names may be a space, in Chinese a wide one.
  const isEmpty = key.endsWith('eparator') ? text === '' : text.trim() === '';
  if (isEmpty) return [`${place} is empty`];
  const { unreadable } = argumentsOf(text);
  return unreadable ? [`${place} cannot be read: ${unreadable}`] : [];
}

/** Every sentence exists in all three languages, says something, and asks for the same values. */
export function messageFaults(catalogues: Catalogues): string[] {
  const keys = new Set(languages.flatMap((language) => [...catalogues[language].keys()]));
  return [...keys].flatMap((key) => {
    const texts = languages.map((language) => catalogues[language].get(key));
    const faults = languages.flatMap((language, at) => faultsOfOne(language, key, texts[at]));
    if (faults.length > 0) return faults;
    const asked = texts.map((text) => argumentsOf(text ?? '').names.join(', '));
    const said = languages.map((language, at) => `${language} (${asked[at]})`).join(', ');
    return new Set(asked).size > 1 ? [`${key} asks for different values: ${said}`] : [];
  });
}

/**
 * Every refusal has its sentence, no sentence is left over from a refusal that is gone, and none asks for a
 * value that its refusal does not bring.
 */
export function refusalFaults(
  codes: readonly string[],
  valuesOf: (code: string) => readonly string[],
  catalogues: Catalogues,
): string[] {
  const prefix = 'refusals.';
  const sentences = [...catalogues.en.keys()].filter((key) => key.startsWith(prefix));
  const spoken = sentences.map((key) => key.slice(prefix.length));
  const unsaid = codes.filter((code) => !spoken.includes(code));
  const left = spoken.filter((code) => !codes.includes(code));
  const asksTooMuch = languages.flatMap((language) =>
    codes.flatMap((code) => {
      const asked = argumentsOf(catalogues[language].get(prefix + code) ?? '').names;
      const absent = asked.filter((name) => !valuesOf(code).includes(name));
      return absent.map((name) => `messages/${language}.json: refusals.${code} asks for {${name}}`);
    }),
  );
  return [
    ...unsaid.map((code) => `the refusal ${code} has no sentence`),
    ...left.map((code) => `refusals.${code} is the sentence of no refusal`),
    ...asksTooMuch.map((fault) => `${fault}, which the refusal does not bring`),
  ];
}
