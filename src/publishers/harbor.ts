import type { UnsignedPublisher } from './data.ts';

export const HARBOR = {
  kind: 'unsigned',
  name: 'harbor',
  title: 'Harbor',
  images: ['docker.io/goharbor/*'],
  answer: 'Harbor signs release files, but no images.',
  instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
  sources: ['https://github.com/goharbor/harbor/releases'],
  checked: '2026-11-27',
} as const satisfies UnsignedPublisher;
