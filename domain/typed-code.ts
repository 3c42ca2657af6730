/** A code as a person types it: of which kind it is shows in its form. */
export type TypedCode = { kind: 'authenticator' | 'recovery'; code: string };

const longest = 100;

/** Spaces, hyphens, capitals and the wide digits of a Chinese keyboard make no difference; null for what can be no code. */
export function typedCode(typed: string): TypedCode | null {
  const code = typed
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]/gu, '');
  if (/^\d{6}$/.test(code)) return { kind: 'authenticator', code };
  return /^[a-z0-9]{15}$/.test(code) ? { kind: 'recovery', code } : null;
}

/** As it is printed, so that it can be copied by hand. */
export function spacedCode(code: string): string {
  return code.match(/.{1,5}/g)?.join('-') ?? code;
}
