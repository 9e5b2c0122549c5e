import { quote } from '../../text.ts';
import type { PolicyRemark, RemarkCode } from '../check.ts';
import type { FilePosition } from '../issue.ts';
import { canMatchDigest } from './glob.ts';
import { isStatic, type ClusterImagePolicy, type NeededRoot, type PlacedGlob, type SigningAuthority } from './model.ts';
import { passes } from './requests.ts';

/** The remarks of a file. */
export type CheckedPolicies = readonly PolicyRemark[];

interface PlacedRemark {
  readonly code: RemarkCode;
  readonly position: FilePosition;
  readonly message: string;
}

/** What is worth a look in a file of policies: what is stricter here than in a cluster, and what matches nothing. */
export function checkPolicies(policies: readonly ClusterImagePolicy[], root: NeededRoot): CheckedPolicies {
  const first = policies[0]?.index ?? 0;
  return [
    ...policies.flatMap((policy) =>
      remarksOf(policy).map(({ position, code, message }) => ({ ...position, code, rule: policy.index, message })),
    ),
    ...rootRemarks(root).map(({ position, code, message }) => ({
      ...position,
      code,
      rule: policies.findLast((policy) => policy.position.line <= position.line)?.index ?? first,
      message,
    })),
  ];
}

function remarksOf(policy: ClusterImagePolicy): readonly PlacedRemark[] {
  const acceptsAnything = passes(policy);
  return [
    ...policy.globs.flatMap(globRemarks),
    ...policy.authorities.flatMap((authority) => {
      if (isStatic(authority)) {
        return authority.kind === 'fail' || policy.authorities.length === 1
          ? []
          : [
              remark(
                authority,
                'never-needed',
                'This authority accepts every image, so the other authorities of the policy are not needed, and are ignored.',
              ),
            ];
      }
      return acceptsAnything ? [] : authorityRemarks(authority);
    }),
  ];
}

function globRemarks({ glob, position }: PlacedGlob): readonly PlacedRemark[] {
  const { text, symbols, prefix } = glob;
  const nothing = (reason: string): readonly PlacedRemark[] => [
    { position, code: 'matches-nothing', message: `${quote(text)} matches nothing: ${reason}.` },
  ];
  const [registry = '', ...path] = prefix.split('/');
  const hasRegistry = path.length === 0 || /[.:]/.test(registry) || registry === 'localhost';
  if (!hasRegistry || !(symbols.includes('/') || symbols.includes('**'))) {
    return nothing(
      'globs are compared with the full reference, which begins with a registry ("index.docker.io/library/nginx:1")',
    );
  }
  if (prefix.startsWith('docker.io/')) {
    return nothing('images of Docker Hub are compared as "index.docker.io/…"');
  }
  if (canMatchDigest(glob)) {
    return [];
  }
  const last = text.slice(text.lastIndexOf('/') + 1);
  return /[:*]/.test(last)
    ? [
        {
          position,
          code: 'tag-only',
          message: `${quote(text)} matches only by a tag, but a cluster compares every image by its digest, so it never matches there. To match any tag and digest, write "*" after the name.`,
        },
      ]
    : nothing('the tag or the digest is part of what is compared; write "*" after the name, or "@sha256:*" and ":*"');
}

function authorityRemarks(authority: SigningAuthority): readonly PlacedRemark[] {
  const { kind, log, hasTrustRoot, needsTimestamp, unrelated } = authority;
  const stricter = (message: string): PlacedRemark => remark(authority, 'stricter', message);
  return [
    ...unrelated.map(({ key, position }) => ({
      position,
      code: 'accepts-unrelated' as const,
      message: `"${key}" accepts unrelated identities, so strangers may sign. Name the owner in it.`,
    })),
    ...(log === 'empty'
      ? [
          stricter(
            'A transparency log entry is required here. In a cluster, a "ctlog" without "url" and "trustRootRef" means that no entry is looked for.',
          ),
        ]
      : []),
    ...(kind === 'keyless' && log === 'absent' && hasTrustRoot
      ? [
          stricter(
            'A transparency log entry is required here. In a cluster, no entry is looked for with "trustRootRef" and without "ctlog".',
          ),
        ]
      : []),
    ...(needsTimestamp
      ? [
          stricter(
            'A timestamp is required here, and a log entry if the trusted root has logs. In a cluster, "rfc3161timestamp" turns the log off.',
          ),
        ]
      : []),
    ...(kind === 'key' && log === 'absent' && !needsTimestamp
      ? [
          remark(
            authority,
            'no-log',
            'Without "ctlog", no transparency log entry is required for what this key signs, as in a cluster: nothing shows whether and when it was signed.',
          ),
        ]
      : []),
  ];
}

function remark({ position }: { readonly position: FilePosition }, code: RemarkCode, message: string): PlacedRemark {
  return { position, code, message };
}

/** What a run needs beside the file. */
function rootRemarks({ trustRoots, authorities, logs }: NeededRoot): readonly PlacedRemark[] {
  const [root] = trustRoots;
  const urls = [...authorities, ...logs].filter(({ url }) => !isPublic(url));
  return [
    ...(root === undefined
      ? []
      : [
          {
            position: root.position,
            code: 'needs-root' as const,
            message: `In a run, "trusted-root" (or "tuf-mirror") must have the content of the TrustRoot ${quote(root.key)}.`,
          },
        ]),
    ...urls.map(({ url, position }) => ({
      position,
      code: 'needs-root' as const,
      message: `The trusted root of a run must list ${quote(url)}. In a cluster, the URL only has to be set, and the public roots are used.`,
    })),
  ];
}

function isPublic(url: string): boolean {
  return /^https:\/\/(?:fulcio|rekor)\.sigstore\.dev\/?$/.test(url);
}
