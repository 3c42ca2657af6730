import { actingOrNull } from '@/app/newsroom/acting';
import { versionAnswer } from '@/app/newsroom/version-answer';
import { readArticleVersion } from '@/editorial/read-version';

type Context = { params: Promise<{ article: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const acting = await actingOrNull();
  const { article } = await params;
  return versionAnswer(request, acting && (await readArticleVersion(acting.actor, article, acting.by.now)));
}
