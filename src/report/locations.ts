import { hexOf } from '../core/image/digest.ts';
import type { Origin, SearchedLocation } from '../core/image/origin.ts';
import type { Finding } from '../core/verify/finding.ts';
import { count, nameOfDigest } from './evidence.ts';
import type { CheckedImage } from '../outcome.ts';

/** Where was looked and what was there, in words; the same answer for several digests is one line. */
export interface LocationLine {
  /** `referrers API of index, linux/amd64` */
  readonly location: string;
  /** text from outside in part */
  readonly response: string;
}

/** More names than these are counted. */
const MAX_NAMES = 4;

/** Everything that was asked for evidence of an image, by place and answer. */
export function summarizeLocations(image: CheckedImage): readonly LocationLine[] {
  const byTarget = Map.groupBy(image.findings, (finding) => originOf(finding).foundFor);
  const lines = image.locations.map((location) => ({
    location,
    response: responseOf(location, byTarget.get(location.target) ?? []),
  }));
  return [...Map.groupBy(lines, ({ location, response }) => `${labelOf(location)} ${response}`).values()].flatMap(
    (group) => {
      const [first] = group;
      return first === undefined
        ? []
        : [
            {
              location: `${labelOf(first.location)} of ${namesOf(
                group.map(({ location }) => location),
                image,
              )}`,
              response: first.response,
            },
          ];
    },
  );
}

function labelOf(location: SearchedLocation): string {
  return location.repository === undefined ? kindOf(location) : `${kindOf(location)} in ${location.repository}`;
}

function kindOf({ what, requested, target }: SearchedLocation): string {
  switch (what) {
    case 'referrers API':
      return 'referrers API';
    case 'referrers tag':
      return 'referrers tag';
    case 'cosign tag':
      return `cosign tag ${requested.slice(`sha256-${hexOf(target)}`.length)}`;
    case 'GitHub attestations':
      return 'GitHub attestations';
  }
}

function namesOf(locations: readonly SearchedLocation[], { subject }: CheckedImage): string {
  const names = locations.slice(0, MAX_NAMES).map(({ target }) => nameOfDigest(subject, target));
  const more = locations.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The registry's answer, and what became of what it listed. */
function responseOf(location: SearchedLocation, findings: readonly Finding[]): string {
  const here = findings.filter((finding) => isFrom(originOf(finding), location));
  const rejected = here.flatMap((finding) => (finding.kind === 'rejected' ? [finding.code] : []));
  const verified = here.length - rejected.length;
  const outcome = [
    ...(verified > 0 ? [`${verified} verified`] : []),
    ...[...Map.groupBy(rejected, (code) => code)].map(([code, all]) => `${all.length} rejected (${code})`),
  ];
  return outcome.length === 0 ? location.response : `${location.response}: ${outcome.join(', ')}`;
}

function originOf(finding: Finding): Origin {
  return finding.kind === 'verified' ? finding.evidence.facts.origin : finding.origin;
}

function isFrom({ source, kind }: Origin, location: SearchedLocation): boolean {
  if (source.repository !== location.repository) {
    return false;
  }
  switch (location.what) {
    case 'referrers API':
      return source.kind === 'referrer';
    case 'referrers tag':
      return source.kind === 'referrers-tag';
    case 'cosign tag':
      return source.kind === 'cosign-tag' && location.requested.endsWith(kind === 'signature' ? '.sig' : '.att');
    case 'GitHub attestations':
      return source.kind === 'github';
  }
}

/** One sentence of all places, for annotations and the log. */
export function renderLocations(image: CheckedImage): string {
  const lines = summarizeLocations(image).map(({ location, response }) => `${location} (${response})`);
  return lines.length === 0 ? count(0, 'place') : lines.join('; ');
}
