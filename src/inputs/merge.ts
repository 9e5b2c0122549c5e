import { ConfigError } from '../errors.ts';
import { readOutput } from './output.ts';
import { InputReader, type InputSource } from './reader.ts';

/** What a run that merges reports is asked. */
export interface MergeInputs {
  /** the folder with the reports; a relative path starts at the workspace */
  readonly folder: string;
}

/** These say what is verified and how; beside reports of what was they would only seem to. */
const OF_VERIFYING: readonly string[] = [
  'image',
  'image-file',
  'tag',
  'shard',
  'platform',
  'predicate-type',
  'require-signature',
  'signed-name',
  'max-age',
  'min-age',
  'certificate-identity',
  'certificate-identity-regexp',
  'certificate-oidc-issuer',
  'certificate-oidc-issuer-regexp',
  'certificate-github-workflow-trigger',
  'certificate-github-workflow-sha',
  'certificate-github-workflow-name',
  'certificate-github-workflow-repository',
  'certificate-github-workflow-ref',
  'key',
  'publisher',
  'chainguard-signers',
  'trusted-root',
  'tuf-mirror',
  'tuf-root',
  'insecure-ignore-tlog',
  'insecure-ignore-sct',
  'use-signed-timestamps',
  'comment',
  'comment-name',
  'artifact',
  'dependency-snapshot',
  'baseline',
  'fail-on-change',
];

/**
 * Reads `merge-reports` and what goes with it;
 * @throws ConfigError with every fault that was found
 */
export function readMergeInputs(source: InputSource, known: readonly string[] = []): MergeInputs {
  const reader = new InputReader(source);
  const folder = reader.line('merge-reports');
  const given = OF_VERIFYING.filter((name) => reader.text(name) !== undefined);
  if (given.length > 0) {
    reader.issues.push(
      `merge-reports puts reports of earlier jobs together and verifies nothing, so that ${given.join(', ')} would decide nothing: leave out what is about images and signers.`,
    );
  }
  readOutput(reader);
  const issues = [...known, ...reader.issues];
  if (issues.length > 0 || folder === undefined) {
    throw new ConfigError(issues);
  }
  return { folder };
}
