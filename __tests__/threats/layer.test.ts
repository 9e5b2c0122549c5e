import { makeKeys } from '../support/authority.ts';
import { TestLog, type EntryName } from '../support/sigstore.ts';
import { testAttacks, type Attack } from './attacks.ts';
import type { LayerMaterial } from './material.ts';

const ENTRIES = ['dsse 0.0.1', 'intoto 0.0.1'] as const satisfies readonly EntryName[];
const LOG = 'dev.sigstore.cosign/bundle';

/** The same layer with the body of its log entry changed, and promised again by the same log. */
function loggedAgain(layer: LayerMaterial, log: TestLog, at: Date, kind: EntryName, pattern: RegExp): LayerMaterial {
  const body = Buffer.from(
    /"body":"(?<body>[^"]+)"/.exec(layer.annotations[LOG] ?? '')?.groups?.['body'] ?? '',
    'base64',
  );
  const [name = '', version = ''] = kind.split(' ');
  const changed = Buffer.from(body.toString().replace(pattern, '$1aaaa'));
  const entry = log.addBytes(changed, { kind: name, version }, at);
  const annotation = {
    SignedEntryTimestamp: entry.inclusionPromise?.signedEntryTimestamp,
    Payload: {
      body: entry.canonicalizedBody,
      integratedTime: Number(entry.integratedTime),
      logIndex: Number(entry.logIndex),
      logID: log.id.toString('hex'),
    },
  };
  return { ...layer, annotations: { ...layer.annotations, [LOG]: JSON.stringify(annotation) } };
}

/** The promise of a log that only claims to be the trusted one. */
function promisedBy(layer: LayerMaterial, log: TestLog, own: TestLog): LayerMaterial {
  const text = layer.annotations[LOG] ?? '';
  return {
    ...layer,
    annotations: { ...layer.annotations, [LOG]: text.replaceAll(own.id.toString('hex'), log.id.toString('hex')) },
  };
}

testAttacks(
  'the log annotation of an attestation layer',
  ENTRIES.flatMap((entry): readonly Attack[] => [
    {
      row: 2,
      what: `bytes of the envelope that are not those that were logged (${entry})`,
      code: 'log',
      make: async (maker, bad) => {
        const layer = await maker.attestationLayer({ entry });
        return { attestations: [{ ...layer, bytes: Buffer.from(`${layer.bytes.toString()}${bad ? ' ' : ''}`) }] };
      },
    },
    {
      row: 1,
      what: `an entry about another payload (${entry})`,
      code: 'log',
      make: async (maker, bad) => {
        const layer = await maker.attestationLayer({ entry });
        const { rekor, now } = maker.sigstore;
        const pattern = bad ? /("payloadHash":\{"algorithm":"sha256","value":")..../ : /(?!)/;
        return { attestations: [loggedAgain(layer, rekor, now, entry, pattern)] };
      },
    },
    {
      row: 1,
      what: `an entry about another envelope (${entry})`,
      code: 'log',
      make: async (maker, bad) => {
        const layer = await maker.attestationLayer({ entry });
        const { rekor, now } = maker.sigstore;
        const pattern = bad ? /("(?:envelopeHash|hash)":\{"algorithm":"sha256","value":")..../ : /(?!)/;
        return { attestations: [loggedAgain(layer, rekor, now, entry, pattern)] };
      },
    },
    {
      row: 15,
      what: `the promise of a log that claims the identifier of the trusted one (${entry})`,
      code: 'log',
      make: async (maker, bad) => {
        const { rekor } = maker.sigstore;
        const own = new TestLog(rekor.host, makeKeys(), rekor.validity);
        const layer = await maker.attestationLayer({ entry, log: bad ? own : rekor });
        return { attestations: [promisedBy(layer, rekor, own)] };
      },
    },
    {
      row: 8,
      what: `the window of the log's key ended before (${entry})`,
      code: 'log',
      make: async (maker, bad) => {
        const { sigstore } = maker;
        const { host, keys } = sigstore.rekor;
        const ended = new TestLog(host, keys, { from: sigstore.at(-1e6), to: sigstore.at(-60) });
        return {
          attestations: [await maker.attestationLayer({ entry })],
          root: { tlogs: [bad ? ended : sigstore.rekor] },
        };
      },
    },
  ]),
);
