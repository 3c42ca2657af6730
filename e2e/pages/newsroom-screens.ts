/** Every screen of the newsroom for the walk over all of them; a new screen is one line here. */
type Article = { inReview: string; live: string };

/** `missing`: answers 404, and is a screen all the same. */
export type NewsroomScreen = { name: string; path: string; missing?: true };

export function newsroomScreens({ inReview, live }: Article): NewsroomScreen[] {
  return [
    { name: 'the own queue', path: '/newsroom/queues/mine' },
    { name: 'what waits', path: `/newsroom/queues/waiting_for_me?article=${inReview}` },
    { name: 'in review', path: '/newsroom/queues/in_review?language=zh' },
    { name: 'published today', path: '/newsroom/queues/published_today' },
    { name: 'problems', path: '/newsroom/queues/problems' },
    { name: 'a desk', path: '/newsroom/desks/culture' },
    { name: 'a new article', path: '/newsroom/new' },
    { name: 'an article in review', path: `/newsroom/articles/${inReview}` },
    { name: 'a live article', path: `/newsroom/articles/${live}` },
    { name: 'an article’s log', path: `/newsroom/articles/${live}/history` },
    { name: 'a comparison', path: `/newsroom/articles/${inReview}/compare?from=1&to=text` },
    { name: 'a preview', path: `/newsroom/articles/${live}/revisions/1` },
    { name: 'a correction', path: `/newsroom/articles/${live}/correct` },
    { name: 'a withdrawal', path: `/newsroom/articles/${live}/withdraw` },
    { name: 'a kill', path: `/newsroom/articles/${live}/kill` },
    { name: 'what needs two people', path: '/newsroom/requests' },
    { name: 'what is out on one signature', path: '/newsroom/one-signature' },
    { name: 'the fronts', path: '/newsroom/fronts' },
    { name: 'the log', path: '/newsroom/log' },
    { name: 'the log with nothing in it', path: '/newsroom/log?from=2100-01-01' },
    { name: 'the account', path: '/newsroom/account' },
    { name: 'not found', path: '/newsroom/nothing-here', missing: true },
  ];
}
