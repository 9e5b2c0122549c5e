import { parseRepository, type RepositoryName } from '../../core/image/reference.ts';
import { SIGNATURE_PREDICATE_TYPE } from '../../core/image/predicate-type.ts';
import { pinnedForm } from '../../core/policy/anchors.ts';
import { parsePublicKeys } from '../../core/policy/keys.ts';
import { compilePattern, type CompiledPattern } from '../../core/policy/pattern.ts';
import { parsePredicateType } from '../../core/policy/predicate-types.ts';
import {
  KEY_HASHES,
  type KeyHash,
  type SingleSigner,
  type TrustedKey,
  type ValuePolicy,
} from '../../core/policy/signer.ts';
import { LIMITS } from '../../limits.ts';
import type { Parsed } from '../../parsed.ts';
import { quote } from '../../text.ts';
import type { FieldReader } from './fields.ts';
import type { PolicyAuthority, PlacedKey, PlacedUrl, SigningAuthority, StaticAuthority } from './model.ts';

/** The keys of an authority (policy-controller `pkg/apis/policy/v1beta1`). */
export const AUTHORITY_KEYS: readonly string[] = [
  'name',
  'key',
  'keyless',
  'static',
  'source',
  'ctlog',
  'attestations',
  'rfc3161timestamp',
  'signatureFormat',
];

/** What excludes each other, and exactly one of which an authority has. */
const KINDS = ['key', 'keyless', 'static'] as const;

/** The only short names of predicate types: cosign's words for others are none here. */
const ALIASES: readonly string[] = ['custom', 'slsaprovenance', 'spdx', 'spdxjson', 'cyclonedx', 'link', 'vuln'];

/** Reads the authorities of a file; what they need of the trusted root is collected. */
export class AuthorityReader {
  readonly trustRoots: PlacedKey[] = [];
  readonly authorityUrls: PlacedUrl[] = [];
  readonly logUrls: PlacedUrl[] = [];
  readonly #patterns = new Map<string, Parsed<CompiledPattern>>();

  /** Reads an authority. What is returned means something only where there is no fault. */
  async read(fields: FieldReader, index: number): Promise<PolicyAuthority> {
    const common = { name: fields.line('name') ?? `authority-${index}`, position: fields.position };
    const [kind, ...others] = KINDS.filter((each) => fields.has(each));
    if (kind === undefined) {
      fields.miss('The authority has none of "key", "keyless", and "static", but exactly one of them is required.');
    }
    for (const other of others) {
      fields.forbid(
        other,
        `"${other}" and "${kind ?? ''}" cannot be combined: an authority has exactly one of "key", "keyless", and "static".`,
        'contradiction',
      );
    }
    // all of them, so that each fault is found whatever is beside it
    const fixed = this.#static(fields);
    const rest = this.#rest(fields);
    const keyless = await this.#keyless(fields);
    const key = this.#key(fields);
    if (fixed !== undefined) {
      return { ...common, ...fixed };
    }
    const { needsTimestamp, log } = rest;
    const stamped = needsTimestamp ? { needsTimestamp } : {};
    if (key !== undefined) {
      // nothing of a log is looked at in a cluster either
      const waived = log === 'absent' && !needsTimestamp ? { waives: { tlog: true } } : {};
      const signer: SingleSigner = { kind: 'keys', ...key, ...waived, ...stamped };
      return { kind: 'key', ...common, ...rest, signers: [signer], hasTrustRoot: false, unrelated: [] };
    }
    const { identities = [], unrelated = [], ignoresSct = false, hasTrustRoot = false } = keyless ?? {};
    const waived = ignoresSct ? { waives: { sct: true } } : {};
    const signers = identities.map((identity): SingleSigner => ({
      kind: 'identity',
      ...identity,
      claims: {},
      ...waived,
      ...stamped,
    }));
    return { kind: 'keyless', ...common, ...rest, signers, hasTrustRoot, unrelated };
  }

  #static(fields: FieldReader): Pick<StaticAuthority, 'kind' | 'message'> | undefined {
    const own = fields.map('static', ['action', 'message']);
    if (own === undefined) {
      return undefined;
    }
    if (!own.has('action')) {
      own.miss('"action" is missing: "pass" or "fail".');
    }
    for (const key of ['attestations', 'source'].filter((each) => fields.items(each).length > 0)) {
      fields.forbid(key, `"${key}" has no meaning with "static".`, 'contradiction');
    }
    for (const key of ['ctlog', 'rfc3161timestamp'].filter((each) => fields.has(each))) {
      fields.forbid(key, `"${key}" has no meaning with "static".`, 'contradiction');
    }
    const message = own.text('message')?.trim().replaceAll(/\s+/g, ' ');
    return { kind: own.word('action', ['pass', 'fail']) ?? 'fail', message: message === '' ? undefined : message };
  }

  #key(fields: FieldReader): { keys: readonly TrustedKey[]; hash: KeyHash | undefined } | undefined {
    const own = fields.map('key', ['secretRef', 'data', 'kms', 'hashAlgorithm']);
    if (own === undefined) {
      return undefined;
    }
    this.#refuseStored(own);
    const pem = own.text('data');
    const read = pem === undefined ? undefined : parsePublicKeys(pem);
    const keys = read?.kind === 'value' ? read.value : [];
    if (pem === undefined && !own.has('data') && !own.has('kms') && !own.has('secretRef')) {
      own.miss('"data" is missing: the public key in PEM format.');
    }
    if (read?.kind === 'invalid') {
      own.refuseUnseen('data', read.issue, 'key');
    } else if (keys.length > 1) {
      own.refuseUnseen('data', 'it has more than one key; write each as an authority of its own', 'key');
    }
    const hash = this.#hash(own);
    // Ed25519 hashes by itself, whatever is written
    const isHashed = keys.every(({ key }) => key.asymmetricKeyType !== 'ed25519');
    return { keys, hash: isHashed ? hash : undefined };
  }

  #refuseStored(own: FieldReader): void {
    for (const key of ['secretRef', 'kms'].filter((each) => own.has(each))) {
      own.forbid(key, `"${key}" is a key that a cluster looks up, but a run cannot: write the public key as "data".`);
    }
  }

  #hash(own: FieldReader): KeyHash | undefined {
    const text = own.text('hashAlgorithm')?.trim().toLowerCase() ?? '';
    const known = KEY_HASHES.find((hash) => hash === text);
    if (known === undefined && text !== '') {
      own.refuse(
        'hashAlgorithm',
        text === 'sha224'
          ? 'SHA-224 is not supported here'
          : `it must be ${KEY_HASHES.map((hash) => `"${hash}"`).join(', ')}`,
        text === 'sha224' ? 'unsupported' : 'wrong-kind',
      );
    }
    return known ?? 'sha256';
  }

  async #keyless(fields: FieldReader): Promise<
    | {
        readonly identities: readonly { readonly identity: ValuePolicy; readonly issuer: ValuePolicy }[];
        readonly unrelated: readonly PlacedKey[];
        readonly ignoresSct: boolean;
        readonly hasTrustRoot: boolean;
      }
    | undefined
  > {
    const own = fields.map('keyless', ['url', 'identities', 'ca-cert', 'trustRootRef', 'insecureIgnoreSCT']);
    if (own === undefined) {
      return undefined;
    }
    if (own.has('ca-cert')) {
      own.forbid(
        'ca-cert',
        '"ca-cert" is not supported, and in a cluster, no signature passes with it. The certificate authorities are those of the trusted root.',
      );
    }
    this.#url(own, this.authorityUrls);
    const unrelated: PlacedKey[] = [];
    const identities: { identity: ValuePolicy; issuer: ValuePolicy }[] = [];
    const entries = own.maps('identities', ['issuer', 'subject', 'issuerRegExp', 'subjectRegExp']);
    if (entries.length === 0 && !own.has('identities')) {
      own.miss('"identities" is missing: who may sign.');
    } else if (entries.length === 0 && own.items('identities').length === 0) {
      own.refuse('identities', 'it is empty', 'missing');
    }
    for (const entry of entries) {
      const identity = await this.#value(entry, 'subject', 'subjectRegExp', unrelated);
      const issuer = await this.#value(entry, 'issuer', 'issuerRegExp', unrelated);
      identities.push({ identity, issuer });
    }
    return {
      identities,
      unrelated,
      ignoresSct: own.boolean('insecureIgnoreSCT'),
      hasTrustRoot: this.#trustRoot(own),
    };
  }

  async #value(entry: FieldReader, exact: string, pattern: string, unrelated: PlacedKey[]): Promise<ValuePolicy> {
    if (!entry.has(exact) && !entry.has(pattern)) {
      entry.miss(`"${exact}" (or "${pattern}") is missing.`);
    }
    if (entry.has(exact) && entry.has(pattern)) {
      entry.forbid(
        pattern,
        `"${pattern}" and "${exact}" cannot be combined: use either an exact value or a pattern.`,
        'contradiction',
      );
    }
    const text = entry.line(exact);
    const compiled = await this.#pattern(entry, pattern);
    if (compiled?.acceptsUnrelated === true) {
      unrelated.push({ key: pattern, position: entry.positionOf(pattern) });
    }
    return compiled?.policy ?? { kind: 'exact', values: text === undefined ? [] : [text] };
  }

  async #pattern(entry: FieldReader, key: string): Promise<CompiledPattern | undefined> {
    const text = entry.line(key);
    if (text === undefined) {
      return undefined;
    }
    if (!this.#patterns.has(text) && this.#patterns.size >= LIMITS.policyPatterns) {
      entry.refuse(key, `the file has more than ${LIMITS.policyPatterns} different patterns`, 'too-large');
      return undefined;
    }
    const compiled = this.#patterns.get(text) ?? (await compilePattern(text));
    this.#patterns.set(text, compiled);
    if (compiled.kind === 'invalid') {
      entry.refuse(key, compiled.issue, 'pattern');
      return undefined;
    }
    const pinned = pinnedForm(text);
    if (pinned !== undefined) {
      entry.refuse(
        key,
        `in a cluster, the pattern can match anywhere in the value, so others are accepted too; here it must match the complete value. Pin both ends: ${quote(pinned)}`,
        'pattern',
      );
      return undefined;
    }
    return compiled.value;
  }

  /** What an authority of either kind may have. */
  #rest(fields: FieldReader): Pick<SigningAuthority, 'predicateTypes' | 'repository' | 'log' | 'needsTimestamp'> {
    fields.word('signatureFormat', ['legacy', 'bundle']);
    const ctlog = fields.map('ctlog', ['url', 'trustRootRef']);
    const hasUrl = ctlog !== undefined && this.#url(ctlog, this.logUrls);
    const hasRoot = ctlog !== undefined && this.#trustRoot(ctlog);
    const stamp = fields.map('rfc3161timestamp', ['trustRootRef']);
    const needsTimestamp = stamp !== undefined && this.#trustRoot(stamp);
    if (stamp !== undefined && !stamp.has('trustRootRef')) {
      fields.forbid('rfc3161timestamp', '"rfc3161timestamp" has no effect without "trustRootRef".', 'missing');
    }
    return {
      predicateTypes: this.#predicateTypes(fields),
      repository: this.#repository(fields),
      log: ctlog === undefined ? 'absent' : hasUrl || hasRoot ? 'named' : 'empty',
      needsTimestamp,
    };
  }

  #predicateTypes(fields: FieldReader): SigningAuthority['predicateTypes'] {
    const types = new Map<string, SigningAuthority['predicateTypes'][number]>();
    for (const entry of fields.maps('attestations', ['name', 'predicateType', 'policy'])) {
      if (entry.line('name') === undefined && !entry.has('name')) {
        entry.miss('"name" is missing.');
      }
      if (entry.has('policy')) {
        entry.forbid(
          'policy',
          'Policies in Rego or CUE are not evaluated here, and none is ignored: what the attestation must say cannot be verified.',
        );
      }
      const requested = entry.line('predicateType');
      if (requested === undefined && !entry.has('predicateType')) {
        entry.miss('"predicateType" is missing.');
      }
      const type = requested === undefined ? undefined : this.#predicateType(entry, requested);
      if (type !== undefined) {
        types.set(type.uri, type);
      }
    }
    return [...types.values()];
  }

  #predicateType(entry: FieldReader, requested: string): SigningAuthority['predicateTypes'][number] | undefined {
    const isWord = !requested.includes(':');
    const read = parsePredicateType(requested);
    if (requested === SIGNATURE_PREDICATE_TYPE) {
      entry.refuse(
        'predicateType',
        'this is the type of a signature; for signatures, use an authority without "attestations"',
        'predicate-type',
      );
    } else if (read.kind === 'invalid' || read.value.kind !== 'type' || (isWord && !ALIASES.includes(requested))) {
      entry.refuse(
        'predicateType',
        `it must be a URI, or one of ${ALIASES.map((word) => `"${word}"`).join(', ')}`,
        'predicate-type',
      );
    } else {
      return { kind: 'type', requested, uri: read.value.uri, isExact: true };
    }
    return undefined;
  }

  #repository(fields: FieldReader): RepositoryName | undefined {
    const [source, second] = fields.maps('source', ['oci', 'signaturePullSecrets', 'tagPrefix']);
    second?.miss('There is a second source, but an authority has at most one.');
    if (source === undefined) {
      return undefined;
    }
    if (source.has('tagPrefix')) {
      source.forbid('tagPrefix', '"tagPrefix" is not supported: evidence is searched for under the standard tags.');
    }
    if (source.has('signaturePullSecrets') && source.items('signaturePullSecrets').length > 0) {
      source.forbid(
        'signaturePullSecrets',
        '"signaturePullSecrets" belong to a cluster, but a run logs in with the Docker configuration.',
      );
    }
    const text = source.line('oci');
    const repository = text === undefined ? undefined : parseRepository(text);
    if (repository?.kind === 'invalid') {
      source.refuse('oci', repository.issue, 'repository');
    }
    return repository?.kind === 'value' ? repository.value : undefined;
  }

  #url(fields: FieldReader, urls: PlacedUrl[]): boolean {
    const url = fields.line('url');
    if (url !== undefined && URL.parse(url) === null) {
      fields.refuse('url', 'it must be a URL');
    } else if (url !== undefined) {
      urls.push({ url, position: fields.positionOf('url') });
    }
    return url !== undefined;
  }

  #trustRoot(fields: FieldReader): boolean {
    const name = fields.line('trustRootRef');
    if (name === undefined) {
      return false;
    }
    const [first] = this.trustRoots;
    if (first !== undefined && first.key !== name) {
      fields.refuse(
        'trustRootRef',
        `line ${first.position.line} refers to ${quote(first.key)}, but a run has only one trusted root`,
        'contradiction',
      );
    }
    this.trustRoots.push({ key: name, position: fields.positionOf('trustRootRef') });
    return true;
  }
}
