import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Public documents of other projects, beside the repository where they are there; they are not part of it. */
const FIELD = join(import.meta.dirname, '../../../shared/field');

/** Whether these documents are there. */
export const HAS_FIELD = existsSync(FIELD);

/** The text of one of these documents; empty where they are absent, since tables of tests are made before tests are skipped. */
export function readField(name: string): string {
  return HAS_FIELD ? readFileSync(join(FIELD, name), 'utf8') : '';
}
