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
    title: 'The image does not have the required signature or attestations.',
    help: `Use an image that its publisher signs, or exempt it in the policy with a reason and an end date. ${EXPLAIN}`,
  },
  'wrong-type': {
    title: 'The image has attestations, but none of a type that is required.',
    help: `Require in the policy what the publisher attests, or ask the publisher for the missing type. ${EXPLAIN}`,
  },
  'all-rejected': {
    title: 'The image is signed, but not by anyone who may sign it.',
    help: `Do not use it until you know why. If its signer is right, add it to the rule of the policy. ${EXPLAIN}`,
  },
  'wrong-name': {
    title: 'The signature of the image names another image.',
    help: `The image may be a copy: use the original, or set its name in the policy with \`signed-name\`. ${EXPLAIN}`,
  },
  age: {
    title: 'The signature of the image is too old or too new.',
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
  denied: {
    title: 'The policy denies the image.',
    help: 'Use another image. If this one may be used, change the policy.',
  },
  template: {
    title: 'The rule of the policy needs a tag that the reference does not have.',
    help: 'Write the tag before the digest (`name:tag@sha256:…`).',
  },
  expired: {
    title: 'The exemption of the image has ended.',
    help: 'Use an image that its publisher signs, or set a new date until which it is accepted (`until`).',
  },
  'no-rule': {
    title: 'No rule matches the image.',
    help: 'If it may be used, add a rule to `.github/image-provenance.yml` that says who signs it, and merge that rule first.',
  },
  'not-pinned': {
    title: 'The policy requires a digest.',
    help: 'Write the digest after the tag (`name:tag@sha256:…`).',
  },
  'no-publisher': {
    title: 'The image has no known publisher.',
    help: 'Say in the policy who signs it, with `signers` instead of `publisher: auto`.',
  },
  'signer-changed': {
    title: 'The image is not signed by the signer that the lock records.',
    help: 'Find out why. If it is intended, write the lock again (`lock: write`) and commit it.',
  },
  older: {
    title: 'The signature of the image is older than the one that the lock records.',
    help: 'The image may have been rolled back. If it is intended, write the lock again (`lock: write`) and commit it.',
  },
  'evidence-gone': {
    title: 'Evidence that the lock records no longer exists.',
    help: 'Find out why. If it is intended, write the lock again (`lock: write`) and commit it.',
  },
  'not-locked': {
    title: 'The lock does not record the image.',
    help: 'Write the lock again (`lock: write`) and commit it.',
  },
  'not-as-verified': {
    title: 'The change adds a lock entry that differs from what was verified.',
    help: 'Let the action write the lock (`lock: write`), and do not edit it by hand.',
  },
  unanswered: {
    title: 'Not all evidence could be searched, so the lock could not be compared.',
    help: 'Run it again. If a registry stays unavailable, ask its operator.',
  },
  'not-checked': {
    title: 'The image could not be checked.',
    help: `Nothing is known about who signed it. ${EXPLAIN}`,
  },
  changed: {
    title: 'The image is verified, but changed in what `fail-on-change` names.',
    help: 'Find out why it changed. If the change is intended, remove the gate from `fail-on-change` for this run.',
  },
  unresolved: {
    title: 'The files do not say which image is used.',
    help: 'Give the name a value in the file, such as a default for the variable, or set `unresolved: warn` at the top of the policy.',
  },
  unread: {
    title: 'The file could not be read, and images in it would go unnoticed.',
    help: 'Make it readable, or exclude it with `paths-ignore`.',
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
