/** What the press has to know about a page: it obeys the mark and takes it out before anybody reads the page. */
type Props = {
  status: 200 | 301 | 404 | 410;
  /** Where a moved page is now. */
  location?: string;
  /** What the page shows, in the words of the press runs: `article:ID`, `card:ID`, `front:en`, `site`. */
  tags: string[];
  /** The page is right until then. */
  until?: Date;
};

export function PressMark({ status, location, tags, until }: Props) {
  const mark = { status, location, tags: [...new Set(tags)], until: until?.toISOString() };
  return <meta name="stet-press" content={JSON.stringify(mark)} />;
}
