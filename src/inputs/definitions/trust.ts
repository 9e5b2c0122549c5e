import { WHERE_VERIFIED, type InputDefinition } from '../definition.ts';

/** The inputs of the group “Trust”. */
export const TRUST_INPUTS = {
  'trusted-root': {
    kind: 'path',
    group: 'Trust',
    absent: 'public-good Sigstore, by TUF',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description: 'Path of a `trusted_root.json`. With it, nothing is downloaded for trust.',
  },
  'tuf-mirror': {
    kind: 'text',
    group: 'Trust',
    absent: '',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description: 'URL of another TUF repository, for a private Sigstore. Requires `tuf-root`.',
  },
  'tuf-root': {
    kind: 'path',
    group: 'Trust',
    absent: '',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description: 'Path of the root metadata of that TUF repository. Requires `tuf-mirror`.',
  },
  cache: {
    kind: 'boolean',
    group: 'Trust',
    default: 'true',
    decides: false,
    appliesTo: WHERE_VERIFIED,
    description:
      'Whether to cache TUF metadata in the tool cache of the runner and in the Actions cache, to save requests and to work while the TUF host is down. Each run verifies it again.',
    inTerminal:
      'Whether to cache TUF metadata in your cache folder, to save requests and to work while the TUF host is down. Each run verifies it again.',
  },
  'use-signed-timestamps': {
    kind: 'boolean',
    group: 'Trust',
    default: 'false',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description: 'Whether an RFC 3161 timestamp is required.',
  },
  'insecure-ignore-tlog': {
    kind: 'boolean',
    group: 'Trust',
    default: 'false',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description:
      'Whether to accept evidence without a transparency log and its time. The run warns you, and the report lists it.',
    inTerminal:
      'Accept evidence without a transparency log and its time. A warning is printed, and the report lists it.',
  },
  'insecure-ignore-sct': {
    kind: 'boolean',
    group: 'Trust',
    default: 'false',
    decides: true,
    appliesTo: WHERE_VERIFIED,
    description:
      'Whether to accept certificates without proof that they were logged. The run warns you, and the report lists it.',
    inTerminal:
      'Accept certificates without proof that they were logged. A warning is printed, and the report lists it.',
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;
