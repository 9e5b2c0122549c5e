import type { InputCommand, InputDefinition } from '../definition.ts';

const IN_SCANS: readonly InputCommand[] = ['scan', 'cli-scan'];

/** The inputs of the group “What to scan”. */
export const SCAN_INPUTS = {
  paths: {
    kind: 'list',
    group: 'What to scan',
    absent: 'all files that Git tracks',
    decides: false,
    appliesTo: IN_SCANS,
    description:
      'Scan only files that match one of these globs, a list as in the `paths` of a workflow. A leading `!` excludes. Globs start at the root of the repository.',
  },
  'paths-ignore': {
    kind: 'list',
    group: 'What to scan',
    absent: 'none',
    decides: false,
    appliesTo: IN_SCANS,
    description: 'Do not scan files that match one of these globs, a list as in the `paths-ignore` of a workflow.',
  },
  'changed-only': {
    kind: 'enum',
    values: ['auto', 'true', 'false'],
    group: 'What to scan',
    default: 'auto',
    decides: false,
    appliesTo: ['scan'],
    description:
      'Whether to verify only images that a change adds, compared with its base commit: `auto` (in pull requests and merge queues), `true` (the same, and an error in other runs), or `false`.',
  },
  lock: {
    kind: 'enum',
    values: ['off', 'check', 'write'],
    group: 'What to scan',
    default: 'off',
    decides: false,
    appliesTo: IN_SCANS,
    description:
      'What to do with `.github/image-provenance.lock.json`, which records the digest, signer, and evidence of every verified image: `check` (fail if a signer changed, a signature is older than the recorded one, evidence is gone, or an image is not recorded), `write` (record what is verified now), or `off`.',
  },
  pin: {
    kind: 'boolean',
    group: 'What to scan',
    default: 'false',
    decides: false,
    appliesTo: IN_SCANS,
    description:
      'Whether to write `pin.patch`. Apply it with `git apply` to add the verified digest to the tag of every verified image.',
    inTerminal: 'Add the verified digest to the tag of every verified image, in the files.',
  },
  issue: {
    kind: 'boolean',
    group: 'What to scan',
    default: 'false',
    decides: false,
    appliesTo: ['scan'],
    description:
      'Whether to open an issue in this repository if the scan fails, update it in later runs on the same branch, and close it when all is well. Not in runs that look at a change. Needs `permissions: issues: write`.',
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;
