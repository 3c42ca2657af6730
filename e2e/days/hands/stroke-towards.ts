/** Runs in the page: the key that brings the focus nearer to this element; null where it has arrived. */
export function strokeTowards(wanted: Element): string | null {
  const here = document.activeElement ?? document.body;
  if (here === wanted) return null;
  const ahead = (here.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const among = (within: string) => {
    const frame = wanted.closest(within);
    return frame !== null && frame.contains(here);
  };
  if (among('[role=toolbar]')) return ahead ? 'ArrowRight' : 'ArrowLeft';
  if (among('[role=menu], [role=listbox]')) return ahead ? 'ArrowDown' : 'ArrowUp';
  const radios = here instanceof HTMLInputElement && here.type === 'radio' ? here.name : null;
  if (radios !== null && wanted instanceof HTMLInputElement && wanted.name === radios)
    return ahead ? 'ArrowDown' : 'ArrowUp';
  return here === document.body || ahead ? 'Tab' : 'Shift+Tab';
}
