import type { Format } from '../format.ts';
import { isYamlPath } from '../path.ts';
import { findInManifests, isKustomizationPath, mayHaveHeader } from '../manifests.ts';
import { readTemplated } from '../templates.ts';
import { entriesNamed, type YamlDocument } from '../yaml.ts';

/** Resources of Kubernetes, with those of kustomize and Flux, and templates of Helm charts. */
export const KUBERNETES: Format = {
  name: 'kubernetes',
  comments: 'yaml',
  mayBe: isYamlPath,
  isContent: async (file) =>
    mayHaveHeader(file.text) &&
    (await readTemplated(file)).documents.some((document) => isResource(document) || isBroken(document, file.text)),
  isName: isKustomizationPath,
  find: findInManifests,
};

function isResource({ root }: YamlDocument): boolean {
  return entriesNamed(root, 'apiVersion').length > 0 && entriesNamed(root, 'kind').length > 0;
}

/** Whether a document that cannot be read looks like a resource. */
function isBroken({ errors }: YamlDocument, text: string): boolean {
  return errors.length > 0 && /^apiVersion[ \t]*:/m.test(text) && /^kind[ \t]*:/m.test(text);
}
