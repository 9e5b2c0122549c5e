import type { UnsignedPublisher } from './data.ts';

export const HARBOR = {
  kind: 'unsigned',
  name: 'harbor',
  title: 'Harbor',
  images: ['docker.io/goharbor/*'],
  answer: 'Harbor signs release files, and no images.',
  instead: 'Use an image that its publisher signs, or sign a copy of your own (`cosign sign`) and verify that.',
  sources: ['https://github.com/goharbor/harbor/releases'],
  checked: '2026-11-27',
} as const satisfies UnsignedPublisher;
