import { findInValuesFile, isValuesPath } from '../chart.ts';
import type { Format } from '../format.ts';
import { readTemplated } from '../templates.ts';

/** Values of Helm charts. */
export const HELM_VALUES: Format = {
  name: 'helm-values',
  comments: 'yaml',
  isName: isValuesPath,
  find: async (file) => {
    const { roots, unreadable } = await readTemplated(file);
    return { mentions: await findInValuesFile(file, roots), unreadable };
  },
};
