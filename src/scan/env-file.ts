import type { SourceFile } from './source.ts';
import { expand, type Dialect, type Variable } from './variables.ts';

const LINE = /^[ \t\uFEFF]*(?:export[ \t]+)?(?<name>[A-Za-z_][\w.-]*)[ \t]*(?:=|:[ \t])[ \t]*(?<value>.*)$/;
const DIALECT: Dialect = { escape: '', hasQuotes: false, doubles: false };

/** The variables of a file such as `.env` (compose-spec, "Env_file format"). */
export function readEnvFile(source: SourceFile): ReadonlyMap<string, Variable> {
  const variables = new Map<string, Variable>();
  let start = 0;
  for (const line of source.text.split('\n')) {
    const { name, value = '' } = LINE.exec(line.replace(/\r$/, ''))?.groups ?? {};
    if (name !== undefined) {
      const at = start + line.replace(/\r$/, '').length - value.length;
      variables.set(name, variableOf(source, value, at, variables));
    }
    start += line.length + 1;
  }
  return variables;
}

function variableOf(source: SourceFile, value: string, at: number, others: ReadonlyMap<string, Variable>): Variable {
  const quoted = /^(?<quote>["'])(?<inner>.*?)\k<quote>[ \t]*(?:#.*)?$/.exec(value)?.groups;
  const inner = quoted?.['inner'] ?? value.replace(/(?:^|[ \t])#.*$/, '').trimEnd();
  const start = at + (quoted === undefined ? 0 : 1);
  const definedAt = { span: { start, end: start + inner.length }, source };
  const result =
    quoted?.['quote'] === "'"
      ? ({ kind: 'text', text: inner } as const)
      : expand(inner, (name) => others.get(name), DIALECT);
  return result.kind === 'text' ? { value: result.text, definedAt } : { value: undefined, isUnknown: true };
}
