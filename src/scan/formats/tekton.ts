import type { Format } from '../format.ts';
import { isYamlPath } from '../path.ts';
import { findInManifests, mayHaveHeader } from '../manifests.ts';
import { isTektonResource } from '../tekton.ts';
import { readTemplated } from '../templates.ts';

/** Tasks and pipelines of Tekton, with what else stands in their files. */
export const TEKTON: Format = {
  name: 'tekton',
  comments: 'yaml',
  mayBe: isYamlPath,
  isContent: async (file) =>
    mayHaveHeader(file.text) &&
    file.text.includes('tekton.dev/') &&
    (await readTemplated(file)).documents.some(({ root }) => isTektonResource(root)),
  find: findInManifests,
};
