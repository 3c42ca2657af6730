/** Runs in the page: the middle of the control and how far it goes on, touched there; null where something else is touched. */
export function roomForThumb(
  control: Element,
): { x: number; y: number; width: number; height: number } | null {
  const label = control.closest('label');
  const touches = (x: number, y: number) => {
    const touched = document.elementFromPoint(x, y);
    return touched !== null && (control.contains(touched) || (label?.contains(touched) ?? false));
  };
  const box = control.getBoundingClientRect();
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  if (!touches(x, y)) return null;
  const far = 60;
  const reach = (dx: number, dy: number) => {
    let steps = 0;
    while (steps < far && touches(x + dx * (steps + 1), y + dy * (steps + 1))) steps++;
    return steps;
  };
  return { x, y, width: reach(-1, 0) + reach(1, 0) + 1, height: reach(0, -1) + reach(0, 1) + 1 };
}
