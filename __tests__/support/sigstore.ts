import { json, dsse } from '@sigstore/core';
import { initializeTSA } from '@sigstore/mock';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { createHash, sign } from 'node:crypto';
import { Authority, around, makeKeys, spkiOf, type Certified, type KeyPair, type Validity } from './authority.ts';

/** Kinds of log entries that the tests can make. */
export type EntryName =
  'hashedrekord 0.0.1' | 'dsse 0.0.1' | 'intoto 0.0.1' | 'intoto 0.0.2' | 'hashedrekord 0.0.2' | 'dsse 0.0.2';

/** A log entry as bundles spell it; changed in place by tests. */
export interface EntryJson {
  logIndex: string;
  logId: { keyId: string };
  kindVersion: { kind: string; version: string };
  integratedTime: string;
  inclusionPromise?: { signedEntryTimestamp: string };
  inclusionProof: {
    logIndex: string;
    rootHash: string;
    treeSize: string;
    hashes: string[];
    checkpoint: { envelope: string };
  };
  canonicalizedBody: string;
}

const DAY = 86_400_000;

/** The hash that goes with a key: by its curve, none for Ed25519. */
const HASH: Readonly<Record<KeyPair['kind'], string | null>> = {
  p256: 'sha256',
  p384: 'sha384',
  p521: 'sha512',
  rsa: 'sha256',
  ed25519: null,
};

/** Signs bytes with a key and the hash that fits it, or another one. */
export function signWith(keys: KeyPair, bytes: Uint8Array, hash = HASH[keys.kind]): Buffer {
  return sign(keys.kind === 'ed25519' ? null : hash, bytes, keys.privateKey);
}

/**
 * A transparency log. By hand, because the proofs of `@sigstore/mock` for Rekor v2 name an index that its tree does
 * not have, and its trees have no hashes to prove anything with.
 */
export class TestLog {
  readonly keys: KeyPair;
  readonly host: string;
  readonly validity: Validity;
  readonly id: Buffer;

  constructor(host: string, keys: KeyPair, validity: Validity) {
    this.host = host;
    this.keys = keys;
    this.validity = validity;
    // Rekor v2 names itself by its note key (C2SP signed-note), Rekor v1 by its key alone
    this.id = createHash('sha256')
      .update(
        keys.kind === 'ed25519'
          ? Buffer.concat([Buffer.from(`${host}\n\u0001`), spkiOf(keys).subarray(-32)])
          : spkiOf(keys),
      )
      .digest();
  }

  /** Logs a body beside another entry: index 1 of a tree of 2. Rekor v1 promises a time, Rekor v2 does not. */
  add(body: { kind: string; apiVersion: string }, time: Date): EntryJson {
    const bytes = Buffer.from(json.canonicalize(body));
    return this.addBytes(bytes, { kind: body.kind, version: body.apiVersion }, time);
  }

  /** Logs the very bytes, whatever they are. */
  addBytes(bytes: Buffer, kindVersion: EntryJson['kindVersion'], time: Date): EntryJson {
    const logIndex = this.keys.kind === 'ed25519' ? 1 : 1_000_001;
    const seconds = Math.floor(time.getTime() / 1000);
    const entry: EntryJson = {
      logIndex: String(logIndex),
      logId: { keyId: this.id.toString('base64') },
      kindVersion,
      integratedTime: this.keys.kind === 'ed25519' ? '0' : String(seconds),
      inclusionProof: this.#prove(bytes),
      canonicalizedBody: bytes.toString('base64'),
    };
    if (this.keys.kind !== 'ed25519') {
      entry.inclusionPromise = { signedEntryTimestamp: this.promise(entry) };
    }
    return entry;
  }

  /** The signed entry timestamp over what an entry says (sigstore/rekor, `LogEntryAnon`). */
  promise({ canonicalizedBody, integratedTime, logIndex }: EntryJson): string {
    const promised = json.canonicalize({
      body: canonicalizedBody,
      integratedTime: Number(integratedTime),
      logID: this.id.toString('hex'),
      logIndex: Number(logIndex),
    });
    return signWith(this.keys, Buffer.from(promised)).toString('base64');
  }

  /** A signed note for a tree (C2SP tlog-checkpoint). */
  checkpoint(size: number, rootHash: Buffer, { keys = this.keys, name = this.host } = {}): string {
    const note = `${this.host} - 42\n${size}\n${rootHash.toString('base64')}\n`;
    const signature = Buffer.concat([this.id.subarray(0, 4), signWith(keys, Buffer.from(note))]);
    return `${note}\n\u2014 ${name} ${signature.toString('base64')}\n`;
  }

  #prove(body: Buffer): EntryJson['inclusionProof'] {
    const [other, own] = [Buffer.from('another entry'), body].map((leaf) => hash(Buffer.from([0]), leaf));
    const rootHash = hash(Buffer.from([1]), other ?? body, own ?? body);
    return {
      logIndex: '1',
      rootHash: rootHash.toString('base64'),
      treeSize: '2',
      hashes: [(other ?? body).toString('base64')],
      checkpoint: { envelope: this.checkpoint(2, rootHash) },
    };
  }

  /** As a trusted root lists it. */
  toJSON(): object {
    return {
      baseUrl: `https://${this.host}`,
      hashAlgorithm: 'SHA2_256',
      publicKey: {
        rawBytes: spkiOf(this.keys).toString('base64'),
        keyDetails: this.keys.kind === 'ed25519' ? 'PKIX_ED25519' : 'PKIX_ECDSA_P256_SHA_256',
        validFor: window(this.validity),
      },
      logId: { keyId: this.id.toString('base64') },
    };
  }
}

/** Who signs: with a certificate, or with a bare key. */
export type Signer = { readonly keys: KeyPair; readonly certificate: Buffer | undefined };

/** A private Sigstore in memory, around one moment. */
export class TestSigstore {
  /** the moment, in whole seconds: signatures are logged and stamped then */
  readonly now: Date;
  readonly authority: Authority;
  readonly rekor: TestLog;
  readonly rekor2: TestLog;
  readonly #tsa: Awaited<ReturnType<typeof initializeTSA>>;
  /** the clock of the time stamping authority, which is set before each stamp */
  readonly #clock: Date;

  private constructor(now: Date, authority: Authority, tsa: Awaited<ReturnType<typeof initializeTSA>>, clock: Date) {
    this.now = now;
    this.authority = authority;
    this.#tsa = tsa;
    this.#clock = clock;
    this.rekor = new TestLog('rekor.test', makeKeys(), around(now, 365 * DAY));
    this.rekor2 = new TestLog('log2026.rekor.test', makeKeys('ed25519'), around(now, 365 * DAY));
  }

  /** Starts one; its moment lies an hour ahead, since the mock's time stamping authority begins to exist now. */
  static async start(options: Parameters<typeof Authority.start>[1] = {}): Promise<TestSigstore> {
    const now = new Date(Math.ceil(Date.now() / 1000) * 1000 + 3_600_000);
    const clock = new Date(now);
    return new TestSigstore(now, await Authority.start(now, options), await initializeTSA(makeKeys(), clock), clock);
  }

  /** The moment, earlier or later. */
  at(seconds: number): Date {
    return new Date(this.now.getTime() + seconds * 1000);
  }

  /** An RFC 3161 time stamp over bytes; `certReq` is whether it carries the certificate of the authority. */
  async stamp(bytes: Buffer, time = this.now, certReq = false): Promise<Buffer> {
    this.#clock.setTime(time.getTime());
    const stamped = await this.#tsa.timestamp({
      artifactHash: hash(bytes),
      hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
      nonce: 1,
      policyOID: '1.3.6.1.4.1.57264.2',
      certReq,
    });
    return bufferOf(stamped);
  }

  /** The certificate that time stamps verify with. */
  get stampCertificate(): Buffer {
    return bufferOf(this.#tsa.intCertificate);
  }

  /** The trusted root of this Sigstore, or one that lists something else. */
  root(changes: RootChanges = {}): TrustedRoot {
    const { tlogs = [this.rekor, this.rekor2], ctLog = true, chain = this.authority.chain, ca, ctWindow } = changes;
    const year = window(around(this.now, 365 * DAY));
    return TrustedRoot.fromJSON({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: tlogs.map((log) => log.toJSON()),
      certificateAuthorities: [
        authorityJson(
          chain.map(({ der }) => der),
          ca === undefined ? year : window(ca),
        ),
      ],
      ctlogs: ctLog
        ? [
            {
              baseUrl: 'https://ctfe.test',
              hashAlgorithm: 'SHA2_256',
              publicKey: {
                rawBytes: this.authority.ctLog.publicKey.toString('base64'),
                keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                validFor: ctWindow === undefined ? year : window(ctWindow),
              },
              logId: { keyId: bufferOf(this.authority.ctLog.logID).toString('base64') },
            },
          ]
        : [],
      timestampAuthorities:
        changes.tsa === false
          ? []
          : [
              authorityJson(
                [this.#tsa.intCertificate, this.#tsa.rootCertificate].map(bufferOf),
                changes.tsa === undefined ? year : window(changes.tsa),
              ),
            ],
    });
  }
}

/** What a trusted root is other than its Sigstore. */
export interface RootChanges {
  readonly tlogs?: readonly TestLog[];
  readonly ctLog?: boolean;
  readonly ctWindow?: Validity;
  readonly chain?: readonly Certified[];
  readonly ca?: Validity;
  /** false: none */
  readonly tsa?: Validity | false;
}

/** The pre-authentication encoding of an envelope: what is signed of it. */
export function encodingOf(payloadType: string, payload: Buffer): Buffer {
  return dsse.preAuthEncoding(payloadType, payload);
}

function authorityJson(certificates: readonly Buffer[], validFor: object): object {
  return {
    subject: { organization: 'test', commonName: 'test' },
    uri: 'https://test',
    certChain: { certificates: certificates.map((bytes) => ({ rawBytes: bytes.toString('base64') })) },
    validFor,
  };
}

function window({ from, to }: Validity): object {
  return { start: from.toISOString(), end: to.toISOString() };
}

function hash(...parts: readonly Buffer[]): Buffer {
  return createHash('sha256').update(Buffer.concat(parts)).digest();
}

function bufferOf(view: ArrayBufferView): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}
