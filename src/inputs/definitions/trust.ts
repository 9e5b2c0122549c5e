import { WHERE_VERIFIED, type InputDefinition } from '../definition.ts';

/** The inputs of the group “Trust”. */
export const TRUST_INPUTS = {
  'trusted-root': {
    kind: 'path',
    group: 'Trust',
    absent: 'public-good Sigstore, by TUF',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description: 'Path of a `trusted_root.json`; then nothing is fetched for trust.',
  },
  'tuf-mirror': {
    kind: 'text',
    group: 'Trust',
    absent: '',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description: 'URL of another TUF repository (private Sigstore); needs `tuf-root`.',
  },
  'tuf-root': {
    kind: 'path',
    group: 'Trust',
    absent: '',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description: 'Path of the root metadata of that TUF repository; needs `tuf-mirror`.',
  },
  cache: {
    kind: 'boolean',
    group: 'Trust',
    default: 'true',
    decides: false,
    appliesTo: WHERE_VERIFIED,
    description:
      'Whether TUF metadata is stored in the tool cache of the runner and in the Actions cache, for fewer requests and for times when the TUF host cannot be reached. It is verified again in each run.',
    inTerminal:
      'Whether TUF metadata is stored in the cache folder of the user, for fewer requests and for times when the TUF host cannot be reached. It is verified again in each run.',
  },
  'use-signed-timestamps': {
    kind: 'boolean',
    group: 'Trust',
    default: 'false',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description: 'Require an RFC 3161 time stamp.',
  },
  'insecure-ignore-tlog': {
    kind: 'boolean',
    group: 'Trust',
    default: 'false',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description: 'Do without transparency logs and their times. The run warns of it, and the report lists it.',
    inTerminal: 'Do without transparency logs and their times. A warning is printed, and the report lists it.',
  },
  'insecure-ignore-sct': {
    kind: 'boolean',
    group: 'Trust',
    default: 'false',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description: 'Do without the proof that a certificate was logged. The run warns of it, and the report lists it.',
    inTerminal: 'Do without the proof that a certificate was logged. A warning is printed, and the report lists it.',
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;
