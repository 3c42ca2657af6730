/** The route handlers that the newsroom's own scripts ask. */
import en from '@/messages/en.json' with { type: 'json' };
import type { Told } from './ask';
import type { Subject, SubjectName } from './articles';
import type { HandlerCase } from './door-case';
import { out, type Role } from './roles';
import { sightOf } from './who-sees';

const article = ({ id }: Subject, rest: string) => `/newsroom/articles/${id}/${rest}`;
const isOut = (role: Role) => out.includes(role);

/** What none of these answers. */
const otherwise = (path: HandlerCase['path'], methods = ['POST', 'PUT', 'PATCH', 'DELETE']): HandlerCase => ({
  ...{ about: 'another way of asking', path, methods },
  isRight: ({ status }) => status === 405,
});

const version = (name: SubjectName): HandlerCase => ({
  about: name,
  path: (articles) => article(articles[name], 'version'),
  methods: ['GET', 'HEAD'],
  isRight: ({ status, text }, role) =>
    sightOf(role, name) === 'all' ? status === 200 : status === 404 && text === '',
});

/** Only whoever sees it all finds it. */
const search = (name: SubjectName): HandlerCase => ({
  about: name,
  path: (articles) => `/newsroom/search?words=${articles[name].slugline}`,
  methods: ['GET', 'HEAD'],
  isRight: ({ status, text }, role, method) => {
    if (isOut(role)) return status === 401;
    return status === 200 && (method === 'HEAD' || text.includes('"id"') === (sightOf(role, name) === 'all'));
  },
});

const boundary = 'side-doors-picture';
const fields = { language: 'en', credit: 'Ada', licence: 'own' };
const part = (name: string, value: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name=${name}\r\n\r\n${value}\r\n`;
const noPicture = {
  type: `multipart/form-data; boundary=${boundary}`,
  body: [
    ...Object.entries(fields).map(([name, value]) => part(`"${name}"`, value)),
    part('"picture"; filename="rope.png"', 'no picture'),
    `--${boundary}--\r\n`,
  ].join(''),
};
const unreadable = en.refusals.picture_unreadable.replace('{file}', 'rope.png');
/** Whoever may write hears that it is no picture; others, that they may not. */
const isHeard = (name: SubjectName) => (told: Told, role: Role) =>
  isOut(role)
    ? told.status === 401
    : told.status === 422 && told.text.includes(unreadable) === (sightOf(role, name) === 'all');

const key = '0123456789abcdef0123456789abcdef';
const picture = () => `/newsroom/media/${key}/800.webp`;

export const newsroomHandlers: Record<string, HandlerCase[]> = {
  '/newsroom/articles/[article]/version': [
    ...(['draft of the writer', 'handed in', 'of another desk'] as const).map(version),
    otherwise((articles) => article(articles['handed in'], 'version')),
  ],
  '/newsroom/articles/[article]/pictures': [
    ...(['draft of the writer', 'handed in', 'by the freelance'] as const).map((name) => ({
      ...{ about: name, methods: ['POST'], sent: noPicture, isRight: isHeard(name) },
      path: (articles: Record<SubjectName, Subject>) => article(articles[name], 'pictures'),
    })),
    {
      about: 'nothing sent',
      path: (articles) => article(articles['handed in'], 'pictures'),
      methods: ['POST'],
      isRight: ({ status }, role) => (isOut(role) ? [401] : [400, 413]).includes(status),
    },
    otherwise((articles) => article(articles['handed in'], 'pictures'), ['GET', 'PUT', 'PATCH', 'DELETE']),
  ],
  '/newsroom/queues/version': [
    {
      about: 'of the lists',
      path: () => '/newsroom/queues/version',
      methods: ['GET', 'HEAD'],
      isRight: ({ status }, role) => status === (isOut(role) ? 404 : 200),
    },
    otherwise(() => '/newsroom/queues/version'),
  ],
  '/newsroom/search': [
    ...(['draft of the writer', 'handed in', 'of another desk'] as const).map(search),
    {
      about: 'no words',
      path: () => '/newsroom/search?words=',
      methods: ['GET'],
      isRight: ({ status, text }, role) => status === (isOut(role) ? 401 : 200) && text === '{"articles":[]}',
    },
    otherwise(() => '/newsroom/search?words=rope'),
  ],
  '/newsroom/media/[key]/[file]': [
    {
      about: 'no picture',
      path: picture,
      methods: ['GET', 'HEAD'],
      isRight: ({ status, text }) => status === 404 && text === '',
    },
    otherwise(picture),
  ],
};
