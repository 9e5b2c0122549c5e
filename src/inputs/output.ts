import type { InputReader } from './reader.ts';

/** What comes out; read before everything else, since a fault in the inputs is reported too. */
export interface OutputInputs {
  /** undefined: a new folder under the runner's temporary folder */
  readonly directory: string | undefined;
  readonly uploadArtifact: boolean;
  readonly artifactName: string | undefined;
  readonly jobSummary: boolean;
  readonly enforce: boolean;
}

const PATH = /^\P{Cc}+$/u;
/** Without what `@actions/artifact` refuses in names. */
const ARTIFACT_NAME = /^[^"*/:<>?\\|\p{Cc}]{1,255}$/u;

/** Reads what comes out; after a fault the default applies. */
export function readOutput(reader: InputReader): OutputInputs {
  return {
    directory: reader.matching('output-directory', PATH, 'it must be one line without control characters'),
    uploadArtifact: reader.boolean('upload-artifact') ?? true,
    artifactName: reader.matching(
      'artifact-name',
      ARTIFACT_NAME,
      'it must be one line of up to 255 characters, none of them " * / : < > ? \\ |',
    ),
    jobSummary: reader.boolean('job-summary') ?? true,
    enforce: reader.boolean('enforce') ?? true,
  };
}
