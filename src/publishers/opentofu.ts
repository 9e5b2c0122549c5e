import type { NamedByHand } from './data.ts';

export const OPENTOFU = {
  kind: 'by-hand',
  name: 'opentofu',
  title: 'OpenTofu',
  images: ['ghcr.io/opentofu/opentofu'],
  answer: 'Its release workflow signs, but this is documented only for files.',
  instead:
    'Set `certificate-identity: https://github.com/opentofu/opentofu/.github/workflows/release.yml@refs/heads/vMAJOR.MINOR`. First compare this with the signer of an image that you trust.',
  sources: ['https://opentofu.org/docs/intro/install/'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
