import { hexOf } from '../image/digest.ts';
import type { Origin, Place } from '../image/origin.ts';
import type { Finding } from '../verify/finding.ts';
import { count, nameOfDigest } from './evidence.ts';
import type { JudgedImage } from './outcome.ts';

/** Where was looked and what was there, in words; the same answer for several digests is one line. */
export interface PlaceLine {
  /** `referrers API of index, linux/amd64` */
  readonly place: string;
  /** text from outside in part */
  readonly answer: string;
}

/** More names than these are counted. */
const MAX_NAMES = 4;

/** Everything that was asked for evidence of an image, by place and answer. */
export function summarisePlaces(image: JudgedImage): readonly PlaceLine[] {
  const byTarget = Map.groupBy(image.findings, (finding) => originOf(finding).foundFor);
  const lines = image.places.map((place) => ({ place, answer: answerOf(place, byTarget.get(place.target) ?? []) }));
  return [...Map.groupBy(lines, ({ place, answer }) => `${labelOf(place)} ${answer}`).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          {
            place: `${labelOf(first.place)} of ${namesOf(
              group.map(({ place }) => place),
              image,
            )}`,
            answer: first.answer,
          },
        ];
  });
}

function labelOf(place: Place): string {
  return place.repository === undefined ? kindOf(place) : `${kindOf(place)} in ${place.repository}`;
}

function kindOf({ what, asked, target }: Place): string {
  switch (what) {
    case 'referrers API':
      return 'referrers API';
    case 'referrers tag':
      return 'referrers tag';
    case 'cosign tag':
      return `cosign tag ${asked.slice(`sha256-${hexOf(target)}`.length)}`;
    case 'GitHub attestations':
      return 'GitHub attestations';
  }
}

function namesOf(places: readonly Place[], { subject }: JudgedImage): string {
  const names = places.slice(0, MAX_NAMES).map(({ target }) => nameOfDigest(subject, target));
  const more = places.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The registry's answer, and what became of what it listed. */
function answerOf(place: Place, findings: readonly Finding[]): string {
  const here = findings.filter((finding) => isFrom(originOf(finding), place));
  const rejected = here.flatMap((finding) => (finding.kind === 'rejected' ? [finding.code] : []));
  const verified = here.length - rejected.length;
  const outcome = [
    ...(verified > 0 ? [`${verified} verified`] : []),
    ...[...Map.groupBy(rejected, (code) => code)].map(([code, all]) => `${all.length} rejected (${code})`),
  ];
  return outcome.length === 0 ? place.answer : `${place.answer}: ${outcome.join(', ')}`;
}

function originOf(finding: Finding): Origin {
  return finding.kind === 'verified' ? finding.evidence.facts.origin : finding.origin;
}

function isFrom({ source, kind }: Origin, place: Place): boolean {
  if (source.repository !== place.repository) {
    return false;
  }
  switch (place.what) {
    case 'referrers API':
      return source.kind === 'referrer';
    case 'referrers tag':
      return source.kind === 'referrers-tag';
    case 'cosign tag':
      return source.kind === 'cosign-tag' && place.asked.endsWith(kind === 'signature' ? '.sig' : '.att');
    case 'GitHub attestations':
      return source.kind === 'github';
  }
}

/** One sentence of all places, for annotations and the log. */
export function renderPlaces(image: JudgedImage): string {
  const lines = summarisePlaces(image).map(({ place, answer }) => `${place} (${answer})`);
  return lines.length === 0 ? count(0, 'place') : lines.join('; ');
}
