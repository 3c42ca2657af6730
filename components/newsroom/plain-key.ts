/** A letter is a command only where nobody is writing: not in a field, not while an input method composes, not with another key. */
const writing =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="dialog"], [role="menu"]';

/** What browsers report as the key while an input method has the keystroke. */
const taken = 229;

export function isPlainKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  if (event.isComposing || event.keyCode === taken) return false;
  return !(event.target instanceof Element && event.target.closest(writing));
}
