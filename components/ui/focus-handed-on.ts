import { useLayoutEffect, type RefObject } from 'react';

/**
 * What is taken from under the fingers hands the focus on to the part of the page that it stood in: nobody who works by
 * keyboard starts again at the top after an act. The part says tabIndex={-1}.
 */
export function useFocusHandedOn(place: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const here = place.current;
    return () => {
      if (here?.contains(document.activeElement))
        here.parentElement?.closest<HTMLElement>('[tabindex="-1"]')?.focus();
    };
  }, [place]);
}
