import { nameOf, type ImageReference } from '../../core/image/reference.ts';
import { answerFor } from '../../publishers/resolve.ts';
import { quote } from '../../text.ts';
import type { Certificate } from '../signer.ts';
import { isPasteable } from '../text.ts';
import type { FailureView } from '../view.ts';

/** The rule that an image lacks: to complete, since who signs it, or why it is accepted, is for a person to find out. */
export function offerRule(
  reference: ImageReference,
  { hasPolicy }: { readonly hasPolicy: boolean },
): Pick<FailureView, 'todo' | 'paste'> {
  const answer = answerFor(reference);
  const isUnsigned = answer?.kind === 'unsigned';
  const known = answer === undefined || answer.kind === 'preset' ? '' : `${answer.answer} ${answer.instead} `;
  const decide = isUnsigned
    ? 'If you want to use it anyway, say why and until when'
    : 'If you want to use it, say who may sign it';
  const where = hasPolicy
    ? ', in a rule such as this one. For a pull request, merge the policy first, in a pull request of its own:'
    : ' in .github/image-provenance.yml, and merge that file first, in a pull request of its own:';
  const rule = [
    '- name: …',
    `  images: [${globOf(nameOf(reference.repository))}]`,
    ...(isUnsigned ? EXEMPTION : SIGNERS),
  ];
  return {
    todo: `${known}${decide}${where}`,
    paste: hasPolicy ? rule : ['version: 1', 'rules:', ...rule.map((line) => `  ${line}`)],
  };
}

const EXEMPTION: readonly string[] = ['  accept: unsigned', '  reason: …', '  until: YYYY-MM-DD'];

const SIGNERS: readonly string[] = [
  '  signers:',
  '    - identity: https://github.com/OWNER/REPO/.github/workflows/FILE.yml@refs/heads/main',
];

/**
 * A policy whose rule accepts an unexpected signer of an image, where a publisher's preset is what was expected and there is no
 * policy.
 */
export function offerSignedRule(signer: Certificate, reference: ImageReference): Pick<FailureView, 'todo' | 'paste'> {
  return isPasteableSigner(signer)
    ? {
        todo: 'Check first who that is, whether it may build this image, and whether a tag was moved. Only then say so in .github/image-provenance.yml, and merge that file first, in a pull request of its own:',
        paste: [
          'version: 1',
          'rules:',
          '  - name: …',
          `    images: [${globOf(nameOf(reference.repository))}]`,
          '    signers:',
          ...entryOf(signer).map((line) => `      ${line}`),
          '  - images: ["**"]',
          '    publisher: auto',
        ],
      }
    : {
        todo: 'The certificate contains unusual characters, so there are no lines to paste. Check carefully who it is, and do not use the image until you know.',
        paste: [],
      };
}

/** Whether all of a certificate that an entry names may be pasted. */
export function isPasteableSigner({ identity, issuer, extensions }: Certificate): boolean {
  const source = extensions.sourceRepositoryUri;
  return [identity, issuer, ...(source === undefined ? [] : [source])].every(isPasteable);
}

/** An entry of the signers of a rule, which binds the repository that was built. */
export function entryOf({ identity, issuer, extensions }: Certificate): readonly string[] {
  const source = extensions.sourceRepositoryUri;
  return [
    `- identity: ${toYaml(identity)}`,
    `  issuer: ${toYaml(issuer)}`,
    ...(source === undefined ? [] : [`  source-repository: ${toYaml(source)}`]),
  ];
}

/** In quotes where a plain text could be read as something else. */
function toYaml(text: string): string {
  return /^https:\/\/[\w./@-]+$/.test(text) ? text : JSON.stringify(text);
}

function globOf(name: string): string {
  return /^[a-z0-9./_:-]+$/.test(name) ? name : quote(name);
}
