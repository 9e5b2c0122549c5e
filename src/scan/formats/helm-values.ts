import { findInChart, findInValuesFile, isChartPath, isValuesPath } from '../chart.ts';
import type { Format } from '../format.ts';
import { readTemplated } from '../templates.ts';

/** Values of Helm charts, and the charts in registries that a chart is made of. */
export const HELM_VALUES: Format = {
  name: 'helm-values',
  comments: 'yaml',
  isName: (path) => isValuesPath(path) || isChartPath(path),
  find: async (file) => {
    const { roots, unreadable } = await readTemplated(file);
    const mentions = isChartPath(file.path) ? findInChart(roots) : await findInValuesFile(file, roots);
    return { mentions, unreadable };
  },
};
