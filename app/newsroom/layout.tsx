import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { WebFont } from '@/components/site/web-font';
import { maySeeFronts } from '@/domain/front-rights';
import { languageCodes } from '@/domain/language';
import { queueNames } from '@/domain/queue';
import { readOwnDesks } from '@/editorial/read-own-desks';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { readQueueCounts } from '@/editorial/read-queue-counts';
import { requireActing } from './acting';
import { newsroomMessages } from '@/components/newsroom/catalogue';
import { FrameProviders } from './frame-providers.client';
import { FrameConnection } from './frame-connection.client';
import { FrameRail } from './frame-rail.client';
import { FrameTools } from './frame-tools.client';
import { housePlaces } from './settings/house-places';
import { PersonMenu } from './person-menu.client';
import { changeInterfaceLanguageAction, signOutAction } from './account/actions';
import { newsroomWords } from './words';
import './newsroom.css';

type Props = { children: ReactNode };

export async function generateMetadata(): Promise<Metadata> {
  const { interfaceLanguage } = await requireActing();
  const { names } = await paperOfRequest();
  const paper = names[interfaceLanguage];
  const t = await newsroomWords('newsroom.frame');
  return { title: { template: `%s — ${paper}`, default: `${t('newsroom')} — ${paper}` } };
}

/** The frame is no guard: Next keeps it while people go from page to page, so each page asks again. */
export default async function Layout({ children }: Props) {
  const { by, actor, interfaceLanguage } = await requireActing();
  const [paper, counts, desks, sent] = await Promise.all([
    paperOfRequest(),
    readQueueCounts(by),
    readOwnDesks(by),
    headers(),
  ]);
  const nonce = sent.get('x-stet-nonce') ?? undefined;
  const t = await newsroomWords('newsroom.frame');
  const after = await newsroomWords('newsroom.after');
  const queues = queueNames.map((name) => ({
    href: `/newsroom/queues/${name}`,
    label: t(`queue.${name}`),
    count: counts[name],
    spokenCount: t('count', { count: counts[name] }),
  }));
  const ownDesks = desks.map(({ slug, names }) => ({
    href: `/newsroom/desks/${slug}`,
    label: names[interfaceLanguage],
  }));
  const more = [
    { href: '/newsroom/one-signature', label: after('oneSignature.title') },
    { href: '/newsroom/requests', label: after('requests.title') },
    ...(maySeeFronts(actor, by.now) ? [{ href: '/newsroom/fronts', label: t('fronts') }] : []),
    { href: '/newsroom/log', label: t('log') },
    ...housePlaces(actor).map(({ href, name }) => ({ href, label: t(name) })),
  ];
  const palette = await newsroomWords('newsroom.palette');
  const places = [
    ...queues,
    ...ownDesks,
    ...more,
    { href: '/newsroom/new', label: palette('start') },
    { href: '/newsroom/account', label: t('account') },
  ].map(({ href, label }) => ({ href, label }));
  return (
    <html lang={languageCodes[interfaceLanguage].bcp47}>
      <head>
        {/* Whatever language the screens speak, articles of all languages are set here. */}
        <WebFont language="en" nonce={nonce} />
      </head>
      <body className="newsroom">
        <FrameProviders
          language={interfaceLanguage}
          messages={newsroomMessages(interfaceLanguage)}
          zone={paper.zone}
          nonce={nonce}
        >
          <a className="skip" href="#work">
            {t('skip')}
          </a>
          <header className="rail">
            <a className="rail-paper" href="/newsroom">
              {paper.names[interfaceLanguage]}
            </a>
            <FrameTools
              places={places}
              language={interfaceLanguage}
              changeLanguage={changeInterfaceLanguageAction}
              signOut={signOutAction}
            />
            <FrameRail
              queues={queues}
              desks={ownDesks}
              more={more}
              words={{ queues: t('queues'), desks: t('desks'), noDesks: t('noDesks'), more: t('more') }}
            />
            <PersonMenu
              name={actor.name}
              language={interfaceLanguage}
              changeLanguage={changeInterfaceLanguageAction}
              signOut={signOutAction}
            />
          </header>
          <main id="work" className="work" tabIndex={-1}>
            <FrameConnection />
            {children}
          </main>
        </FrameProviders>
      </body>
    </html>
  );
}
