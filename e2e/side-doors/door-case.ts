import type { Subjects } from './articles';
import type { Told } from './ask';
import type { Role } from './roles';

/** How a route handler is asked, and what each role should be told. */
export type HandlerCase = {
  about: string;
  path: (articles: Subjects) => string;
  /** The methods that are asked; what is not listed as answered is refused in the handler's own way. */
  methods: readonly string[];
  sent?: { type: string; body: string };
  /** Whether this is what the role should be told. */
  isRight: (told: Told, role: Role, method: string) => boolean;
};
