/** Of `report.json`. */
export const SCHEMA_VERSION = 1;

const END = ']\n}\n';

/** A report up to its images, which are its last member. */
export function beginReport(head: object): string {
  return `${JSON.stringify({ ...head, images: [] }, null, 2)}\n`.slice(0, -END.length);
}

/** The image at a place, counted from 0, as it stands in the layout of the whole. */
export function imagePart(image: unknown, index: number): string {
  // line breaks within strings are escaped, so these are those of the layout
  return `${index === 0 ? '' : ','}\n    ${JSON.stringify(image, null, 2).replaceAll('\n', '\n    ')}`;
}

/** What follows the last one. */
export function endReport(images: number): string {
  return images === 0 ? END : `\n  ${END}`;
}
