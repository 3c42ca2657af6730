/** The sizes that keep every file readable in one sitting. */
export const limits = { median: 60, p90: 140, max: 250 };

export type Sized = { path: string; lines: number };
export type Figures = { files: number; median: number; p90: number; max: number; over: Sized[] };

/** Written by a person in a language of the project; words, fixtures and what is generated stand aside. */
export function isMeasured(path: string): boolean {
  return /\.(tsx?|m?js|cjs|css)$/.test(path) && !/(^|\/)(fixtures|generated)\//.test(path);
}

const at = (sorted: number[], share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;

export function sizeFigures(files: Sized[]): Figures {
  const sorted = files.map(({ lines }) => lines).sort((one, other) => one - other);
  return {
    files: files.length,
    median: at(sorted, 0.5),
    p90: at(sorted, 0.9),
    max: sorted.at(-1) ?? 0,
    over: files.filter(({ lines }) => lines > limits.max),
  };
}
