import { actingOrNull } from '@/app/newsroom/acting';
import { versionAnswer } from '@/app/newsroom/version-answer';
import { readListVersion } from '@/editorial/read-version';

export async function GET(request: Request): Promise<Response> {
  const acting = await actingOrNull();
  return versionAnswer(request, acting && (await readListVersion(acting.actor, acting.by.now)));
}
