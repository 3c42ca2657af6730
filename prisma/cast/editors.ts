import type { CastPerson } from './shapes';

/** Between them the editors of every desk read all three languages, so that any translation can be signed. */
export const editors: readonly CastPerson[] = [
  {
    key: 'edith',
    email: 'edith@lantern.example',
    name: 'Edith Marlowe',
    languages: ['en', 'it'],
    interfaceLanguage: 'en',
    desks: [
      { desk: 'world', role: 'editor' },
      { desk: 'culture', role: 'editor' },
    ],
  },
  {
    key: 'ruoxi',
    email: 'ruoxi@lantern.example',
    name: 'Shen Ruoxi',
    languages: ['zh', 'en'],
    interfaceLanguage: 'zh',
    desks: [
      { desk: 'harbour', role: 'editor' },
      { desk: 'world', role: 'editor' },
      { desk: 'wire', role: 'editor' },
    ],
  },
  {
    key: 'tullio',
    email: 'tullio@lantern.example',
    name: 'Tullio Repetto',
    languages: ['it', 'en'],
    interfaceLanguage: 'it',
    desks: [
      { desk: 'harbour', role: 'editor' },
      { desk: 'genoa', role: 'editor' },
    ],
  },
  {
    key: 'bruna',
    email: 'bruna@lantern.example',
    name: 'Bruna Cavagnaro',
    languages: ['it', 'en'],
    interfaceLanguage: 'it',
    desks: [
      { desk: 'genoa', role: 'editor' },
      { desk: 'science', role: 'editor' },
      { desk: 'wire', role: 'editor' },
    ],
    duty: { fromHours: -6, untilHours: 6 },
  },
  {
    key: 'meilin',
    email: 'meilin@lantern.example',
    name: 'Zheng Meilin',
    languages: ['zh', 'it'],
    interfaceLanguage: 'zh',
    desks: [
      { desk: 'culture', role: 'editor' },
      { desk: 'genoa', role: 'editor' },
      { desk: 'science', role: 'editor' },
    ],
  },
  {
    key: 'hugh',
    email: 'hugh@lantern.example',
    name: 'Hugh Ballantyne',
    languages: ['en'],
    interfaceLanguage: 'en',
    desks: [{ desk: 'science', role: 'editor' }],
  },
];
