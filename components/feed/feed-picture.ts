import type { PublishedPicture } from '@/domain/published-article';

/** Wide enough for a column of text on any screen. */
const wanted = 1200;

/** The one size of a picture that a feed names: readers of feeds know JPEG, and choose no sizes. */
export function feedPicture({ folder, key, widths, ...picture }: PublishedPicture) {
  const fitting = widths.filter((width) => width <= wanted);
  const width = fitting.length > 0 ? Math.max(...fitting) : Math.min(...widths);
  const height = Math.round((width * picture.height) / picture.width);
  return { path: `${folder}/${key}/${width}.jpg`, width, height };
}
