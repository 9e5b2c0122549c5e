import {
  nameOf,
  parsePrefix,
  parseRepository,
  pathBelow,
  type RepositoryName,
  type RepositoryPrefix,
} from '../core/image/reference.ts';
import type { InputReader } from './reader.ts';

/** Where evidence is kept that is not in the repository of its image. */
export interface SignatureRepositories {
  /** repositories that hold evidence of every image */
  readonly everywhere: readonly RepositoryName[];
  /** images below the first prefix have their evidence below the second one */
  readonly moved: readonly { readonly from: RepositoryPrefix; readonly to: RepositoryPrefix }[];
}

/** Reads `signature-repository`: names of repositories, and `PREFIX=PREFIX`. */
export function readSignatureRepositories(reader: InputReader): SignatureRepositories {
  const input = 'signature-repository';
  const items = reader.list(input).map((text) => ({ text, sides: text.split('=').map((side) => side.trim()) }));
  const everywhere = items
    .filter(({ sides }) => sides.length === 1)
    .flatMap(({ text }) => reader.take(input, text, parseRepository(text)) ?? []);
  const moved = items
    .filter(({ sides }) => sides.length > 1)
    .flatMap(({ text, sides: [left = '', right = '', ...others] }) => {
      if (others.length > 0) {
        reader.refuse(input, text, 'it has more than one "="');
        return [];
      }
      const from = reader.take(input, text, parsePrefix(left));
      const to = reader.take(input, text, parsePrefix(right));
      return from === undefined || to === undefined ? [] : [{ from, to }];
    });
  return { everywhere, moved };
}

/**
 * The repositories that hold the evidence of an image: those of every image, and where the most exact prefix leads.
 * Without any it is the image's own.
 */
export function repositoriesOf(
  { everywhere, moved }: SignatureRepositories,
  image: RepositoryName,
): readonly RepositoryName[] {
  const [best] = moved
    .flatMap(({ from, to }) => {
      const rest = pathBelow(from, image);
      return rest === undefined ? [] : [{ rest, to }];
    })
    .sort((a, b) => a.rest.length - b.rest.length);
  const path = [best?.to.path, best?.rest].filter((part) => part !== undefined && part !== '').join('/');
  const all = [...everywhere, ...(best === undefined ? [] : [{ registry: best.to.registry, path }])];
  const distinct = new Map((all.length === 0 ? [image] : all).map((each) => [nameOf(each), each]));
  return [...distinct.values()];
}
