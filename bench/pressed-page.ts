/** How many pressed pages a second, beside what a page can cost at the least, and beside Next's own answer. */
import { readFileSync } from 'node:fs';
import { answerOf, bareNode, nginxStatic, type Beside } from '@/bench/beside';
import { figure, median, type Figure } from '@/bench/figure';
import { newsroomClients } from '@/bench/newsroom-clients';
import { cores, type Paper } from '@/bench/paper';
import { bindTo } from '@/bench/processes';
import { steadyRate, type Rate } from '@/bench/steady-rate';

const rounds = 5;
const seconds = 3;

type Contender = { name: string; ask: () => Promise<Rate> };

export async function pressedPage(paper: Paper, path: string): Promise<Figure[]> {
  const answer = await answerOf(paper.url + path);
  const bare = await bareNode(answer);
  const nginx = await nginxStatic(answer);
  const asked = (at: Beside, file = path) => ({ ...at, path: file, host: `localhost:${at.port}`, seconds });
  const door = { port: paper.port, pid: paper.pids.door, stop: () => undefined };
  const contenders: Contender[] = [
    { name: 'press', ask: () => steadyRate(asked(door)) },
    { name: 'bare', ask: () => steadyRate(asked(bare)) },
    ...(nginx ? [{ name: 'nginx', ask: () => steadyRate(asked(nginx, '/page.html')) }] : []),
  ];
  try {
    const quiet = await interleaved(contenders);
    const ownAnswer = await nextsOwn(paper, path);
    const clients = await newsroomClients(paper);
    const before = clients.pages();
    const beside = await interleaved(contenders.slice(0, 2)).finally(() => clients.stop());
    return [
      figure('a pressed page, per second on one core', quiet.rate('press'), '/s'),
      figure('a bare Node server with the same bytes', quiet.rate('bare'), '/s'),
      figure('a pressed page against bare Node', quiet.ratio('press', 'bare'), '×', { atLeast: 0.8 }),
      figure('a pressed page against Next’s own answer', quiet.rate('press') / ownAnswer, '×', {
        atLeast: 20,
      }),
      ...(nginx
        ? [figure('a pressed page against nginx with a file', quiet.ratio('press', 'nginx'), '×')]
        : []),
      figure('share of its core that the press worked', quiet.busy('press') * 100, '%'),
      figure(
        'a pressed page while four work in the newsroom, against bare Node',
        beside.ratio('press', 'bare', quiet),
        '×',
        {
          atLeast: 0.5,
        },
      ),
      figure('pages that the four opened meanwhile', clients.pages() - before, ''),
      figure('the page in brotli, with its styles', answer.body.length / 1024, 'KB', { atMost: 15 }),
    ];
  } finally {
    bare.stop();
    nginx?.stop();
  }
}

/** Each in its turn, round after round: what disturbs one round disturbs all. */
async function interleaved(contenders: readonly Contender[]) {
  const rates = new Map<string, Rate[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const { name, ask } of contenders) rates.get(name)!.push(await ask());
  const of = (name: string, figureOf: (rate: Rate) => number) => rates.get(name)!.map(figureOf);
  const rate = (name: string) => median(of(name, ({ perSecond }) => perSecond));
  return {
    rate,
    busy: (name: string) => median(of(name, ({ busy }) => busy)),
    /** The median of the rounds' ratios; `than`: whose rates of the other count. */
    ratio: (name: string, other: string, than?: { rate: (name: string) => number }) =>
      than
        ? rate(name) / than.rate(other)
        : median(
            of(name, ({ perSecond }) => perSecond).map((one, at) => one / rates.get(other)![at]!.perSecond),
          ),
  };
}

/** Next asked for the same page without the press, on the core that the press had. */
async function nextsOwn({ pids, url }: Paper, path: string): Promise<number> {
  const pid = pids.newsroom();
  const environment = new Map(
    readFileSync(`/proc/${pid}/environ`, 'utf8')
      .split('\0')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const),
  );
  const headers = {
    'x-stet-front-door': environment.get('STET_FRONT_DOOR_KEY')!,
    'x-forwarded-host': new URL(url).host,
    'x-forwarded-proto': 'http',
  };
  const address = `http://127.0.0.1:${environment.get('NEWSROOM_PORT')}${path}`;
  bindTo(cores.door, [pid]);
  let answers = 0;
  const end = performance.now() + seconds * 2000;
  const askers = Array.from({ length: 8 }, async () => {
    while (performance.now() < end) {
      const answer = await fetch(address, { headers });
      if (answer.status !== 200) throw new Error(`Next answered ${answer.status}`);
      await answer.arrayBuffer();
      answers += 1;
    }
  });
  await Promise.all(askers);
  bindTo(cores.rest, [pid]);
  return answers / (seconds * 2);
}
