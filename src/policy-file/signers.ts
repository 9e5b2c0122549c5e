import { parsePublicKeys } from '../core/policy/keys.ts';
import { GITHUB_ISSUER, KEY_HASHES, type GitHubClaim, type ValuePolicy, type KeyHash } from '../core/policy/signer.ts';
import { invalid, type Parsed } from '../parsed.ts';
import { findRepeatedKeys } from './keys.ts';
import type { CertificateEntry, EntryValue, KeyEntry, RuleSigner } from './policy.ts';
import { fieldOf, parseFilePath, type ValueReader } from './values.ts';
import type { ValuePath } from './yaml-file.ts';

const CLAIMS: readonly (readonly [key: string, claim: GitHubClaim, hasTemplates: boolean])[] = [
  ['source-repository', 'sourceRepositoryUri', true],
  ['source-ref', 'sourceRepositoryRef', true],
  ['workflow-ref', 'githubWorkflowRef', true],
  ['workflow-name', 'githubWorkflowName', false],
  ['workflow-trigger', 'githubWorkflowTrigger', false],
  ['workflow-sha', 'githubWorkflowSha', false],
];

/** Reads the signers of a rule. */
export async function readSigners(values: ValueReader, rule: unknown, path: ValuePath): Promise<readonly RuleSigner[]> {
  const signers: RuleSigner[] = [];
  for (const [index, signer] of values.items(rule, 'signers').entries()) {
    const own = [...path, 'signers', index];
    // both where both are given, for the faults of each
    const certificate = await readCertificate(values, signer, own);
    const key = readKey(values, signer, own);
    signers.push(key ?? certificate);
  }
  return signers;
}

/** Reads how many signers are needed, and whether so many can be counted. */
export function readThreshold(
  values: ValueReader,
  rule: unknown,
  path: ValuePath,
  signers: readonly RuleSigner[],
): number | undefined {
  const threshold = fieldOf(rule, 'threshold');
  if (typeof threshold !== 'number') {
    return undefined;
  }
  if (threshold > signers.length && Array.isArray(fieldOf(rule, 'signers'))) {
    values.faults.add(
      [...path, 'threshold'],
      'threshold',
      `"threshold" is ${threshold}, but there are only ${signers.length} signers, so it can never be met.`,
    );
  }
  for (const { position, message } of findRepeatedKeys(signers, new Map())) {
    values.faults.addAt(position, 'threshold', message);
  }
  return threshold;
}

async function readCertificate(values: ValueReader, signer: unknown, path: ValuePath): Promise<CertificateEntry> {
  const identity = values.text(signer, path, 'identity', 'templated');
  const identityPattern = await values.pattern(signer, path, 'identity-regexp');
  const issuer = values.line(signer, path, 'issuer');
  const issuerPattern = await values.pattern(signer, path, 'issuer-regexp');
  const claims = CLAIMS.flatMap(([key, claim, hasTemplates]) => {
    const value = values.text(signer, path, key, hasTemplates ? 'templated' : 'plain');
    return value === undefined ? [] : [[claim, value] as const];
  });
  const repository = fieldOf(signer, 'source-repository');
  if (typeof repository === 'string' && !/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(repository)) {
    values.refuse(
      [...path, 'source-repository'],
      'wrong-kind',
      repository,
      'it must be the URI as in certificates, such as "https://github.com/OWNER/REPO"',
    );
  }
  const pattern = identityPattern?.policy;
  const value: EntryValue = pattern?.kind === 'pattern' ? pattern : { kind: 'template', text: identity ?? '' };
  return {
    kind: 'certificate',
    position: values.file.positionOf(path),
    identity: value,
    issuer: issuerPattern?.policy ?? exactly(issuer ?? GITHUB_ISSUER),
    claims: Object.fromEntries(claims),
    acceptsUnrelated: [
      ...(identityPattern?.acceptsUnrelated === true ? ['identity-regexp'] : []),
      ...(issuerPattern?.acceptsUnrelated === true ? ['issuer-regexp'] : []),
    ],
  };
}

function readKey(values: ValueReader, signer: unknown, path: ValuePath): KeyEntry | undefined {
  const own = [...path, 'key'];
  const value = fieldOf(signer, 'key');
  const isPem = typeof value === 'string' && value.includes('-----BEGIN');
  const text = values.text(signer, path, 'key', isPem ? 'block' : 'plain');
  if (text === undefined) {
    return undefined;
  }
  const position = values.file.positionOf(own);
  const hash = fieldOf(signer, 'hash');
  const entry = { kind: 'key', position, hash: isKeyHash(hash) ? hash : undefined } as const;
  if (isPem) {
    const keys = values.take(own, 'key', text, parsePublicKeys(text)) ?? [];
    return { ...entry, source: { kind: 'pem', keys } };
  }
  values.take(own, 'key', text, parseKeyPath(text));
  values.name({ ...position, path: text, kind: 'key' });
  return { ...entry, source: { kind: 'file', path: text } };
}

function parseKeyPath(text: string): Parsed<string> {
  return /^[A-Za-z0-9+/=]{60,}$/.test(text)
    ? invalid('it looks like the inside of a PEM block; use the complete block')
    : parseFilePath(text);
}

function isKeyHash(value: unknown): value is KeyHash {
  return KEY_HASHES.some((hash) => hash === value);
}

function exactly(value: string): ValuePolicy {
  return { kind: 'exact', values: [value] };
}
