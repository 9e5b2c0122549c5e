import { GITHUB, type SignedPublisher } from './data.ts';

const WORKFLOW = {
  pattern:
    'https://github\\.com/fluxcd/[A-Za-z0-9._-]+/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml@refs/(?:tags|heads)/[A-Za-z0-9._/-]+',
  why: 'the release workflow of each repository became one that the organization shares, with tags of its own; the source repository and tag identify the image',
} as const;

export const FLUX = {
  kind: 'signed',
  name: 'flux',
  title: 'Flux',
  images: [
    '{ghcr.io,docker.io}/fluxcd/{flux-cli,source-controller,kustomize-controller,notification-controller,helm-controller,image-reflector-controller,image-automation-controller,source-watcher}',
  ],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      names: [
        'source-controller',
        'kustomize-controller',
        'notification-controller',
        'helm-controller',
        'image-reflector-controller',
        'image-automation-controller',
        'source-watcher',
      ],
      identity: WORKFLOW,
      issuer: GITHUB,
      sourceRepository: 'fluxcd/{name}',
      sourceRef: 'refs/tags/{version}',
    },
    {
      kind: 'identity',
      names: ['flux-cli'],
      identity: WORKFLOW,
      issuer: GITHUB,
      sourceRepository: 'fluxcd/flux2',
      sourceRef: 'refs/tags/{version}',
    },
    {
      kind: 'slsa-generator',
      names: [
        'source-controller',
        'kustomize-controller',
        'notification-controller',
        'helm-controller',
        'image-reflector-controller',
        'image-automation-controller',
        'source-watcher',
      ],
      sourceRepository: 'fluxcd/{name}',
      sourceRef: 'refs/tags/{version}',
    },
    {
      kind: 'slsa-generator',
      names: ['flux-cli'],
      sourceRepository: 'fluxcd/flux2',
      sourceRef: 'refs/tags/{version}',
    },
  ],
  publishes: { signature: true, attestations: ['slsaprovenance02'], level: 'any' },
  requires: { signature: true, attestations: [], stored: ['slsaprovenance02'] },
  example: 'ghcr.io/fluxcd/source-controller:v1.6.0',
  sources: [
    'https://fluxcd.io/flux/security/',
    'https://fluxcd.io/flux/security/slsa-assessment/',
    'https://github.com/fluxcd/website/blob/6da0f383/content/en/flux/security/_index.md',
  ],
  checked: '2026-11-27',
  note: 'The documented command for provenance does not check the source repository, so it accepts provenance that anyone made.',
} as const satisfies SignedPublisher;
