import { digestNamed } from '../core/image/subject.ts';
import { CLAIM_NAMES, GITHUB_CLAIMS, type SignerPolicy, type ValuePolicy } from '../core/policy/signer.ts';
import type { Requirement } from '../core/verdict.ts';
import type { Rejected } from '../core/verify/finding.ts';
import {
  called,
  digestOfFinding,
  kindOfFinding,
  nameOfDigest,
  rejectedOf,
  titleOfFinding,
  titleOfRequirement,
  verifiedOf,
} from './evidence.ts';
import { hintOf } from './advice/hints.ts';
import { explainAge } from './age.ts';
import { adviseElsewhere, adviseUnsigned } from './advice/elsewhere.ts';
import type { Failure } from './explanation.ts';
import type { ImageOutcome, CheckedImage } from '../outcome.ts';
import { CODE_WORDS, OTHER_KIND_STEPS, NEXT_STEPS, LEADING_ORDER } from './next-step.ts';
import { renderLocations } from './locations.ts';
import { explainUnexpectedSigner } from './unexpected-signer.ts';

/** Explains an image that is not verified or could not be judged; undefined for a verified one. */
export function explain(image: ImageOutcome): Failure | undefined {
  if (image.kind === 'failed') {
    const { code, message, advice } = image.error;
    const nothing = { lookedFor: undefined, locations: undefined, found: [], comparison: [], paste: [] };
    return { ...nothing, headline: message, short: `could not be checked: ${CODE_WORDS[code]}`, todo: hintOf(advice) };
  }
  const unmet = image.verdict.requirements.filter(({ met }) => !met);
  const leading = unmet.find(({ kind }) => kind === 'signature') ?? unmet[0];
  if (image.verdict.verified) {
    return undefined;
  }
  return {
    lookedFor: `${renderRequired(unmet)}; ${renderSigner(image.request.signer)}`,
    locations: renderLocations(image),
    ...(leading === undefined ? NOTHING_REQUIRED : explainRequirement(leading, image)),
  };
}

/** Sentences about rejected evidence; the rest of it is in the list of evidence. */
const MAX_FOUND = 20;

type Situation = Omit<Failure, 'lookedFor' | 'locations'>;

const NOTHING_REQUIRED: Situation = {
  headline: 'Nothing was required, so nothing is verified.',
  short: 'nothing was required',
  found: [],
  comparison: [],
  todo: 'Require a signature or a predicate type.',
  paste: [],
};

function explainRequirement(requirement: Requirement, image: CheckedImage): Situation {
  const what = `${titleOfRequirement(requirement)} of ${called(requirement.platform)}`;
  const bare = { found: [], comparison: [], paste: [] };
  switch (requirement.code) {
    case 'not-signed':
      return {
        ...bare,
        headline: 'Nothing is signed: there is no signature and no attestation.',
        short: 'nothing is signed',
        ...adviseUnsigned(image),
      };
    case 'wrong-name':
      return {
        ...bare,
        headline: `The signature carries another name than asked: ${requirement.why}.`,
        short: 'signed under another name',
        todo: 'Check that it is the image you mean; then correct `signed-name`.',
      };
    case 'age':
      return explainAge(requirement, what);
    case 'index':
      return {
        ...bare,
        headline: 'The index itself is not signed.',
        short: 'the index is not signed',
        ...adviseElsewhere(image, requirement),
      };
    case 'wrong-type':
    case 'all-rejected':
    case undefined:
      return explainFindings(requirement, what, image);
  }
}

/** Evidence is there and does not do: what was rejected tells more than what is missing, an unexpected signer most. */
function explainFindings(requirement: Requirement, what: string, image: CheckedImage): Situation {
  const relevant = relevantTo(requirement, image);
  const unexpectedSigner = explainUnexpectedSigner(relevant, image);
  if (unexpectedSigner !== undefined) {
    return unexpectedSigner;
  }
  const code = LEADING_ORDER.find((each) => relevant.some((rejected) => rejected.code === each));
  if (code !== undefined) {
    const decisive = relevant.filter((each) => each.code === code);
    const signedWith = decisive[0]?.signedWith;
    const { headline, todo } = signedWith === undefined ? NEXT_STEPS[code] : OTHER_KIND_STEPS[signedWith];
    const found = decisive.slice(0, MAX_FOUND).map((each) => describeRejected(each, image));
    return {
      headline: `No ${what} verifies. ${headline}`,
      short: `rejected: ${code}`,
      found: unique(found),
      comparison: [],
      todo,
      paste: [],
    };
  }
  return {
    headline: `There is no ${what}, though other evidence for this image verifies.`,
    short: `no ${titleOfRequirement(requirement)}`,
    comparison: [],
    ...adviseElsewhere(image, requirement),
  };
}

/** A rejected candidate in a sentence: what it seemed to be, for what, where, and why it was rejected. */
export function describeRejected(rejected: Rejected, image: CheckedImage): string {
  return `${nameRejected(rejected, image)} ${describeRejection(rejected)}`;
}

/** What a rejected candidate seemed to be, and for what: `SBOM (SPDX) of linux/amd64`. */
export function nameRejected(rejected: Rejected, { subject }: CheckedImage): string {
  return `${titleOfFinding(rejected)} of ${called(nameOfDigest(subject, digestOfFinding(rejected)))}`;
}

/** Where it was, and why it was rejected. */
export function describeRejection({ origin, code, detail }: Rejected): string {
  const location = origin.format === 'cosign' ? 'in a cosign tag' : 'in a bundle';
  return `${location}: ${code}: ${detail}`;
}

/** What was rejected of what a requirement asks for: of its kind, and about its platform. */
export function rejectedFor({ kind, platform }: Requirement, image: CheckedImage): readonly Rejected[] {
  const digest = digestNamed(image.subject, platform);
  return rejectedOf(image).filter((each) => kindOfFinding(each) === kind && digestOfFinding(each) === digest);
}

/** What tells why a requirement is not met, where nothing that fits it exactly was found too. */
function relevantTo(requirement: Requirement, image: CheckedImage): readonly Rejected[] {
  const exactly = rejectedFor(requirement, image);
  const ofKind = rejectedOf(image).filter((rejected) => kindOfFinding(rejected) === requirement.kind);
  const [first = []] = [exactly, ofKind].filter((rejected) => rejected.length > 0);
  return first.length > 0 || verifiedOf(image).length > 0 ? first : rejectedOf(image);
}

function renderRequired(requirements: readonly Requirement[]): string {
  const groups = Map.groupBy(requirements, titleOfRequirement);
  return [...groups]
    .map(
      ([title, all]) =>
        `${title} of ${all
          .map(({ platform }) => called(platform))
          .slice(0, 4)
          .join(', ')}${all.length > 4 ? ` and ${all.length - 4} more` : ''}`,
    )
    .join('; ');
}

/** Who must have signed, in words. */
export function renderSigner(policy: SignerPolicy): string {
  if (policy.kind === 'keys') {
    return `signed with ${policy.keys.length === 1 ? 'the key' : 'one of the keys'} ${policy.keys.map(({ fingerprint }) => `sha256:${fingerprint}`).join(', ')}`;
  }
  const claims = GITHUB_CLAIMS.flatMap((claim) => {
    const value = policy.claims[claim];
    return value === undefined ? [] : [`, ${CLAIM_NAMES[claim]} ${value}`];
  });
  return `signed by ${renderValue(policy.identity)}, issuer ${renderValue(policy.issuer)}${claims.join('')}`;
}

function renderValue(policy: ValuePolicy): string {
  switch (policy.kind) {
    case 'exact':
      return policy.values.join(' or ');
    case 'pattern':
      return `what matches ${policy.pattern}`;
    case 'below':
      return `what begins with ${policy.prefix}`;
  }
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
