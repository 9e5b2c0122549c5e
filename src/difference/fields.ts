/** A value before and after. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** Fields with different values, in a fixed order; empty when all are equal. */
export type FieldsDifference<F extends string> = readonly FieldChange<F>[];

/** A field that differs; an undefined value is absent. */
export interface FieldChange<F extends string> extends Change<string | undefined> {
  readonly field: F;
  /** of a variable of the environment */
  readonly name?: string;
}

/** Compared facts of provenance. */
export type ProvenanceField = 'builder' | 'buildType' | 'repository' | 'ref' | 'commit';

/** Compared facts of a configuration. */
export type ConfigurationField = 'user' | 'entryPoint' | 'cmd' | 'workDirectory' | 'environment';

/** What people call the compared fields. */
export const FIELDS: Readonly<Record<ProvenanceField | ConfigurationField, string>> = {
  builder: 'builder',
  buildType: 'build type',
  repository: 'source repository',
  ref: 'source ref',
  commit: 'commit',
  user: 'user',
  entryPoint: 'entry point',
  cmd: 'command',
  workDirectory: 'work directory',
  environment: 'environment',
};

/** What people call a compared field. */
export function nameOfField({ field, name }: FieldChange<string>): string {
  const title = Object.entries(FIELDS).find(([key]) => key === field)?.[1] ?? field;
  return name === undefined ? title : `${title} ${name}`;
}
