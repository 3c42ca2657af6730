import type { Door } from './doors-of-build';

/** Doors of which nothing is expected, and expectations of doors that are not there. */
export function doorFaults(
  doors: readonly Pick<Door, 'kind' | 'name'>[],
  expected: Record<Door['kind'], readonly string[]>,
): string[] {
  const unexpected = doors
    .filter(({ kind, name }) => !expected[kind].includes(name))
    .map(({ kind, name }) => `${kind} ${name}: nobody has said who may come in`);
  const absent = Object.entries(expected).flatMap(([kind, names]) =>
    names
      .filter((name) => !doors.some((door) => door.kind === kind && door.name === name))
      .map((name) => `${kind} ${name}: is expected, and is not there`),
  );
  return [...unexpected, ...absent];
}
