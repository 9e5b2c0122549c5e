import { ReportDocument } from '../../src/report/schema.ts';
import type { ActionResult } from '../../__tests__/support/action.ts';

/** An image of the demo, and what must come of it. */
export interface DemoImage {
  /** folder in `__tests__/fixtures/layouts` */
  readonly layout: string;
  readonly what: string;
  /** as `resultOf` words it */
  readonly expected: string;
}

/** One run of the action. */
export interface Scenario {
  readonly title: string;
  readonly what: string;
  readonly images: readonly DemoImage[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly verified: boolean;
  /** how the error annotation begins; empty where there must be none */
  readonly because: string;
}

const RELEASE = 'https://github.com/image-provenance-demo/images/.github/workflows/release.yaml@refs/heads/main';
const VERIFIED = 'verified';

/** What the demo runs. */
export const SCENARIOS: readonly Scenario[] = [
  {
    title: 'An image with everything',
    what:
      'Signed and attested by its release workflow. Signatures and attestations are in cosign tags, their log entries ' +
      'in Rekor v1. Every attestation is required, on every platform.',
    images: [{ layout: 'legacy', what: 'signed, in cosign tags', expected: VERIFIED }],
    inputs: { 'certificate-identity': RELEASE, 'predicate-type': 'all' },
    verified: true,
    because: '',
  },
  {
    title: 'Two images in one run, in the newer formats',
    what:
      'Sigstore bundles attached as OCI referrers, one image with Rekor v1, the other with Rekor v2 and RFC 3161 time ' +
      'stamps. The inputs are those of any other image: nobody has to know the format.',
    images: [
      { layout: 'bundles-rekor1', what: 'signed, in Sigstore bundles', expected: VERIFIED },
      { layout: 'bundles-rekor2', what: 'signed, in bundles, Rekor v2', expected: VERIFIED },
    ],
    inputs: { 'certificate-identity': RELEASE },
    verified: true,
    because: '',
  },
  {
    title: 'An image that nobody signed',
    what: 'It must not verify: the step fails, the outputs name no image, no file is written.',
    images: [{ layout: 'unsigned', what: 'not signed', expected: 'not verified: not-signed' }],
    inputs: { 'certificate-identity': RELEASE },
    verified: false,
    because: 'Nothing is signed',
  },
  {
    title: 'An image that another workflow signed',
    what: 'The signatures are genuine, but not by the workflow that is expected. It must not verify either.',
    images: [{ layout: 'other-workflow', what: 'signed by another workflow', expected: 'not verified: identity' }],
    inputs: { 'certificate-identity': RELEASE },
    verified: false,
    because: 'The image is signed, but by another workflow',
  },
];

/**
 * What came of an image, by the report of its run: `verified`, or `not verified` and why: the code of the first
 * requirement that is not met, or those for which evidence was rejected.
 */
export function resultOf({ layout }: DemoImage, report: unknown): string {
  const { data } = ReportDocument.safeParse(report);
  const image = data?.images.find(({ reference }) => reference.includes(`/demo/${layout}:`));
  if (image === undefined) {
    return data?.error == null ? 'no report' : `error: ${data.error.code}`;
  }
  if (image.verified || image.error !== null) {
    return image.error === null ? VERIFIED : `error: ${image.error.code}`;
  }
  const code = image.requirements.find(({ met }) => !met)?.code ?? 'no requirement';
  const rejections = new Set(image.evidence.flatMap(({ reason }) => reason?.code ?? []));
  return `not verified: ${code === 'all-rejected' ? [...rejections].join(', ') : code}`;
}

/** What of a run is not as it must be, a line each. */
export function differences({ title, images, verified, because }: Scenario, result: ActionResult): readonly string[] {
  const reason = /^::error [^:]*::(?<reason>.*)/m.exec(result.stdout)?.groups?.['reason'] ?? '';
  const named = result.outputs['images']?.match(/@sha256:/g) ?? [];
  const sboms = [...result.files.keys()].filter((path) => path.endsWith('/sbom.spdx.json'));
  const facts: readonly (readonly [string, unknown, unknown])[] = [
    ...images.map((image) => [image.layout, resultOf(image, result.report), image.expected] as const),
    ['exit code', result.code, verified ? 0 : 1],
    ['output verified', result.outputs['verified'], String(verified)],
    ['number of verified images', named.length, verified ? images.length : 0],
    ['number of SBOM files (the index and two platforms)', sboms.length, verified ? images.length * 3 : 0],
    ['error annotation', reason.slice(0, because.length), because],
  ];
  return facts.flatMap(([name, found, expected]) =>
    found === expected ? [] : [`${title}: ${name} is ${String(found)}, must be ${String(expected)}`],
  );
}
