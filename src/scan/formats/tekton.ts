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
    mayBeTekton(file.text) && (await readTemplated(file)).documents.some(({ root }) => isTektonResource(root)),
  find: findInManifests,
};

function mayBeTekton(text: string): boolean {
  return mayHaveHeader(text) && (text.includes('tekton.dev/') || /\\[xuU/]/.test(text));
}
