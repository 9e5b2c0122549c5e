import type { ExplainedPolicy, ExplainedRequirements, ExplainedSigner } from '../policy-file/explained.ts';
import type { PolicyExplanation } from '../policy-file/explanation.ts';
import { plain } from '../report/text.ts';
import { count, quote } from '../text.ts';

/**
 * What a policy means for an image, in lines.
 * @param path of the policy; undefined where there is none
 */
export function linesOfExplanation(explanation: PolicyExplanation, path: string | undefined): readonly string[] {
  const { reference, publisher, documentation, signers, requirements, exemption, unmet, notes, policies } = explanation;
  if (policies !== undefined && policies.length > 0) {
    return [
      reference,
      ...(unmet === null ? [] : [`  Not met (${unmet.code}), whatever the evidence: ${unmet.reason}`]),
      ...policies.flatMap((policy) => linesOfPolicy(policy, path ?? '')),
      ...notes.map((note) => `  Note: ${note}`),
    ].map((line) => plain(line));
  }
  return [
    reference,
    `  Rule: ${describeRule(explanation, path)}`,
    ...(publisher === null ? [] : [`  Publisher: ${publisher}`]),
    ...(unmet === null ? [] : [`  Not met (${unmet.code}), whatever the evidence: ${unmet.reason}`]),
    ...(exemption === null ? [] : linesOfExemption(exemption)),
    ...(signers.length === 0
      ? []
      : ['  Who may sign:', ...signers.flatMap((signer) => linesOfSigner(signer, publisher !== null))]),
    ...(requirements === null ? [] : ['  Required:', ...linesOfRequirements(requirements, signers.length)]),
    ...(documentation === null ? [] : linesOfDocumentation(documentation)),
    ...notes.map((note) => `  Note: ${note}`),
  ].map((line) => plain(line));
}

/** A ClusterImagePolicy: any of its authorities is enough. */
function linesOfPolicy({ name, line, glob, mode, authorities }: ExplainedPolicy, path: string): readonly string[] {
  return [
    `  Policy: ${quote(name)} at ${path}:${line}, by ${quote(glob)}${mode === 'warn' ? ', which only warns' : ''}`,
    ...authorities.flatMap((authority, index) => [
      `  ${index === 0 ? 'Authority' : 'Or'}: ${quote(authority.name)}${describeStatic(authority)}`,
      ...authority.signers.flatMap((signer) => linesOfSigner(signer, false)),
      ...(authority.requirements === null ? [] : ['    required:']),
      ...(authority.requirements === null ? [] : linesOfRequirements(authority.requirements, authority.signers.length)),
    ]),
  ];
}

function describeStatic({ static: decision, message }: ExplainedPolicy['authorities'][number]): string {
  if (decision === null) {
    return '';
  }
  return `, which ${decision === 'pass' ? 'accepts every image without verifying it' : 'denies every image'}${message === null ? '' : `: ${message}`}`;
}

function describeRule({ rule }: PolicyExplanation, path: string | undefined): string {
  if (path === undefined) {
    return 'none';
  }
  if (rule === null) {
    return `no rule in ${path} matches this image`;
  }
  const { name, index, line, glob } = rule;
  return `${index + 1}${name === null ? '' : ` ${quote(name)}`} at ${path}:${line}, by ${quote(glob)}`;
}

function linesOfDocumentation(documentation: NonNullable<PolicyExplanation['documentation']>): readonly string[] {
  const { title, grade, sources, checked, note } = documentation;
  return [
    `  Known about ${title}${grade === null ? '' : ` (${GRADE_WORDS[grade] ?? grade})`}, as of ${checked}:`,
    ...sources.map((source) => `    - ${source}`),
    ...(note === null ? [] : [`    ${note}`]),
  ];
}

const GRADE_WORDS: Readonly<Record<string, string>> = {
  documented: 'the publisher documents it',
  released: 'from its release code',
  derived: 'from its workflows',
};

function linesOfExemption({ reason, until, pinned }: NonNullable<PolicyExplanation['exemption']>): readonly string[] {
  return [
    `  Exemption: no signature is required${until === null ? '' : ` until ${until}`}${pinned ? ', for references with a digest' : ''}`,
    `    reason: ${reason}`,
  ];
}

const SIGNER_WORDS: readonly (readonly [
  key: Exclude<keyof ExplainedSigner, 'key' | 'fingerprints' | 'waives' | 'needsTimestamp'>,
  words: string,
])[] = [
  ['identity', 'identity'],
  ['identityRegexp', 'identity, as a pattern'],
  ['issuer', 'issuer'],
  ['issuerRegexp', 'issuer, as a pattern'],
  ['sourceRepository', 'source repository'],
  ['sourceRepositoryRegexp', 'source repository, as a pattern'],
  ['sourceRef', 'source ref'],
  ['sourceRefRegexp', 'source ref, as a pattern'],
  ['workflowRepository', 'workflow repository'],
  ['workflowRef', 'workflow ref'],
  ['workflowRefRegexp', 'workflow ref, as a pattern'],
  ['workflowName', 'workflow name'],
  ['workflowTrigger', 'workflow trigger'],
  ['workflowSha', 'workflow SHA'],
  ['runnerEnvironment', 'runner'],
  ['hash', 'hash'],
  ['from', 'from'],
  ['until', 'until'],
  ['why', 'why a pattern'],
  ['unmet', 'cannot sign this image'],
];

function linesOfSigner(signer: ExplainedSigner, inPreset: boolean): readonly string[] {
  const { key, fingerprints = [], waives = [] } = signer;
  const ownKey = key?.includes('-----BEGIN') === true ? (inPreset ? 'of the preset' : 'in the policy') : key;
  const parts = [
    ...(ownKey === undefined ? [] : [`key: ${ownKey}`]),
    ...fingerprints.map((fingerprint) => `sha256 of the key: ${fingerprint}`),
    ...SIGNER_WORDS.flatMap(([name, words]) => {
      const value = signer[name];
      return value === undefined ? [] : [`${words}: ${value}`];
    }),
    ...(signer.needsTimestamp === true ? ['with a timestamp of the trusted root'] : []),
    ...waives.map((name) => `not checked, as with ${name}`),
  ];
  return parts.map((part, index) => `    ${index === 0 ? '-' : ' '} ${part}`);
}

function linesOfRequirements(requirements: ExplainedRequirements, signers: number): readonly string[] {
  const { signature, attestations, level, threshold, platforms, signedName, maxAge, minAge } = requirements;
  const { signatureRepositories, trustedRoot } = requirements;
  const of = { platform: ' of each platform', index: ' of the index', any: '' }[level];
  return [
    ...(signature ? ['a signature'] : []),
    ...(attestations.length === 0 ? [] : [`attestations${of}: ${attestations.join(', ')}`]),
    ...(threshold === null ? [] : [`all of this from each of ${threshold} of the ${signers} signers`]),
    ...(platforms === null ? [] : [`platforms: ${platforms.join(', ')}`]),
    ...(signedName === null ? [] : [`name in the signature: ${signedName}`]),
    ...(maxAge === null ? [] : [`signed at most ${formatLimit(maxAge)} ago`]),
    ...(minAge === null ? [] : [`signed at least ${formatLimit(minAge)} ago`]),
    ...(signatureRepositories === null ? [] : [`evidence in: ${signatureRepositories.join(', ')}`]),
    ...(trustedRoot === null ? [] : [`trusted root: ${trustedRoot}`]),
  ].map((line) => `    - ${line}`);
}

const UNITS: readonly (readonly [seconds: number, noun: string])[] = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
];

/** In the largest unit that has no rest: a limit is not rounded. */
function formatLimit(seconds: number): string {
  const [length, noun] = UNITS.find(([each]) => seconds % each === 0) ?? [1, 'second'];
  return count(seconds / length, noun);
}
