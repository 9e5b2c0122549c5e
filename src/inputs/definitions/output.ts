import { IN_VERIFYING_STEPS, IN_ALL_STEPS, type InputDefinition } from '../definition.ts';

/** The inputs of the group “What comes out”. */
export const OUTPUT_INPUTS = {
  'output-directory': {
    kind: 'path',
    group: 'What comes out',
    absent: 'a new folder under `RUNNER_TEMP`',
    decides: false,
    appliesTo: ['verify', 'merge', 'scan', 'cli', 'cli-scan'],
    description: 'Folder for the files. A relative path starts at the workspace.',
    inTerminal: 'Folder for the files: verified predicates, report.json, summary.md. Without it, nothing is written.',
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
      'How to upload the files as artifacts of the workflow run: `single` (all in one), `per-image` (one for each image, and one for the report and summary), `per-file` (each file by itself, not zipped), or `none`. If there would be more than 100 artifacts, all files are uploaded as one, with a warning.',
    inMerge:
      'How to upload the report and summary as artifacts of the workflow run: `single` or `per-image` (both in one), `per-file` (each by itself, not zipped), or `none`.',
  },
  'artifact-name': {
    kind: 'text',
    group: 'What comes out',
    absent: '`image-provenance-`, the name and digest of the first image if there is one, and random digits',
    decides: false,
    appliesTo: IN_ALL_STEPS,
    description:
      'Name of the artifact. With `per-image` and `per-file`, the beginning of each name, at most 60 characters.',
  },
  'retention-days': {
    kind: 'number',
    min: 1,
    // of private repositories; artifacts of public ones stay for 90 days at most
    max: 400,
    group: 'What comes out',
    absent: 'the setting of the repository',
    decides: false,
    appliesTo: IN_ALL_STEPS,
    description: 'How many days to keep artifacts, from `1` to `400`, at most what the repository allows.',
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
      'Whether to comment on the pull request. Later runs update the comment. `auto` (in runs of `pull_request` and `pull_request_target`; nothing elsewhere), `true` (the same, with a notice elsewhere), or `false`. Needs `permissions: pull-requests: write`.',
  },
  'comment-name': {
    kind: 'text',
    group: 'What comes out',
    absent: 'one comment per workflow, job, and step',
    decides: false,
    appliesTo: IN_VERIFYING_STEPS,
    description:
      'Name that tells comments apart, so that each job of a matrix and each call of a reusable workflow has a comment of its own.',
    inScan:
      'Name that tells comments and issues apart, so that each job of a matrix and each call of a reusable workflow has its own.',
  },
  'dependency-snapshot': {
    kind: 'boolean',
    group: 'What comes out',
    default: 'false',
    decides: false,
    appliesTo: ['verify'],
    description:
      'Whether to submit the packages in the verified SBOMs to the dependency graph of the repository. Needs `permissions: contents: write`.',
  },
  enforce: {
    kind: 'boolean',
    group: 'What comes out',
    default: 'true',
    decides: false,
    appliesTo: IN_ALL_STEPS,
    description:
      'Whether the step fails if an image is not verified or `fail-on-change` refuses it. With `false` (an audit), these are warnings, and the step fails only if inputs are invalid, the trusted root cannot be loaded, or an image could not be checked.',
    inMerge:
      'Whether the step fails if an image is not verified. Must be the same as in the shards. With `false` (an audit), it fails only if inputs or reports are invalid, an image could not be checked, or a shard was canceled.',
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;
