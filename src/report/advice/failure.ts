import {
  alternativesOf,
  CLAIM_NAMES,
  GITHUB_CLAIMS,
  type SignerPolicy,
  type ValuePolicy,
} from '../../core/policy/signer.ts';
import type { Requirement } from '../../core/verdict/requirement.ts';
import type { RejectionCode } from '../../core/verify/finding.ts';
import type { ImageError } from '../../errors.ts';
import { called, describeRejected, rejectedFor, titleOfRequirement } from '../evidence.ts';
import { describeLocations } from '../locations.ts';
import { listNames, quote } from '../../text.ts';
import { capitalized, formatSpan, unique } from '../text.ts';
import type { FailureView, RejectedView } from '../view.ts';
import { bare, hintOfError, refusedCredentialsOf, type Audience } from './hints.ts';
import {
  type Explanation,
  type Situation,
  CODE_WORDS,
  KEY_STEP,
  LEADING_ORDER,
  NEXT_STEPS,
  OTHER_KIND_STEPS,
  TOO_LARGE_STEP,
} from './next-step.ts';
import { adviseElsewhere, explainUnsigned } from './elsewhere.ts';
import { explainUnexpectedSigner } from './unexpected-signer.ts';

/** Sentences about rejected evidence; all of it is in the list of evidence. */
const MAX_FOUND = 20;
const MAX_NAMES = 4;

/** Explains why an image could not be checked. */
export function explainError(error: ImageError, audience: Audience): FailureView {
  return {
    headline: error.message,
    short: `could not be checked: ${shortOf(error)}`,
    lookedFor: undefined,
    locations: undefined,
    found: [],
    comparison: [],
    todo: hintOfError(error, audience),
    paste: [],
  };
}

/** A login that was refused is no missing one. */
function shortOf(error: ImageError): string {
  return error.code === 'unauthorized' && refusedCredentialsOf(error) !== undefined
    ? 'the registry refuses the login'
    : CODE_WORDS[error.code];
}

/** Explains why an image is not verified. */
export function explainUnverified(situation: Situation): FailureView {
  const { image, evidence } = situation;
  const unmet = image.verdict.requirements.filter(({ met }) => !met);
  const leading = unmet.find(({ kind }) => kind === 'signature') ?? unmet[0];
  return {
    lookedFor: `${describeRequired(unmet)}; ${describePolicy(signersFor(image.request.signer, leading))}`,
    locations: describeLocations({ locations: image.locations, subject: image.subject, evidence }),
    ...(leading === undefined ? NOTHING_REQUIRED : explainRequirement(leading, situation)),
  };
}

/** Those who could meet a requirement: of several policies, the signers of the one that requires it. */
function signersFor(policy: SignerPolicy, requirement: Requirement | undefined): SignerPolicy {
  const of = requirement?.of;
  const count =
    policy.kind === 'several' && of !== undefined ? policy.counts.find(({ label }) => label === of) : undefined;
  return policy.kind === 'several' && count !== undefined
    ? { ...policy, entries: policy.entries.filter((_, index) => count.entries.includes(index)) }
    : policy;
}

const NOTHING_REQUIRED: Explanation = {
  headline: 'Nothing was required, so nothing is verified.',
  short: 'nothing was required',
  found: [],
  comparison: [],
  todo: 'Require a signature or an attestation.',
  paste: [],
};

function explainRequirement(requirement: Requirement, situation: Situation): Explanation {
  const { audience } = situation;
  const what = `${titleOfRequirement(requirement)} of ${called(requirement.platform)}`;
  const base = { found: [], comparison: [], paste: [] };
  switch (requirement.code) {
    case 'not-signed':
      return { ...base, ...explainUnsigned(situation) };
    case 'wrong-name':
      return {
        ...base,
        headline: `The signature does not have the required name: ${requirement.why}.`,
        short: 'signed under another name',
        todo: `Check that it is the image that you mean. If it is, correct ${audience.input('signed-name')}.`,
      };
    case 'age':
      return explainAge(requirement, what, audience);
    case 'index':
      return {
        ...base,
        headline: 'The index itself is not signed.',
        short: 'the index is not signed',
        ...adviseElsewhere(situation, requirement),
      };
    case 'threshold':
      return {
        ...base,
        headline: 'Not enough different signers vouch for the image.',
        found: [`${capitalized(requirement.why)}.`],
        short: 'too few signers',
        todo: 'Ask the missing signers to sign and attest it, each with their own key or identity.',
      };
    case 'denied':
      return {
        ...base,
        headline: 'The policy denies this image.',
        inFull: `The policy denies this image: ${requirement.why}.`,
        short: 'denied by the policy',
        todo: 'Use another image. If this one may be used, change the policy.',
      };
    case 'wrong-type':
    case 'all-rejected':
    case undefined:
      return explainEvidence(requirement, what, situation);
  }
}

/** The problem with the age of evidence, in a few words. */
export function nameAge({ age }: Requirement): string {
  if (age?.time === undefined) {
    return 'no proven time';
  }
  return age.exceeds === 'max' ? 'too old' : 'too new';
}

/** Explains a requirement that only `max-age` or `min-age` prevents from being met. */
function explainAge(requirement: Requirement, what: string, audience: Audience): Explanation {
  const { age, why } = requirement;
  const { input } = audience;
  const base = { short: nameAge(requirement), found: [], paste: [] };
  if (age?.time === undefined) {
    return {
      ...base,
      headline: `The ${what} verifies, but ${why}.`,
      comparison: [],
      todo:
        age?.exceeds === 'max'
          ? `Have it signed with a certificate, which is issued for each signature, or remove the limit (${input('max-age')}).`
          : `Have it signed with a log entry or an RFC 3161 timestamp, or remove the limits (${input('max-age')}, ${input('min-age')}).`,
    };
  }
  const missed = formatSpan(Math.abs(age.limit - age.time));
  const isOld = age.exceeds === 'max';
  const name = `${age.exceeds}-age`;
  return {
    ...base,
    headline: `The ${what} verifies, but it is ${isOld ? 'older' : 'newer'} than ${input(name)} allows.`,
    inFull: `The ${what} verifies, but ${why} (${bare(audience, name)}).`,
    comparison: [
      `allowed  ${toSeconds(age.limit)} or ${isOld ? 'later' : 'earlier'}  (${bare(audience, name)})`,
      `${isOld ? 'issued' : 'signed'}   ${toSeconds(age.time)}`,
      `         ${missed} too ${isOld ? 'old' : 'new'}`,
    ],
    todo: isOld
      ? 'Use a newer image, or change the limits. If it is your own image, build and sign it again.'
      : `Run it again in ${missed}, use an older image, or change the limits.`,
  };
}

function toSeconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** There is evidence, but none meets the requirement: an unexpected signer explains most, then other rejections. */
function explainEvidence(requirement: Requirement, what: string, situation: Situation): Explanation {
  const relevant = relevantTo(requirement, situation);
  const unexpectedSigner = explainUnexpectedSigner(relevant, situation);
  if (unexpectedSigner !== undefined) {
    return unexpectedSigner;
  }
  const code = LEADING_ORDER.find((each) => relevant.some((rejected) => rejected.code === each));
  if (code !== undefined) {
    const decisive = relevant.filter((each) => each.code === code);
    const { headline, todo } = stepFor(code, decisive, situation);
    return {
      headline: `No ${what} verifies. ${headline}`,
      short: `rejected: ${code}`,
      found: unique(decisive.slice(0, MAX_FOUND).map(describeRejected)),
      comparison: [],
      todo: todo(situation.audience.input),
      paste: [],
    };
  }
  if (requirement.of !== undefined) {
    return {
      headline: `There is no ${what} by a signer that the policy ${quote(requirement.of)} names, but other evidence for this image verifies.`,
      short: `no ${titleOfRequirement(requirement)} for ${quote(requirement.of)}`,
      comparison: [],
      ...adviseElsewhere(situation, requirement),
    };
  }
  return {
    headline: `There is no ${what}, but other evidence for this image verifies.`,
    short: `no ${titleOfRequirement(requirement)}`,
    comparison: [],
    ...adviseElsewhere(situation, requirement),
  };
}

function stepFor(
  code: RejectionCode,
  decisive: readonly RejectedView[],
  { image }: Situation,
): (typeof NEXT_STEPS)[RejectionCode] {
  const signedWith = decisive[0]?.signedWith;
  if (signedWith !== undefined) {
    return OTHER_KIND_STEPS[signedWith];
  }
  if (code === 'unreadable' && decisive.every(({ tooLarge }) => tooLarge)) {
    return TOO_LARGE_STEP;
  }
  return code === 'signature' && image.request.signer.kind === 'keys' ? KEY_STEP : NEXT_STEPS[code];
}

/** Rejected evidence that explains an unmet requirement: of its platform, else of its kind, else any. */
function relevantTo(requirement: Requirement, { image, verified, rejected }: Situation): readonly RejectedView[] {
  const exactly = rejectedFor(requirement, image, rejected);
  if (exactly.length > 0) {
    return exactly;
  }
  const ofKind = rejected.filter(({ kind }) => kind === requirement.kind);
  return ofKind.length > 0 || verified.length > 0 ? ofKind : rejected;
}

function describeRequired(requirements: readonly Requirement[]): string {
  return [...Map.groupBy(requirements, titleOfRequirement)]
    .map(
      ([title, all]) =>
        `${title} of ${listNames(
          all.map(({ platform }) => called(platform)),
          MAX_NAMES,
        )}`,
    )
    .join('; ');
}

/** A signer policy in words. */
function describePolicy(policy: SignerPolicy): string {
  if (policy.kind === 'several') {
    const signers = alternativesOf(policy).map(({ signer }) => describePolicy(signer));
    const [{ required } = { required: 1 }, ...others] = policy.counts;
    return others.length === 0 && required > 1
      ? `${required} of these, each with all of it: ${signers.join('; ')}`
      : signers.join('; or ');
  }
  if (policy.kind === 'keys') {
    return `signed with ${policy.keys.length === 1 ? 'the key' : 'one of the keys'} ${policy.keys.map(({ fingerprint }) => `sha256:${fingerprint}`).join(', ')}`;
  }
  const claims = GITHUB_CLAIMS.flatMap((claim) => {
    const value = policy.claims[claim];
    return value === undefined ? [] : [`, ${CLAIM_NAMES[claim]} ${value}`];
  });
  const values = (
    [
      ['sourceRepositoryUri', policy.sourceRepository],
      ['sourceRepositoryRef', policy.sourceRef],
      ['githubWorkflowRef', policy.workflowRef],
    ] as const
  ).flatMap(([claim, value]) => (value === undefined ? [] : [`, ${CLAIM_NAMES[claim]} ${describeValue(value)}`]));
  return `signed by ${describeValue(policy.identity)}, issuer ${describeValue(policy.issuer)}${[...values, ...claims].join('')}`;
}

function describeValue(policy: ValuePolicy): string {
  switch (policy.kind) {
    case 'exact':
      return policy.values.join(' or ');
    case 'pattern':
      return `anything that matches ${policy.pattern}`;
    case 'github-repository': {
      const uri = `${policy.origin}${policy.repository}${policy.rest}`;
      return policy.isPrefix ? `anything that begins with ${uri}` : uri;
    }
  }
}
