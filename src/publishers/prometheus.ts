import type { UnsignedPublisher } from './data.ts';

export const PROMETHEUS = {
  kind: 'unsigned',
  name: 'prometheus',
  title: 'Prometheus',
  images: ['{docker.io/prom,quay.io/prometheus}/*'],
  answer: 'No signing of images was found in the release workflows of Prometheus.',
  instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
  sources: ['https://github.com/prometheus/prometheus'],
  checked: '2026-11-27',
} as const satisfies UnsignedPublisher;
