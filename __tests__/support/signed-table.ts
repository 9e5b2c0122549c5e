import { runAction, type ActionResult } from './action.ts';
import { reportSchema, type Report } from './report.ts';
import type { SignedRepository, SigningKey } from './signed-image.ts';

/** An image in a report. */
export type ImageReport = Report['images'][number];

/** What becomes of an image with one candidate: verified, or the code of the rejection. */
export type Expected = 'verified' | NonNullable<ImageReport['evidence'][number]['reason']>['code'];

/** Inputs for images that are signed with a key and entered in no log. */
export const WITHOUT_LOG = { 'insecure-ignore-tlog': 'true', artifact: 'none' };

/** Judges all images of a table, by title, in one run: each is judged on its own. */
export async function runTable(
  repositories: ReadonlyMap<string, SignedRepository>,
  keys: readonly SigningKey[],
  inputs: Record<string, string>,
): Promise<{ result: ActionResult; images: ReadonlyMap<string, ImageReport> }> {
  const result = await runAction({
    ...WITHOUT_LOG,
    key: keys.map(({ publicPem }) => publicPem).join('\n'),
    image: [...repositories.values()].map(({ name }) => name).join('\n'),
    ...inputs,
  });
  const { images } = reportSchema.parse(result.report);
  const byReference = new Map(images.map((image) => [image.reference, image]));
  return {
    result,
    images: new Map(
      [...repositories].flatMap(([title, { name }]) => {
        const image = byReference.get(`${name}:latest`);
        return image === undefined ? [] : [[title, image] as const];
      }),
    ),
  };
}

/** `verified`, the code of the error, or the codes of the rejections. */
export function verdictOf(image: ImageReport | undefined): string | undefined {
  if (image?.error !== null) {
    return image?.error?.code;
  }
  return image.verified ? 'verified' : image.evidence.map(({ reason }) => reason?.code).join(', ');
}
