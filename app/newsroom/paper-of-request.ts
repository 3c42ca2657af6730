import { cache } from 'react';
import { readPaper } from '@/editorial/read-paper';

/** The paper for all parts of one page: read once per request. */
export const paperOfRequest = cache(readPaper);
