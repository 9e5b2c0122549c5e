import type { UnsignedPublisher } from './data.ts';

export const GRAFANA_ALLOY = {
  kind: 'unsigned',
  name: 'grafana-alloy',
  title: 'Grafana Alloy',
  images: ['docker.io/grafana/alloy'],
  answer: 'No signing of images was found in the release workflows of Grafana Alloy.',
  instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
  sources: ['https://github.com/grafana/alloy'],
  checked: '2026-11-27',
} as const satisfies UnsignedPublisher;
