import { z } from 'zod';
import { actingOrNull } from '@/app/newsroom/acting';
import { wordsIn } from '@/components/newsroom/words-in';
import { pageLanguage } from '@/app/sign-in/page-language';
import type { PictureTaken } from '@/components/newsroom/article-picture-upload.client';
import { longestAlternativeText } from '@/domain/furniture';
import { isLanguage } from '@/domain/language';
import { largestPicture, megabyte } from '@/domain/picture-limits';
import { licences } from '@/domain/publishing-checks';
import type { Refusal } from '@/domain/refusal';
import { addPicture } from '@/editorial/add-picture';
import { refusalSentence } from '@/editorial/refusal-sentence';
import { readPictureChoice } from '@/editorial/search-pictures';

type Context = { params: Promise<{ article: string }> };

const alternativeText = z.string().max(longestAlternativeText).default('');
const taken = z.object({
  picture: z.instanceof(File),
  language: z.string().refine(isLanguage),
  credit: z.string().trim().min(1).max(200),
  caption: z.string().trim().max(1_000).default(''),
  licence: z.enum(licences),
  en: alternativeText,
  it: alternativeText,
  zh: alternativeText,
});

/** The boundaries and the other fields of the form. */
const besidesThePicture = megabyte / 4;

/** Takes in a picture for an article. A route and no action: who sends it is asked before the file is read. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const acting = await actingOrNull();
  if (!acting) {
    const sentence = refusalSentence({ code: 'signed_out', values: {} }, await pageLanguage());
    return answer(401, { refused: [sentence] });
  }
  const { by, interfaceLanguage } = acting;
  const refusal = (status: number, ...refusals: Refusal[]) =>
    answer(status, { refused: refusals.map((one) => refusalSentence(one, interfaceLanguage)) });
  const tooLarge = (file: string): Refusal => ({
    code: 'picture_too_large',
    values: { file, limit: largestPicture / megabyte },
  });
  // Without a length nobody knows when it ends.
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= largestPicture + besidesThePicture)) return refusal(413, tooLarge('–'));
  const sent = taken.safeParse(Object.fromEntries(await request.formData().catch(() => new FormData())));
  if (!sent.success)
    return answer(400, { refused: [wordsIn(interfaceLanguage, 'newsroom.pictures')('incomplete')] });
  const { picture, language, credit, caption, licence, en, it, zh } = sent.data;
  if (picture.size > largestPicture) return refusal(413, tooLarge(picture.name));
  const result = await addPicture(by, {
    articleId: (await params).article,
    image: Buffer.from(await picture.arrayBuffer()),
    file: picture.name.slice(0, 200),
    ...{ credit, caption, licence },
    alt: { en: en.trim(), it: it.trim(), zh: zh.trim() },
  });
  if (!result.ok) return refusal(422, ...result.refusals);
  const choice = await readPictureChoice(result.value.id, language);
  return choice ? answer(201, { picture: choice }) : refusal(404);
}

function answer(status: number, body: PictureTaken): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}
