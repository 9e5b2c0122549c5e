import { GITHUB, type SignedPublisher } from './data.ts';

export const CLOUDNATIVE_PG_POSTGRES = {
  kind: 'signed',
  name: 'cloudnative-pg-postgres',
  title: 'PostgreSQL of CloudNativePG',
  images: ['ghcr.io/cloudnative-pg/postgresql'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: {
        below: 'cloudnative-pg/postgres-containers',
        rest: '/',
        why: 'no workflow is documented, and images are rebuilt from a branch, so there is no tag to check',
      },
      issuer: GITHUB,
      sourceRepository: 'cloudnative-pg/postgres-containers',
    },
  ],
  publishes: { signature: true, attestations: [], level: 'any' },
  requires: { signature: true, attestations: [] },
  example: 'ghcr.io/cloudnative-pg/postgresql:17',
  sources: ['https://github.com/cloudnative-pg/postgres-containers#image-signatures'],
  checked: '2026-11-27',
} as const satisfies SignedPublisher;
