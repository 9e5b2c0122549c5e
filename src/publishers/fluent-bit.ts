import type { NamedByHand } from './data.ts';

export const FLUENT_BIT = {
  kind: 'by-hand',
  name: 'fluent-bit',
  title: 'Fluent Bit',
  images: ['docker.io/fluent/fluent-bit'],
  answer:
    'According to the documentation, versions 1.9 and 2.0 are signed with a key that is not in this table: it is at packages.fluentbit.io/fluentbit-cosign.pub.',
  instead:
    'Fetch the public key once from https://packages.fluentbit.io/fluentbit-cosign.pub, check it, store it in your repository, and set `key` to its path.',
  sources: ['https://github.com/fluent/fluent-bit-docs/blob/f92ae080/installation/downloads/docker.md'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
