import { feedAnswer } from '../feed-answer';

export const dynamic = 'force-dynamic';

export const GET = feedAnswer('atom');
