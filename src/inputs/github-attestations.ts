import { nameOf } from '../core/image/reference.ts';
import { attestationLocations, hasLocations, type GitHubAttestationsMode } from '../core/policy/github-attestations.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import { listNames } from '../text.ts';
import type { InputReader } from './reader.ts';

/** Reads when GitHub's attestations API is asked; where it must be, it has to be known what to ask it for. */
export function readGitHubAttestations(reader: InputReader, images: readonly ImageRequest[]): GitHubAttestationsMode {
  const text = reader.matching('github-attestations', /^(?:auto|true|false)$/, 'it must be "auto", "true" or "false"');
  const mode = text === 'true' || text === 'false' ? text : 'auto';
  const unknown = images.filter(
    ({ reference, signer }) => !hasLocations(attestationLocations(reference.repository, signer)),
  );
  if (mode === 'true' && unknown.length > 0) {
    const names = listNames(unknown.map(({ reference }) => nameOf(reference.repository)));
    reader.issues.push(
      `github-attestations is "true", but nothing says which repository on GitHub holds the attestations of ${names}: ` +
        'give publisher github:OWNER/REPO, an exact certificate-identity of a workflow on github.com, or certificate-github-workflow-repository.',
    );
  }
  return mode;
}
