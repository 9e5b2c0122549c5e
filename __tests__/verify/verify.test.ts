import { beforeAll, describe, expect, test } from 'vitest';
import type { Bundle } from '@sigstore/bundle';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import type { Candidate, Evidence } from '../../src/core/evidence/candidate.ts';
import { digestOf, type Digest } from '../../src/core/image/digest.ts';
import { targetsOf } from '../../src/core/image/subject.ts';
import type { SignerPolicy } from '../../src/core/policy/signer.ts';
import type { TrustPolicy } from '../../src/core/policy/request.ts';
import { createVerifier } from '../../src/core/verify/verify.ts';
import type { Finding, RejectionCode } from '../../src/core/verify/finding.ts';
import { withoutAccidents } from '../support/sentences.ts';
import {
  discoverLayout,
  keyPolicy,
  pick,
  predicateTypeOf,
  readTrustedRootOfFixtures,
  RELEASE,
  STRICT,
} from '../support/evidence.ts';

const root = readTrustedRootOfFixtures();

interface Layout {
  readonly candidates: readonly Candidate[];
  readonly targets: readonly Digest[];
}

const layouts = new Map<string, Layout>();

beforeAll(async () => {
  const names = [
    'legacy',
    'legacy-intoto',
    'bundles-rekor1',
    'bundles-rekor2',
    'bundles-rekor1-tsa',
    'key',
    'key-bundle',
    'key-no-log',
    'key-ed25519',
    'other-workflow',
  ];
  for (const name of names) {
    const { subject, discovery } = await discoverLayout(name);
    layouts.set(name, {
      candidates: discovery.candidates,
      targets: targetsOf(subject).map(({ digest }) => digest),
    });
  }
});

function layoutOf(name: string): Layout {
  const layout = layouts.get(name);
  if (layout === undefined) {
    throw new Error(`no layout ${name}`);
  }
  return layout;
}

function judge(
  candidate: Candidate,
  name: string,
  { signer = RELEASE, policy = STRICT }: { signer?: SignerPolicy; policy?: TrustPolicy } = {},
): Finding {
  return createVerifier(root, policy)(candidate, signer, layoutOf(name).targets);
}

/** `verified`, or the code of the rejection. */
function codeOf(finding: Finding): 'verified' | RejectionCode {
  return finding.kind === 'verified' ? 'verified' : finding.code;
}

const signature = (evidence: Evidence): boolean => evidence.bundle.content.$case === 'messageSignature';
const ofType =
  (type: string) =>
  (evidence: Evidence): boolean =>
    predicateTypeOf(evidence) === type;
const spdx = ofType('https://spdx.dev/Document');

/** A deep copy in which one thing can be changed. */
function tampered(
  evidence: Evidence,
  change: (copy: { bundle: Bundle; bytes: Buffer; origin: Evidence['origin'] }) => void,
): Candidate {
  const copy = { bundle: cloneBundle(evidence.bundle), bytes: Buffer.from(evidence.bytes), origin: evidence.origin };
  change(copy);
  return { kind: 'evidence', evidence: { ...evidence, ...copy } };
}

/** Like structuredClone, but buffers stay buffers. */
function cloneBundle(bundle: Bundle): Bundle {
  const clone = (value: unknown): unknown => {
    if (Buffer.isBuffer(value)) {
      return Buffer.from(value);
    }
    if (Array.isArray(value)) {
      return value.map(clone);
    }
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, clone(member)]))
      : value;
  };
  return clone(bundle) as Bundle;
}

function entryOf(bundle: Bundle): Bundle['verificationMaterial']['tlogEntries'][number] {
  const [entry] = bundle.verificationMaterial.tlogEntries;
  if (entry === undefined) {
    throw new Error('no log entry');
  }
  return entry;
}

function envelopeOf(bundle: Bundle): Extract<Bundle['content'], { $case: 'dsseEnvelope' }>['dsseEnvelope'] {
  if (bundle.content.$case !== 'dsseEnvelope') {
    throw new Error('no envelope');
  }
  return bundle.content.dsseEnvelope;
}

function flip(bytes: Buffer, at = bytes.length - 1): void {
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
}

test.each(['legacy', 'bundles-rekor2'])(
  'the digest of what is signed is that of the message or payload: %s',
  (name) => {
    const verified = layoutOf(name).candidates.flatMap((candidate) => {
      const finding = judge(candidate, name);
      return candidate.kind === 'evidence' && finding.kind === 'verified'
        ? [{ evidence: candidate.evidence, facts: finding.evidence.facts }]
        : [];
    });
    expect(verified.length).toBeGreaterThan(1);
    for (const { evidence, facts } of verified) {
      const payload = signature(evidence) ? evidence.bytes : envelopeOf(evidence.bundle).payload;
      expect(facts.payload).toBe(digestOf(payload));
    }
  },
);

describe('genuine evidence verifies, untouched', () => {
  test.each([
    ['legacy', RELEASE, STRICT],
    ['legacy-intoto', RELEASE, STRICT],
    ['bundles-rekor1', RELEASE, STRICT],
    ['bundles-rekor2', RELEASE, STRICT],
    ['bundles-rekor2', RELEASE, { ...STRICT, ignoreTlog: true }],
    ['bundles-rekor2', RELEASE, { ...STRICT, ignoreSct: true }],
    ['bundles-rekor1-tsa', RELEASE, { ...STRICT, useSignedTimestamps: true }],
    ['key', keyPolicy('ecdsa.pub'), STRICT],
    ['key-bundle', keyPolicy('ecdsa.pub'), STRICT],
    ['key-no-log', keyPolicy('ecdsa.pub'), { ...STRICT, ignoreTlog: true }],
    ['key-ed25519', keyPolicy('ed25519.pub'), { ...STRICT, ignoreTlog: true }],
  ] as const)('%s', (name, signer, policy) => {
    const { candidates } = layoutOf(name);
    expect(candidates.length).toBeGreaterThan(0);
    expect(candidates.map((candidate) => codeOf(judge(candidate, name, { signer, policy })))).toEqual(
      candidates.map(() => 'verified'),
    );
  });
});

interface Tampering {
  readonly what: string;
  readonly layout: string;
  readonly wanted: (evidence: Evidence) => boolean;
  readonly change: (copy: { bundle: Bundle; bytes: Buffer; origin: Evidence['origin'] }) => void;
  readonly code: RejectionCode;
  readonly policy?: TrustPolicy;
  readonly signer?: SignerPolicy;
}

const TAMPERINGS: readonly Tampering[] = [
  {
    what: 'a flipped bit of the signature',
    layout: 'bundles-rekor1',
    wanted: spdx,
    change: ({ bundle }) => {
      flip(envelopeOf(bundle).signatures[0]?.sig ?? Buffer.alloc(0));
    },
    code: 'signature',
  },
  {
    what: 'a flipped bit of the payload',
    layout: 'bundles-rekor2',
    wanted: spdx,
    change: ({ bundle }) => {
      flip(envelopeOf(bundle).payload, 40);
    },
    code: 'signature',
  },
  {
    what: 'a flipped bit of the simple signing payload',
    layout: 'legacy',
    wanted: signature,
    change: ({ bytes }) => {
      flip(bytes, 60);
    },
    code: 'signature',
  },
  {
    what: 'another payload type',
    layout: 'bundles-rekor1',
    wanted: spdx,
    change: ({ bundle }) => {
      envelopeOf(bundle).payloadType = 'text/plain';
    },
    code: 'signature',
  },
  {
    what: 'a second signature',
    layout: 'legacy',
    wanted: spdx,
    change: ({ bundle }) => {
      envelopeOf(bundle).signatures.push({ sig: Buffer.from('more'), keyid: '' });
    },
    code: 'signature',
  },
  {
    what: 'an envelope serialized differently (dsse)',
    layout: 'legacy',
    wanted: spdx,
    change: (copy) => {
      copy.bytes = Buffer.concat([copy.bytes, Buffer.from(' ')]);
    },
    code: 'log',
  },
  {
    what: 'an envelope serialized differently (intoto)',
    layout: 'legacy-intoto',
    wanted: spdx,
    change: (copy) => {
      copy.bytes = Buffer.concat([copy.bytes, Buffer.from(' ')]);
    },
    code: 'log',
  },
  {
    what: 'a later integrated time (intoto 0.0.1, checked here)',
    layout: 'legacy-intoto',
    wanted: spdx,
    change: ({ bundle }) => {
      entryOf(bundle).integratedTime = String(Number(entryOf(bundle).integratedTime) + 1);
    },
    code: 'log',
  },
  {
    what: 'a later integrated time (dsse)',
    layout: 'legacy',
    wanted: spdx,
    change: ({ bundle }) => {
      entryOf(bundle).integratedTime = String(Number(entryOf(bundle).integratedTime) + 1);
    },
    code: 'log',
  },
  {
    what: 'another index (Rekor v1)',
    layout: 'legacy',
    wanted: signature,
    change: ({ bundle }) => {
      entryOf(bundle).logIndex = String(Number(entryOf(bundle).logIndex) + 1);
    },
    code: 'log',
  },
  {
    what: 'another index (Rekor v2)',
    layout: 'bundles-rekor2',
    wanted: spdx,
    change: ({ bundle }) => {
      entryOf(bundle).logIndex = String(Number(entryOf(bundle).logIndex) + 1);
    },
    code: 'log',
  },
  {
    what: 'no signed entry timestamp (intoto 0.0.1)',
    layout: 'legacy-intoto',
    wanted: spdx,
    change: ({ bundle }) => {
      entryOf(bundle).inclusionPromise = undefined;
    },
    code: 'log',
  },
  {
    what: 'no log entry',
    layout: 'bundles-rekor1',
    wanted: spdx,
    change: ({ bundle }) => {
      bundle.verificationMaterial.tlogEntries = [];
    },
    code: 'log',
  },
  {
    what: 'an entry of a log that the root does not have',
    layout: 'bundles-rekor1',
    wanted: spdx,
    change: ({ bundle }) => {
      flip(entryOf(bundle).logId.keyId);
    },
    code: 'log',
  },
  {
    what: 'a kind that the body is not of',
    layout: 'bundles-rekor1',
    wanted: spdx,
    change: ({ bundle }) => {
      entryOf(bundle).kindVersion = { kind: 'hashedrekord', version: '0.0.2' };
    },
    code: 'log',
  },
  {
    what: 'no proof and no promise',
    layout: 'bundles-rekor2',
    wanted: spdx,
    change: ({ bundle }) => {
      entryOf(bundle).inclusionProof = undefined;
    },
    code: 'log',
  },
  {
    what: 'no time where the log gives none',
    layout: 'bundles-rekor2',
    wanted: spdx,
    change: ({ bundle }) => {
      bundle.verificationMaterial.timestampVerificationData = undefined;
    },
    code: 'time',
  },
  {
    what: 'a time that the log does not sign: the promise dropped, the proof kept',
    layout: 'bundles-rekor1',
    wanted: spdx,
    change: ({ bundle }) => {
      entryOf(bundle).inclusionPromise = undefined;
    },
    code: 'time',
  },
  {
    what: 'a broken time stamp where one is required',
    layout: 'bundles-rekor1-tsa',
    wanted: ofType('https://spdx.dev/Document/v2.3'),
    policy: { ...STRICT, useSignedTimestamps: true },
    change: ({ bundle }) => {
      flip(
        bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps[0]?.signedTimestamp ?? Buffer.alloc(0),
      );
    },
    code: 'time',
  },
  {
    what: 'a certificate that cannot be parsed',
    layout: 'legacy',
    wanted: signature,
    change: ({ bundle }) => {
      bundle.verificationMaterial.content = { $case: 'certificate', certificate: { rawBytes: Buffer.from('none') } };
    },
    code: 'certificate',
  },
  {
    what: 'a certificate with a flipped bit in its own signature',
    layout: 'bundles-rekor2',
    wanted: spdx,
    change: ({ bundle }) => {
      const { content } = bundle.verificationMaterial;
      if (content.$case === 'certificate') {
        flip(content.certificate.rawBytes);
      }
    },
    code: 'log',
  },
  {
    what: 'the same without a log to compare with',
    layout: 'bundles-rekor2',
    wanted: spdx,
    policy: { ...STRICT, ignoreTlog: true },
    change: ({ bundle }) => {
      const { content } = bundle.verificationMaterial;
      if (content.$case === 'certificate') {
        flip(content.certificate.rawBytes);
      }
    },
    code: 'certificate',
  },
  {
    what: 'a key where a certificate is expected',
    layout: 'bundles-rekor1',
    wanted: spdx,
    change: ({ bundle }) => {
      bundle.verificationMaterial.content = { $case: 'publicKey', publicKey: { hint: '' } };
    },
    code: 'signature',
  },
  {
    what: 'a bundle over a bare message',
    layout: 'bundles-rekor1',
    wanted: spdx,
    change: ({ bundle }) => {
      bundle.content = {
        $case: 'messageSignature',
        messageSignature: {
          messageDigest: { algorithm: HashAlgorithm.SHA2_256, digest: Buffer.alloc(32) },
          signature: Buffer.from('x'),
        },
      };
    },
    code: 'statement',
  },
];

describe('evidence that is changed in one place is rejected, with a code', () => {
  test.each(TAMPERINGS)('$what: $code', ({ layout, wanted, change, code, policy, signer }) => {
    const genuine = pick(layoutOf(layout).candidates, wanted);
    const options = { ...(policy === undefined ? {} : { policy }), ...(signer === undefined ? {} : { signer }) };
    expect(codeOf(judge({ kind: 'evidence', evidence: genuine }, layout, options))).toBe('verified');
    const finding = judge(tampered(genuine, change), layout, options);
    expect(codeOf(finding)).toBe(code);
    expect(finding.kind === 'rejected' && withoutAccidents(finding.detail)).toMatchSnapshot();
  });
});

describe('an entry must be the one of this signature', () => {
  test.each([
    ['legacy', signature],
    ['legacy', spdx],
    ['legacy-intoto', spdx],
    ['bundles-rekor1', spdx],
    ['bundles-rekor2', spdx],
  ] as const)('%s: the valid entry of another one does not do', (layout, wanted) => {
    const { candidates } = layoutOf(layout);
    const [one, other] = candidates.flatMap((candidate) =>
      candidate.kind === 'evidence' && wanted(candidate.evidence) ? [candidate.evidence] : [],
    );
    if (one === undefined || other === undefined) {
      throw new Error('two are needed');
    }
    const swapped = tampered(one, ({ bundle }) => {
      bundle.verificationMaterial.tlogEntries = other.bundle.verificationMaterial.tlogEntries;
    });
    expect(codeOf(judge(swapped, layout))).toBe('log');
  });
});

describe('who signed', () => {
  test('another workflow: what was proven is told, and that it is about this image', () => {
    const [candidate] = layoutOf('other-workflow').candidates;
    if (candidate === undefined) {
      throw new Error('nothing there');
    }
    const finding = judge(candidate, 'other-workflow');
    expect(finding).toMatchObject({
      kind: 'rejected',
      code: 'identity',
      unexpectedSigner: {
        signer: {
          identity: 'https://github.com/image-provenance-demo/images/.github/workflows/nightly.yaml@refs/heads/main',
        },
        mismatches: [{ part: 'identity' }],
      },
    });
    expect(finding.kind === 'rejected' && finding.unexpectedSigner?.subjects.length).toBeGreaterThan(0);
  });

  test.each([
    ['key', 'ecdsa-other.pub', STRICT],
    ['key', 'rsa.pub', STRICT],
    ['key-ed25519', 'ecdsa.pub', { ...STRICT, ignoreTlog: true }],
    ['legacy', 'ecdsa.pub', STRICT],
  ] as const)('%s with the key %s: signature', (layout, key, policy) => {
    const codes = layoutOf(layout).candidates.map((candidate) =>
      codeOf(judge(candidate, layout, { signer: keyPolicy(key), policy })),
    );
    expect(new Set(codes)).toEqual(new Set(['signature']));
  });

  test('a key without log is rejected unless the log is waived', () => {
    const [candidate] = layoutOf('key-no-log').candidates;
    expect(candidate && codeOf(judge(candidate, 'key-no-log', { signer: keyPolicy('ecdsa.pub') }))).toBe('log');
  });
});

describe('what it is about', () => {
  test('valid evidence of another image is rejected: subject', () => {
    const genuine = pick(layoutOf('bundles-rekor1').candidates, spdx);
    const finding = createVerifier(root, STRICT)({ kind: 'evidence', evidence: genuine }, RELEASE, [
      digestOf(Buffer.from('another image')),
    ]);
    expect(codeOf(finding)).toBe('subject');
  });

  test('the subjects are those of the image that the statement names', () => {
    const { candidates, targets } = layoutOf('legacy');
    const finding = judge({ kind: 'evidence', evidence: pick(candidates, spdx) }, 'legacy');
    if (finding.kind !== 'verified') {
      throw new Error(finding.detail);
    }
    const { subjects } = finding.evidence.facts;
    expect(subjects).toHaveLength(1);
    expect(targets).toContain(subjects[0]);
  });
});

describe('what is proven', () => {
  test('signer, log, times and the predicate as signed', () => {
    const { candidates } = layoutOf('bundles-rekor2');
    const genuine = pick(candidates, spdx);
    const finding = judge({ kind: 'evidence', evidence: genuine }, 'bundles-rekor2');
    if (finding.kind !== 'verified' || finding.evidence.kind !== 'attestation') {
      throw new Error('not verified');
    }
    const { facts, predicate, predicateType } = finding.evidence;
    expect(predicateType).toBe('https://spdx.dev/Document');
    expect(envelopeOf(genuine.bundle).payload.includes(predicate)).toBe(true);
    expect(facts.log).toEqual([
      { entry: 'hashedrekord 0.0.2', logIndex: entryOf(genuine.bundle).logIndex, integratedTime: undefined },
    ]);
    expect(facts.times.map(({ source }) => source)).toEqual(['tsa']);
    expect(facts.signer).toMatchObject({
      kind: 'certificate',
      extensions: {
        githubWorkflowTrigger: 'push',
        githubWorkflowName: 'Release images',
        sourceRepositoryUri: 'https://github.com/image-provenance-demo/images',
        runnerEnvironment: 'github-hosted',
      },
    });
  });
});

describe('log and time, by what the policy and the root ask (design: contract, "Trust")', () => {
  const LOGLESS = { ...root, tlogs: [], ctlogs: [] };
  const KEY = keyPolicy('ecdsa.pub');

  /** The material of a layout with or without its log entries and time stamps. */
  function stripped(layout: string, { log, stamp }: { log: boolean; stamp: boolean }): Candidate {
    const [candidate] = layoutOf(layout).candidates;
    if (candidate?.kind !== 'evidence') {
      throw new Error('nothing there');
    }
    return tampered(candidate.evidence, ({ bundle }) => {
      const material = bundle.verificationMaterial;
      material.tlogEntries = log ? material.tlogEntries : [];
      material.timestampVerificationData = stamp ? material.timestampVerificationData : undefined;
    });
  }

  test.each<[string, string, boolean, boolean, Partial<TrustPolicy>, 'full' | 'logless', SignerPolicy, string]>([
    // a certificate: an entry, and its time or a stamp
    ['entry with its time', 'bundles-rekor1-tsa', true, false, {}, 'full', RELEASE, 'verified'],
    ['entry with its time and a stamp', 'bundles-rekor1-tsa', true, true, {}, 'full', RELEASE, 'verified'],
    ['a stamp alone', 'bundles-rekor1-tsa', false, true, {}, 'full', RELEASE, 'log'],
    ['entry without time, and a stamp', 'bundles-rekor2', true, true, {}, 'full', RELEASE, 'verified'],
    ['entry without time', 'bundles-rekor2', true, false, {}, 'full', RELEASE, 'time'],
    // stamps required
    ['entry and stamp', 'bundles-rekor1-tsa', true, true, { useSignedTimestamps: true }, 'full', RELEASE, 'verified'],
    ['entry with its time', 'bundles-rekor1-tsa', true, false, { useSignedTimestamps: true }, 'full', RELEASE, 'time'],
    // log waived: its time goes with it
    ['entry with its time', 'bundles-rekor1-tsa', true, false, { ignoreTlog: true }, 'full', RELEASE, 'time'],
    ['a stamp alone', 'bundles-rekor1-tsa', false, true, { ignoreTlog: true }, 'full', RELEASE, 'verified'],
    // a root without logs: a stamp in their place, and entries are of no known log
    ['a stamp alone', 'bundles-rekor1-tsa', false, true, {}, 'logless', RELEASE, 'verified'],
    ['neither', 'bundles-rekor1-tsa', false, false, {}, 'logless', RELEASE, 'time'],
    ['entry and stamp', 'bundles-rekor1-tsa', true, true, {}, 'logless', RELEASE, 'log'],
    // keys
    ['an entry', 'key-bundle', true, false, {}, 'full', KEY, 'verified'],
    ['nothing', 'key-bundle', false, false, {}, 'full', KEY, 'log'],
    ['nothing', 'key-bundle', false, false, { ignoreTlog: true }, 'full', KEY, 'verified'],
    ['nothing', 'key-bundle', false, false, { ignoreTlog: true, useSignedTimestamps: true }, 'full', KEY, 'time'],
    ['an entry', 'key-bundle', true, false, { useSignedTimestamps: true }, 'full', KEY, 'time'],
    ['nothing', 'key-bundle', false, false, {}, 'logless', KEY, 'time'],
    ['nothing', 'key-bundle', false, false, { ignoreTlog: true }, 'logless', KEY, 'verified'],
  ])('%s of %s (log %s, stamp %s), %j, %s root', (_, layout, log, stamp, policy, kind, signer, expected) => {
    const verifier = createVerifier(kind === 'full' ? root : LOGLESS, { ...STRICT, ...policy });
    expect(codeOf(verifier(stripped(layout, { log, stamp }), signer, layoutOf(layout).targets))).toBe(expected);
  });

  test('times are those that count, the earliest first', () => {
    const timesOf = (policy: Partial<TrustPolicy>): unknown => {
      const verifier = createVerifier(root, { ...STRICT, ...policy });
      const candidate = stripped('bundles-rekor1-tsa', { log: true, stamp: true });
      const finding = verifier(candidate, RELEASE, layoutOf('bundles-rekor1-tsa').targets);
      if (finding.kind !== 'verified') {
        throw new Error(finding.detail);
      }
      const { times } = finding.evidence.facts;
      expect(times.map(({ time }) => time.getTime())).toEqual(
        times.map(({ time }) => time.getTime()).toSorted((a, b) => a - b),
      );
      return times.map(({ source }) => source).sort();
    };
    expect(timesOf({})).toEqual(['rekor', 'tsa']);
    expect(timesOf({ useSignedTimestamps: true })).toEqual(['tsa']);
    expect(timesOf({ ignoreTlog: true })).toEqual(['tsa']);
  });

  test('an SCT is required unless it is waived, or the root has no logs', () => {
    const candidate = stripped('bundles-rekor1', { log: true, stamp: false });
    const verifyWith = (ctlogs: typeof root.ctlogs, policy: Partial<TrustPolicy>): string => {
      const verifier = createVerifier({ ...root, ctlogs }, { ...STRICT, ...policy });
      return codeOf(verifier(candidate, RELEASE, layoutOf('bundles-rekor1').targets));
    };
    expect(verifyWith(root.ctlogs, {})).toBe('verified');
    expect(verifyWith([], {})).toBe('certificate');
    expect(verifyWith([], { ignoreSct: true })).toBe('verified');
  });

  test('a log whose window does not hold the trusted time proves nothing (Rekor v2, by its stamp)', () => {
    const candidate = stripped('bundles-rekor2', { log: true, stamp: true });
    const withWindow = (start: Date | undefined, end: Date | undefined): string => {
      const tlogs = root.tlogs.map((log) => ({
        ...log,
        publicKey: log.publicKey && { ...log.publicKey, validFor: { start, end } },
      }));
      const verifier = createVerifier({ ...root, tlogs }, STRICT);
      return codeOf(verifier(candidate, RELEASE, layoutOf('bundles-rekor2').targets));
    };
    const [before, after] = [new Date('2026-01-01'), new Date('2036-01-01')];
    expect(withWindow(before, undefined)).toBe('verified');
    expect(withWindow(before, after)).toBe('verified');
    expect(withWindow(after, undefined)).toBe('log');
    expect(withWindow(before, before)).toBe('log');
    expect(withWindow(undefined, undefined)).toBe('log');
  });

  describe('an authority counts in the window in which it was in use', () => {
    const [before, after] = [new Date('2026-01-01'), new Date('2036-01-01')];
    const WINDOWS = [
      [undefined, undefined, true],
      [before, undefined, true],
      [before, after, true],
      [undefined, after, true],
      [after, undefined, false],
      [undefined, before, false],
      [before, before, false],
    ] as const;

    test.each(WINDOWS)('that of certificates, from %s to %s', (start, end, isUsed) => {
      const certificateAuthorities = root.certificateAuthorities.map((each) => ({ ...each, validFor: { start, end } }));
      const verifier = createVerifier({ ...root, certificateAuthorities }, STRICT);
      const candidate = stripped('bundles-rekor1', { log: true, stamp: false });
      expect(codeOf(verifier(candidate, RELEASE, layoutOf('bundles-rekor1').targets))).toBe(
        isUsed ? 'verified' : 'certificate',
      );
    });

    test.each(WINDOWS)('that of time stamps, from %s to %s', (start, end, isUsed) => {
      const timestampAuthorities = root.timestampAuthorities.map((each) => ({ ...each, validFor: { start, end } }));
      const verifier = createVerifier({ ...root, timestampAuthorities }, { ...STRICT, ignoreTlog: true });
      const candidate = stripped('bundles-rekor1-tsa', { log: true, stamp: true });
      expect(codeOf(verifier(candidate, RELEASE, layoutOf('bundles-rekor1-tsa').targets))).toBe(
        isUsed ? 'verified' : 'time',
      );
    });

    test('one without certificates makes the root unusable', () => {
      const certificateAuthorities = root.certificateAuthorities.map((each) => ({ ...each, certChain: undefined }));
      expect(() => createVerifier({ ...root, certificateAuthorities }, STRICT)).toThrow('has no certificates');
    });
  });
});

describe('the signer of another kind', () => {
  test.each([
    ['key', RELEASE, 'key'],
    ['legacy', keyPolicy('ecdsa.pub'), 'certificate'],
  ] as const)('%s: said as such', (layout, signer, signedWith) => {
    const findings = layoutOf(layout).candidates.map((candidate) => judge(candidate, layout, { signer }));
    expect(findings.map((finding) => finding.kind === 'rejected' && finding.signedWith)).toEqual(
      findings.map(() => signedWith),
    );
  });

  test('a key is told by its fingerprint', () => {
    const signer = keyPolicy('ecdsa.pub');
    const [candidate] = layoutOf('key').candidates;
    const finding = candidate && judge(candidate, 'key', { signer });
    expect(finding?.kind === 'verified' && finding.evidence.facts.signer).toEqual({
      kind: 'key',
      fingerprint: signer.kind === 'keys' && signer.keys[0]?.fingerprint,
    });
  });

  test('any of several keys will do', () => {
    const [one, other] = [keyPolicy('ecdsa-other.pub'), keyPolicy('ecdsa.pub')];
    const keys = [one, other].flatMap((policy) => (policy.kind === 'keys' ? policy.keys : []));
    const [candidate] = layoutOf('key').candidates;
    expect(candidate && codeOf(judge(candidate, 'key', { signer: { kind: 'keys', keys } }))).toBe('verified');
  });
});
