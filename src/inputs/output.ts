import type { InputReader } from './reader.ts';

/** How files become artifacts of the workflow run. */
export type ArtifactChoice = 'single' | 'per-image' | 'per-file';

/** Whether there is a comment: in runs of a pull request, silently nowhere else (`auto`) or not silently, or never. */
export type CommentChoice = 'auto' | 'true' | 'false';

/** What comes out; read before everything else, since a fault in the inputs is reported too. */
export interface OutputInputs {
  /** undefined: a new folder under the runner's temporary folder */
  readonly directory: string | undefined;
  readonly uploadArtifact: boolean;
  readonly artifact: ArtifactChoice;
  readonly artifactName: string | undefined;
  /** days; undefined: what the repository's settings say */
  readonly retentionDays: number | undefined;
  readonly jobSummary: boolean;
  readonly comment: CommentChoice;
  /** tells the comments of a matrix's legs apart */
  readonly commentName: string | undefined;
  /** whether the packages of verified images are submitted to GitHub's dependency graph */
  readonly dependencySnapshot: boolean;
  /** for comment and snapshots; the registry's reader refuses a faulty one */
  readonly githubToken: string | undefined;
  readonly enforce: boolean;
}

const PATH = /^\P{Cc}+$/u;
/** Without what `@actions/artifact` refuses in names. */
const ARTIFACT_NAME = /^[^"*/:<>?\\|\p{Cc}]{1,255}$/u;

/** Characters of a name that others follow: a folder, a platform and a file of up to 64 each, within 255. */
const MAX_BEGINNING = 60;
/** What private repositories may keep artifacts for; public ones for 90. */
const DAYS = /^(?:[1-9]\d?|[1-3]\d\d|400)$/;

/** Reads what comes out; after a fault the default applies. */
export function readOutput(reader: InputReader): Omit<OutputInputs, 'githubToken'> {
  const artifact = readArtifact(reader);
  const days = reader.matching('retention-days', DAYS, 'it must be a number of days from 1 to 400');
  return {
    directory: reader.matching('output-directory', PATH, 'it must be one line without control characters'),
    uploadArtifact: reader.boolean('upload-artifact') ?? true,
    artifact,
    artifactName: readArtifactName(reader, artifact),
    retentionDays: days === undefined ? undefined : Number(days),
    jobSummary: reader.boolean('job-summary') ?? true,
    comment: readComment(reader),
    commentName: reader.matching(
      'comment-name',
      /^\P{Cc}{1,100}$/u,
      'it must be one line of up to 100 characters, none of them a control character',
    ),
    dependencySnapshot: reader.boolean('dependency-snapshot') ?? false,
    enforce: reader.boolean('enforce') ?? true,
  };
}

function readComment(reader: InputReader): CommentChoice {
  const text = reader.matching('comment', /^(?:auto|true|false)$/, 'it must be "auto", "true" or "false"');
  return text === 'auto' || text === 'true' ? text : 'false';
}

function readArtifact(reader: InputReader): ArtifactChoice {
  const text = reader.matching(
    'artifact',
    /^(?:single|per-image|per-file)$/,
    'it must be "single", "per-image" or "per-file"',
  );
  return text === 'per-image' || text === 'per-file' ? text : 'single';
}

function readArtifactName(reader: InputReader, artifact: ArtifactChoice): string | undefined {
  const name = reader.matching(
    'artifact-name',
    ARTIFACT_NAME,
    'it must be one line of up to 255 characters, none of them " * / : < > ? \\ |',
  );
  if (name !== undefined && artifact !== 'single' && name.length > MAX_BEGINNING) {
    reader.refuse(
      'artifact-name',
      name,
      `with artifact: ${artifact} other names begin with it, so it must have at most ${MAX_BEGINNING} characters`,
    );
    return undefined;
  }
  return name;
}
