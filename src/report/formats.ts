import { called, logsOf } from './evidence.ts';
import { listNames, unique } from './text.ts';
import type { FormatsView, Phase, VerifiedView } from './view.ts';

/** The formats of verified evidence; undefined where nothing verifies. */
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

const MAX_NAMES = 3;

/** Where it is stored, in words; text from outside may be in it. */
export function describeFormats({ phase, onlyIn }: FormatsView): string {
  const parts = [
    ...(onlyIn.cosign.length === 0 ? [] : [`in cosign tags only: ${listNames(onlyIn.cosign, MAX_NAMES)}`]),
    ...(onlyIn.bundle.length === 0 ? [] : [`in bundles only: ${listNames(onlyIn.bundle, MAX_NAMES)}`]),
  ];
  return parts.length === 0 ? phase : `${phase} (${parts.join('; ')})`;
}

/** How many images are in which phase and in which logs, as Markdown of one line; undefined where nothing verifies. */
export function countFormats(all: readonly FormatsView[]): string | undefined {
  const counted = (names: readonly string[]): string =>
    [...Map.groupBy(names, (name) => name)].map(([name, each]) => `${name}: ${each.length}`).join(', ');
  return all.length === 0
    ? undefined
    : `**Formats** ${counted(all.map(({ phase }) => phase))} · **Logs** ${counted(all.flatMap(({ logs }) => logs))}`;
}
