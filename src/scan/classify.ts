import { formatReference, nameOf, parseReference } from '../core/image/reference.ts';
import { quote } from '../text.ts';
import type { MentionedName } from './format.ts';
import type { FoundReference } from './reference.ts';

/** What a name means: the fields of a found reference. */
export type Classification = Pick<FoundReference, 'kind' | 'reference' | 'why'>;

const BARE_DIGEST = /@(?=[0-9a-f]{64}$)/;

/** Reads what a mention names. A reference without tag and digest is `latest`; a bare digest is `sha256:`. */
export function classify(name: MentionedName): Classification {
  return name.kind === 'known' ? classifyReference(name.text) : { kind: name.kind, reference: null, why: name.why };
}

function classifyReference(text: string): Classification {
  if (text === '') {
    return { kind: 'unresolved', reference: null, why: 'The name of the image is empty.' };
  }
  const parsed = parseReference(text.replace(BARE_DIGEST, '@sha256:'), 'latest');
  return parsed.kind === 'value'
    ? { kind: 'image', reference: formatReference(parsed.value), why: null }
    : { kind: 'unresolved', reference: null, why: `${quote(text)} is not an image reference: ${parsed.issue}.` };
}

/** The name of the repository of a normalized reference. */
export function repositoryOf(reference: string): string {
  const parsed = parseReference(reference, undefined);
  return parsed.kind === 'value' ? nameOf(parsed.value.repository) : reference;
}

/** A name that is known. */
export function known(text: string): MentionedName {
  return { kind: 'known', text };
}

/** A name that is not known; the reason is a sentence. */
export function unresolved(why: string): MentionedName {
  return { kind: 'unresolved', why };
}

/** What is said of a name with a variable that the files give no value. */
export function unresolvedVariable(name: string): MentionedName {
  return unresolved(`The variable ${quote(name)} has no value in the files.`);
}

/** What is said of a name with an expression that is known only in a run. */
export function unresolvedExpression(expression: string): MentionedName {
  return unresolved(`The value of ${quote(expression)} is known only at run time.`);
}

/** What is said of a name that a template engine makes. */
export function unresolvedTemplate(text: string): MentionedName {
  return {
    kind: 'unresolved',
    why: `${quote(text)} is a template: values decide which image it is.`,
    isTemplate: true,
  };
}
