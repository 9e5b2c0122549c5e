import { join } from 'node:path';
import { z } from 'zod';
import { readAttestationLayer, readSignatureLayer } from '../../src/core/evidence/cosign.ts';
import { readBundle } from '../../src/core/evidence/bundle.ts';
import type { Candidate, Evidence } from '../../src/core/evidence/candidate.ts';
import type { Digest } from '../../src/core/image/digest.ts';
import { targetsOf } from '../../src/core/image/subject.ts';
import { parseJson } from '../../src/json.ts';
import type { SignerPolicy } from '../../src/core/policy/signer.ts';
import type { TrustPolicy } from '../../src/core/policy/request.ts';
import { createVerifier, type CandidateVerifier } from '../../src/core/verify/verify.ts';
import {
  discoverLayout,
  keyPolicy,
  readTrustedRootOfFixtures,
  RELEASE,
  RELEASE_IDENTITY,
  GITHUB_ISSUER,
  STRICT,
} from '../support/evidence.ts';
import { FIXTURES, loadLayout } from '../support/layout.ts';
import { readJsonTree, readTree, toTree, writeTree, type Node } from './tree.ts';

/** Genuine evidence as a registry has it: the bytes of a layer and, of cosign's layers, annotations. */
export interface Item {
  readonly layout: string;
  readonly evidence: Evidence;
  readonly tree: Node;
}

/** A layout with the policy under which it is judged. */
export interface Setting {
  readonly name: string;
  readonly items: readonly Item[];
  readonly targets: readonly Digest[];
  readonly signer: SignerPolicy;
  readonly policy: TrustPolicy;
  readonly verifier: CandidateVerifier;
}

/** All settings, and all genuine evidence to take parts from. */
export interface Corpus {
  readonly settings: readonly Setting[];
  readonly items: readonly Item[];
}

const SETTINGS: readonly (readonly [layout: string, signer: SignerPolicy, policy: Partial<TrustPolicy>])[] = [
  ['legacy', RELEASE, {}],
  ['legacy-intoto', RELEASE, {}],
  ['bundles-rekor1', RELEASE, {}],
  ['bundles-rekor2', RELEASE, {}],
  ['bundles-rekor1-tsa', RELEASE, {}],
  ['both', RELEASE, {}],
  ['single', RELEASE, {}],
  ['bundles-rekor2', RELEASE, { ignoreTlog: true }],
  ['bundles-rekor2', RELEASE, { ignoreSct: true }],
  ['bundles-rekor1-tsa', RELEASE, { useSignedTimestamps: true }],
  ['other-workflow', RELEASE, {}],
  [
    'other-workflow',
    {
      kind: 'identity',
      identity: {
        kind: 'github-repository',
        origin: 'https://github.com/',
        repository: RELEASE_IDENTITY.split('/').slice(3, 5).join('/').toUpperCase(),
        rest: '/.github/workflows/',
        isPrefix: true,
      },
      issuer: { kind: 'exact', values: [GITHUB_ISSUER] },
      claims: {},
    },
    {},
  ],
  ['key', keyPolicy('ecdsa.pub'), {}],
  ['key-rsa', keyPolicy('rsa.pub'), {}],
  ['key-bundle', keyPolicy('ecdsa.pub'), {}],
  ['key-no-log', keyPolicy('ecdsa.pub'), { ignoreTlog: true }],
  ['key-ed25519', keyPolicy('ed25519.pub'), { ignoreTlog: true }],
  ['key-bundle', keyPolicy('ecdsa-other.pub'), {}],
];

let loading: Promise<Corpus> | undefined;

/** The evidence of the fixtures; read once. */
export function loadCorpus(): Promise<Corpus> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Corpus> {
  const root = readTrustedRootOfFixtures();
  const layouts = new Map<string, Pick<Setting, 'items' | 'targets'>>();
  const settings: Setting[] = [];
  for (const [layout, signer, change] of SETTINGS) {
    const found = layouts.get(layout) ?? (await loadLayoutItems(layout));
    layouts.set(layout, found);
    const policy = { ...STRICT, ...change };
    const waived = Object.entries(change).map(([name]) => ` ${name}`);
    settings.push({
      name: `${settings.length} ${layout}${waived.join('')}`,
      ...found,
      signer,
      policy,
      verifier: createVerifier(root, policy),
    });
  }
  return { settings, items: [...layouts.values()].flatMap(({ items }) => items) };
}

async function loadLayoutItems(layout: string): Promise<Pick<Setting, 'items' | 'targets'>> {
  const { subject, discovery } = await discoverLayout(layout);
  const annotationsOf = readAnnotationsOfLayers(layout);
  const items = discovery.candidates.flatMap((candidate) =>
    candidate.kind === 'evidence'
      ? [{ layout, evidence: candidate.evidence, tree: treeOf(candidate.evidence, annotationsOf) }]
      : [],
  );
  return { items, targets: targetsOf(subject).map(({ digest }) => digest) };
}

const manifest = z.object({
  layers: z.array(z.object({ digest: z.string(), annotations: z.record(z.string(), z.string()).optional() })),
});

type AnnotationsOf = (origin: Evidence['origin']) => Readonly<Record<string, string>>;

/** The annotations of cosign's layers, which evidence does not keep. */
function readAnnotationsOfLayers(layout: string): AnnotationsOf {
  const { blobs, manifests } = loadLayout(join(FIXTURES, 'layouts', layout));
  const byPlace = new Map<string, Readonly<Record<string, string>>>();
  for (const { tag, digest } of manifests.filter((each) => /\.(?:sig|att)$/.test(each.tag ?? ''))) {
    for (const layer of manifest.parse(JSON.parse(blobs.get(digest)?.toString() ?? '')).layers) {
      byPlace.set(`${tag ?? ''} ${layer.digest}`, layer.annotations ?? {});
    }
  }
  return ({ kind, foundFor, source }) =>
    byPlace.get(`${foundFor.replace(':', '-')}.${kind === 'signature' ? 'sig' : 'att'} ${source.digest}`) ?? {};
}

function treeOf({ bytes, origin }: Evidence, annotationsOf: AnnotationsOf): Node {
  const layerTree = readTree(bytes);
  return origin.format === 'bundle'
    ? (readJsonTree(bytes) ?? layerTree)
    : {
        kind: 'object',
        members: [
          ['annotations', toTree(annotationsOf(origin))],
          ['layer', layerTree],
        ],
      };
}

/** Evidence as the program reads it from a changed tree; undefined where it cannot be read. */
export function readItem(tree: Node, like: Evidence): Candidate {
  const { origin } = like;
  try {
    if (origin.format === 'bundle') {
      const bytes = writeTree(tree);
      return { kind: 'evidence', evidence: { ...like, bytes, bundle: readBundle(bytes) } };
    }
    const [layer, annotations] = ['layer', 'annotations'].map((expected) =>
      tree.kind === 'object' ? tree.members.find(([name]) => name === expected)?.[1] : undefined,
    );
    if (layer === undefined || annotations === undefined) {
      throw new Error('no layer');
    }
    const bytes = writeTree(layer);
    const texts = readAnnotations(annotations);
    const bundle = origin.kind === 'signature' ? readSignatureLayer(bytes, texts) : readAttestationLayer(bytes, texts);
    return { kind: 'evidence', evidence: { ...like, bytes, bundle } };
  } catch (thrown) {
    if (!(thrown instanceof Error) || thrown instanceof TypeError || thrown instanceof RangeError) {
      throw thrown;
    }
    return { kind: 'unreadable', origin, code: 'unreadable', reason: thrown.message };
  }
}

/** Annotations as the manifest reader lets them through: texts only. */
function readAnnotations(tree: Node): Record<string, string> {
  const { value } = parseJson(writeTree(tree));
  return Object.fromEntries(
    Object.entries(value ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
