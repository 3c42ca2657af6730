/** Runs in the page: all that it says, seen or heard, but for what is marked as being of another language. */
export function spokenText(): string[] {
  const said: string[] = [];
  const aside = '[lang], [contenteditable], script, style, template, noscript';
  const isSaid = (element: Element) => {
    const marked = element.closest(aside);
    return (marked === null || marked === document.documentElement) && element.checkVisibility();
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (text.parentElement && isSaid(text.parentElement)) said.push(text.textContent ?? '');
  const names = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];
  for (const element of document.querySelectorAll(names.map((name) => `[${name}]`).join(', ')))
    if (isSaid(element)) said.push(...names.map((name) => element.getAttribute(name) ?? ''));
  return [...new Set(said.map((words) => words.trim()).filter(Boolean))];
}
