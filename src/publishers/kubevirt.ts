import type { UnsignedPublisher } from './data.ts';

export const KUBEVIRT = {
  kind: 'unsigned',
  name: 'kubevirt',
  title: 'KubeVirt',
  images: ['quay.io/kubevirt/*'],
  answer: 'No signing of images was found in the release workflows of KubeVirt.',
  instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
  sources: ['https://github.com/kubevirt/kubevirt'],
  checked: '2026-11-27',
} as const satisfies UnsignedPublisher;
