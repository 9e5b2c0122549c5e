import type { InputCommand, InputDefinition } from '../definition.ts';

const IN_SCANS: readonly InputCommand[] = ['scan', 'cli-scan'];

/** The inputs of the group “What to scan”. */
export const SCAN_INPUTS = {
  paths: {
    kind: 'list',
    group: 'What to scan',
    absent: 'all that git tracks',
    decides: false,
    appliesTo: IN_SCANS,
    description:
      'Only files that match one of these globs, a list as in the `paths` of a workflow; a `!` in front takes back. Globs start at the root of the repository.',
  },
  'paths-ignore': {
    kind: 'list',
    group: 'What to scan',
    absent: 'none',
    decides: false,
    appliesTo: IN_SCANS,
    description: 'No files that match one of these globs, a list as in the `paths-ignore` of a workflow.',
  },
  'changed-only': {
    kind: 'enum',
    values: ['auto', 'true', 'false'],
    group: 'What to scan',
    default: 'auto',
    decides: false,
    appliesTo: ['scan'],
    description:
      'Whether only images are verified that a change brings, compared with its base commit: `auto` (in runs of a pull request or a merge queue), `true` (the same, and an error in other runs) or `false`.',
  },
  lock: {
    kind: 'enum',
    values: ['off', 'check', 'write'],
    group: 'What to scan',
    default: 'off',
    decides: false,
    appliesTo: IN_SCANS,
    description:
      'What to do with `.github/image-provenance.lock.json`, which records the digest, the signer and the evidence of every verified image: `check` (fail where a signer changed, a signature is older than the recorded one, evidence is gone, or an image is not recorded), `write` (record what is verified now) or `off`.',
  },
  pin: {
    kind: 'boolean',
    group: 'What to scan',
    default: 'false',
    decides: false,
    appliesTo: IN_SCANS,
    description:
      'Whether to write `pin.patch`, with which `git apply` puts the verified digest behind the tag of every verified image.',
    inTerminal: 'Put the verified digest behind the tag of every verified image, in the files.',
  },
  issue: {
    kind: 'boolean',
    group: 'What to scan',
    default: 'false',
    decides: false,
    appliesTo: ['scan'],
    description:
      'Whether to open an issue in this repository where the scan fails, to update it in later runs on the same branch, and to close it when all is well (not in runs about a change). Needs `permissions: issues: write`.',
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;
