import { known, unresolved, unresolvedTemplate, unresolvedVariable } from './classify.ts';
import type { Mention, MentionedName } from './format.ts';
import { expand, type Dialect, type VariableLookup } from './variables.ts';
import type { YamlText } from './yaml.ts';

/** A mention of the whole of a text, which is known as it is. */
export function mentionOf(value: YamlText, more: Partial<Mention> = {}): Mention {
  return { span: value.span, name: nameOfText(value.text), ...more };
}

/** A text as a name, a template as what it is. */
export function nameOfText(text: string): MentionedName {
  return text.includes('{{') || text.includes('{%') ? unresolvedTemplate(text) : known(text);
}

/** A mention of a text with variables. */
export function mentionOfVariables(
  value: YamlText,
  lookUp: VariableLookup,
  dialect: Dialect,
  more: Partial<Mention> = {},
): Mention {
  if (value.text.includes('{{')) {
    return mentionOf(value, more);
  }
  const result = expand(value.text, lookUp, dialect);
  switch (result.kind) {
    case 'text':
      return { span: value.span, name: known(result.text), definedAt: result.definedAt, ...more };
    case 'unknown':
      return { span: value.span, name: unresolvedVariable(result.variable), ...more };
    case 'invalid':
      return { span: value.span, name: unresolved(result.why), ...more };
  }
}

/** The text behind a scheme such as `docker://`; undefined where it does not begin with it. */
export function behindScheme(value: YamlText, scheme: string): YamlText | undefined {
  if (!value.text.startsWith(scheme)) {
    return undefined;
  }
  const { start, end } = value.span;
  return {
    ...value,
    text: value.text.slice(scheme.length),
    span: { start: Math.min(start + scheme.length, end), end },
  };
}
