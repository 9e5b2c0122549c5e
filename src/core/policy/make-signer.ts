import type { Parsed } from '../../parsed.ts';
import { parsePublicKeys } from './keys.ts';
import { compilePattern } from './pattern.ts';
import { GITHUB_ISSUER, type GitHubClaims, type IdentityPolicy, type KeyPolicy, type ValuePolicy } from './signer.ts';

/** Who may have signed with a certificate. One of each pair is needed; a pattern is RE2, and must match the complete value. */
export interface CertificateSigner {
  /** exact identities (SAN), any one of them */
  readonly identity?: string | readonly string[] | undefined;
  readonly identityRegexp?: string | undefined;
  /** the exact issuer; default that of GitHub Actions where every identity begins with `https://github.com/` */
  readonly issuer?: string | undefined;
  readonly issuerRegexp?: string | undefined;
  /** claims of GitHub Actions that the certificate must have, each with exactly this value */
  readonly claims?: GitHubClaims | undefined;
}

/**
 * A policy for certificates.
 * @throws TypeError where a value is missing, there is one too many, or a pattern cannot be used
 */
export async function certificateSigner(signer: CertificateSigner): Promise<IdentityPolicy> {
  const { identity = [], identityRegexp, issuer, issuerRegexp, claims = {} } = signer;
  const identities = typeof identity === 'string' ? [identity] : identity;
  const isOnGitHub = identities.length > 0 && identities.every((value) => value.startsWith('https://github.com/'));
  const defaultIssuer = issuerRegexp === undefined && isOnGitHub ? [GITHUB_ISSUER] : [];
  return {
    kind: 'identity',
    identity: await valueOf('identity', identities, identityRegexp),
    issuer: await valueOf('issuer', issuer === undefined ? defaultIssuer : [issuer], issuerRegexp),
    claims,
  };
}

/**
 * A policy for public keys in PEM, any one of which may have signed.
 * @throws TypeError where the text holds something else
 */
export function keySigner(pem: string): KeyPolicy {
  return { kind: 'keys', keys: valueOrThrow('the key', parsePublicKeys(pem)) };
}

async function valueOf(name: string, exact: readonly string[], pattern: string | undefined): Promise<ValuePolicy> {
  if (exact.length > 0 === (pattern !== undefined)) {
    throw new TypeError(`Exactly one of ${name} and ${name}Regexp is needed.`);
  }
  return pattern === undefined
    ? { kind: 'exact', values: exact }
    : valueOrThrow(`${name}Regexp`, await compilePattern(pattern)).policy;
}

function valueOrThrow<T>(what: string, result: Parsed<T>): T {
  if (result.kind === 'invalid') {
    throw new TypeError(`${what} cannot be used: ${result.issue}`);
  }
  return result.value;
}
