import type { NamedByHand } from './data.ts';

export const KUBEWARDEN = {
  kind: 'by-hand',
  name: 'kubewarden',
  title: 'Kubewarden',
  images: ['ghcr.io/kubewarden/**'],
  answer:
    'Workflows in several repositories of the organization sign, and some of them moved. The documented pattern is unsafe, as the documentation itself says.',
  instead:
    'Set `certificate-identity: https://github.com/kubewarden/policy-server/.github/workflows/container-image.yml@refs/tags/TAG`. First compare this with the signer of an image that you trust.',
  sources: ['https://github.com/kubewarden/docs/tree/beb867dca7'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
