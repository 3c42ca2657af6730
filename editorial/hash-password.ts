/** Passwords are kept as argon2id, with the memory and passes that OWASP asks for. */
import { hash } from '@node-rs/argon2';

export function hashPassword(password: string): Promise<string> {
  return hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}
