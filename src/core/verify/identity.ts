import type { ASN1Obj, X509Certificate } from '@sigstore/core';
import {
  CLAIM_NAMES,
  GITHUB_CLAIMS,
  type GitHubRepositoryValue,
  type IdentityPolicy,
  type ValuePolicy,
} from '../policy/signer.ts';
import { parseDer } from './der.ts';
import { type Mismatch, Rejection } from './finding.ts';
import type { SharedTexts } from './shared-texts.ts';
import type { Signer, ExtensionName } from './verified.ts';

type ExtensionValue = X509Certificate['extensions'][number];

const FULCIO = '1.3.6.1.4.1.57264.1';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const OTHER_NAME_USERNAME = `${FULCIO}.7`;

/** Extensions of Fulcio's certificates (sigstore/fulcio `docs/oid-info.md`): up to .6 bare text, from .8 on UTF8String. */
const EXTENSIONS: Readonly<Record<string, { name: ExtensionName; encoding: 'text' | 'der' }>> = {
  [`${FULCIO}.2`]: { name: 'githubWorkflowTrigger', encoding: 'text' },
  [`${FULCIO}.3`]: { name: 'githubWorkflowSha', encoding: 'text' },
  [`${FULCIO}.4`]: { name: 'githubWorkflowName', encoding: 'text' },
  [`${FULCIO}.5`]: { name: 'githubWorkflowRepository', encoding: 'text' },
  [`${FULCIO}.6`]: { name: 'githubWorkflowRef', encoding: 'text' },
  [`${FULCIO}.9`]: { name: 'buildSignerUri', encoding: 'der' },
  [`${FULCIO}.10`]: { name: 'buildSignerDigest', encoding: 'der' },
  [`${FULCIO}.11`]: { name: 'runnerEnvironment', encoding: 'der' },
  [`${FULCIO}.12`]: { name: 'sourceRepositoryUri', encoding: 'der' },
  [`${FULCIO}.13`]: { name: 'sourceRepositoryDigest', encoding: 'der' },
  [`${FULCIO}.14`]: { name: 'sourceRepositoryRef', encoding: 'der' },
  [`${FULCIO}.15`]: { name: 'sourceRepositoryIdentifier', encoding: 'der' },
  [`${FULCIO}.16`]: { name: 'sourceRepositoryOwnerUri', encoding: 'der' },
  [`${FULCIO}.17`]: { name: 'sourceRepositoryOwnerIdentifier', encoding: 'der' },
  [`${FULCIO}.18`]: { name: 'buildConfigUri', encoding: 'der' },
  [`${FULCIO}.19`]: { name: 'buildConfigDigest', encoding: 'der' },
  [`${FULCIO}.20`]: { name: 'buildTrigger', encoding: 'der' },
  [`${FULCIO}.21`]: { name: 'runInvocationUri', encoding: 'der' },
  [`${FULCIO}.22`]: { name: 'sourceRepositoryVisibility', encoding: 'der' },
};

/**
 * The signer that a certificate names; to be called for certificates whose chain is proven. The text is read
 * here and not by `@sigstore/core`, which drops the highest bit of every byte and so turns strange text into plain.
 * @param texts stores equal ones once
 * @throws Rejection with code `certificate`
 */
export function readSigner(certificate: X509Certificate, texts: SharedTexts): Extract<Signer, { kind: 'certificate' }> {
  const extensions: Partial<Record<ExtensionName, string>> = {};
  for (const [oid, { name, encoding }] of Object.entries(EXTENSIONS)) {
    const value = readExtension(certificate, oid, encoding);
    if (value !== undefined) {
      extensions[name] = texts.share(value);
    }
  }
  const identity = texts.share(readIdentity(certificate));
  const issuer = texts.share(readIssuer(certificate));
  return { kind: 'certificate', identity, issuer, extensions };
}

/** The first URI, else the first e-mail address, else the user name: sigstore-go's order (`pkg/fulcio/certificate`). */
function readIdentity(certificate: X509Certificate): string {
  const names: readonly ASN1Obj[] = certificate.extension(SUBJECT_ALTERNATIVE_NAME)?.valueObj.subs[0]?.subs ?? [];
  const uri = names.find(({ tag }) => tag.isContextSpecific(6));
  const email = names.find(({ tag }) => tag.isContextSpecific(1));
  const plain = uri ?? email;
  if (plain !== undefined) {
    return readAscii(plain.value);
  }
  const other = names.find(({ tag }) => tag.isContextSpecific(0));
  const username = other?.subs[0]?.toOID() === OTHER_NAME_USERNAME ? other.subs[1]?.subs[0]?.value : undefined;
  if (username === undefined) {
    throw new Rejection('certificate', 'the certificate names no identity (subject alternative name)');
  }
  return readUtf8(username);
}

/** Both issuer extensions must agree where both are there: cosign reads the old one, sigstore-go the new one. */
function readIssuer(certificate: X509Certificate): string {
  const old = readExtension(certificate, `${FULCIO}.1`, 'text');
  const current = readExtension(certificate, `${FULCIO}.8`, 'der');
  const issuer = current ?? old;
  if (issuer === undefined) {
    throw new Rejection('certificate', 'the certificate does not name the issuer that vouched for its identity');
  }
  if (old !== undefined && old !== issuer) {
    throw new Rejection('certificate', 'the certificate names two different issuers');
  }
  return issuer;
}

function readExtension(certificate: X509Certificate, oid: string, encoding: 'text' | 'der'): string | undefined {
  const extension = certificate.extension(oid);
  if (extension === undefined) {
    return undefined;
  }
  if (encoding === 'text') {
    return readUtf8(extension.value);
  }
  const text = parseDer(extension.value);
  if (text.tag.number !== 0x0c) {
    throw new Rejection('certificate', `the extension ${oid} of the certificate is not text`);
  }
  return readUtf8(text.value);
}

/** The object identifiers of a certificate's extensions, with whether each is critical. */
export function extensionsOf(certificate: X509Certificate): readonly { oid: string; critical: boolean }[] {
  return certificate.extensions.map((extension: ExtensionValue) => ({
    oid: extension.subs[0]?.toOID() ?? '',
    critical: extension.subs[1]?.tag.isBoolean() === true && extension.subs[1].toBoolean(),
  }));
}

function readAscii(bytes: Buffer): string {
  if (!bytes.every((byte) => byte >= 0x20 && byte < 0x7f)) {
    throw new Rejection('certificate', 'the identity of the certificate contains characters that are not ASCII');
  }
  return bytes.toString('latin1');
}

function readUtf8(bytes: Buffer): string {
  try {
    // a byte order mark is preserved: without it, strange text would equal plain text
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Rejection('certificate', 'an extension of the certificate is not UTF-8', { cause });
  }
}

/**
 * In what the signer of a proven certificate is not the expected one; empty when it is. Nothing else compares
 * identities. Exact values are compared completely and case-sensitively, patterns match the complete value.
 */
export function matchIdentity(policy: IdentityPolicy, signer: Extract<Signer, { kind: 'certificate' }>): Mismatch[] {
  const { sourceRepository, sourceRef, workflowRef } = policy;
  const values = (
    [
      ['sourceRepositoryUri', sourceRepository],
      ['sourceRepositoryRef', sourceRef],
      ['githubWorkflowRef', workflowRef],
    ] as const
  ).flatMap(([claim, value]) =>
    value === undefined ? [] : [{ part: CLAIM_NAMES[claim], policy: value, found: signer.extensions[claim] }],
  );
  const claims = GITHUB_CLAIMS.flatMap((claim) => {
    const value = policy.claims[claim];
    return value === undefined
      ? []
      : [{ part: CLAIM_NAMES[claim], policy: exactly(value), found: signer.extensions[claim] }];
  });
  return [
    { part: 'identity', policy: policy.identity, found: signer.identity },
    { part: 'issuer', policy: policy.issuer, found: signer.issuer },
    ...values,
    ...claims,
  ]
    .filter(({ policy, found }) => found === undefined || !matches(policy, found))
    .map(({ part, policy, found }) => ({ part, expected: expectedBy(policy), found }));
}

function exactly(value: string): ValuePolicy {
  return { kind: 'exact', values: [value] };
}

function matches(policy: ValuePolicy, value: string): boolean {
  switch (policy.kind) {
    case 'exact':
      return policy.values.includes(value);
    case 'pattern':
      return policy.matches(value);
    case 'github-repository':
      return isInRepository(policy, value);
  }
}

function isInRepository({ origin, repository, rest, isPrefix }: GitHubRepositoryValue, value: string): boolean {
  const end = origin.length + repository.length;
  const [name, after] = [value.slice(origin.length, end), value.slice(end)];
  return (
    value.startsWith(origin) &&
    foldAscii(name) === foldAscii(repository) &&
    (isPrefix ? after.startsWith(rest) : after === rest)
  );
}

/** Not `toLowerCase`: it makes ASCII letters of others, as of the Kelvin sign. */
function foldAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function expectedBy(policy: ValuePolicy): readonly string[] {
  switch (policy.kind) {
    case 'exact':
      return policy.values;
    case 'pattern':
      return [policy.pattern];
    case 'github-repository':
      return [`${policy.origin}${policy.repository}${policy.rest}${policy.isPrefix ? '…' : ''}`];
  }
}
