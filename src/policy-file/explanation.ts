import { formatReference, type ImageReference } from '../core/image/reference.ts';
import type { PublisherData } from '../publishers/data.ts';
import { answerFor, answerOf, publisherNamed, type PublisherAnswer } from '../publishers/resolve.ts';
import { count, quote } from '../text.ts';
import type { PolicyCode } from '../core/policy/request.ts';
import { NO_REQUIREMENTS } from './request.ts';
import { applyRule, requirementsOf, signersOf, type RuleContext, type VerifiedRule } from './apply.ts';
import { checkPolicy, type PolicyRemark } from './check.ts';
import {
  explainPreset,
  explainRequirements,
  explainSigners,
  type ExplainedPolicy,
  type ExplainedRequirements,
  type ExplainedSigner,
} from './explained.ts';
import { matchesGlob } from '../core/image/glob.ts';
import { isRuleFor, RuleMatcher } from './match.ts';
import type { Policy, PolicyRule, PublisherRule } from './policy.ts';

/**
 * What a policy means for one image, before anything of it was looked at. It is the JSON of `policy explain`: keys are
 * added, none changes its meaning within a schema version.
 */
export interface PolicyExplanation extends Meaning {
  readonly schemaVersion: 1;
  /** as given */
  readonly image: string;
  /** normalized, with the tag that applies */
  readonly reference: string;
  /** null where no rule matches, or there is no policy; the first where several must be met */
  readonly rule: ExplainedRule | null;
  /** of a file of ClusterImagePolicies: all that are for the image, and each must be met */
  readonly policies?: readonly ExplainedPolicy[];
}

interface Meaning {
  /** the preset in force, as a rule would name it */
  readonly publisher: string | null;
  /** where what is known of the publisher comes from; null where it is in no table */
  readonly documentation: ExplainedDocumentation | null;
  /** who may sign; one with `unmet` cannot sign this image */
  readonly signers: readonly ExplainedSigner[];
  /** null where nothing is verified, or nothing can be */
  readonly requirements: ExplainedRequirements | null;
  /** whether no signature is expected: the image is exempt, or nobody documents who signs it */
  readonly unsigned: boolean;
  /** of a rule with `accept: unsigned`, also where it is not met */
  readonly exemption: ExplainedExemption | null;
  /** why no evidence can meet the policy for this image */
  readonly unmet: { readonly code: PolicyCode; readonly reason: string } | null;
  /** sentences */
  readonly notes: readonly string[];
}

/** The rule that decides, and why it is the one. */
export interface ExplainedRule {
  readonly name: string | null;
  /** from 0 */
  readonly index: number;
  readonly line: number;
  /** the glob of the rule that matches the image, as written */
  readonly glob: string;
}

/** Who says what is known of a publisher. */
export interface ExplainedDocumentation {
  readonly publisher: string;
  readonly title: string;
  /** how well it is known; null where there is no preset */
  readonly grade: string | null;
  /** URLs */
  readonly sources: readonly string[];
  /** `YYYY-MM-DD`: when they were read */
  readonly checked: string;
  readonly note: string | null;
}

/** Until when an image is accepted without a signature, and why. */
export interface ExplainedExemption {
  readonly reason: string;
  /** `YYYY-MM-DD`: from this day on nothing is accepted; null where there is no end */
  readonly until: string | null;
  /** whether only references with a digest are accepted */
  readonly pinned: boolean;
}

/** An image to explain. */
export interface NamedImage {
  /** as given */
  readonly image: string;
  /** without a tag where none is written */
  readonly reference: ImageReference;
}

/** Nothing is known, and nothing required. */
export const NOTHING: Meaning = {
  publisher: null,
  documentation: null,
  signers: [],
  requirements: null,
  unsigned: false,
  exemption: null,
  unmet: null,
  notes: [],
};

/** What `publisher: auto` without a policy is, as a rule. */
const AUTO: PublisherRule = {
  kind: 'publisher',
  index: 0,
  name: undefined,
  position: { line: 1, column: 1 },
  images: [],
  publisher: 'auto',
  choice: { kind: 'auto' },
  requirements: NO_REQUIREMENTS,
};

/** An image that no rule matches. */
const DEFAULTS: Readonly<Record<Policy['default'], Pick<Meaning, 'unmet' | 'notes'>>> = {
  deny: {
    unmet: { code: 'no-rule', reason: 'no rule matches this image, and the policy denies such images' },
    notes: [],
  },
  warn: { unmet: null, notes: ['No rule matches this image: it is skipped with a warning ("default: warn").'] },
  skip: { unmet: null, notes: ['No rule matches this image: it is skipped ("default: skip").'] },
};

/** Explains images by one policy; without a policy by the publishers that are known. */
export class Explainer {
  readonly #policy: Policy | undefined;
  readonly #context: RuleContext;
  readonly #matcher: RuleMatcher;
  readonly #remarks: ReadonlyMap<number, readonly PolicyRemark[]>;

  constructor(policy: Policy | undefined, context: RuleContext) {
    this.#policy = policy;
    this.#context = context;
    this.#matcher = new RuleMatcher(policy?.rules ?? []);
    this.#remarks = Map.groupBy(policy === undefined ? [] : checkPolicy(policy, context.today), ({ rule }) => rule);
  }

  /** What the policy means for an image. */
  explain({ image, reference }: NamedImage): PolicyExplanation {
    const { repository, tag, digest } = reference;
    const isBare = tag === undefined && digest === undefined;
    const rule = this.#matcher.match(repository);
    const meaning = this.#meaningOf(rule, reference);
    return {
      schemaVersion: 1,
      image,
      reference: formatReference(isBare ? { ...reference, tag: 'latest' } : reference),
      rule: rule === undefined ? null : explainRule(rule, reference),
      ...meaning,
      notes: [
        ...(this.#policy === undefined ? ['There is no policy file, so "publisher: auto" decides.'] : []),
        ...(isBare ? ['The reference has neither a tag nor a digest, so the tag is "latest".'] : []),
        ...meaning.notes,
        ...(rule === undefined ? [] : this.#notesOf(rule, reference)),
      ],
    };
  }

  #meaningOf(rule: PolicyRule | undefined, reference: ImageReference): Meaning {
    if (rule !== undefined) {
      return explainMeaning(rule, reference, this.#context);
    }
    if (this.#policy === undefined) {
      return explainMeaning(AUTO, reference, this.#context);
    }
    return { ...NOTHING, ...DEFAULTS[this.#policy.default] };
  }

  /** What is worth knowing of the rule that decides, beside its meaning. */
  #notesOf(rule: PolicyRule, { repository }: ImageReference): readonly string[] {
    const remarks = (this.#remarks.get(rule.index) ?? []).filter(({ code }) => code !== 'expired');
    const later = (this.#policy?.rules ?? []).filter(
      (other) => other.index > rule.index && isRuleFor(other, repository),
    );
    const [next] = later;
    return [
      ...remarks.map(({ line, message }) => `Line ${line}: ${message}`),
      ...(next === undefined
        ? []
        : [
            `The first rule that matches decides: ${count(later.length, 'later rule')} for this image, from line ${next.position.line} on, ${later.length === 1 ? 'is' : 'are'} ignored.`,
          ]),
    ];
  }
}

function explainRule(rule: PolicyRule, { repository }: ImageReference): ExplainedRule {
  const matching = rule.images.find(({ glob }) => !glob.excludes && matchesGlob(glob, repository));
  return {
    name: rule.name ?? null,
    index: rule.index,
    line: rule.position.line,
    glob: matching?.glob.text ?? '',
  };
}

function explainMeaning(rule: PolicyRule, reference: ImageReference, context: RuleContext): Meaning {
  const applied = applyRule(rule, reference, context);
  const answer = answerOfRule(rule, reference);
  switch (applied.kind) {
    case 'exempt': {
      const { reason, until, pinned } = applied;
      return { ...NOTHING, unsigned: true, exemption: { reason, until, pinned } };
    }
    case 'verify':
      return explainVerified(rule, applied, reference, context);
    case 'unmet':
      return {
        ...NOTHING,
        // who could sign another tag of the image
        signers: rule.kind === 'signers' ? explainSigners(rule, signersOf(rule, reference, context.keys)) : [],
        documentation: applied.code === 'no-publisher' ? documentationOf(answer?.publisher) : null,
        unsigned: answer?.kind === 'unsigned',
        exemption: rule.kind === 'exemption' ? { reason: rule.reason, until: rule.until, pinned: rule.pinned } : null,
        unmet: { code: applied.code, reason: applied.reason },
        notes: applied.code === 'no-publisher' ? notesOfAnswer(answer) : [],
      };
  }
}

/** What the table says of an image that a rule leaves to it. */
function answerOfRule(rule: PolicyRule, reference: ImageReference): PublisherAnswer | undefined {
  if (rule.kind !== 'publisher') {
    return undefined;
  }
  return rule.choice.kind === 'publisher' ? answerOf(rule.choice.publisher, reference) : answerFor(reference);
}

function notesOfAnswer(answer: PublisherAnswer | undefined): readonly string[] {
  if (answer === undefined || answer.kind === 'preset') {
    return [NO_PUBLISHER];
  }
  return [`${answer.answer} ${answer.instead}`, ...(answer.kind === 'unsigned' ? [ACCEPT] : [])];
}

function documentationOf(publisher: PublisherData | undefined): ExplainedDocumentation | null {
  if (publisher === undefined) {
    return null;
  }
  const { name, title, sources, checked, note = null } = publisher;
  return {
    publisher: name,
    title,
    grade: publisher.kind === 'signed' ? publisher.grade : null,
    sources,
    checked,
    note,
  };
}

const ACCEPT = 'Or accept it for a limited time, with a rule that has "accept: unsigned".';
const NO_PUBLISHER = 'Say who signs it, with a rule that has "signers" or a publisher such as "github:OWNER/REPO".';

function explainVerified(
  rule: PolicyRule,
  applied: VerifiedRule,
  reference: ImageReference,
  context: RuleContext,
): Meaning {
  const { preset, isOrganization } = applied;
  const isAuto = rule.kind === 'publisher' && rule.choice.kind === 'auto';
  const publisher = rule.kind === 'publisher' ? (preset?.name ?? rule.publisher) : null;
  return {
    ...NOTHING,
    publisher,
    documentation: documentationOf(publisher === null ? undefined : publisherNamed(publisher)),
    signers:
      rule.kind === 'signers'
        ? explainSigners(rule, signersOf(rule, reference, context.keys))
        : preset === undefined
          ? []
          : explainPreset(preset),
    requirements: explainRequirements(applied, requirementsOf(applied)),
    notes: [
      ...(isAuto && publisher !== null ? [`The name of the image selects the publisher: ${quote(publisher)}.`] : []),
      ...(preset?.insecure ?? []).map((each) => `A check is waived: ${each}.`),
      ...(isOrganization
        ? [
            'The services of the Chainguard organization may sign. The inputs or its API name them, but this command makes no requests.',
          ]
        : []),
    ],
  };
}
