/** A seeded source of chance: the same drawing every time (mulberry32). */
export type Dice = () => number;

export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Slow, smooth wandering between -1 and 1: what a hand does along a line. */
export function createTremor(dice: Dice): (along: number) => number {
  const knots: number[] = [];
  return (along) => {
    const at = Math.max(0, along);
    const left = Math.floor(at);
    while (knots.length < left + 2) knots.push(dice() * 2 - 1);
    const t = at - left;
    const ease = t * t * (3 - 2 * t);
    return (knots[left] ?? 0) * (1 - ease) + (knots[left + 1] ?? 0) * ease;
  };
}
