import { LIMITS } from '../limits.ts';
import type { Mention } from './format.ts';
import { findInPod, imagesOf, isText } from './pods.ts';
import { namesOf, substitute, type VariableValue } from './substitution.ts';
import { isTemplate, nameOf } from './templates.ts';
import {
  entriesOf,
  itemsOf,
  textAt,
  valueAt,
  valuesAt,
  type YamlMapping,
  type YamlText,
  type YamlValue,
} from './yaml.ts';

/** Whether a mapping is a resource of Tekton's pipelines. */
export function isTektonResource(value: YamlValue | undefined): value is YamlMapping {
  return value?.kind === 'mapping' && /^tekton\.dev\//.test(textAt(value, 'apiVersion')?.text ?? '');
}

/** `$(params.x)`, `$(params["x"])`, `$(params.x[0])`, and what is known only in a run. */
const EXPRESSION = /\$\((?<expression>[^()]{1,200})\)/g;
const PARAMETER =
  /^\s*(?:inputs\.)?params(?:\.(?<dotted>[^\s[\]]+)|\[(?:"(?<double>[^"]+)"|'(?<single>[^']+)')\])(?:\[(?<index>\d+)\])?\s*$/;

/** What one list of `params` says. */
interface ParameterList {
  /** what is passed */
  readonly values: ReadonlyMap<string, YamlValue>;
  /** what holds where nothing is passed */
  readonly defaults: ReadonlyMap<string, YamlValue>;
}

/** What is known of parameters at one place; those of the places around it hold too (propagated parameters). */
interface Scope extends ParameterList {
  readonly parent: Scope | undefined;
  /** parameters that were looked up, by name; undefined while one is */
  readonly known: Map<string, readonly VariableValue[] | undefined>;
}

/** Where a value stands in a resource. */
interface TektonPosition {
  readonly key: string | undefined;
  readonly scope: Scope | undefined;
  readonly isStepAction: boolean;
}

/** Finds images in the resources of one document, whose parts aliases can repeat in every resource. */
export class TektonReader {
  readonly #visited = new Set<YamlValue>();
  readonly #listed = new Set<YamlValue>();
  readonly #parameters = new Map<YamlValue, ParameterList>();

  /** The places of images in a resource of Tekton: steps, sidecars, step templates, and StepActions. */
  find(resource: YamlMapping): readonly Mention[] {
    const mentions: Mention[] = [];
    const isStepAction = textAt(resource, 'kind')?.text === 'StepAction';
    this.#visit(resource, { key: undefined, scope: undefined, isStepAction }, mentions);
    return mentions;
  }

  #visit(value: YamlValue | undefined, { key, scope, isStepAction }: TektonPosition, mentions: Mention[]): void {
    if (value === undefined || value.kind === 'text' || this.#visited.has(value)) {
      return;
    }
    this.#visited.add(value);
    if (value.kind === 'list') {
      for (const item of value.items) {
        this.#visit(item, { key, scope, isStepAction }, mentions);
      }
      return;
    }
    const inner = this.#scopeOf(value, scope);
    const isStep = key === 'steps' || key === 'sidecars' || key === 'stepTemplate';
    const images = [
      ...(isStep || (isStepAction && key === 'spec') ? imagesOf(value) : []),
      ...findInPod(value, this.#listed),
    ];
    mentions.push(...images.flatMap((image) => mentionsOf(image, inner)));
    for (const entry of value.written) {
      this.#visit(entry.value, { key: entry.key.text, scope: inner, isStepAction }, mentions);
    }
  }

  /** ParameterList that a mapping declares (with defaults) or passes (with values): the lists look alike. */
  #scopeOf(mapping: YamlMapping, parent: Scope | undefined): Scope | undefined {
    const plain = [...valuesAt(mapping, 'params'), ...valuesAt(mapping, 'inputs', 'params')];
    const matrix = valuesAt(mapping, 'matrix', 'params');
    return [...plain, ...matrix].reduce<Scope | undefined>((scope, list) => {
      const known = this.#parameters.get(list) ?? parametersOf(list, matrix.includes(list));
      this.#parameters.set(list, known);
      return { ...known, parent: scope, known: new Map() };
    }, parent);
  }
}

function mentionsOf({ span, text }: YamlText, scope: Scope | undefined): readonly Mention[] {
  if (text === '' || isTemplate(text)) {
    return text === '' ? [] : [{ span, name: nameOf(text) }];
  }
  return namesOf(expand(text, scope)).map((name) => ({ span, ...name }));
}

function expand(text: string, scope: Scope | undefined) {
  return substitute(text, EXPRESSION, ({ groups }) => {
    const { dotted, double, single, index } = PARAMETER.exec(groups?.['expression'] ?? '')?.groups ?? {};
    const name = dotted ?? double ?? single;
    return name === undefined ? undefined : lookUp(index === undefined ? name : `${name}[${index}]`, scope);
  });
}

function parametersOf(list: YamlValue, isMatrix: boolean): ParameterList {
  const values = new Map<string, YamlValue>();
  const defaults = new Map<string, YamlValue>();
  for (const item of new Set(itemsOf(list))) {
    const name = textAt(item, 'name')?.text;
    const value = valueAt(item, 'value');
    if (name !== undefined && isMatrix && value !== undefined) {
      values.set(name, value);
    } else if (name !== undefined) {
      addAll(values, name, value);
      addAll(defaults, name, valueAt(item, 'default'));
    }
  }
  return { values, defaults };
}

/** A parameter, and the items or keys of one that is a list or an object. */
function addAll(into: Map<string, YamlValue>, name: string, value: YamlValue | undefined): void {
  if (value?.kind === 'text') {
    into.set(name, value);
  }
  itemsOf(value).forEach((item, index) => into.set(`${name}[${index}]`, item));
  for (const { key, value: part } of entriesOf(value)) {
    if (part !== undefined) {
      into.set(`${name}.${key.text}`, part);
    }
  }
}

/** What is passed counts before what is declared, and the inner before the outer. */
function lookUp(name: string, scope: Scope | undefined): readonly VariableValue[] | undefined {
  if (scope === undefined) {
    return undefined;
  }
  if (scope.known.has(name)) {
    return scope.known.get(name);
  }
  // one that is passed what itself is ends here
  scope.known.set(name, undefined);
  const found = holderOf(name, scope, 'values') ?? holderOf(name, scope, 'defaults');
  const texts = found?.value.kind === 'list' ? itemsOf(found.value) : found === undefined ? [] : [found.value];
  const values = texts.slice(0, LIMITS.scanValues).map((value) => valuesOf(value, found?.holder.parent));
  const known = values.length > 0 && values.every((each) => each !== undefined) ? values.flat() : undefined;
  scope.known.set(name, known);
  return known;
}

function holderOf(name: string, scope: Scope, kind: 'values' | 'defaults') {
  for (let holder: Scope | undefined = scope; holder !== undefined; holder = holder.parent) {
    const value = holder[kind].get(name);
    if (value !== undefined) {
      return { holder, value };
    }
  }
  return undefined;
}

/** The values of a text that is passed: with parameters of the place around it. */
function valuesOf(value: YamlValue, around: Scope | undefined): readonly VariableValue[] | undefined {
  if (!isText(value)) {
    return undefined;
  }
  const definedAt = { span: value.span };
  const expanded = expand(value.text, around);
  return expanded.kind === 'known'
    ? expanded.values
        .map((each) => ({ text: each.text, definedAt: each.definedAt ?? definedAt }))
        .slice(0, LIMITS.scanValues)
    : undefined;
}
