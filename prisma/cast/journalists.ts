import type { CastPerson } from './shapes';

export const journalists: readonly CastPerson[] = [
  {
    key: 'nell',
    email: 'nell@lantern.example',
    name: 'Nell Ashworth',
    languages: ['en', 'it'],
    interfaceLanguage: 'en',
    desks: [
      { desk: 'world', role: 'journalist' },
      { desk: 'harbour', role: 'journalist' },
      { desk: 'culture', role: 'journalist' },
    ],
  },
  {
    key: 'omar',
    email: 'omar@lantern.example',
    name: 'Omar Traverso',
    languages: ['it', 'en'],
    interfaceLanguage: 'it',
    desks: [
      { desk: 'harbour', role: 'journalist' },
      { desk: 'world', role: 'journalist' },
      { desk: 'wire', role: 'journalist' },
    ],
  },
  {
    key: 'qihang',
    email: 'qihang@lantern.example',
    name: 'Zhou Qihang',
    languages: ['zh', 'en'],
    interfaceLanguage: 'zh',
    desks: [
      { desk: 'harbour', role: 'journalist' },
      { desk: 'world', role: 'journalist' },
    ],
  },
  {
    key: 'giada',
    email: 'giada@lantern.example',
    name: 'Giada Pittaluga',
    languages: ['it'],
    interfaceLanguage: 'it',
    desks: [
      { desk: 'genoa', role: 'journalist' },
      { desk: 'culture', role: 'journalist' },
    ],
  },
  {
    key: 'xiaolei',
    email: 'xiaolei@lantern.example',
    name: 'Lin Xiaolei',
    languages: ['zh', 'it'],
    interfaceLanguage: 'zh',
    desks: [
      { desk: 'genoa', role: 'journalist' },
      { desk: 'culture', role: 'journalist' },
      { desk: 'science', role: 'journalist' },
    ],
  },
  {
    key: 'sam',
    email: 'sam@lantern.example',
    name: 'Sam Okonjo',
    languages: ['en'],
    interfaceLanguage: 'en',
    desks: [
      { desk: 'science', role: 'journalist' },
      { desk: 'genoa', role: 'journalist' },
    ],
  },
  {
    key: 'pietro',
    email: 'pietro@lantern.example',
    name: 'Pietro Dellepiane',
    languages: ['it', 'en'],
    interfaceLanguage: 'it',
    desks: [{ desk: 'science', role: 'journalist' }],
  },
  {
    key: 'ines',
    email: 'ines@lantern.example',
    name: 'Inês Caldeira',
    languages: ['en', 'it'],
    interfaceLanguage: 'en',
    desks: [
      { desk: 'harbour', role: 'freelance' },
      { desk: 'culture', role: 'freelance' },
    ],
  },
];
