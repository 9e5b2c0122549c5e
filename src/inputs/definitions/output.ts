import { IN_VERIFYING_STEPS, IN_ALL_STEPS, type InputDefinition } from '../definition.ts';

/** The inputs of the group “What comes out”. */
export const OUTPUT_INPUTS = {
  'output-directory': {
    kind: 'path',
    group: 'What comes out',
    absent: 'a new folder under `RUNNER_TEMP`',
    decides: false,
    appliesTo: ['verify', 'merge', 'scan', 'cli', 'cli-scan'],
    description: 'Folder for the files; a relative path starts at the workspace.',
    inTerminal: 'Folder for the files: verified predicates, report.json, summary.md. Without it nothing is written.',
    absentInTerminal: '',
  },
  artifact: {
    kind: 'enum',
    values: ['single', 'per-image', 'per-file', 'none'],
    group: 'What comes out',
    default: 'single',
    decides: false,
    appliesTo: IN_ALL_STEPS,
    description:
      'How the files become artifacts of the workflow run: `single` (all in one), `per-image` (one for each image, and one for report and summary), `per-file` (each file as it is, not zipped) or `none`. Where they would be more than 100, it is one with all files, and a warning.',
    inMerge:
      'How report and summary become artifacts of the workflow run: `single` or `per-image` (both in one), `per-file` (each as it is, not zipped) or `none`.',
  },
  'artifact-name': {
    kind: 'text',
    group: 'What comes out',
    absent: '`image-provenance-`, name and digest of the (first) image if there is one, and random digits',
    decides: false,
    appliesTo: IN_ALL_STEPS,
    description:
      'Name of the artifact; with `per-image` and `per-file` names begin with it, and it has at most 60 characters.',
  },
  'retention-days': {
    kind: 'number',
    min: 1,
    // of private repositories; artifacts of public ones stay for 90 days at most
    max: 400,
    group: 'What comes out',
    absent: 'what the repository says',
    decides: false,
    appliesTo: IN_ALL_STEPS,
    description: 'Days that artifacts are stored, from `1` to `400`, and at most what the repository allows.',
  },
  'job-summary': {
    kind: 'boolean',
    group: 'What comes out',
    default: 'true',
    decides: false,
    appliesTo: IN_ALL_STEPS,
    description: 'Whether to write the job summary.',
  },
  comment: {
    kind: 'enum',
    values: ['auto', 'true', 'false'],
    group: 'What comes out',
    default: 'false',
    decides: false,
    appliesTo: IN_VERIFYING_STEPS,
    description:
      'Whether to write a comment to the pull request, one that later runs update: `auto` (in runs of `pull_request` and `pull_request_target`, silently nowhere else), `true` (the same, and a notice elsewhere) or `false`. Needs `permissions: pull-requests: write`.',
  },
  'comment-name': {
    kind: 'text',
    group: 'What comes out',
    absent: 'nothing: one for workflow, job and step',
    decides: false,
    appliesTo: IN_VERIFYING_STEPS,
    description:
      'What the comment is called, so that legs of a matrix and calls of one reusable workflow have a comment each.',
    inScan:
      'What the comment and the issue are called, so that legs of a matrix and calls of one reusable workflow have one each.',
  },
  'dependency-snapshot': {
    kind: 'boolean',
    group: 'What comes out',
    default: 'false',
    decides: false,
    appliesTo: ['verify'],
    description:
      'Whether to submit the packages of the verified SBOMs of verified images to the dependency graph of the repository (`true` or `false`). Needs `permissions: contents: write`.',
  },
  enforce: {
    kind: 'boolean',
    group: 'What comes out',
    default: 'true',
    decides: false,
    appliesTo: IN_ALL_STEPS,
    description:
      'Whether the step fails when an image is not verified, or is refused by `fail-on-change`. With `false` (an audit) these are warnings, and it fails only for invalid inputs, where the trusted root cannot be loaded, or for an image that could not be checked.',
    inMerge:
      'Whether the step fails when an image is not verified; the same as in the shards. With `false` (an audit) it fails only for invalid inputs and reports, for an image that could not be checked, or where a shard was canceled.',
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;
