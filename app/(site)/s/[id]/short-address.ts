import { cache } from 'react';
import { readShortAddress } from '@/editorial/read-short-address';

/** Layout and page of a short address both ask for it: one reading for both. */
export const shortAddress = cache(readShortAddress);
