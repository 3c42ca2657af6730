import type { CastContributor } from './shapes';

const everywhere = (name: string, zh: string) => ({ en: name, it: name, zh });

export const contributors: readonly CastContributor[] = [
  {
    key: 'nell',
    slug: 'nell-ashworth',
    names: everywhere('Nell Ashworth', '内尔·阿什沃思'),
    person: 'nell',
  },
  {
    key: 'omar',
    slug: 'omar-traverso',
    names: everywhere('Omar Traverso', '奥马尔·特拉韦尔索'),
    person: 'omar',
  },
  { key: 'qihang', slug: 'zhou-qihang', names: everywhere('Zhou Qihang', '周启航'), person: 'qihang' },
  {
    key: 'giada',
    slug: 'giada-pittaluga',
    names: everywhere('Giada Pittaluga', '贾达·皮塔卢加'),
    person: 'giada',
  },
  { key: 'xiaolei', slug: 'lin-xiaolei', names: everywhere('Lin Xiaolei', '林晓蕾'), person: 'xiaolei' },
  { key: 'sam', slug: 'sam-okonjo', names: everywhere('Sam Okonjo', '萨姆·奥孔乔'), person: 'sam' },
  {
    key: 'pietro',
    slug: 'pietro-dellepiane',
    names: everywhere('Pietro Dellepiane', '彼得罗·德莱皮亚内'),
    person: 'pietro',
  },
  {
    key: 'ines',
    slug: 'ines-caldeira',
    names: everywhere('Inês Caldeira', '伊内斯·卡尔代拉'),
    person: 'ines',
  },
  // A critic, a translator and an illustrator who never open the newsroom.
  { key: 'philippa', slug: 'philippa-orme', names: everywhere('Philippa Orme', '菲莉帕·奥姆') },
  { key: 'marta', slug: 'marta-ghiglione', names: everywhere('Marta Ghiglione', '玛尔塔·吉廖内') },
  { key: 'teresa', slug: 'teresa-massa', names: everywhere('Teresa Massa', '特雷莎·马萨') },
  {
    key: 'packet',
    slug: 'packet-press',
    names: { en: 'Packet Press', it: 'Packet Press', zh: '邮船社' },
    agency: true,
  },
];
