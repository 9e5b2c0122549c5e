import { Faults } from '../faults.ts';
import { describeResource, findForeignFormat } from '../foreign.ts';
import { sortIssues, type PolicyIssue, type PolicyResult } from '../issue.ts';
import type { PolicySource } from '../parse.ts';
import { fieldOf } from '../values.ts';
import type { YamlFile } from '../yaml-file.ts';
import { readYamlDocuments } from '../yaml.ts';
import { ClusterImagePolicies } from './policies.ts';
import { DocumentReader } from './read.ts';

/** The versions that are read; what is allowed in them is the same. */
const API_VERSIONS: readonly string[] = ['policy.sigstore.dev/v1beta1', 'policy.sigstore.dev/v1alpha1'];

/**
 * Reads a file of sigstore's ClusterImagePolicies, one or more documents, told by their `apiVersion`. Documents that are
 * something else are faults beside them, for what they say would be lost.
 * @returns undefined where no document is a resource of Kubernetes
 */
export async function findClusterImagePolicies(
  text: string,
  { path }: PolicySource,
): Promise<PolicyResult<ClusterImagePolicies> | undefined> {
  // most policies are of our own format, and are read once
  if (!text.includes('apiVersion')) {
    return undefined;
  }
  const read = await readYamlDocuments(text);
  if (read.kind === 'invalid') {
    return { kind: 'invalid', path, issues: sortIssues(read.issues) };
  }
  const { documents } = read;
  if (!documents.some(isResource)) {
    return undefined;
  }
  const reader = new DocumentReader();
  const issues: PolicyIssue[] = [];
  for (const [index, file] of documents.entries()) {
    const faults = new Faults(file);
    if (isPolicy(file)) {
      await reader.read({ file, faults }, index);
    } else {
      refuse(file, faults);
    }
    issues.push(...faults.issues);
  }
  return issues.length > 0
    ? { kind: 'invalid', path, issues: sortIssues(issues) }
    : { kind: 'value', value: new ClusterImagePolicies(reader.policies, reader.neededRoot, { path, text }) };
}

/** Our own policies have a version, and no `apiVersion` that means anything. */
function isResource({ data }: YamlFile): boolean {
  return typeof fieldOf(data, 'apiVersion') === 'string' && fieldOf(data, 'version') === undefined;
}

function isPolicy({ data }: YamlFile): boolean {
  const version = fieldOf(data, 'apiVersion');
  return (
    fieldOf(data, 'kind') === 'ClusterImagePolicy' && typeof version === 'string' && API_VERSIONS.includes(version)
  );
}

function refuse(file: YamlFile, faults: Faults): void {
  const { data } = file;
  if (isResource(file)) {
    const [apiVersion, kind] = [fieldOf(data, 'apiVersion'), fieldOf(data, 'kind')];
    faults.addAtKey(
      ['apiVersion'],
      'foreign',
      describeResource(String(apiVersion), typeof kind === 'string' ? kind : ''),
    );
  } else if (fieldOf(data, 'version') !== undefined) {
    const message =
      'This document is a policy in the format of this action, but others in the file are resources. A file must contain one or the other.';
    faults.addAtKey(['version'], 'foreign', message);
  } else {
    const foreign = findForeignFormat(data);
    faults.add(
      [],
      'foreign',
      foreign?.message ?? 'This document is not a ClusterImagePolicy, but others in the file are.',
    );
  }
}
