import { nameOf, type RepositoryName } from '../core/image/reference.ts';
import { kinshipOf, sourceOnGitHub, type CertificateHolder, type ProposedSigning } from '../core/verdict/signing.ts';

/** When an image was signed, and what its signers have to do with it: a sentence without its end, in text of the signers. */
export function describeSigning({ signers, time }: ProposedSigning, repository: RepositoryName): string {
  const since = time === undefined ? 'signed at an unproven time' : `signed ${time.toISOString().slice(0, 10)}`;
  const words = [...new Set(signers.map((signer) => describeKinship(signer, repository)))];
  return `${since}, ${words.join('; ')}`;
}

/** How sure it is that a signer is the image's own: words that follow "signed". */
export function describeKinship(signer: CertificateHolder, repository: RepositoryName): string {
  const { identity, extensions } = signer;
  const source = nameOfSource(sourceOnGitHub(signer) ?? extensions.sourceRepositoryUri);
  if (source === undefined) {
    return `by ${identity}: no certificate says what was built, so check whose it is before you accept it`;
  }
  const by = identity.toLowerCase().includes(`/${source.toLowerCase()}/`)
    ? `by a workflow of ${source} itself`
    : `by a workflow of another repository for ${source}`;
  switch (kinshipOf(signer, repository)) {
    case 'own-repository':
      return `${by}, which belongs to the owner of the image`;
    case 'same-name':
      return `${by}; its owner has the same name as the owner of the image, but may not be the same people on ${repository.registry}`;
    case 'other':
      return `${by}; the repository that was built does not belong to the owner of ${nameOf(repository)}, so check it before you accept it`;
  }
}

/** `OWNER/REPO` of a URI. */
function nameOfSource(uri: string | undefined): string | undefined {
  return /^https:\/\/[^/]+\/(.+?)\/?$/.exec(uri ?? '')?.[1];
}
