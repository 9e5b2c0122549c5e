import { nameOf } from '../core/image/reference.ts';
import type { ImageDecision, ImageRequest } from '../core/policy/request.ts';
import { DEFAULT_REQUIREMENTS } from '../core/policy/requirements.ts';
import { NO_SIGNERS } from '../core/policy/signer.ts';
import { evidenceOf, type Preset } from '../publishers/preset.ts';
import { answerFor } from '../publishers/resolve.ts';
import type { RepositoryChanges } from '../scan/repository.ts';
import type { ImageLine } from './image-list.ts';
import { repositoriesOf, type SignatureRepositories } from './locations.ts';
import type { Requests } from './policy-requests.ts';
import type { InputReader } from './reader.ts';
import { requirementsOf, warnOfPreset } from './requests.ts';
import { NOTHING_REQUESTED } from './requirements.ts';

/**
 * What is required of the images of a repository without a policy: what their publishers' presets say. Of others it is looked for who
 * signed them, whoever that is, so that a policy can be proposed; but a repository that a change brings fails, since nobody has
 * decided about it.
 */
export function requestsWithoutPolicy(
  reader: InputReader,
  lines: readonly ImageLine[],
  signatures: SignatureRepositories,
  changes: RepositoryChanges | undefined,
): Requests {
  const unknown = new Set(
    changes?.added.filter(({ isKnownRepository }) => !isKnownRepository).map(({ reference }) => reference),
  );
  const requests = lines.map((line): ImageRequest => {
    const answer = answerFor(line.reference);
    const { repository } = line.reference;
    const given = repositoriesOf(signatures, repository);
    if (answer?.kind === 'preset') {
      const { preset } = answer;
      warnOfPreset(reader, preset);
      return { ...line, ...requirementsBy(preset), evidenceRepositories: evidenceOf(preset, repository, given) };
    }
    const isNew = unknown.has(line.requested);
    const decision: ImageDecision | undefined = isNew
      ? {
          kind: 'unmet',
          code: 'no-rule',
          isWithoutPolicy: true,
          reason: `this change adds the repository ${nameOf(repository)}, and no rule of a policy and no known publisher is for it${answer === undefined ? '' : ` (${answer.answer.replace(/\.$/, '')})`}`,
        }
      : answer?.kind === 'unsigned'
        ? { kind: 'proposed', reason: answer.answer.replace(/\.$/, '') }
        : undefined;
    return {
      ...line,
      evidenceRepositories: given,
      publisher: undefined,
      signer: NO_SIGNERS,
      discoversSigners: false,
      requirements: DEFAULT_REQUIREMENTS,
      ...(decision === undefined ? { isExamined: true } : { decision }),
    };
  });
  return {
    requests,
    requestUnderHead: undefined,
    signerOf: (reference) => {
      const answer = answerFor(reference);
      return answer?.kind === 'preset' ? answer.preset.signer : undefined;
    },
  };
}

function requirementsBy(preset: Preset): Omit<ImageRequest, 'requested' | 'reference' | 'evidenceRepositories'> {
  return {
    publisher: preset.name,
    signer: preset.signer,
    discoversSigners: preset.discoversSigners,
    requirements: requirementsOf(NOTHING_REQUESTED, preset),
  };
}
