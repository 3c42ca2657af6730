import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

function names(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.argument:
      case TYPE.number:
      case TYPE.date:
      case TYPE.time:
        return [element.value];
      case TYPE.select:
      case TYPE.plural:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => names(value))];
      case TYPE.tag:
        return [`<${element.value}>`, ...names(element.children)];
    }
  });
}

/** What a sentence asks for, each once and in order: Chinese may leave the plural out, never the number. */
export function messageArguments(text: string): string[] {
  return [...new Set(names(parse(text)))].sort();
}
