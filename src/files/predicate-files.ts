import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, open, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ImageError, messageOf, systemCodeOf } from '../errors.ts';
import type { VerifiedAttestation } from '../core/verify/verified.ts';
import { makeFolders } from './folders.ts';

/** A predicate to write; only a verified one is typed so. */
export interface PredicateFile {
  /** relative to the output folder, `/` between components */
  readonly path: string;
  readonly attestation: VerifiedAttestation;
}

const COMPONENT = /^[A-Za-z0-9._-]{1,64}$/;
const HINT = { topic: 'output-folder' };

/**
 * Writes the bytes of predicates exactly as signed, below a folder that is there. No link below it is followed and
 * nothing is overwritten: a file of the same bytes is kept.
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
  if (!(await writeNew(file, bytes)) && !(await hasBytes(file, bytes))) {
    throw new ImageError('output', `The file ${path} is there already, with other content.`, HINT);
  }
}

/**
 * False when there is something of that name, a link included. The name appears with all its bytes at once: another
 * image of the run may be about to write the same.
 */
async function writeNew(file: string, bytes: Buffer): Promise<boolean> {
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  const draft = join(dirname(file), `.${randomBytes(8).toString('hex')}`);
  const handle = await open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644);
  try {
    await handle.writeFile(bytes).finally(() => handle.close());
    await appear(draft, file);
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') {
      return false;
    }
    throw error;
  } finally {
    await unlink(draft);
  }
}

/** What file systems without hard links answer. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** Some file systems have no hard links (FAT, some mounts); there a copy must do, which is not at once. */
async function appear(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
  } catch (error) {
    if (!NO_LINKS.includes(systemCodeOf(error) ?? '')) {
      throw error;
    }
    await copyFile(draft, file, constants.COPYFILE_EXCL);
  }
}

async function hasBytes(file: string, bytes: Buffer): Promise<boolean> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const handle = await open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const { size } = await handle.stat();
    return size === bytes.length && bytes.equals(await handle.readFile());
  } finally {
    await handle.close();
  }
}
