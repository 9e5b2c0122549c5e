import type { UnsignedPublisher } from './data.ts';

export const CROSSPLANE = {
  kind: 'unsigned',
  name: 'crossplane',
  title: 'Crossplane',
  images: ['xpkg.crossplane.io/crossplane/**', 'docker.io/crossplane/crossplane'],
  answer: 'No signing of images was found in the release workflows of Crossplane.',
  instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
  sources: ['https://github.com/crossplane/crossplane'],
  checked: '2026-11-27',
} as const satisfies UnsignedPublisher;
