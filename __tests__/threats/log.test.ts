import { expect, test } from 'vitest';
import { around, makeKeys } from '../support/authority.ts';
import { TestLog, type EntryJson, type EntryName } from '../support/sigstore.ts';
import { testAttacks, type Attack } from './attacks.ts';
import { logAgain } from './entries.ts';
import { judge } from './judge.ts';
import { keySigner, Maker, statement, type BundleJson } from './material.ts';

const BUNDLE_ENTRIES: readonly EntryName[] = ['dsse 0.0.1', 'intoto 0.0.2', 'dsse 0.0.2', 'hashedrekord 0.0.2'];
const LAYER_ENTRIES = ['dsse 0.0.1', 'intoto 0.0.1', 'intoto 0.0.2'] as const;

/** Where the body of an entry holds the digest of what was signed, in both versions of Rekor, and the signature. */
const DIGEST = /("(?:payloadHash|data)":\{"algorithm":"\w+",)("(?:value|digest)":")(.{4})(.)/;
const SIGNATURE = /("(?:signature|sig|content)":)(")(.{4})(.)/;

/** The one entry of a bundle. */
function entryOf({ verificationMaterial }: BundleJson): EntryJson {
  const [entry] = verificationMaterial.tlogEntries;
  if (entry === undefined) {
    throw new Error('no entry');
  }
  return entry;
}

/** A bundle whose entry is changed after it was logged. */
function changed(
  what: string,
  row: number,
  entry: EntryName,
  change: (entry: EntryJson, maker: Maker) => void,
): Attack {
  return {
    row,
    what,
    code: 'log',
    make: async (maker, bad) => {
      const bundle = await maker.bundle({ entry });
      if (bad) {
        change(entryOf(bundle), maker);
      }
      return { bundles: [bundle] };
    },
  };
}

testAttacks('an entry is the one of this signature', [
  ...BUNDLE_ENTRIES.flatMap((entry): Attack[] => [
    {
      row: 1,
      what: `the ${entry} entry of another bundle`,
      code: 'log',
      make: async (maker, bad) => {
        const bundle = await maker.bundle({ entry });
        const other = await maker.bundle({ entry, content: statement({ predicate: { other: true } }) });
        bundle.verificationMaterial.tlogEntries = (bad ? other : bundle).verificationMaterial.tlogEntries;
        return { bundles: [bundle] };
      },
    },
    {
      row: 2,
      what: `a ${entry} entry of the same bytes that names another certificate`,
      code: 'log',
      make: async (maker, bad) => {
        const other = await maker.signer({});
        return { bundles: [await maker.bundle({ entry, ...(bad ? { loggedFor: other } : {}) })] };
      },
    },
    {
      row: 2,
      what: `a ${entry} entry that names the bare key of the certificate`,
      code: 'log',
      make: async (maker, bad) => {
        const signer = await maker.signer({});
        const bare = { keys: signer.keys, certificate: undefined };
        return { bundles: [await maker.bundle({ entry, signer, ...(bad ? { loggedFor: bare } : {}) })] };
      },
    },
    {
      row: 2,
      what: `a ${entry} entry of the same bytes that names another key`,
      code: 'log',
      make: async (maker, bad) => {
        const { signer, policy } = keySigner();
        const loggedFor = bad ? keySigner().signer : signer;
        return { bundles: [await maker.bundle({ entry, signer, loggedFor })], signer: policy };
      },
    },
  ]),
  ...LAYER_ENTRIES.map((entry): Attack => ({
    row: 1,
    what: `the log annotation (${entry}) of another attestation`,
    code: 'log',
    make: async (maker, bad) => {
      const layer = await maker.attestationLayer({ entry });
      const other = await maker.attestationLayer({ entry, content: statement({ predicate: { other: true } }) });
      const log = 'dev.sigstore.cosign/bundle';
      return {
        attestations: [
          { ...layer, annotations: { ...layer.annotations, [log]: (bad ? other : layer).annotations[log] ?? '' } },
        ],
      };
    },
  })),
  {
    row: 1,
    what: 'the log annotation of another signature over the same payload',
    code: 'log',
    make: async (maker, bad) => {
      const layer = await maker.signatureLayer();
      const other = await maker.signatureLayer({ signer: await maker.signer({}) });
      const log = 'dev.sigstore.cosign/bundle';
      return {
        signatures: [
          { ...layer, annotations: { ...layer.annotations, [log]: (bad ? other : layer).annotations[log] ?? '' } },
        ],
      };
    },
  },
  {
    row: 2,
    what: 'a hashedrekord 0.0.1 entry for an envelope',
    code: 'log',
    make: async (maker, bad) => ({
      bundles: [
        await maker.bundle({ entry: bad ? 'hashedrekord 0.0.1' : 'hashedrekord 0.0.2', stamps: [maker.sigstore.now] }),
      ],
    }),
  },
  {
    row: 2,
    what: 'an intoto 0.0.1 entry for a bundle, which does not keep the bytes of its envelope',
    code: 'log',
    make: async (maker, bad) => ({ bundles: [await maker.bundle({ entry: bad ? 'intoto 0.0.1' : 'intoto 0.0.2' })] }),
  },
  ...BUNDLE_ENTRIES.flatMap((entry) =>
    (['payload', 'signature'] as const).map((part): Attack => ({
      row: 1,
      what: `a ${entry} entry whose body is about another ${part}`,
      code: 'log',
      make: async (maker, bad) => {
        const bundle = await maker.bundle({ entry });
        const log = entry.endsWith('0.0.2') && entry !== 'intoto 0.0.2' ? maker.sigstore.rekor2 : maker.sigstore.rekor;
        const again = logAgain(entryOf(bundle), log, maker.sigstore.now, (body) =>
          bad ? body.replace(part === 'payload' ? DIGEST : SIGNATURE, '$1$2AAAA$4') : body,
        );
        bundle.verificationMaterial.tlogEntries = [again];
        return { bundles: [bundle] };
      },
    })),
  ),
  {
    row: 3,
    what: 'a bad entry in front of a good one',
    code: 'log',
    make: async (maker, bad) => {
      const bundle = await maker.bundle({ entry: 'dsse 0.0.1' });
      const other = await maker.bundle({ content: statement({ predicate: { other: true } }) });
      bundle.verificationMaterial.tlogEntries = [...(bad ? [entryOf(other)] : []), entryOf(bundle)];
      return { bundles: [bundle] };
    },
  },
  {
    row: 3,
    what: 'a bad entry behind a good one',
    code: 'log',
    make: async (maker, bad) => {
      const bundle = await maker.bundle({ entry: 'dsse 0.0.1' });
      const other = await maker.bundle({ content: statement({ predicate: { other: true } }) });
      bundle.verificationMaterial.tlogEntries = [entryOf(bundle), ...(bad ? [entryOf(other)] : [])];
      return { bundles: [bundle] };
    },
  },
]);

testAttacks('a log is in use for a time', [
  ...(['dsse 0.0.1', 'dsse 0.0.2'] as const).flatMap((entry) =>
    [
      { side: 'begins after', from: 60, to: 1e6 },
      { side: 'ended before', from: -1e6, to: -60 },
    ].map(({ side, from, to }): Attack => ({
      row: 8,
      what: `the window of the log's key ${side} the trusted time (${entry})`,
      code: 'log',
      make: async (maker, bad) => {
        const { sigstore } = maker;
        const good = entry === 'dsse 0.0.1' ? sigstore.rekor : sigstore.rekor2;
        const window = { from: sigstore.at(from), to: sigstore.at(to) };
        const log = bad ? new TestLog(good.host, good.keys, window) : good;
        return { bundles: [await maker.bundle({ entry })], root: { tlogs: [log] } };
      },
    })),
  ),
]);

testAttacks('what a log proves', [
  {
    row: 12,
    what: 'the promise dropped, proof and time kept',
    code: 'time',
    make: async (maker, bad) => {
      const bundle = await maker.bundle();
      if (bad) {
        delete entryOf(bundle).inclusionPromise;
      }
      return { bundles: [bundle] };
    },
  },
  changed('another time than the promised one', 12, 'dsse 0.0.1', (entry) => {
    entry.integratedTime = String(Number(entry.integratedTime) - 1);
  }),
  changed('a promise of another log', 12, 'dsse 0.0.1', (entry, { sigstore }) => {
    const other = new TestLog(sigstore.rekor.host, makeKeys(), sigstore.rekor.validity);
    entry.inclusionPromise = { signedEntryTimestamp: other.promise(entry) };
  }),
  ...(['dsse 0.0.1', 'dsse 0.0.2'] as const).flatMap((entry) => {
    const logOf = ({ sigstore }: Maker): TestLog => (entry === 'dsse 0.0.1' ? sigstore.rekor : sigstore.rekor2);
    const rootOf = ({ inclusionProof }: EntryJson): Buffer => Buffer.from(inclusionProof.rootHash, 'base64');
    return [
      changed(`a checkpoint that another key signed (${entry})`, 13, entry, (json, maker) => {
        const keys = makeKeys(logOf(maker).keys.kind);
        json.inclusionProof.checkpoint.envelope = logOf(maker).checkpoint(2, rootOf(json), { keys });
      }),
      changed(`a checkpoint of the other log of the root (${entry})`, 13, entry, (json, maker) => {
        const other = entry === 'dsse 0.0.1' ? maker.sigstore.rekor2 : maker.sigstore.rekor;
        json.inclusionProof.checkpoint.envelope = other.checkpoint(2, rootOf(json));
      }),
      changed(`a checkpoint of another tree (${entry})`, 13, entry, (json, maker) => {
        json.inclusionProof.checkpoint.envelope = logOf(maker).checkpoint(2, Buffer.alloc(32));
      }),
      changed(`a checkpoint of a larger tree (${entry})`, 13, entry, (json, maker) => {
        json.inclusionProof.checkpoint.envelope = logOf(maker).checkpoint(3, rootOf(json));
      }),
      changed(`no checkpoint (${entry})`, 13, entry, (json) => {
        json.inclusionProof.checkpoint.envelope = '';
      }),
      changed(`another hash in the proof (${entry})`, 13, entry, (json) => {
        json.inclusionProof.hashes = [Buffer.alloc(32).toString('base64')];
      }),
      changed(`another place in the tree (${entry})`, 13, entry, (json) => {
        json.inclusionProof.logIndex = '0';
      }),
      changed(`a pattern as the name in a checkpoint (${entry})`, 14, entry, (json, maker) => {
        json.inclusionProof.checkpoint.envelope = logOf(maker).checkpoint(2, rootOf(json), { name: '(a+)+$' });
      }),
      changed(`a name that is another one as a pattern (${entry})`, 14, entry, (json, maker) => {
        json.inclusionProof.checkpoint.envelope = logOf(maker).checkpoint(2, rootOf(json), { name: '.*' });
      }),
    ];
  }),
  {
    row: 15,
    what: 'a log of the attacker that calls itself by the name of the trusted one',
    code: 'log',
    make: async (maker, bad) => {
      const { rekor } = maker.sigstore;
      const own = new TestLog(rekor.host, makeKeys(), rekor.validity);
      return { bundles: [await maker.bundle({ log: bad ? own : rekor })] };
    },
  },
  {
    row: 15,
    what: 'a log of the attacker that claims the identifier of the trusted one',
    code: 'log',
    make: async (maker, bad) => {
      const { rekor } = maker.sigstore;
      const own = new TestLog(rekor.host, makeKeys(), rekor.validity);
      const bundle = await maker.bundle({ log: bad ? own : rekor });
      entryOf(bundle).logId.keyId = rekor.id.toString('base64');
      return { bundles: [bundle] };
    },
  },
]);

test('9: no number of entries of a log that the root does not have is an entry: log', async () => {
  const maker = await Maker.start();
  const { rekor, now } = maker.sigstore;
  const own = new TestLog('own.test', makeKeys(), around(now, 1e9));
  const bundle = await maker.bundle();
  const foreign = entryOf(await maker.bundle({ log: own }));
  expect(await judge(maker.sigstore, { bundles: [bundle] }, { root: { tlogs: [rekor] } })).toBe('verified');
  bundle.verificationMaterial.tlogEntries = [foreign, { ...foreign }];
  expect(await judge(maker.sigstore, { bundles: [bundle] }, { root: { tlogs: [rekor] } })).toBe('log');
});
