import type { UnsignedPublisher } from './data.ts';

export const NGINX_INGRESS = {
  kind: 'unsigned',
  name: 'nginx-ingress',
  title: 'NGINX Ingress Controller',
  images: ['docker.io/nginx/nginx-ingress'],
  answer: 'No signing of images was found in the release workflows of NGINX Ingress Controller.',
  instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
  sources: ['https://github.com/nginx/kubernetes-ingress'],
  checked: '2026-11-27',
} as const satisfies UnsignedPublisher;
