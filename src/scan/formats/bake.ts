import { known, unresolvedExpression } from '../classify.ts';
import type { Format, FormatFindings, Mention } from '../format.ts';
import { fileNameOf } from '../path.ts';
import { readJsonFile } from '../json.ts';
import { behindScheme, mentionOfVariables, nameOfText } from '../mention.ts';
import { readTokens, type CodeToken } from '../tokens.ts';
import { expand, type Dialect, type Variable } from '../variables.ts';
import { entriesOf, textAt, valuesAt, type YamlText } from '../yaml.ts';

const NAME = /^docker-bake(?:\.override)?\.(?:json|hcl)$/i;
const SCHEME = 'docker-image://';
const DIALECT: Dialect = { escape: '', hasQuotes: false, doubles: true };

/** Files of `docker buildx bake`: contexts that are images. Targets and tags are what is built. */
export const BAKE: Format = {
  name: 'bake',
  comments: (path) => (path.endsWith('json') ? 'jsonc' : 'hash-and-slashes'),
  isName: (path) => NAME.test(fileNameOf(path)),
  find: ({ path, text }) => (/json$/i.test(path) ? findInJson(text) : Promise.resolve(findInHcl(text))),
};

async function findInJson(text: string): Promise<FormatFindings> {
  const { root, unreadable } = await readJsonFile(text);
  const variables = new Map<string, Variable>();
  for (const { key, value } of valuesAt(root, 'variable').flatMap(entriesOf)) {
    const found = textAt(value, 'default');
    variables.set(key.text, { value: found?.text, definedAt: found && { span: found.span } });
  }
  const targets = valuesAt(root, 'target').flatMap(entriesOf);
  const contexts = targets.flatMap(({ value }) => valuesAt(value, 'contexts').flatMap(entriesOf));
  const mentions = contexts.flatMap(({ value }) => (value?.kind === 'text' ? mentionContext(value, variables) : []));
  return { mentions, unreadable };
}

function findInHcl(text: string): FormatFindings {
  const { tokens, unreadable } = readTokens(text, 'hcl');
  const variables = variablesOf(tokens);
  const mentions: Mention[] = [];
  // by open bracket: whether it is that of contexts, or in it
  const open: boolean[] = [];
  let assigned = '';
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'string' && open.at(-1) === true) {
      const value = { kind: 'text', style: 'double', tag: undefined, text: token.text, span: token.span } as const;
      mentions.push(...mentionContext(value, variables));
    }
    if (token.kind === 'name' && open.at(-1) === true && tokens[index - 1]?.text === '=') {
      mentions.push(...mentionVariable(token, variables.get(token.text)));
    }
    if (token.kind !== 'sign') {
      continue;
    }
    if (token.text === '=') {
      assigned = tokens[index - 1]?.text ?? '';
    } else if ('{[('.includes(token.text)) {
      open.push(open.at(-1) === true || assigned === 'contexts');
      assigned = '';
    } else if ('}])'.includes(token.text)) {
      open.pop();
      assigned = '';
    }
  }
  return { mentions, unreadable };
}

/** `variable "NAME" { default = "…" }`, where the default is a literal. */
function variablesOf(tokens: readonly CodeToken[]): ReadonlyMap<string, Variable> {
  const variables = new Map<string, Variable>();
  for (const [index, token] of tokens.entries()) {
    const [name, brace] = [tokens[index + 1], tokens[index + 2]];
    if (token.kind !== 'name' || token.text !== 'variable' || name?.kind !== 'string' || brace?.text !== '{') {
      continue;
    }
    for (let at = index + 3; at < tokens.length && tokens[at]?.text !== '}'; at++) {
      const [key, equals, value] = tokens.slice(at, at + 3);
      if (key?.text === 'default' && equals?.text === '=') {
        const isLiteral = value?.kind === 'string' && !value.text.includes('${');
        variables.set(
          name.text,
          isLiteral ? { value: value.text, definedAt: { span: value.span } } : { value: undefined, isUnknown: true },
        );
        break;
      }
    }
  }
  return variables;
}

function mentionContext(value: YamlText, variables: ReadonlyMap<string, Variable>): readonly Mention[] {
  const image = behindScheme(value, SCHEME);
  if (image === undefined) {
    return mentionExpanded(value, variables);
  }
  const [expression] = /[$%]\{(?![A-Za-z_]\w*\})[^}]*\}?/.exec(image.text) ?? [];
  return [
    expression === undefined
      ? mentionOfVariables(image, (name) => variables.get(name), DIALECT)
      : { span: image.span, name: unresolvedExpression(expression) },
  ];
}

/** A text whose variables make it an image: the scheme is in one of them. */
function mentionExpanded(value: YamlText, variables: ReadonlyMap<string, Variable>): readonly Mention[] {
  const result = expand(value.text, (name) => variables.get(name), DIALECT);
  return result.kind === 'text' && value.text.includes('${') && result.text.startsWith(SCHEME)
    ? [{ span: value.span, name: known(result.text.slice(SCHEME.length)), definedAt: result.definedAt }]
    : [];
}

/** A variable by its name alone, which is all of the value. */
function mentionVariable({ span }: CodeToken, variable: Variable | undefined): readonly Mention[] {
  const text = variable?.value;
  return text?.startsWith(SCHEME) === true
    ? [{ span, name: nameOfText(text.slice(SCHEME.length)), definedAt: variable?.definedAt }]
    : [];
}
