import type { NamedByHand } from './data.ts';

export const BUILDPACKS_LIFECYCLE = {
  kind: 'by-hand',
  name: 'buildpacks-lifecycle',
  title: 'Buildpacks lifecycle',
  images: ['docker.io/buildpacksio/lifecycle'],
  answer: 'The workflows build.yml and post-release.yml of its repository sign, as read in its release code.',
  instead:
    'Say who signs it: `certificate-identity: https://github.com/buildpacks/lifecycle/.github/workflows/build.yml@REF`, after you looked at one image that you trust.',
  sources: ['https://github.com/buildpacks/lifecycle'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
