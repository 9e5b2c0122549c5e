import { Key, Metadata, MetaFile, Root, Signature, Snapshot, TargetFile, Targets, Timestamp } from '@tufjs/models';
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';

/** A TUF repository in this process, with keys of its own. */
export interface TufRepository {
  /** base of its metadata */
  readonly url: string;
  /** the root that a client must have to begin with */
  readonly root: Buffer;
  /** what is at a path */
  read(path: string): Buffer | undefined;
  /** paths that were asked for */
  readonly requests: readonly string[];
  /** Answers every request with a status (503: down) from now on; undefined: as usual. */
  answer(status: number | undefined): void;
  /** Serves other metadata from now on, signed with the same keys. */
  publish(content: Published): void;
  /** Signs with new keys from now on; a next root says so, which the old and the new keys sign. */
  rotate(): void;
  /** Serves what it did before the last `rotate`. */
  unrotate(): void;
  close(): Promise<void>;
}

/** What a repository serves. */
export interface Published {
  /** of timestamp, snapshot and targets; default 1 */
  readonly version?: number;
  /** when timestamp, snapshot and targets expire; default in a day */
  readonly expires?: Date;
  /** of a target beside the trusted root, so that two versions have other bytes */
  readonly trustedRoot?: Buffer;
}

interface Keys {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const NAME = 'trusted_root.json';
const DAY = 86_400_000;

/** Serves a trusted root by TUF (specification 1.0.31, consistent snapshots). */
export async function startTufRepository(
  trustedRoot: Buffer,
  { expires = new Date(Date.now() + DAY) }: { expires?: Date } = {},
): Promise<TufRepository> {
  const former: Keys[] = [];
  let keys: Keys = generateKeyPairSync('ed25519');
  let published: Published = { expires, trustedRoot };
  let status: number | undefined;
  const roots = new Map([['/1.root.json', makeRoot(1, keys, [keys], expires)]]);
  let metadata = makeMetadata(published, keys);
  const read = (path: string): Buffer | undefined => roots.get(path) ?? metadata.get(path);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    const body = read(path);
    if (status !== undefined) {
      response.writeHead(status).end();
    } else {
      response.writeHead(body === undefined ? 404 : 200).end(body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('the repository has no port');
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    root: roots.get('/1.root.json') ?? Buffer.alloc(0),
    read,
    requests,
    answer: (next) => {
      status = next;
    },
    publish: (content) => {
      published = { trustedRoot, ...content };
      metadata = makeMetadata(published, keys);
    },
    rotate: () => {
      const next = generateKeyPairSync('ed25519');
      const version = roots.size + 1;
      roots.set(`/${version}.root.json`, makeRoot(version, next, [keys, next], new Date(Date.now() + DAY)));
      former.push(keys);
      keys = next;
      metadata = makeMetadata(published, keys);
    },
    unrotate: () => {
      roots.delete(`/${roots.size}.root.json`);
      keys = former.pop() ?? keys;
      metadata = makeMetadata(published, keys);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function makeRoot(version: number, keys: Keys, signers: readonly Keys[], expires: Date): Buffer {
  const root = new Root({ version, specVersion: '1.0.31', expires: expires.toISOString(), consistentSnapshot: true });
  for (const role of ['root', 'targets', 'snapshot', 'timestamp']) {
    root.addKey(keyOf(keys), role);
  }
  return signed(new Metadata(root), signers);
}

function makeMetadata(
  { version = 1, expires = new Date(Date.now() + DAY), trustedRoot = Buffer.alloc(0) }: Published,
  keys: Keys,
): ReadonlyMap<string, Buffer> {
  const common = { version, specVersion: '1.0.31', expires: expires.toISOString() };
  const sha256 = createHash('sha256').update(trustedRoot).digest('hex');
  const targets = new Targets({
    ...common,
    targets: { [NAME]: new TargetFile({ path: NAME, length: trustedRoot.length, hashes: { sha256 } }) },
  });
  const snapshot = new Snapshot({ ...common, meta: { 'targets.json': new MetaFile({ version }) } });
  const timestamp = new Timestamp({ ...common, snapshotMeta: new MetaFile({ version }) });
  return new Map([
    [`/${version}.targets.json`, signed(new Metadata(targets), [keys])],
    [`/${version}.snapshot.json`, signed(new Metadata(snapshot), [keys])],
    ['/timestamp.json', signed(new Metadata(timestamp), [keys])],
    [`/targets/${sha256}.${NAME}`, trustedRoot],
  ]);
}

function keyOf({ publicKey }: Keys): Key {
  return new Key({
    keyID: keyIdOf(publicKey),
    keyType: 'ed25519',
    scheme: 'ed25519',
    keyVal: { public: publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex') },
  });
}

function keyIdOf(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

function signed(metadata: Metadata<Root | Targets | Snapshot | Timestamp>, signers: readonly Keys[]): Buffer {
  for (const { privateKey, publicKey } of signers) {
    metadata.sign(
      (data) => new Signature({ keyID: keyIdOf(publicKey), sig: sign(null, data, privateKey).toString('hex') }),
      true,
    );
  }
  return Buffer.from(JSON.stringify(metadata.toJSON()));
}
