import type { NamedByHand } from './data.ts';

export const BUILDPACKS_LIFECYCLE = {
  kind: 'by-hand',
  name: 'buildpacks-lifecycle',
  title: 'Buildpacks lifecycle',
  images: ['docker.io/buildpacksio/lifecycle'],
  answer: 'The workflows build.yml and post-release.yml of its repository sign, according to its release code.',
  instead:
    'Set `certificate-identity: https://github.com/buildpacks/lifecycle/.github/workflows/build.yml@REF`. First compare this with the signer of an image that you trust.',
  sources: ['https://github.com/buildpacks/lifecycle'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
