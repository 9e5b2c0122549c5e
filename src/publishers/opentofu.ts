import type { NamedByHand } from './data.ts';

export const OPENTOFU = {
  kind: 'by-hand',
  name: 'opentofu',
  title: 'OpenTofu',
  images: ['ghcr.io/opentofu/opentofu'],
  answer: 'Its release workflow signs; that is documented for files only.',
  instead:
    'Say who signs it: `certificate-identity: https://github.com/opentofu/opentofu/.github/workflows/release.yml@refs/heads/vMAJOR.MINOR`, after you looked at one image that you trust.',
  sources: ['https://opentofu.org/docs/intro/install/'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
