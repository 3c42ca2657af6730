import { editors } from './editors';
import { journalists } from './journalists';
import type { CastPerson } from './shapes';

export const people: readonly CastPerson[] = [
  {
    key: 'vera',
    email: 'vera@lantern.example',
    name: 'Vera Sanguineti',
    editorInChief: true,
    languages: ['en', 'it', 'zh'],
    interfaceLanguage: 'it',
    desks: [],
  },
  ...editors,
  ...journalists,
  {
    key: 'aldo',
    email: 'aldo@lantern.example',
    name: 'Aldo Marenco',
    administrator: true,
    languages: ['it', 'en'],
    interfaceLanguage: 'en',
    desks: [],
  },
];
