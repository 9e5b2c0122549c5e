import type { CheckedImage } from '../../src/outcome.ts';
import { checked, digest, request, requirement, signature, verified } from '../report/samples.ts';

/** An image of a publisher that is known, verified or not. */
export function known(publisher: string, path: string, isMet = true): CheckedImage {
  const met = requirement({ met: isMet, code: isMet ? undefined : 'not-signed' });
  return checked([verified(signature(digest('index')))], [met], {
    request: request({
      requested: `cgr.dev/${path}`,
      reference: { repository: { registry: 'cgr.dev', path }, tag: 'latest', digest: undefined },
      publisher,
    }),
  });
}
