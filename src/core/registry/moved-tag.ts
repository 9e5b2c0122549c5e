import { messageOf } from '../../errors.ts';
import { nameOf, type ImageReference } from '../image/reference.ts';
import type { Repository } from './repository.ts';

/**
 * What a person should know of the tag beside a digest that decides: it is another image now, or none; in sentences, none
 * where it still is that digest. It never throws, since nothing of the image depends on it.
 */
export async function noticesOfTag(
  repository: Repository,
  { tag, digest }: ImageReference,
): Promise<readonly string[]> {
  if (tag === undefined || digest === undefined) {
    return [];
  }
  const name = `The tag ${tag} of ${nameOf(repository.name)}`;
  try {
    const found = await repository.lookUpTag(tag);
    switch (found.kind) {
      case 'found':
        return found.value === digest ? [] : [`${name} is now ${found.value}. The digest in the reference counts.`];
      case 'absent':
        return [`${name} no longer exists. The digest in the reference counts.`];
      case 'unreadable':
        return [`${name} is no longer an image (${found.reason}). The digest in the reference counts.`];
    }
  } catch (thrown) {
    return [
      `It is unknown whether the tag ${tag} of ${nameOf(repository.name)} still has the digest in the reference: ${messageOf(thrown)}`,
    ];
  }
}
