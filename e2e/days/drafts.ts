/** What the day's journalist writes, in the language of the day. */
import type { PerLanguage } from '@/domain/language';

export type Draft = {
  headline: string;
  standfirst: string;
  paragraph: string;
  quotation: string;
  speaker: string;
  heading: string;
  listed: readonly [string, string];
  linking: string;
  /** The last words of `linking`. */
  linked: string;
  dateline: string;
  /** What comes out of a word processor: one paragraph each; the second has one word in bold. */
  pasted: readonly [string, { before: string; bold: string; after: string }];
  changed: string;
  note: string;
  /** What readers are told of an error. */
  correction: string;
};

export const drafts: PerLanguage<Draft> = {
  en: {
    headline: 'The choir of the crane drivers needs a bass',
    standfirst: 'Eleven tenors sing on the quay. The conductor has put up a notice.',
    paragraph: 'The crane drivers have sung together for nine years, mostly upwards.',
    quotation: 'We can lift anything, but not that last note.',
    speaker: 'Conductor Irma Lodi',
    heading: 'What is asked of a bass',
    listed: ['A voice that carries over the wind', 'Two free evenings'],
    linking: 'Rehearsals are listed on the page of the section',
    linked: 'section',
    dateline: 'Old quay, Tuesday',
    pasted: [
      'Nobody on the night shift sings below the stave.',
      { before: 'The first concert is set for ', bold: 'the feast of lights', after: ', whatever happens.' },
    ],
    changed: 'The tenors are twelve.',
    note: 'Count the tenors again.',
    correction: 'There are twelve tenors, not eleven.',
  },
  it: {
    headline: 'Il coro dei gruisti cerca un basso',
    standfirst: 'Undici tenori cantano sul molo. La direttrice ha appeso un avviso.',
    paragraph: 'I gruisti cantano insieme da nove anni, quasi sempre verso l’alto.',
    quotation: 'Solleviamo tutto, tranne quell’ultima nota.',
    speaker: 'La direttrice Irma Lodi',
    heading: 'Che cosa si chiede a un basso',
    listed: ['Una voce che superi il vento', 'Due sere libere'],
    linking: 'Le prove sono elencate nella pagina della sezione',
    linked: 'sezione',
    dateline: 'Molo vecchio, martedì',
    pasted: [
      'Nessuno del turno di notte canta sotto il rigo.',
      { before: 'Il primo concerto è per ', bold: 'la festa delle luci', after: ', qualunque cosa succeda.' },
    ],
    changed: 'I tenori sono dodici.',
    note: 'Ricontare i tenori.',
    correction: 'I tenori sono dodici, non undici.',
  },
  zh: {
    headline: '吊车司机合唱团缺一位男低音',
    standfirst: '码头上有十一位男高音。指挥已经贴出告示。',
    paragraph: '吊车司机们一起唱了九年，多半唱的是高音。',
    quotation: '我们什么都吊得起，就是压不下最后那个音。',
    speaker: '指挥伊尔玛·洛迪',
    heading: '对男低音的要求',
    listed: ['嗓音要盖得过海风', '每周空出两个晚上'],
    linking: '排练时间见频道页面',
    linked: '频道页面',
    dateline: '老码头，星期二',
    pasted: [
      '夜班里没有人唱得到五线谱以下。',
      { before: '第一场音乐会定在', bold: '灯会那天', after: '，风雨无阻。' },
    ],
    changed: '男高音其实有十二位。',
    note: '请再数一遍男高音。',
    correction: '男高音是十二位，不是十一位。',
  },
};
