import { formatPlace } from '../report/repository/places.ts';
import { plain } from '../report/text.ts';
import type { FoundReference, ReferenceKind, ScanResult } from '../scan/reference.ts';
import { count } from '../text.ts';

/** What was found, a line each, for people. */
export function linesOfList({ references, files }: ScanResult): readonly string[] {
  const rows = references.map((reference) => ({ place: plain(formatPlace(reference)), what: describe(reference) }));
  const width = Math.min(Math.max(0, ...rows.map(({ place }) => place.length)), WIDEST_PLACE);
  return [
    ...rows.map(({ place, what }) => `${place.padEnd(width)}  ${what}`),
    ...files.map(({ file, why }) => plain(`${file}: could not be read: ${why}`)),
  ];
}

const WIDEST_PLACE = 60;

function describe({ written, kind, reference, platform, why }: FoundReference): string {
  const name = `${reference ?? written}${platform === null ? '' : ` [${platform}]`}`;
  return plain(kind === 'image' ? name : `${name}  (${kind}: ${why ?? ''})`);
}

/** What was found in a line. */
export function summarizeList({ references, files }: ScanResult): string {
  const images = new Set(references.flatMap(({ reference }) => reference ?? []));
  const kinds = (['unresolved', 'built', 'ignored'] satisfies ReferenceKind[]).flatMap((kind) => {
    const number = references.filter((each) => each.kind === kind).length;
    return number === 0 ? [] : [`${number} ${kind}`];
  });
  const places = references.filter(({ kind }) => kind === 'image').length;
  return [
    `${count(images.size, 'image')} at ${count(places, 'place')}`,
    ...kinds,
    ...(files.length === 0 ? [] : [`${count(files.length, 'file')} could not be read`]),
  ].join(', ');
}
