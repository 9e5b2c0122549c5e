import type { UnsignedPublisher } from './data.ts';

export const LONGHORN = {
  kind: 'unsigned',
  name: 'longhorn',
  title: 'Longhorn',
  images: ['docker.io/longhornio/*'],
  answer: 'No signing of images was found in the release workflows of Longhorn.',
  instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
  sources: ['https://github.com/longhorn/longhorn'],
  checked: '2026-11-27',
} as const satisfies UnsignedPublisher;
