const longest = 2000;
/** Never resolved; only there because a path is read against something. */
const house = 'http://house.invalid';
// Browsers drop control characters and take a backslash for a slash: neither belongs in a path of ours, written out or
// behind a percent sign.
const treacherous = /[\u0000-\u0020\u007f\\]|^\/\//;
/** Where a person who has just signed in has no business. */
const notThere = /^\/(sign-in|api|_next)(\/|$)/;

/** The path that somebody wants to go on to, if it is a page of this house, else `home`. */
export function ownPath(wanted: unknown, home: string): string {
  if (typeof wanted !== 'string' || wanted.length > longest || !wanted.startsWith('/')) return home;
  if (treacherous.test(wanted)) return home;
  const url = URL.canParse(wanted, house) ? new URL(wanted, house) : null;
  // Dots are resolved by now, and may have left two slashes at the beginning.
  if (!url || url.origin !== house || treacherous.test(url.pathname)) return home;
  const path = decoded(url.pathname);
  if (path === null || treacherous.test(path) || notThere.test(path)) return home;
  return url.pathname + url.search;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
