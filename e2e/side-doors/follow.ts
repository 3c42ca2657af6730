import { ask, house, type Asked, type Told } from './ask';

const turns = 3;

/** As a script of a page follows: to the same page, as Next writes its address, and nowhere else. */
export async function follow(asked: Asked): Promise<Told> {
  let told = await ask(asked);
  for (let turn = 0; turn < turns && told.status >= 300 && told.status < 400; turn++) {
    const onward = new URL(told.headers.location ?? '', house);
    if (onward.pathname.startsWith('/sign-in') || onward.host !== house.host) return told;
    told = await ask({ ...asked, path: onward.pathname + onward.search });
  }
  return told;
}
