import { z } from 'zod';
import { actingOrNull } from '@/app/newsroom/acting';
import { findArticles } from '@/editorial/find-articles';

export const dynamic = 'force-dynamic';

const words = z.string().trim().min(1).max(100);

/** Articles by words, for the list of everything. Of what one may not see nothing is found. */
export async function GET(request: Request): Promise<Response> {
  const acting = await actingOrNull();
  const headers = { 'Cache-Control': 'no-store' };
  if (!acting) return Response.json({ articles: [] }, { status: 401, headers });
  const asked = words.safeParse(new URL(request.url).searchParams.get('words'));
  const articles = asked.success ? await findArticles(acting.by, asked.data) : [];
  return Response.json({ articles }, { headers });
}
