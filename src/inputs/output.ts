import type { InputReader } from './reader.ts';
import type { ChoiceOf } from './table.ts';

/** Inputs about results. They are read first, since invalid inputs are reported as well. */
export interface OutputInputs {
  /** undefined: a new folder under the runner's temporary folder */
  readonly directory: string | undefined;
  /** how files become artifacts of the workflow run */
  readonly artifact: ChoiceOf<'artifact'>;
  readonly artifactName: string | undefined;
  /** days; undefined: the default of the repository */
  readonly retentionDays: number | undefined;
  readonly jobSummary: boolean;
  /** `auto`: in runs of pull requests only; `true`: a notice in other runs; or never */
  readonly comment: ChoiceOf<'comment'>;
  /** distinguishes the comments of a matrix's legs */
  readonly commentName: string | undefined;
  /** whether the packages of verified images are submitted to GitHub's dependency graph */
  readonly dependencySnapshot: boolean;
  /** for comment and snapshots */
  readonly githubToken: string | undefined;
  readonly enforce: boolean;
}

/** `@actions/artifact` refuses the other characters. */
const ARTIFACT_NAME = /^[^"*/:<>?\\|\p{Cc}]{1,255}$/u;

/** Length of a name that a folder, a platform and a file of up to 64 characters each are appended to, within 255. */
const MAX_BEGINNING = 60;

/** Reads the output inputs; invalid values are replaced by the defaults. */
export function readOutput(reader: InputReader): OutputInputs {
  const artifact = reader.choice('artifact');
  return {
    directory: reader.path('output-directory'),
    artifact,
    artifactName: readArtifactName(reader, artifact),
    retentionDays: reader.number('retention-days'),
    jobSummary: reader.boolean('job-summary'),
    comment: reader.choice('comment'),
    commentName: reader.matching(
      'comment-name',
      /^\P{Cc}{1,100}$/u,
      'it must be one line of up to 100 characters, without control characters',
    ),
    dependencySnapshot: reader.boolean('dependency-snapshot'),
    githubToken: reader.token('github-token'),
    enforce: reader.boolean('enforce'),
  };
}

function readArtifactName(reader: InputReader, artifact: ChoiceOf<'artifact'>): string | undefined {
  const name = reader.matching(
    'artifact-name',
    ARTIFACT_NAME,
    'it must be one line of up to 255 characters, without " * / : < > ? \\ |',
  );
  if (name !== undefined && (artifact === 'per-image' || artifact === 'per-file') && name.length > MAX_BEGINNING) {
    reader.refuse(
      'artifact-name',
      name,
      `with artifact: ${artifact}, other names begin with it, so it must have at most ${MAX_BEGINNING} characters`,
    );
    return undefined;
  }
  return name;
}
