import type { FoundReference } from '../../scan/reference.ts';
import { code } from '../markdown.ts';

/** Places of an image that are named in a table; the rest is counted. */
const MAX_PLACES = 3;

/** A place as compilers and editors write it: `deploy/web.yaml:12:16`. */
export function formatPlace({ file, line, column }: Pick<FoundReference, 'file' | 'line' | 'column'>): string {
  return `${file}:${line}:${column}`;
}

/** The first places, for a cell of a table. */
export function placesCell(places: readonly FoundReference[]): string {
  const shown = places.slice(0, MAX_PLACES).map(({ file, line }) => code(`${file}:${line}`, 200));
  const rest = places.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
