import type { Language } from '@/domain/language';
import { pressedCopy, type PressedCopy } from '@/press/pressed-copy';
import en from '@/messages/en.json' with { type: 'json' };
import it from '@/messages/it.json' with { type: 'json' };
import zh from '@/messages/zh.json' with { type: 'json' };

const messages = { en, it, zh };

/** What stands at a killed address while its page cannot be pressed: the same words, without the paper around them. */
export function plainKilledCopy(language: Language): Promise<PressedCopy> {
  const { title, text } = messages[language].site.killed;
  const html = `<!DOCTYPE html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><body><h1>${title}</h1><p>${text}</p></body></html>\n`;
  const policy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";
  const type = 'text/html; charset=utf-8';
  return pressedCopy({ mark: { status: 410, tags: [] }, bytes: Buffer.from(html), type, policy }, 0);
}
