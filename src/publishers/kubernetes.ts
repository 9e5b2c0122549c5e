import { GOOGLE, type SignedPublisher } from './data.ts';

export const KUBERNETES = {
  kind: 'signed',
  name: 'kubernetes',
  title: 'Kubernetes',
  images: ['registry.k8s.io/**'],
  grade: 'documented',
  signers: [{ kind: 'identity', identity: 'krel-trust@k8s-releng-prod.iam.gserviceaccount.com', issuer: GOOGLE }],
  publishes: { signature: true, attestations: [], level: 'any' },
  requires: { signature: true, attestations: [] },
  // images are signed where they are built, and promoted to the registry that everybody pulls from
  signedNames: [
    'europe-west1-docker.pkg.dev/k8s-artifacts-prod/images/{path}',
    'europe-west1-docker.pkg.dev/k8s-artifacts-prod/images/kubernetes/{name}',
    'registry.k8s.io/kubernetes/{name}',
  ],
  example: 'registry.k8s.io/pause:3.10',
  sources: [
    'https://kubernetes.io/docs/tasks/administer-cluster/verify-signed-artifacts/',
    'https://github.com/kubernetes/website/issues/39775',
  ],
  checked: '2026-11-27',
  note: 'One service account signs all images of the registry, so check the name in the signature.',
} as const satisfies SignedPublisher;
