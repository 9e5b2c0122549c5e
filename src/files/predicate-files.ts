import { join } from 'node:path';
import { ImageError, messageOf } from '../errors.ts';
import type { VerifiedAttestation } from '../core/verify/verified.ts';
import { createFile, makeFolders, readWithoutFollowing } from './safe-file.ts';

/** A predicate to write; only a verified one is typed so. */
export interface PredicateFile {
  /** relative to the output folder, `/` between components */
  readonly path: string;
  readonly attestation: VerifiedAttestation;
}

const COMPONENT = /^[A-Za-z0-9._-]{1,64}$/;
const HINT = { topic: 'output-folder' };

/**
 * Writes the bytes of predicates exactly as signed, below an existing folder. No link below it is followed and nothing is
 * overwritten; a file that has the same bytes already is left as it is.
 * @throws ImageError `output`
 */
export async function writePredicateFiles(root: string, files: readonly PredicateFile[]): Promise<void> {
  for (const { path, attestation } of files) {
    try {
      await writePredicateFile(root, path, attestation.predicate);
    } catch (error) {
      throw error instanceof ImageError
        ? error
        : new ImageError('output', `The file ${path} could not be written: ${messageOf(error)}.`, HINT, {
            cause: error,
          });
    }
  }
}

async function writePredicateFile(root: string, path: string, bytes: Buffer): Promise<void> {
  const components = path.split('/');
  if (!components.every((component) => COMPONENT.test(component) && component !== '.' && component !== '..')) {
    throw new ImageError('output', `The path ${JSON.stringify(path)} is not one that may be written.`, HINT);
  }
  const folder = await makeFolders(root, components.slice(0, -1));
  const file = join(folder, components.at(-1) ?? '');
  if (!(await createFile(file, bytes)) && !(await hasBytes(file, bytes))) {
    throw new ImageError('output', `The file ${path} is there already, with other content.`, HINT);
  }
}

async function hasBytes(file: string, bytes: Buffer): Promise<boolean> {
  const found = await readWithoutFollowing(file, ({ size }) => size === bytes.length);
  return found?.equals(bytes) === true;
}
