import type { ReportingDescriptor } from 'sarif';
import type { PolicyCode } from '../../core/policy/request.ts';
import type { RequirementCode } from '../../core/verdict/requirement.ts';
import type { LockFinding } from '../../outcome.ts';

/** The rules of results in SARIF: the codes of `report.json`, and what is about files. */
export type RuleId =
  RequirementCode | PolicyCode | LockFinding['code'] | 'not-checked' | 'changed' | 'unresolved' | 'unread';

const DOCS = 'https://github.com/OWNER/image-provenance/blob/main/docs/scan.md';

interface RuleText {
  /** a sentence: what is wrong */
  readonly title: string;
  /** sentences: what to do */
  readonly help: string;
}

/** What says nothing about who signed an image. */
const UNKNOWN: ReadonlySet<RuleId> = new Set(['not-checked', 'not-locked', 'unanswered', 'unresolved', 'unread']);

const EXPLAIN = 'The summary of the run and `report.json` say what was looked for, where, and what was found.';

const RULES: Readonly<Record<RuleId, RuleText>> = {
  'not-signed': {
    title: 'The image has no signature or attestation that is required.',
    help: `Use an image that its publisher signs, or exempt it in the policy with a reason and a day. ${EXPLAIN}`,
  },
  'wrong-type': {
    title: 'The image has attestations, but none of a type that is required.',
    help: `Require in the policy what the publisher attests, or ask the publisher for the missing type. ${EXPLAIN}`,
  },
  'all-rejected': {
    title: 'The image is signed, but not by anybody who may sign it.',
    help: `Do not use it before you know why. If its signer is right, add it to the rule of the policy. ${EXPLAIN}`,
  },
  'wrong-name': {
    title: 'The signature of the image names another image.',
    help: `The image may be a copy: use the original, or say its name in the policy with \`signed-name\`. ${EXPLAIN}`,
  },
  age: {
    title: 'The signature of the image is too old or too young.',
    help: `Use a build whose age the policy accepts (\`max-age\`, \`min-age\`). ${EXPLAIN}`,
  },
  index: {
    title: 'The index of the image is not signed.',
    help: `Ask the publisher to sign the index, or name the platforms in the policy. ${EXPLAIN}`,
  },
  threshold: {
    title: 'Too few signers signed the image.',
    help: `The rule of the policy says how many must (\`threshold\`). ${EXPLAIN}`,
  },
  denied: { title: 'The policy denies the image.', help: 'Use another image, or change the policy if it may be used.' },
  template: {
    title: 'The rule of the policy needs a tag that the reference does not have.',
    help: 'Write the tag in front of the digest (`name:tag@sha256:…`).',
  },
  expired: {
    title: 'The exemption of the image has ended.',
    help: 'Use an image that its publisher signs, or decide anew until when it is accepted (`until`).',
  },
  'no-rule': {
    title: 'No rule is for the image.',
    help: 'If it may be used, add a rule to `.github/image-provenance.yml` that says who signs it, and merge that first.',
  },
  'not-pinned': { title: 'The policy needs a digest.', help: 'Write the digest behind the tag (`name:tag@sha256:…`).' },
  'no-publisher': {
    title: 'No publisher is known for the image.',
    help: 'Say in the policy who signs it, with `signers` in place of `publisher: auto`.',
  },
  'signer-changed': {
    title: 'The image is signed by somebody else than the lock records.',
    help: 'Find out why. If it is intended, write the lock anew (`lock: write`) and commit it.',
  },
  older: {
    title: 'The signature of the image is older than the one that the lock records.',
    help: 'The image may have been rolled back. If it is intended, write the lock anew (`lock: write`) and commit it.',
  },
  'evidence-gone': {
    title: 'Evidence that the lock records is not there any more.',
    help: 'Find out why. If it is intended, write the lock anew (`lock: write`) and commit it.',
  },
  'not-locked': {
    title: 'The lock does not record the image.',
    help: 'Write the lock anew (`lock: write`) and commit it.',
  },
  'not-as-verified': {
    title: 'The change records something else in the lock than what was verified.',
    help: 'Write the lock by the action (`lock: write`), not by hand.',
  },
  unanswered: {
    title: 'Not all evidence could be searched, so that the lock could not be compared.',
    help: 'Run it again. If a registry stays unavailable, its operator has to help.',
  },
  'not-checked': {
    title: 'The image could not be checked.',
    help: `Nothing is known about who signed it. ${EXPLAIN}`,
  },
  changed: {
    title: 'The image is verified, but changed in what `fail-on-change` names.',
    help: 'Find out why it changed. If the change is intended, leave the word out of `fail-on-change` for this run.',
  },
  unresolved: {
    title: 'It cannot be known from the files which image is used.',
    help: 'Give the name a value in the file, such as a default of the variable; or say `unresolved: warn` at the top of the policy.',
  },
  unread: {
    title: 'The file could not be read, and images in it would go unnoticed.',
    help: 'Make it readable, or leave it out with `paths-ignore`.',
  },
};

/** A rule with its help, as code scanning shows it. */
export function ruleOf(id: RuleId): ReportingDescriptor {
  const { title, help } = RULES[id];
  return {
    id,
    name: id
      .split('-')
      .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
      .join(''),
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: { text: help.replaceAll('`', ''), markdown: help },
    helpUri: DOCS,
    defaultConfiguration: { level: 'error' },
    properties: {
      tags: ['security', 'supply-chain'],
      precision: 'very-high',
      // GitHub shows it in place of the level: high, or medium
      'security-severity': UNKNOWN.has(id) ? '5.0' : '8.0',
    },
  };
}
