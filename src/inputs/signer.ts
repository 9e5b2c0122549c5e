import { compilePattern } from '../core/policy/pattern.ts';
import { withIssuer } from '../publishers/github.ts';
import { organizationPreset } from '../publishers/organization.ts';
import { parsePublisher, type PublisherChoice } from '../publishers/publisher.ts';
import {
  GITHUB_ISSUER,
  type GitHubClaim,
  type GitHubClaims,
  type SignerPolicy,
  type ValuePolicy,
} from '../core/policy/signer.ts';
import { readKeyItems, readKeys } from './keys.ts';
import type { InputReader } from './reader.ts';
import { findIdentitySlip, unquoted } from './slips.ts';
import { refuseBesidePolicy, type GivenPolicy } from './policy.ts';
import type { NameOf } from './table.ts';
import { quote } from '../text.ts';

/** Inputs about a Chainguard organization; both are UIDPs, `<organization>/<id>`. */
export interface ChainguardInputs {
  /** the identity that the workflow assumes */
  readonly identity: string | undefined;
  /** the services that sign; undefined when they are looked up */
  readonly signers: readonly string[] | undefined;
}

/** A publisher whose signers are known, or may be by the image. */
type PresetChoice = Exclude<PublisherChoice, { kind: 'chainguard-organization' }>;

/** The signer policy of the inputs. */
export type SignerChoice =
  /** the same for every image */
  | { readonly kind: 'given'; readonly signer: SignerPolicy }
  /** by presets, narrowed by the claims */
  | {
      readonly kind: 'publisher';
      readonly choice: PresetChoice;
      readonly claims: GitHubClaims;
    }
  /** by the rules of a policy */
  | {
      readonly kind: 'policy';
      readonly policy: GivenPolicy;
      readonly organizationSigners: readonly string[] | undefined;
      /** whether the signers of the organization can be looked up */
      readonly canDiscover: boolean;
    }
  /** an issue was added */
  | { readonly kind: 'invalid' };

const CLAIM_INPUTS: readonly (readonly [NameOf<'line'>, GitHubClaim])[] = [
  ['certificate-github-workflow-trigger', 'githubWorkflowTrigger'],
  ['certificate-github-workflow-sha', 'githubWorkflowSha'],
  ['certificate-github-workflow-name', 'githubWorkflowName'],
  ['certificate-github-workflow-repository', 'githubWorkflowRepository'],
  ['certificate-github-workflow-ref', 'githubWorkflowRef'],
];

type HalfName = 'certificate-identity' | 'certificate-oidc-issuer';

/** Identity or issuer, as exact values or as a pattern. */
interface Half {
  readonly exactName: HalfName;
  readonly patternName: `${HalfName}-regexp`;
  readonly exact: readonly string[];
  readonly pattern: string | undefined;
}

/**
 * Reads who may have signed: exactly one of keys, an identity with its issuer, or a publisher. Claims of GitHub
 * certificates restrict an identity or a publisher, never keys.
 */
export async function readSignerChoice(
  reader: InputReader,
  chainguard: ChainguardInputs,
  policy: GivenPolicy | undefined,
): Promise<SignerChoice> {
  const issuesBefore = reader.issues.length;
  const identities = reader.list('certificate-identity');
  for (const value of identities.filter((text) => /\p{Cc}/u.test(text))) {
    reader.refuse('certificate-identity', value, 'it contains control characters');
  }
  const identity = readHalf(
    reader,
    'certificate-identity',
    identities.map((value) => readExactIdentity(reader, value)),
  );
  const issuerText = reader.line('certificate-oidc-issuer');
  const issuer = readHalf(reader, 'certificate-oidc-issuer', issuerText === undefined ? [] : [issuerText]);
  const claims = readClaims(reader);
  const keyItems = readKeyItems(reader);
  const keys = await readKeys(reader, keyItems);
  const publisher = reader.text('publisher');
  const requested = reader.take('publisher', publisher ?? '', parsePublisher(publisher ?? 'auto'));
  const isOfGitHub = requested?.kind === 'preset' && requested.preset.name.startsWith('github:');
  const ownIssuer = isOfGitHub && !isGiven(identity) && issuer.pattern === undefined ? issuerText : undefined;
  const isByPolicy = reader.isGiven('policy');
  const resolved =
    requested === undefined || isByPolicy ? undefined : resolveOrganization(reader, requested, chainguard, claims);
  const choice = ownIssuer === undefined ? resolved : applyIssuer(reader, resolved, ownIssuer);

  if (isByPolicy) {
    refuseBesidePolicy(reader, requested);
    return policy === undefined || reader.issues.length > issuesBefore
      ? { kind: 'invalid' }
      : {
          kind: 'policy',
          policy,
          organizationSigners: chainguard.signers,
          canDiscover: chainguard.identity !== undefined,
        };
  }
  const hasIdentity = isGiven(identity) || (isGiven(issuer) && ownIssuer === undefined);
  const ways = [
    ...(hasIdentity ? ['the certificate identity'] : []),
    ...(keyItems.length > 0 ? [reader.name('key')] : []),
    ...(choice?.kind === 'preset' || choice?.kind === 'publisher' ? [reader.name('publisher')] : []),
  ];
  if (ways.length > 1) {
    reader.issues.push(`${ways.join(' and ')} are set, but only one of them can say who may have signed.`);
  }
  if (keyItems.length > 0 && Object.keys(claims).length > 0) {
    reader.issues.push(
      `${reader.name('key')} and ${claimInputs(reader)}: a key has no certificate that could contain these claims.`,
    );
  }
  const isAlone = hasIdentity && (isGiven(identity) || ways.length === 1);
  const values = isAlone ? await readIdentity(reader, identity, issuer) : undefined;
  if (reader.issues.length > issuesBefore || choice === undefined) {
    return { kind: 'invalid' };
  }
  if (keys.length > 0) {
    return { kind: 'given', signer: { kind: 'keys', keys } };
  }
  return values === undefined
    ? { kind: 'publisher', choice, claims }
    : { kind: 'given', signer: { kind: 'identity', ...values, claims } };
}

/** The one mix of a publisher with another input: enterprises have an issuer of their own. */
function applyIssuer(reader: InputReader, choice: PresetChoice | undefined, issuer: string): PresetChoice | undefined {
  if (choice?.kind !== 'preset') {
    return choice;
  }
  const preset = reader.take('certificate-oidc-issuer', issuer, withIssuer(choice.preset, issuer));
  return preset === undefined ? undefined : { kind: 'preset', preset };
}

/** The signers of an organization: those of `chainguard-signers`, else they are looked up with `chainguard-identity`. */
function resolveOrganization(
  reader: InputReader,
  choice: PublisherChoice,
  { identity, signers }: ChainguardInputs,
  claims: GitHubClaims,
): PresetChoice {
  if (choice.kind !== 'chainguard-organization') {
    if (signers !== undefined) {
      reader.issues.push(
        `${reader.name('chainguard-signers')} has no effect without ${reader.name('publisher')} "chainguard-organization".`,
      );
    }
    return choice;
  }
  if (identity === undefined && signers === undefined) {
    reader.issues.push(
      `${reader.name('publisher')} "chainguard-organization" needs to know who signs for the organization: set ${reader.name('chainguard-signers')}${reader.isStep ? `, or ${reader.name('chainguard-identity')} to look them up with` : ''}.`,
    );
  }
  if (Object.keys(claims).length > 0) {
    reader.issues.push(
      `${reader.name('publisher')} "chainguard-organization" and ${claimInputs(reader)}: workflows do not sign the images of an organization, so the certificates have no such claims.`,
    );
  }
  return { kind: 'preset', preset: organizationPreset(signers) };
}

function readHalf(reader: InputReader, exactName: HalfName, exact: readonly string[]): Half {
  const patternName: Half['patternName'] = `${exactName}-regexp`;
  const pattern = reader.line(patternName);
  if (exact.some((value) => /\.[*+]|^\^|\$$/.test(value))) {
    reader.warnings.push(
      `${reader.name(exactName)} is compared exactly, but looks like a pattern. For patterns, use ${reader.name(patternName)}.`,
    );
  }
  const given = [
    [patternName, pattern] as const,
    ...(exactName === 'certificate-oidc-issuer' ? exact : []).map((each) => [exactName, each] as const),
  ];
  for (const [name, value = ''] of given) {
    if (unquoted(value) !== undefined) {
      reader.refuse(name, value, '');
    }
  }
  if (
    exactName === 'certificate-oidc-issuer' &&
    exact.some((value) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i.test(value))
  ) {
    reader.warnings.push(
      `${reader.name(exactName)} matches no certificate of a known issuer: their names begin with "https://".`,
    );
  }
  if (exact.length > 0 && pattern !== undefined) {
    reader.issues.push(
      `${reader.name(exactName)} and ${reader.name(patternName)} are set: use exact values or a pattern, but not both.`,
    );
  }
  return { exactName, patternName, exact, pattern };
}

/** An identity as it is, or as it was meant after an issue, so that no other issue follows from that. */
function readExactIdentity(reader: InputReader, value: string): string {
  const name = 'certificate-identity';
  const inner = unquoted(value);
  if (inner !== undefined) {
    reader.refuse(name, value, '');
    return inner;
  }
  const slip = findIdentitySlip(value);
  if (slip?.kind === 'invalid') {
    reader.refuse(name, value, slip.reason);
    return slip.meant ?? value;
  }
  if (slip?.kind === 'doubtful') {
    reader.warnings.push(`${reader.name(name)}: ${quote(value)} ${slip.reason}.`);
  }
  return value;
}

function isGiven({ exact, pattern }: Half): boolean {
  return exact.length > 0 || pattern !== undefined;
}

async function readIdentity(
  reader: InputReader,
  identity: Half,
  issuer: Half,
): Promise<{ identity: ValuePolicy; issuer: ValuePolicy } | undefined> {
  if (!isGiven(identity)) {
    reader.issues.push(
      `${reader.name('certificate-oidc-issuer')} says who vouches for an identity, but not for which: ${reader.name('certificate-identity')} (or ${reader.name('certificate-identity-regexp')}) is missing.`,
    );
    await readValue(reader, issuer);
    return undefined;
  }
  const identityPolicy = await readValue(reader, identity);
  const issuerPolicy = isGiven(issuer) ? await readValue(reader, issuer) : defaultIssuer(reader, identity);
  return identityPolicy === undefined || issuerPolicy === undefined
    ? undefined
    : { identity: identityPolicy, issuer: issuerPolicy };
}

async function readValue(reader: InputReader, half: Half): Promise<ValuePolicy | undefined> {
  if (half.pattern === undefined) {
    return { kind: 'exact', values: [...new Set(half.exact)] };
  }
  const compiled = reader.take(half.patternName, half.pattern, await compilePattern(half.pattern));
  if (compiled?.acceptsUnrelated === true) {
    reader.insecure.push(`${half.patternName}: accepts unrelated identities`);
    reader.warnings.push(
      `${reader.name(half.patternName)} accepts unrelated identities, so anyone may sign. Name the owner in it.`,
    );
  }
  return compiled?.policy;
}

function defaultIssuer(reader: InputReader, identity: Half): ValuePolicy | undefined {
  if (identity.exact.length > 0 && identity.exact.every((value) => value.startsWith('https://github.com/'))) {
    reader.notices.push(
      `${reader.name('certificate-oidc-issuer')} is not set. For identities of github.com, it is ${GITHUB_ISSUER}.`,
    );
    return { kind: 'exact', values: [GITHUB_ISSUER] };
  }
  reader.issues.push(
    `${reader.name('certificate-oidc-issuer')} (or ${reader.name('certificate-oidc-issuer-regexp')}) is missing: an identity is meaningful only together with the issuer that vouches for it. Only exact identities that begin with https://github.com/ have a default issuer.`,
  );
  return undefined;
}

/** All of them together, in a message. */
function claimInputs(reader: InputReader): string {
  return reader.name('certificate-github-workflow-name').replace(/name$/, '…');
}

function readClaims(reader: InputReader): GitHubClaims {
  const given = CLAIM_INPUTS.flatMap(([name, claim]) => {
    const value = reader.line(name);
    return value === undefined ? [] : [[claim, value] as const];
  });
  return Object.fromEntries(given);
}

/** A UIDP: hexadecimal ids from the organization down (chainguard-dev/sdk `uidp`). */
const UIDP = /^[0-9a-f]{1,64}(?:\/[0-9a-f]{1,64}){1,8}$/;
const SIGNER = /^[0-9a-f]{1,64}\/[0-9a-f]{1,64}$/;

/** Reads the identity that the workflow assumes at Chainguard and the signers of the organization. */
export function readChainguardInputs(reader: InputReader): ChainguardInputs {
  const rule =
    'it must be a UIDP: lowercase hexadecimal ids with "/" between them, as `chainctl iam identities list` prints';
  const identity = reader.matching('chainguard-identity', UIDP, rule);
  const requested = [...new Set(reader.list('chainguard-signers'))];
  for (const signer of requested.filter((each) => !SIGNER.test(each))) {
    reader.refuse(
      'chainguard-signers',
      signer,
      'it must be a UIDP "<organization>/<id>" in lowercase hexadecimal, without https://issuer.enforce.dev/',
    );
  }
  return { identity, signers: requested.length === 0 ? undefined : requested };
}
