import type { ComponentProps, ReactNode } from 'react';
import { Masthead } from './masthead';
import { SiteFooter } from './site-footer';
import { words } from './words';

type Props = ComponentProps<typeof Masthead> & { children: ReactNode };

/** What every public page has around its own part. */
export function SitePage({ children, ...masthead }: Props) {
  return (
    <div className="sheet">
      <a className="skip" href="#text">
        {words(masthead.language)('skip')}
      </a>
      <Masthead {...masthead} />
      <main id="text">{children}</main>
      <SiteFooter paper={masthead.paper} language={masthead.language} />
    </div>
  );
}
