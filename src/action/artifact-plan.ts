import { randomBytes } from 'node:crypto';
import { hexOf, type Digest } from '../core/image/digest.ts';
import { lastComponentOf } from '../core/image/reference.ts';
import { LIMITS } from '../limits.ts';

/** How the files of a run become artifacts: all in one, one an image, or each on its own, not zipped. */
export type ArtifactMode = 'single' | 'per-image' | 'per-file';

/** One artifact to upload. */
export interface PlannedArtifact {
  readonly name: string;
  /** relative to the output folder, `/` between components */
  readonly files: readonly string[];
  /** a single file, uploaded as it is */
  readonly unzipped: boolean;
}

/** What is to be uploaded, and how. */
export interface ArtifactRequest {
  readonly mode: ArtifactMode;
  /** the input `artifact-name`; where there are several artifacts, their names begin with it */
  readonly name: string | undefined;
  /** the first image of the run, for the default name of a single artifact */
  readonly image: { readonly name: string; readonly digest: Digest } | undefined;
  /** relative to the output folder, as `planFiles` makes them; those without a folder belong to the run, not to an image */
  readonly files: readonly string[];
}

const DEFAULT_NAME = 'image-provenance';
/** What GitHub's artifact names may be is wider; these never need a look at the list. */
const ILLEGAL = /[^A-Za-z0-9._-]/g;
const MAX_NAME = 64;

/**
 * The artifacts of a run, images first; and a warning where there would be too many of them, and one holds all. No text
 * of an attestation is part of a name: names are those of folders and files, which are made of `[A-Za-z0-9._-]`.
 */
export function planArtifacts(request: ArtifactRequest): {
  readonly artifacts: readonly PlannedArtifact[];
  readonly warning: string | undefined;
} {
  const several = severalOf(request);
  if (several !== undefined && several.length <= LIMITS.artifacts) {
    return { artifacts: several, warning: undefined };
  }
  const { mode, name, image, files } = request;
  const warning =
    several === undefined
      ? undefined
      : `artifact: ${mode} would make ${several.length} artifacts, but a step uploads at most ${LIMITS.artifacts}: one artifact contains all files.`;
  return { artifacts: [{ name: name ?? defaultArtifactName(image), files, unzipped: false }], warning };
}

/**
 * The default name of the artifact: `image-provenance-<name>-<12 hex of the digest>-<8 random hex>`, the name being
 * the last component of the image's. The random part makes it unique in a workflow run, as the service requires.
 */
export function defaultArtifactName(image: { readonly name: string; readonly digest: Digest } | undefined): string {
  const random = randomDigits();
  if (image === undefined) {
    return `${DEFAULT_NAME}-${random}`;
  }
  const name = legal(lastComponentOf(image.name)).slice(0, MAX_NAME);
  return `${DEFAULT_NAME}-${name}-${hexOf(image.digest, 12)}-${random}`;
}

function severalOf({ mode, name, files }: ArtifactRequest): readonly PlannedArtifact[] | undefined {
  const random = name === undefined ? [randomDigits()] : [];
  const ofImages = files.filter((file) => file.includes('/'));
  const ofRun = files.filter((file) => !file.includes('/'));
  switch (mode) {
    case 'single':
      return undefined;
    case 'per-image':
      return [
        ...[...Map.groupBy(ofImages, (file) => file.split('/')[0] ?? '')],
        ...(ofRun.length === 0 ? [] : [['report', ofRun] as const]),
      ].map(([part, its]) => ({
        name: [name ?? DEFAULT_NAME, legal(part), ...random].join('-'),
        files: its,
        unzipped: false,
      }));
    case 'per-file':
      return [...ofImages, ...ofRun].map((file) => {
        const components = file.split('/').map(legal);
        // the file name stays at the end: tools recognize formats by it
        const parts = [...components.slice(0, -1), ...random, ...components.slice(-1)];
        return { name: [...(name === undefined ? [] : [name]), ...parts].join('-'), files: [file], unzipped: true };
      });
  }
}

function legal(text: string): string {
  return text.replaceAll(ILLEGAL, '_');
}

function randomDigits(): string {
  return randomBytes(4).toString('hex');
}
