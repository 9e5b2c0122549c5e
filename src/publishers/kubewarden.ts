import type { NamedByHand } from './data.ts';

export const KUBEWARDEN = {
  kind: 'by-hand',
  name: 'kubewarden',
  title: 'Kubewarden',
  images: ['ghcr.io/kubewarden/**'],
  answer:
    'Workflows of several repositories of the organization sign, and these moved; the documented pattern is unsafe, as its own documentation says.',
  instead:
    'Say who signs it: `certificate-identity: https://github.com/kubewarden/policy-server/.github/workflows/container-image.yml@refs/tags/TAG`, after you looked at one image that you trust.',
  sources: ['https://github.com/kubewarden/docs/tree/beb867dca7'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
