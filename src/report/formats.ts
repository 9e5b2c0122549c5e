import type { VerifiedEvidence } from '../core/verify/verified.ts';
import { called, nameOfDigest, rekorOf, titleOfFinding, verifiedOf } from './evidence.ts';
import type { CheckedImage } from '../outcome.ts';

/**
 * Where an image is on the way from cosign's tags to bundles: everything in one of them, everything in both, or some of
 * it in one only.
 */
export type Phase = 'cosign tags only' | 'cosign tags and bundles' | 'partly in bundles' | 'bundles only';

/** In which formats and logs the verified evidence of an image is. */
export interface Formats {
  readonly phase: Phase;
  /** with phase `partly in bundles`: what is in one of them only, by format */
  readonly onlyIn: Readonly<Record<'cosign' | 'bundle', readonly string[]>>;
  /** `Rekor v1`, `Rekor v2`, `no log`; each once */
  readonly logs: readonly string[];
}

/** The formats of an image; undefined where nothing verifies. */
export function formatsOf(image: CheckedImage): Formats | undefined {
  const verified = verifiedOf(image);
  if (verified.length === 0) {
    return undefined;
  }
  const pieces = verified.flatMap((evidence) =>
    evidence.facts.subjects.map((subject) => ({
      name: `${titleOfFinding({ kind: 'verified', evidence })} of ${called(nameOfDigest(image.subject, subject))}`,
      format: evidence.facts.origin.format,
    })),
  );
  const formats = [...Map.groupBy(pieces, ({ name }) => name)].map(([name, all]) => ({
    name,
    cosign: all.some(({ format }) => format === 'cosign'),
    bundle: all.some(({ format }) => format === 'bundle'),
  }));
  return {
    phase: phaseOf(formats),
    onlyIn: {
      cosign: formats.filter(({ bundle }) => !bundle).map(({ name }) => name),
      bundle: formats.filter(({ cosign }) => !cosign).map(({ name }) => name),
    },
    logs: [...new Set(verified.flatMap(logsOf))].toSorted(),
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

/** The logs that evidence is in. */
export function logsOf({ facts }: VerifiedEvidence): readonly string[] {
  return facts.log.length === 0 ? ['no log'] : facts.log.map(rekorOf);
}

/** How many names are told. */
const MAX_NAMES = 3;

/** Where it is stored, in words; text from outside may be in it. */
export function describeFormats({ phase, onlyIn }: Formats): string {
  const list = (names: readonly string[]): string =>
    `${names.slice(0, MAX_NAMES).join(', ')}${names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : ''}`;
  const parts = [
    ...(onlyIn.cosign.length === 0 ? [] : [`in cosign tags only: ${list(onlyIn.cosign)}`]),
    ...(onlyIn.bundle.length === 0 ? [] : [`in bundles only: ${list(onlyIn.bundle)}`]),
  ];
  const detail = phase === 'partly in bundles' ? ` (${parts.join('; ')})` : '';
  return `${phase}${detail}`;
}

/** How many images are in which phase and in which logs, as Markdown of one line; undefined where nothing verifies. */
export function countFormats(all: readonly Formats[]): string | undefined {
  const counted = (names: readonly string[]): string =>
    [...Map.groupBy(names, (name) => name)].map(([name, each]) => `${name}: ${each.length}`).join(', ');
  return all.length === 0
    ? undefined
    : `**Formats** ${counted(all.map(({ phase }) => phase))} · **Logs** ${counted(all.flatMap(({ logs }) => logs))}`;
}
