import { LIMITS } from '../limits.ts';
import { entriesNamed, entriesOf, itemsOf, type YamlEntry, type YamlText, type YamlValue } from './yaml.ts';

/** One job of a matrix: its values by key in lower case. */
export type MatrixJob = ReadonlyMap<string, YamlValue | undefined>;

/** The jobs of a matrix in the order in which they are written; undefined where they are not literal, or too many. */
export function matrixJobs(
  matrix: YamlValue | undefined,
  isLiteral: (text: YamlText) => boolean,
): readonly MatrixJob[] | undefined {
  if (matrix?.kind !== 'mapping') {
    return undefined;
  }
  let jobs: readonly MatrixJob[] = [];
  for (const { key, value } of entriesOf(matrix).filter((entry) => !isSpecial(entry))) {
    // an expression that gives the list stands for its values: what does not use them is still known
    const values = value?.kind === 'list' ? value.items : [value];
    if (Math.max(jobs.length, 1) * values.length > LIMITS.scanValues) {
      return undefined;
    }
    const before: readonly MatrixJob[] = jobs.length === 0 ? [new Map()] : jobs;
    jobs = before.flatMap((job) => values.map((each): MatrixJob => new Map([...job, [key.text.toLowerCase(), each]])));
  }
  const [exclude, include] = ['exclude', 'include'].map((name) => entriesNamed(matrix, name).at(-1)?.value);
  if ([exclude, include].some((value) => value?.kind === 'text' && !isLiteral(value))) {
    return undefined;
  }
  const excluded = itemsOf(exclude).map(fieldsOf);
  const kept = jobs.filter(
    (job) => !excluded.some((fields) => [...fields].every(([name, value]) => isSame(job.get(name), value))),
  );
  return withIncluded(kept, itemsOf(include).slice(0, LIMITS.scanValues).map(fieldsOf));
}

function isSpecial({ key }: YamlEntry): boolean {
  return key.text === 'include' || key.text === 'exclude';
}

/**
 * An entry of `include` is added to each job of which it overwrites no original value, and is a job of its own where
 * there is none (docs.github.com, "Expanding or adding matrix configurations").
 */
function withIncluded(jobs: readonly MatrixJob[], included: readonly MatrixJob[]): readonly MatrixJob[] {
  const extended = jobs.map((job) => ({ original: job, values: new Map(job) }));
  const added: MatrixJob[] = [];
  for (const fields of included) {
    const fitting = extended.filter(({ original }) =>
      [...fields].every(([name, value]) => !original.has(name) || isSame(original.get(name), value)),
    );
    for (const { original, values } of fitting) {
      for (const [name, value] of fields) {
        values.set(name, original.has(name) ? original.get(name) : value);
      }
    }
    if (fitting.length === 0) {
      added.push(fields);
    }
  }
  return [...extended.map(({ values }) => values), ...added];
}

function fieldsOf(value: YamlValue): MatrixJob {
  return new Map(entriesOf(value).map((entry) => [entry.key.text.toLowerCase(), entry.value]));
}

/** Compared by text; of what has parts, those of the second are looked for in the first. */
function isSame(one: YamlValue | undefined, other: YamlValue | undefined): boolean {
  if (one?.kind === 'mapping' && other?.kind === 'mapping') {
    const fields = fieldsOf(one);
    return [...fieldsOf(other)].every(([name, value]) => {
      const own = fields.get(name);
      return own?.kind === 'text' && value?.kind === 'text' && own.text === value.text;
    });
  }
  return one?.kind === 'text' && other?.kind === 'text' ? one.text === other.text : one === other;
}
