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
      'What the images are compared with, each verified anew: image references, one a line; the folder or `report.json` of an earlier run (a path that begins with `./`, `../` or `/`, or ends in `/` or `.json`); or `auto`, in runs of a pull request the report of the last successful run of this workflow on the base branch (needs `permissions: actions: read`). See `docs/changes.md`.',
    inScan:
      '`auto`: in runs that are not about a change, the images are compared with those of the last successful run of this workflow on the same branch (needs `permissions: actions: read`). In runs about a change it changes nothing: there an image is always compared with the one that it stands in place of.',
    inTerminal:
      'What the images are compared with, each verified anew: image references; or the folder or `report.json` of an earlier run (a path that begins with `./`, `../` or `/`, or ends in `/` or `.json`).',
  },
  'fail-on-change': {
    kind: 'list',
    group: 'Compare with a baseline',
    absent: 'none',
    decides: false,
    appliesTo: COMPARING,
    inScan:
      'Changes that fail the step although the image is verified, where it stands in place of another one or is compared with `baseline`; one a line: `signer`, `builder`, `source`, `build-type`, `user`, `entry-point`, `environment`, `downgrade`, `unordered-version`, `license` (any new one), `license:ID` (that one), `package-added`, `package-removed`, `platform`.',
    description:
      'Changes since the `baseline` that fail the step, although the image is verified; one a line: `signer`, `builder`, `source`, `build-type`, `user`, `entry-point`, `environment`, `downgrade`, `unordered-version`, `license` (any new one), `license:ID` (that one), `package-added`, `package-removed`, `platform`.',
    inTerminal:
      'Changes since the `baseline` that are not accepted, although the image is verified: `signer`, `builder`, `source`, `build-type`, `user`, `entry-point`, `environment`, `downgrade`, `unordered-version`, `license` (any new one), `license:ID` (that one), `package-added`, `package-removed`, platform.',
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;
