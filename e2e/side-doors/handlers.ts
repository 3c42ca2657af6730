/** Every route handler that the build has. They answer machines: nobody is led to the sign-in page. */
import type { HandlerCase } from './door-case';
import { documentHandlers } from './document-handlers';
import { newsroomHandlers } from './newsroom-handlers';
import { out, type Role } from './roles';
import type { Told } from './ask';

const everyMethod = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const notFound = ({ status }: Told) => status === 404;
/** OPTIONS is answered by Next, with nothing but the methods. */
const nothing = ({ status, text }: Told, _role: Role, method: string) =>
  method === 'OPTIONS' ? status === 204 && text === '' : status === 404;
const key = '0123456789abcdef0123456789abcdef';

export const handlers: Record<string, HandlerCase[]> = {
  ...newsroomHandlers,
  ...documentHandlers,
  '/api/[...rest]': [
    { about: 'no room of the house', path: () => '/api/articles', methods: everyMethod, isRight: nothing },
    {
      about: 'an article',
      path: (articles) => `/api/articles/${articles['handed in'].id}`,
      methods: everyMethod,
      isRight: nothing,
    },
  ],
  '/api/auth/[...nextauth]': [
    {
      about: 'who one is',
      path: () => '/api/auth/session',
      methods: ['GET'],
      isRight: ({ status, text }, role) =>
        status === 200 &&
        (out.includes(role) ? text === '{}' : Object.keys(JSON.parse(text)).join() === 'user,expires'),
    },
    {
      about: 'out, without the word that only our own page knows',
      path: () => '/api/auth/signout',
      methods: ['POST'],
      isRight: ({ status, headers }) =>
        status === 302 && !headers['set-cookie']?.some((set) => /session-token=;/.test(set)),
    },
    {
      about: 'no room of it',
      path: () => '/api/auth/nothing',
      methods: ['GET', 'POST'],
      isRight: ({ status }) => status === 400,
    },
    ...['PUT', 'PATCH', 'DELETE'].map((method) => ({
      about: 'another way of asking',
      path: () => '/api/auth/session',
      methods: [method],
      isRight: ({ status }: Told) => status === 405,
    })),
  ],
  '/media/[key]/[file]': [
    {
      about: 'no picture',
      path: () => `/media/${key}/800.webp`,
      methods: ['GET', 'HEAD'],
      isRight: notFound,
    },
    {
      about: 'another way of asking',
      path: () => `/media/${key}/800.webp`,
      methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
      isRight: ({ status }) => status === 405,
    },
  ],
};
