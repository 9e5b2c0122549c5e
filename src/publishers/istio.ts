import type { NamedByHand } from './data.ts';

export const ISTIO = {
  kind: 'by-hand',
  name: 'istio',
  title: 'Istio',
  images: ['docker.io/istio/*', 'gcr.io/istio-release/*', 'registry.istio.io/release/*'],
  answer:
    'Istio signs with keys that are not in this table: istio-key.pub for 1.18 to 1.31.0, and istio-key-v2.pub since 1.31.1.',
  instead:
    'Fetch the public key once from https://istio.io/misc/istio-key-v2.pub, check it, store it in your repository, and set `key` to its path (up to 1.31.0: https://istio.io/misc/istio-key.pub).',
  sources: [
    'https://istio.io/latest/docs/ops/best-practices/image-signing-validation/',
    'https://istio.io/latest/blog/2026/',
  ],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
