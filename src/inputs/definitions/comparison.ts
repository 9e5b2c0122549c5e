import type { InputCommand, InputDefinition } from '../definition.ts';

const COMPARING: readonly InputCommand[] = ['verify', 'scan', 'cli'];

/** The inputs of the group “Compare with a baseline”. */
export const COMPARISON_INPUTS = {
  baseline: {
    kind: 'list',
    group: 'Compare with a baseline',
    absent: 'none',
    // what is verified against it is the change, never the image
    decides: false,
    appliesTo: COMPARING,
    description:
      'What to compare the images with: image references, one per line; the folder or `report.json` of an earlier run (a path that begins with `./`, `../`, or `/`, or ends in `/` or `.json`); or `auto`, which in pull requests takes the report of the last successful run of this workflow on the base branch (needs `permissions: actions: read`). Each baseline image is verified again. See `docs/changes.md`.',
    inScan:
      '`auto`: in runs that look at all files, compare the images with those of the last successful run of this workflow on the same branch (needs `permissions: actions: read`). It has no effect in runs that look at a change: there, an image is always compared with the one that it replaces.',
    inTerminal:
      'What to compare the images with: image references; or the folder or `report.json` of an earlier run (a path that begins with `./`, `../`, or `/`, or ends in `/` or `.json`). Each baseline image is verified again.',
  },
  'fail-on-change': {
    kind: 'list',
    group: 'Compare with a baseline',
    absent: 'none',
    decides: false,
    appliesTo: COMPARING,
    inScan:
      'Changes that fail the step even though the image is verified, if it replaces another image or is compared with `baseline`. One per line: `signer`, `builder`, `source`, `build-type`, `user`, `entry-point`, `environment`, `downgrade`, `unordered-version`, `license` (any new one), `license:ID` (that one), `package-added`, `package-removed`, `platform`.',
    description:
      'Changes since the `baseline` that fail the step even though the image is verified. One per line: `signer`, `builder`, `source`, `build-type`, `user`, `entry-point`, `environment`, `downgrade`, `unordered-version`, `license` (any new one), `license:ID` (that one), `package-added`, `package-removed`, `platform`.',
    inTerminal:
      'Changes since the `baseline` that are not accepted even though the image is verified: `signer`, `builder`, `source`, `build-type`, `user`, `entry-point`, `environment`, `downgrade`, `unordered-version`, `license` (any new one), `license:ID` (that one), `package-added`, `package-removed`, platform.',
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;
