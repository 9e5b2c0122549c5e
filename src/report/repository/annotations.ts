import type { ScanOutcome } from '../../outcome.ts';
import { count } from '../../text.ts';
import { annotation, annotationOfImage, type AnnotatedPlace, type RenderedAnnotation } from '../annotation.ts';
import type { RunView } from '../view.ts';

/** Further places of an image are in the summary. */
const MAX_PLACES = 20;

/**
 * The annotations of what a scan found, at the places in the files: failing images first, each at its first place before any at a
 * second one; then what the lock says, names that cannot be known, and what only warns.
 */
export function renderScanAnnotations(view: RunView, scan: ScanOutcome): readonly RenderedAnnotation[] {
  const level = view.enforce ? 'error' : 'warning';
  const placesOf = Map.groupBy(scan.references, ({ reference }) => reference);
  const failing = view.failing.flatMap((image) => {
    const rendered = annotationOfImage(image, view.enforce);
    return (image.places ?? [])
      .slice(0, MAX_PLACES)
      .map((place, index) => ({ index, annotation: at(place, rendered) }));
  });
  const locked = (scan.lock?.problems ?? []).map(({ reference, code, message }) =>
    at(placesOf.get(reference)?.[0], annotation(level, `Not as locked (${code}): ${reference}`, [message])),
  );
  const unresolved = scan.unresolved.map((reference) =>
    at(
      reference,
      annotation(scan.failsUnresolved ? level : 'warning', `Unknown image: ${reference.written}`, [
        reference.why ?? '',
        'What to do: Give the name a value in the file.',
      ]),
    ),
  );
  const unread = scan.unread.map(({ file, why }) =>
    at(
      { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
      annotation(scan.failsUnread ? level : 'warning', `Could not be read: ${file}`, [
        `${why}.`,
        'Images in it would go unnoticed.',
      ]),
    ),
  );
  const refused = scan.refusedIgnores.map((reference) =>
    at(reference, annotation('warning', 'An ignore comment without effect', [REFUSED])),
  );
  const all = [
    ...failing.toSorted((a, b) => a.index - b.index).map((each) => each.annotation),
    ...locked,
    ...unresolved,
    ...unread,
    ...refused,
    ...renderProposed(view),
  ];
  // the runner shows few: what fails goes first
  return [...all.filter((each) => each.level === 'error'), ...all.filter((each) => each.level !== 'error')];
}

const REFUSED =
  'A comment in a change takes effect after the merge, and a policy may not allow it. The image is verified like any other.';

function renderProposed({ images }: RunView): readonly RenderedAnnotation[] {
  const proposed = images.filter(({ state }) => state === 'proposed');
  return proposed.length === 0
    ? []
    : [
        annotation('warning', `No rule yet for ${count(proposed.length, 'image')}: nothing gates them`, [
          'Who signed them is in the job summary. Review proposed-policy.yml, and commit it as .github/image-provenance.yml.',
        ]),
      ];
}

/** An annotation at a place of a file. */
function at(place: AnnotatedPlace | undefined, rendered: RenderedAnnotation): RenderedAnnotation {
  return { ...rendered, place };
}
