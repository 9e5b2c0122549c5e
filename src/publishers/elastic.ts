import type { NamedByHand } from './data.ts';

export const ELASTIC = {
  kind: 'by-hand',
  name: 'elastic',
  title: 'Elastic',
  images: ['docker.elastic.co/**', 'docker.io/elastic/*'],
  answer:
    'Since 8.8.0, Elastic signs with a key that is not in this table: it is at artifacts.elastic.co/cosign.pub. On Docker Hub its signatures name docker.elastic.co.',
  instead:
    'Fetch the public key once from https://artifacts.elastic.co/cosign.pub, check it, store it in your repository, and set `key` to its path.',
  sources: [
    'https://www.elastic.co/docs/deploy-manage/deploy/self-managed/install-elasticsearch-docker-basic',
    'https://github.com/docker-library/elasticsearch/issues/206',
  ],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
