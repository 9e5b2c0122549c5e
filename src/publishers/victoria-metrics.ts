import type { UnsignedPublisher } from './data.ts';

export const VICTORIA_METRICS = {
  kind: 'unsigned',
  name: 'victoria-metrics',
  title: 'VictoriaMetrics',
  images: ['{docker.io,quay.io}/victoriametrics/*'],
  answer: 'No signing of images was found in the release workflows of VictoriaMetrics.',
  instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
  sources: ['https://github.com/VictoriaMetrics/VictoriaMetrics'],
  checked: '2026-11-27',
} as const satisfies UnsignedPublisher;
