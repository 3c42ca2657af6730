/**
 * Runs in the page: the key that brings the focus nearer to this element, and how often it can be pressed before one has
 * to look again; null where it has arrived.
 */
export function strokesTowards(wanted: Element): { key: string; times: number } | null {
  const here = document.activeElement ?? document.body;
  if (here === wanted) return null;
  const ahead = (here.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const among = (within: string) => {
    const frame = wanted.closest(within);
    return frame !== null && frame.contains(here);
  };
  const once = (key: string) => ({ key, times: 1 });
  if (among('[role=toolbar]')) return once(ahead ? 'ArrowRight' : 'ArrowLeft');
  if (among('[role=menu], [role=listbox]')) return once(ahead ? 'ArrowDown' : 'ArrowUp');
  const radios = here instanceof HTMLInputElement && here.type === 'radio' ? here.name : null;
  if (radios !== null && wanted instanceof HTMLInputElement && wanted.name === radios)
    return once(ahead ? 'ArrowDown' : 'ArrowUp');
  const forward = here === document.body || ahead;
  // Links and buttons are stops for certain; what else is one depends.
  const between = [...document.querySelectorAll('a[href], button:enabled')].filter((stop) => {
    const isAfter = (one: Node, other: Node) =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const [first, last] = forward ? [here, wanted] : [wanted, here];
    const inside = (first === document.body || isAfter(first, stop)) && isAfter(stop, last);
    return (
      inside && (stop as HTMLElement).tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true })
    );
  });
  return { key: forward ? 'Tab' : 'Shift+Tab', times: Math.max(1, Math.ceil(between.length / 2)) };
}
