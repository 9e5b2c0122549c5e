import type { FoundReference } from '../../scan/reference.ts';
import { code } from '../markdown.ts';

/** Places of an image that are named in a table; the rest is counted. */
const MAX_PLACES = 3;

/** A place as compilers and editors write it: `deploy/web.yaml:12:16`. */
export function formatPlace({ file, line, column }: Pick<FoundReference, 'file' | 'line' | 'column'>): string {
  return `${file}:${line}:${column}`;
}

/** A place as Markdown. */
export type RenderPlace = (place: Pick<FoundReference, 'file' | 'line'>) => string;

/** A place as code. */
export const placeCode: RenderPlace = ({ file, line }) => code(`${file}:${line}`, 200);

/** The first places, for a cell of a table, or a line. */
export function placesCell(places: readonly FoundReference[], render = placeCode): string {
  const shown = places.slice(0, MAX_PLACES).map(render);
  const rest = places.length - shown.length;
  return [...shown, ...(rest > 0 ? [`… ${rest} more`] : [])].join(', ');
}
