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
  close(): Promise<void>;
}

const NAME = 'trusted_root.json';

/** Serves a trusted root by TUF (specification 1.0.31, consistent snapshots). */
export async function startTufRepository(
  trustedRoot: Buffer,
  { expires = new Date(Date.now() + 86_400_000) }: { expires?: Date } = {},
): Promise<TufRepository> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const files = makeMetadata(trustedRoot, privateKey, publicKey, expires);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    const body = files.get(path);
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('the repository has no port');
  }
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    root: files.get('/1.root.json') ?? Buffer.alloc(0),
    read: (path) => files.get(path),
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function makeMetadata(
  trustedRoot: Buffer,
  privateKey: KeyObject,
  publicKey: KeyObject,
  expires: Date,
): ReadonlyMap<string, Buffer> {
  const keyID = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  const key = new Key({
    keyID,
    keyType: 'ed25519',
    scheme: 'ed25519',
    keyVal: { public: publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex') },
  });
  const signed = (metadata: Metadata<Root | Targets | Snapshot | Timestamp>): Buffer => {
    metadata.sign((data) => new Signature({ keyID, sig: sign(null, data, privateKey).toString('hex') }));
    return Buffer.from(JSON.stringify(metadata.toJSON()));
  };
  const common = { version: 1, specVersion: '1.0.31', expires: expires.toISOString() };

  const root = new Root({ ...common, consistentSnapshot: true });
  for (const role of ['root', 'targets', 'snapshot', 'timestamp']) {
    root.addKey(key, role);
  }
  const sha256 = createHash('sha256').update(trustedRoot).digest('hex');
  const targets = new Targets({
    ...common,
    targets: { [NAME]: new TargetFile({ path: NAME, length: trustedRoot.length, hashes: { sha256 } }) },
  });
  const snapshot = new Snapshot({ ...common, meta: { 'targets.json': new MetaFile({ version: 1 }) } });
  const timestamp = new Timestamp({ ...common, snapshotMeta: new MetaFile({ version: 1 }) });
  return new Map([
    ['/1.root.json', signed(new Metadata(root))],
    ['/1.targets.json', signed(new Metadata(targets))],
    ['/1.snapshot.json', signed(new Metadata(snapshot))],
    ['/timestamp.json', signed(new Metadata(timestamp))],
    [`/targets/${sha256}.${NAME}`, trustedRoot],
  ]);
}
