import { lastComponentOf, type ImageReference } from './reference.ts';
import { quote } from '../../text.ts';

/** What may stand in braces in a value of a signer: parts of the reference that is verified. */
export const TEMPLATES = ['name', 'path', 'tag'] as const;

/** One of these words. */
export type TemplateName = (typeof TEMPLATES)[number];

/** The parts of a reference; the tag is undefined where it names a digest alone. */
export type TemplateValues = Readonly<Record<TemplateName, string | undefined>>;

/** A value with its templates filled in, or the one that cannot be. */
export type FilledTemplate =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'unmet'; readonly template: TemplateName; readonly reason: string };

/** Text in braces; a brace of its own is found too. */
const BRACES = /\{[^{}]*\}|[{}]/g;
const TEMPLATE = /\{(name|path|tag)\}/g;
/** The characters of names and tags, so that nothing in a value could be read as anything else. */
const PLAIN = /^[A-Za-z0-9._/-]+$/;

/** What is wrong with the braces of a value in which templates have a meaning; undefined where nothing is. */
export function findTemplateIssue(text: string): string | undefined {
  const wrong = text.match(BRACES)?.find((found) => !isTemplate(found));
  return wrong === undefined
    ? undefined
    : `${quote(wrong)} is not one of the templates "{name}", "{path}", and "{tag}"`;
}

/** The template in a value in which none has a meaning; undefined where there is none, as in RE2's `{1,3}`. */
export function findMisplacedTemplate(text: string): string | undefined {
  return text.match(TEMPLATE)?.[0];
}

/** The templates of a value. */
export function templatesOf(text: string): readonly TemplateName[] {
  return TEMPLATES.filter((name) => text.includes(`{${name}}`));
}

/** What the templates stand for; a reference with neither tag nor digest has the tag `latest`. */
export function templateValues({ repository, tag, digest }: ImageReference): TemplateValues {
  return {
    name: lastComponentOf(repository.path),
    path: repository.path,
    tag: tag ?? (digest === undefined ? 'latest' : undefined),
  };
}

/**
 * Puts the parts of a reference, literally, in the place of the templates of a value. One without a part, or with
 * characters in it that no name has, is not filled in at all.
 */
export function fillTemplate(text: string, values: TemplateValues): FilledTemplate {
  for (const template of templatesOf(text)) {
    const value = values[template];
    if (value === undefined) {
      return {
        kind: 'unmet',
        template,
        reason: `the reference has no ${template}, but the rule uses "{${template}}"`,
      };
    }
    if (!PLAIN.test(value)) {
      return {
        kind: 'unmet',
        template,
        reason: `${quote(value)} contains characters that are not allowed in a ${template}`,
      };
    }
  }
  // in one pass and by a function: nothing in a value is a template, or a "$&"
  const value = text.replace(TEMPLATE, (written, name: TemplateName) => values[name] ?? written);
  return { kind: 'value', value };
}

function isTemplate(text: string): boolean {
  return TEMPLATES.some((name) => text === `{${name}}`);
}
