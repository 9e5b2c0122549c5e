import { quote } from '../text.ts';

/** A file that is recognisably another program's: the key that shows it, and what to say. */
export interface ForeignFormat {
  readonly key: string;
  readonly message: string;
}

/**
 * Whether a file is a policy of another program, which is said in place of a fault for each of its keys. None of them is
 * ever read as ours: their words mean other things.
 */
export function findForeignFormat(data: unknown): ForeignFormat | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return undefined;
  }
  const fields = new Map<string, unknown>(Object.entries(data));
  const [apiVersion, kind] = [fields.get('apiVersion'), fields.get('kind')];
  if (fields.has('version')) {
    return undefined;
  }
  if (typeof apiVersion === 'string') {
    return { key: 'apiVersion', message: describeResource(apiVersion, typeof kind === 'string' ? kind : '') };
  }
  if (Array.isArray(fields.get('default')) || fields.has('transports')) {
    return {
      key: fields.has('transports') ? 'transports' : 'default',
      message: 'This looks like a policy.json of containers/image (podman, skopeo), which is not supported.',
    };
  }
  if (fields.has('sources') && (fields.has('publicKey') || fields.has('configuration'))) {
    return {
      key: 'sources',
      message: 'This looks like a policy of Conforma (Enterprise Contract), which is not supported.',
    };
  }
  return undefined;
}

/** What a resource of Kubernetes is that is not read. */
export function describeResource(apiVersion: string, kind: string): string {
  if (apiVersion.startsWith('kyverno.io/') || apiVersion.startsWith('policies.kyverno.io/')) {
    return 'This is a policy of Kyverno, which is not supported: its expressions are about the objects of a cluster.';
  }
  if (apiVersion.startsWith('config.openshift.io/')) {
    return 'This is a resource of OpenShift (config.openshift.io), which is not supported: its structure and meaning differ from a ClusterImagePolicy of policy.sigstore.dev.';
  }
  if (apiVersion.startsWith('policy.sigstore.dev/') && kind === 'TrustRoot') {
    return 'This is a TrustRoot. Set "trusted-root" to its content instead.';
  }
  if (apiVersion.startsWith('policy.sigstore.dev/')) {
    return `Only "ClusterImagePolicy" of policy.sigstore.dev is supported, in the versions v1beta1 and v1alpha1, but this is ${quote(`${apiVersion} ${kind}`)}.`;
  }
  if (kind === 'Secret') {
    return 'This is a Secret, which is not supported: write public keys as "key.data" of an authority.';
  }
  if (kind.endsWith('List')) {
    return 'This is a list of resources, which is not supported: write each ClusterImagePolicy as a separate document ("---" between them).';
  }
  return 'This is a resource of Kubernetes, not a policy. A policy begins with "version: 1", or is a ClusterImagePolicy of policy.sigstore.dev.';
}
