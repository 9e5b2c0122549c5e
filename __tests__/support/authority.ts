import { initializeCTLog } from '@sigstore/mock';
import {
  BasicConstraintsExtension,
  Extension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  AuthorityKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { createHash, generateKeyPairSync, randomBytes, type KeyObject, type webcrypto } from 'node:crypto';

/** Kinds of keys that sign or certify in tests. */
export type KeyKind = 'p256' | 'p384' | 'p521' | 'rsa' | 'ed25519';

/** A key pair that exists in this process only. */
export interface KeyPair {
  readonly kind: KeyKind;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** Makes a key pair. */
export function makeKeys(kind: KeyKind = 'p256'): KeyPair {
  switch (kind) {
    case 'p256':
      return { kind, ...generateKeyPairSync('ec', { namedCurve: 'prime256v1' }) };
    case 'p384':
      return { kind, ...generateKeyPairSync('ec', { namedCurve: 'secp384r1' }) };
    case 'p521':
      return { kind, ...generateKeyPairSync('ec', { namedCurve: 'secp521r1' }) };
    case 'rsa':
      return { kind, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
    case 'ed25519':
      return { kind, ...generateKeyPairSync('ed25519') };
  }
}

/** The SubjectPublicKeyInfo of a key, in DER. */
export function spkiOf({ publicKey }: KeyPair): Buffer {
  return publicKey.export({ type: 'spki', format: 'der' });
}

/** A span of time in which something is valid. */
export interface Validity {
  readonly from: Date;
  readonly to: Date;
}

/** One name of a subject alternative name; `bytes` stands for text of any kind, fit for the type or not. */
export type Name =
  | { readonly uri: string | Buffer }
  | { readonly email: string | Buffer }
  | { readonly username: string }
  | { readonly dns: string };

/** What a certificate for a signer says. Everything has a default, so that a test names what it is about. */
export interface LeafOptions {
  readonly keys?: KeyPair;
  readonly names?: readonly Name[];
  readonly validity?: Validity;
  /** issuer in the old extension (.1) and the new one (.8); undefined: the extension is not there */
  readonly issuer?: { readonly old?: string | undefined; readonly current?: string | undefined };
  /** further extensions of Fulcio by the last number of their identifier */
  readonly claims?: Readonly<Record<number, string>>;
  /** purposes; an empty list: no such extension */
  readonly purposes?: readonly string[];
  readonly isAuthority?: boolean;
  readonly more?: readonly { readonly oid: string; readonly critical: boolean; readonly value: Buffer }[];
  /** whether a certificate transparency log vouches for it; a log of its own is one that no root has */
  readonly sct?: 'none' | 'logged' | 'of another log' | 'of another certificate';
}

/** A certificate with the key that it is for. */
export interface Certified {
  /** distinguished name; leaves of Fulcio have none */
  readonly subject: string;
  readonly der: Buffer;
  readonly keys: KeyPair;
}

const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const FULCIO = '1.3.6.1.4.1.57264.1';
const SCT = '1.3.6.1.4.1.11129.2.4.2';
/** The type of Fulcio's OtherName (1.3.6.1.4.1.57264.1.7), in DER. */
const USERNAME_OID = Buffer.from('060a2b0601040183bf300107', 'hex');

const DAY = 86_400_000;

/** A certificate transparency log. */
export type CtLog = Awaited<ReturnType<typeof initializeCTLog>>;

/** A certificate authority as Fulcio is one, with as many intermediates as a test wants, and its transparency log. */
export class Authority {
  /** from the one that signs leaves to the root, as a trusted root lists them */
  readonly chain: readonly Certified[];
  readonly ctLog: CtLog;
  readonly #otherLog: CtLog;
  readonly #now: Date;

  private constructor(chain: readonly Certified[], ctLog: CtLog, otherLog: CtLog, now: Date) {
    this.chain = chain;
    this.ctLog = ctLog;
    this.#otherLog = otherLog;
    this.#now = now;
  }

  /** `now` is the time of its certificates and SCTs; intermediates are valid as given, one each. */
  static async start(
    now: Date,
    { kind = 'p384', intermediates = [] }: { kind?: KeyKind; intermediates?: readonly Validity[] } = {},
  ): Promise<Authority> {
    const root = await certifyAuthority('O=test,CN=root', makeKeys(kind), around(now, 365 * DAY), undefined);
    const chain = [root];
    for (const validity of intermediates) {
      const name = `O=test,CN=intermediate ${chain.length}`;
      chain.unshift(await certifyAuthority(name, makeKeys(kind), validity, chain[0]));
    }
    const [ctLog, otherLog] = await Promise.all([initializeCTLog(makeKeys(), now), initializeCTLog(makeKeys(), now)]);
    return new Authority(chain, ctLog, otherLog, now);
  }

  /** Certifies a signer. */
  async certify(options: LeafOptions = {}): Promise<Certified> {
    const keys = options.keys ?? makeKeys();
    const validity = options.validity ?? {
      from: new Date(this.#now.getTime() - 60_000),
      to: new Date(this.#now.getTime() + 600_000),
    };
    const [issuer] = this.chain;
    if (issuer === undefined) {
      throw new Error('an authority without certificate');
    }
    const serialNumber = randomBytes(8).toString('hex').replace(/^./, '1');
    const make = (more: readonly Extension[] = []): Promise<Buffer> =>
      generate({
        serialNumber,
        subject: '',
        keys,
        validity,
        issuer,
        extensions: [...leafExtensions(options, keys, issuer), ...more],
      });
    const { sct = 'logged' } = options;
    if (sct === 'none') {
      return { subject: '', der: await make(), keys };
    }
    const precertificate = sct === 'of another certificate' ? issuer.der : await make();
    const log = sct === 'of another log' ? this.#otherLog : this.ctLog;
    const issuerId = createHash('sha256').update(spkiOf(issuer.keys)).digest();
    const signed = Buffer.from(await log.log(bytesOf(precertificate), bytesOf(issuerId)));
    // the log's answer begins with its own length
    const list = Buffer.concat([uint16(signed.length), signed]);
    return { subject: '', der: await make([new Extension(SCT, false, bytesOf(der(0x04, list)))]), keys };
  }
}

/** From half before to half after. */
export function around(now: Date, milliseconds: number): Validity {
  return { from: new Date(now.getTime() - milliseconds / 2), to: new Date(now.getTime() + milliseconds / 2) };
}

/** An element in DER (X.690), with a length of up to two bytes. */
export function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(contents);
  const { length } = body;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), body]);
}

function leafExtensions(options: LeafOptions, keys: KeyPair, issuer: Certified): Extension[] {
  const {
    names = [{ uri: 'https://github.com/acme/api/.github/workflows/release.yml@refs/heads/main' }],
    issuer: vouching = { old: GITHUB, current: GITHUB },
    claims = {},
    purposes = [CODE_SIGNING],
    isAuthority = false,
    more = [],
  } = options;
  const text = (number: number, value: string | undefined): Extension[] =>
    value === undefined
      ? []
      : [
          new Extension(
            `${FULCIO}.${number}`,
            false,
            bytesOf(number < 7 ? Buffer.from(value) : der(0x0c, Buffer.from(value))),
          ),
        ];
  return [
    new BasicConstraintsExtension(isAuthority, undefined, true),
    new KeyUsagesExtension(isAuthority ? KeyUsageFlags.keyCertSign : KeyUsageFlags.digitalSignature, true),
    ...(purposes.length === 0 ? [] : [new ExtendedKeyUsageExtension([...purposes])]),
    ...keyIdentifiers(keys, issuer.keys),
    ...(names.length === 0 ? [] : [new Extension('2.5.29.17', true, bytesOf(der(0x30, ...names.map(nameInDer))))]),
    ...text(1, vouching.old),
    ...text(8, vouching.current),
    ...Object.entries(claims).flatMap(([number, value]) => text(Number(number), value)),
    ...more.map(({ oid, critical, value }) => new Extension(oid, critical, bytesOf(value))),
  ];
}

const GITHUB = 'https://token.actions.githubusercontent.com';

/** GeneralName of RFC 5280, section 4.2.1.6. */
function nameInDer(name: Name): Buffer {
  if ('uri' in name) {
    return der(0x86, Buffer.from(name.uri));
  }
  if ('email' in name) {
    return der(0x81, Buffer.from(name.email));
  }
  if ('dns' in name) {
    return der(0x82, Buffer.from(name.dns));
  }
  return der(0xa0, USERNAME_OID, der(0xa0, der(0x0c, Buffer.from(name.username))));
}

function keyIdentifiers(keys: KeyPair, issuer: KeyPair): Extension[] {
  const idOf = (pair: KeyPair): string => createHash('sha1').update(spkiOf(pair)).digest('hex');
  return [new SubjectKeyIdentifierExtension(idOf(keys)), new AuthorityKeyIdentifierExtension(idOf(issuer))];
}

async function certifyAuthority(
  subject: string,
  keys: KeyPair,
  validity: Validity,
  issuer: Certified | undefined,
): Promise<Certified> {
  const extensions = [
    new BasicConstraintsExtension(true, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ...keyIdentifiers(keys, issuer?.keys ?? keys),
  ];
  const serialNumber = randomBytes(8).toString('hex').replace(/^./, '1');
  return { subject, der: await generate({ serialNumber, subject, keys, validity, issuer, extensions }), keys };
}

interface CertificateContent {
  readonly serialNumber: string;
  readonly subject: string;
  readonly keys: KeyPair;
  readonly validity: Validity;
  /** undefined: signed by itself */
  readonly issuer: Certified | undefined;
  readonly extensions: Extension[];
}

async function generate({
  serialNumber,
  subject,
  keys,
  validity,
  issuer,
  extensions,
}: CertificateContent): Promise<Buffer> {
  const signer = issuer?.keys ?? keys;
  const certificate = await X509CertificateGenerator.create({
    serialNumber,
    ...(subject === '' ? {} : { subject }),
    issuer: issuer?.subject ?? subject,
    notBefore: validity.from,
    notAfter: validity.to,
    publicKey: bytesOf(spkiOf(keys)),
    signingKey: toCryptoKey(signer),
    signingAlgorithm: SIGNING[signer.kind],
    extensions,
  });
  return Buffer.from(certificate.rawData);
}

const SIGNING: Readonly<Record<KeyKind, { name: string; hash: string }>> = {
  p256: { name: 'ECDSA', hash: 'SHA-256' },
  p384: { name: 'ECDSA', hash: 'SHA-384' },
  p521: { name: 'ECDSA', hash: 'SHA-512' },
  rsa: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  ed25519: { name: 'Ed25519', hash: 'SHA-512' },
};

const IMPORT: Readonly<Record<KeyKind, webcrypto.EcKeyAlgorithm | webcrypto.RsaHashedImportParams | { name: string }>> =
  {
    p256: { name: 'ECDSA', namedCurve: 'P-256' },
    p384: { name: 'ECDSA', namedCurve: 'P-384' },
    p521: { name: 'ECDSA', namedCurve: 'P-521' },
    rsa: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    ed25519: { name: 'Ed25519' },
  };

function toCryptoKey({ kind, privateKey }: KeyPair): webcrypto.CryptoKey {
  return privateKey.toCryptoKey(IMPORT[kind], true, ['sign']);
}

/** A buffer of its own memory, as web interfaces want it. */
function bytesOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
