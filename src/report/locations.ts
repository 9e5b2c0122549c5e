import { hexOf, type Digest } from '../core/image/digest.ts';
import type { Origin, SearchedLocation } from '../core/image/subject.ts';
import { called, logsOf, namesOfDigests } from './evidence.ts';
import { listNames } from '../text.ts';
import { unique } from './text.ts';
import type { CheckedView, EvidenceView, FormatsView, Phase, VerifiedView } from './view.ts';

/** Further names are counted. */
const MAX_NAMES = 4;

/** A searched location with its response, in words. */
interface LocationLine {
  /** `referrers API of index, linux/amd64` */
  readonly location: string;
  /** can contain text from outside */
  readonly response: string;
}

type Searched = Pick<CheckedView, 'locations' | 'subject' | 'evidence'>;

/** The searched locations of an image; equal responses for several digests are one line. */
export function summarizeLocations({ locations, subject, evidence }: Searched): readonly LocationLine[] {
  const nameOfDigest = namesOfDigests(subject);
  const byTarget = Map.groupBy(evidence, ({ origin }) => origin.foundFor);
  const lines = locations.map((location) => ({
    target: location.target,
    label: labelOf(location),
    response: responseOf(location, byTarget.get(location.target) ?? []),
  }));
  return [...Map.groupBy(lines, ({ label, response }) => `${label} ${response}`).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ location: `${first.label} of ${namesOf(group, nameOfDigest)}`, response: first.response }];
  });
}

function namesOf(group: readonly { readonly target: Digest }[], nameOfDigest: (digest: Digest) => string): string {
  return listNames(
    group.map(({ target }) => nameOfDigest(target)),
    MAX_NAMES,
  );
}

function labelOf(location: SearchedLocation): string {
  return location.repository === undefined ? kindOf(location) : `${kindOf(location)} in ${location.repository}`;
}

function kindOf({ what, requested, target }: SearchedLocation): string {
  return what === 'cosign tag' ? `cosign tag ${requested.slice(`sha256-${hexOf(target)}`.length)}` : what;
}

/** The response, with the results of the evidence that it listed. */
function responseOf(location: SearchedLocation, evidence: readonly EvidenceView[]): string {
  const here = evidence.filter(({ origin }) => isFrom(origin, location));
  const rejected = here.flatMap((each) => (each.status === 'rejected' ? [each.code] : []));
  const verified = here.length - rejected.length;
  const outcome = [
    ...(verified > 0 ? [`${verified} verified`] : []),
    ...[...Map.groupBy(rejected, (code) => code)].map(([code, all]) => `${all.length} rejected (${code})`),
  ];
  return outcome.length === 0 ? location.response : `${location.response}: ${outcome.join(', ')}`;
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

/** One sentence of all locations, for annotations and the log. */
export function describeLocations(searched: Searched): string {
  const lines = summarizeLocations(searched);
  return lines.length === 0
    ? 'no location'
    : lines.map(({ location, response }) => `${location} (${response})`).join('; ');
}

/** The formats of verified evidence; undefined without any. */
export function viewFormats(verified: readonly VerifiedView[]): FormatsView | undefined {
  if (verified.length === 0) {
    return undefined;
  }
  const pieces = verified.flatMap(({ title, subjects, origin: { format } }) =>
    subjects.map(({ name }) => ({ name: `${title} of ${called(name)}`, format })),
  );
  const formats = [...Map.groupBy(pieces, ({ name }) => name)].map(([name, all]) => ({
    name,
    cosign: all.some(({ format }) => format === 'cosign'),
    bundle: all.some(({ format }) => format === 'bundle'),
  }));
  const phase = phaseOf(formats);
  const isPartly = phase === 'partly in bundles';
  return {
    phase,
    onlyIn: {
      cosign: isPartly ? formats.filter(({ bundle }) => !bundle).map(({ name }) => name) : [],
      bundle: isPartly ? formats.filter(({ cosign }) => !cosign).map(({ name }) => name) : [],
    },
    logs: unique(verified.flatMap(logsOf)).toSorted(),
  };
}

function phaseOf(formats: readonly { readonly cosign: boolean; readonly bundle: boolean }[]): Phase {
  if (formats.every(({ bundle }) => !bundle)) {
    return 'cosign tags only';
  }
  if (formats.every(({ cosign }) => !cosign)) {
    return 'bundles only';
  }
  return formats.every(({ cosign, bundle }) => cosign && bundle) ? 'cosign tags and bundles' : 'partly in bundles';
}

/** Pieces that are in one format only; more are counted. */
const MAX_PIECES = 3;

/** Formats in words; can contain text from outside. */
export function describeFormats({ phase, onlyIn }: FormatsView): string {
  const parts = [
    ...(onlyIn.cosign.length === 0 ? [] : [`in cosign tags only: ${listNames(onlyIn.cosign, MAX_PIECES)}`]),
    ...(onlyIn.bundle.length === 0 ? [] : [`in bundles only: ${listNames(onlyIn.bundle, MAX_PIECES)}`]),
  ];
  return parts.length === 0 ? phase : `${phase} (${parts.join('; ')})`;
}

/** Counts of images by phase and log, as one line of Markdown; undefined when no image is verified. */
export function countFormats(all: readonly FormatsView[]): string | undefined {
  const counted = (names: readonly string[]): string =>
    [...Map.groupBy(names, (name) => name)].map(([name, each]) => `${name}: ${each.length}`).join(', ');
  return all.length === 0
    ? undefined
    : `**Formats** ${counted(all.map(({ phase }) => phase))} · **Logs** ${counted(all.flatMap(({ logs }) => logs))}`;
}
