/** One line of the bench: what was measured, and what it has to be. */
export type Figure = {
  name: string;
  value: number;
  unit: string;
  /** What design and README promise; null for what only explains the others. */
  budget: { atLeast: number } | { atMost: number } | null;
};

export const figure = (
  name: string,
  value: number,
  unit: string,
  budget: Figure['budget'] = null,
): Figure => ({
  name,
  value: Number(value.toPrecision(4)),
  unit,
  budget,
});

export function isReached({ value, budget }: Figure): boolean {
  if (!budget) return true;
  return 'atLeast' in budget ? value >= budget.atLeast : value <= budget.atMost;
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** `share` in percent; the nearest of the values themselves. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN;
}
