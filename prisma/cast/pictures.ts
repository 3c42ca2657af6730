import { harbourPictures } from './harbour-pictures';
import { townPictures } from './town-pictures';
import type { CastPicture } from './shapes';

/** Every picture of the paper is drawn by code below `pictures/`; captions are in the stories. */
export const pictures: readonly CastPicture[] = [...harbourPictures, ...townPictures];
