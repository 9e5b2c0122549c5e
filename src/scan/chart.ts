import type { Mention } from './format.ts';
import { fileNameOf } from './path.ts';
import { findInValues, type DefaultTag } from './helm.ts';
import { findChart } from './oci.ts';
import type { SourceFile } from './source.ts';
import { itemsOf, textAt, valueAt, type YamlValue } from './yaml.ts';

/** Whether a file is one of values by its name: `values.yaml`, `values-production.yml`. */
export function isValuesPath(path: string): boolean {
  return /^values.*\.ya?ml$/i.test(fileNameOf(path));
}

/** The places of images in a file of values, with what the chart beside it says. */
export async function findInValuesFile(file: SourceFile, roots: readonly YamlValue[]): Promise<readonly Mention[]> {
  const defaultTag = await defaultTagOf(file);
  return roots.flatMap((root) => findInValues(root, defaultTag));
}

/** Charts in a chart whose files are read. */
const MAX_DEPENDENCIES = 100;

/** Whether a file is that of a chart. */
export function isChartPath(path: string): boolean {
  return fileNameOf(path) === CHART;
}

/** The charts in registries that a chart is made of. */
export function findInChart(roots: readonly YamlValue[]): readonly Mention[] {
  return roots.flatMap((root) => [...new Set(itemsOf(valueAt(root, 'dependencies')))].flatMap(findChart));
}

const CHART = 'Chart.yaml';

/** `appVersion` of the chart beside the values, or of the chart in it that a first key is for. */
async function defaultTagOf(file: SourceFile): Promise<DefaultTag> {
  const chart = await chartOf(file, CHART);
  const own = textAt(chart, 'appVersion')?.text;
  const dependencies = new Map<string, string | undefined>();
  for (const dependency of [...new Set(itemsOf(valueAt(chart, 'dependencies')))].slice(0, MAX_DEPENDENCIES)) {
    const name = textAt(dependency, 'name')?.text;
    const key = textAt(dependency, 'alias')?.text ?? name;
    if (name !== undefined && key !== undefined && /^[\w.-]+$/.test(name)) {
      dependencies.set(key, textAt(await chartOf(file, `charts/${name}/${CHART}`), 'appVersion')?.text);
    }
  }
  return (firstKey) => {
    const version = dependencies.has(firstKey) ? dependencies.get(firstKey) : own;
    return version === '' ? undefined : version;
  };
}

async function chartOf(file: SourceFile, name: string): Promise<YamlValue | undefined> {
  return (await (await file.beside(name))?.yaml())?.roots[0];
}
