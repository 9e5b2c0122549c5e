import { GITHUB, type SignedPublisher } from './data.ts';

export const BITWARDEN = {
  kind: 'signed',
  name: 'bitwarden',
  title: 'Bitwarden (self-hosted)',
  images: [
    'ghcr.io/bitwarden/{admin,api,attachments,events,icons,identity,mssql,mssqlmigratorutility,nginx,notifications,scim,setup,sso,web,lite,self-host}',
  ],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: 'https://github.com/bitwarden/deploy/.github/workflows/release-self-host.yml@refs/heads/main',
      issuer: GITHUB,
      // the workflow was merged; 2026.4.1 was published at 16:26
      from: '2026-05-07T16:04:00Z',
    },
    {
      kind: 'identity',
      identity: {
        below: 'bitwarden/self-host',
        rest: '/.github/workflows/release.yml@',
        why: 'the workflow is documented, but its ref was not',
      },
      issuer: GITHUB,
      // the last one that it published is 2026.4.0
      until: '2026-05-07T16:26:00Z',
    },
  ],
  publishes: { signature: true, attestations: [], level: 'any' },
  requires: { signature: true, attestations: [] },
  example: 'ghcr.io/bitwarden/lite:latest',
  sources: ['https://github.com/bitwarden/self-host/pull/559', 'https://github.com/bitwarden/self-host/issues/551'],
  checked: '2026-11-27',
  note: 'Releases come from a branch, so there is no tag to check.',
} as const satisfies SignedPublisher;
