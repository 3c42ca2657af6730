/** Passwords are kept as argon2id, with the memory and passes that OWASP asks for. */
import { hash, verify } from '@node-rs/argon2';

export function hashPassword(password: string): Promise<string> {
  return hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

let nobodys: Promise<string> | undefined;

/** Where there is no hash to compare with, the same work is done all the same: the time says nothing. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this password');
  const right = await verify(passwordHash ?? (await nobodys), password);
  return right && passwordHash !== null;
}
