import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import type { Bundle } from '@sigstore/bundle';
import type { Candidate, Evidence } from '../../../src/core/evidence/candidate.ts';
import type { Digest } from '../../../src/core/image/digest.ts';
import type { Finding } from '../../../src/core/verify/finding.ts';
import type { LogEntry, VerifiedEvidence } from '../../../src/core/verify/verified.ts';
import { loadCorpus, readItem, type Corpus, type Item, type Setting } from '../corpus.ts';
import { must } from '../must.ts';
import { mutate, mutations, type Mutation } from '../mutate.ts';
import { fuzzProperty, type FuzzProperty } from '../property.ts';

interface Attack {
  readonly setting: Setting;
  readonly item: Item;
  readonly donors: readonly Item[];
  readonly changes: readonly Mutation[];
  /** the digest under which it is served: perhaps not its own */
  readonly foundFor: number;
}

function attack({ settings, items }: Corpus): fc.Arbitrary<Attack> {
  const donors = fc.array(fc.constantFrom(...items), { maxLength: 3 });
  return fc.constantFrom(...settings).chain((setting) =>
    fc
      .record({
        item: fc.constantFrom(...setting.items),
        donors,
        siblings: fc.array(fc.constantFrom(...setting.items), { maxLength: 2 }),
        changes: mutations,
        foundFor: fc.nat(3),
      })
      .map(({ siblings, donors: unexpectedSigners, ...rest }) =>
        Object.defineProperty({ setting, ...rest, donors: [...siblings, ...unexpectedSigners] }, fc.toStringMethod, {
          enumerable: false,
          value: () => JSON.stringify({ setting: setting.name, item: rest.item.evidence.origin, ...describe(rest) }),
        }),
      ),
  );
}

function describe({ changes, foundFor }: Pick<Attack, 'changes' | 'foundFor'>): object {
  return { changes, foundFor };
}

/** Evidence that was tampered with proves what its genuine twin proves, or nothing; see `checkVerified`. */
export const tamperedEvidence: FuzzProperty = fuzzProperty(
  'tampered evidence',
  400,
  async () => attack(await loadCorpus()),
  checkAttack,
);

/** Checks one attack; throws where the oracle is violated. */
export async function checkAttack({ setting, item, donors, changes, foundFor }: Attack): Promise<void> {
  const { items } = await loadCorpus();
  const target = setting.targets[foundFor] ?? item.evidence.origin.foundFor;
  const like: Evidence = { ...item.evidence, origin: { ...item.evidence.origin, foundFor: target } };
  const tree = mutate(
    item.tree,
    changes,
    donors.map((donor) => donor.tree),
  );
  const candidate = readItem(tree, like);
  const finding = setting.verifier(candidate, setting.signer, setting.targets);
  if (candidate.kind === 'unreadable') {
    must(finding.kind === 'rejected', 'what cannot be read is verified');
    return;
  }
  const twins = items.filter((other) => isSameContent(other.evidence, candidate.evidence));
  if (finding.kind === 'verified') {
    must(twins.length > 0, 'other signed bytes than genuine ones are verified');
    const issues = twins.map((twin) => issueOf(finding.evidence, candidate.evidence, twin.evidence, setting, target));
    must(issues.includes(undefined), issues.join('; or '));
  } else if (finding.unexpectedSigner !== undefined) {
    const { unexpectedSigner } = finding;
    const known = twins.map(({ evidence }) => judge(evidence, setting, target)).map(unexpectedSignerOf);
    must(
      known.some((other) => isDeepStrictEqual(other?.signer, unexpectedSigner.signer)),
      'a stranger is reported who is not the signer of the genuine twin',
    );
  }
}

function unexpectedSignerOf(finding: Finding) {
  return finding.kind === 'rejected' ? finding.unexpectedSigner : undefined;
}

/** What genuine evidence proves; asked often, always the same. */
const checked = new WeakMap<Evidence, Map<string, Finding>>();

function judge(evidence: Evidence, setting: Setting, foundFor: Digest): Finding {
  const known = checked.get(evidence) ?? new Map<string, Finding>();
  checked.set(evidence, known);
  const key = `${setting.name} ${foundFor}`;
  const origin = { ...evidence.origin, foundFor };
  const candidate: Candidate = { kind: 'evidence', evidence: { ...evidence, origin } };
  const finding = known.get(key) ?? setting.verifier(candidate, setting.signer, setting.targets);
  known.set(key, finding);
  return finding;
}

/** In what verified evidence says something else than a genuine twin; undefined when it says the same. */
function issueOf(
  verified: VerifiedEvidence,
  tampered: Evidence,
  twin: Evidence,
  setting: Setting,
  foundFor: Digest,
): string | undefined {
  const genuine = judge(twin, setting, foundFor);
  if (genuine.kind !== 'verified') {
    return 'its genuine twin is not verified';
  }
  const [now, then] = [verified.facts, genuine.evidence.facts];
  const same: readonly (readonly [string, unknown, unknown])[] = [
    ['kind', verified.kind, genuine.evidence.kind],
    ['signer', now.signer, then.signer],
    ['subjects', now.subjects, then.subjects],
    ['signed name', now.signedName, then.signedName],
    ['predicate type', typeOf(verified), typeOf(genuine.evidence)],
    ['predicate', predicateOf(verified), predicateOf(genuine.evidence)],
  ];
  const differing = same.find(([, a, b]) => !isDeepStrictEqual(a, b));
  if (differing !== undefined) {
    return `another ${differing[0]} is reported`;
  }
  // what is left out may be missing from the report; nothing may be added
  const entries = entriesOf(twin.bundle);
  if (!now.log.every((entry) => entries.some((other) => isDeepStrictEqual(entry, other)))) {
    return `another log entry is reported: ${JSON.stringify(now.log)}`;
  }
  const times = timesOf(then.times, twin, setting);
  if (!now.times.every(({ source, time }) => times.includes(`${source} ${time.toISOString()}`))) {
    return `another time is reported: ${JSON.stringify(now.times)}`;
  }
  return setting.policy.ignoreTlog ? undefined : materialIssue(tampered.bundle, twin.bundle);
}

/** Times of the twin, whichever of them the policy takes. */
function timesOf(times: VerifiedEvidence['facts']['times'], twin: Evidence, setting: Setting): readonly string[] {
  const logged = setting.policy.ignoreTlog ? [] : entriesOf(twin.bundle).flatMap((entry) => entry.integratedTime ?? []);
  return [
    ...times.map(({ source, time }) => `${source} ${time.toISOString()}`),
    ...logged.map((time) => `rekor ${time.toISOString()}`),
  ];
}

/** With a log, key and entries are those that were logged, byte by byte. */
function materialIssue(tampered: Bundle, twin: Bundle): string | undefined {
  const [material, genuine] = [tampered.verificationMaterial, twin.verificationMaterial];
  if (material.content.$case !== 'publicKey' && !isDeepStrictEqual(material.content, genuine.content)) {
    return 'another certificate is verified';
  }
  const bodies = genuine.tlogEntries.map(({ canonicalizedBody }) => canonicalizedBody.toString('hex'));
  return material.tlogEntries.every(({ canonicalizedBody }) => bodies.includes(canonicalizedBody.toString('hex')))
    ? undefined
    : 'another log entry is verified';
}

/** What may be reported of the log: with the signed entry timestamp, or without it what the proof proves. */
function entriesOf(bundle: Bundle): readonly LogEntry[] {
  return bundle.verificationMaterial.tlogEntries.flatMap(
    ({ kindVersion, logIndex, integratedTime, inclusionPromise, inclusionProof }) => {
      const entry = `${kindVersion?.kind ?? ''} ${kindVersion?.version ?? ''}`;
      const time = new Date(Number(integratedTime) * 1000);
      return [
        ...(inclusionPromise === undefined ? [] : [{ entry, logIndex, integratedTime: time }]),
        ...(inclusionProof === undefined
          ? []
          : [{ entry, logIndex: inclusionProof.logIndex, integratedTime: undefined }]),
      ];
    },
  );
}

function isSameContent(a: Evidence, b: Evidence): boolean {
  const [one, other] = [a.bundle.content, b.bundle.content];
  return one.$case === 'dsseEnvelope' && other.$case === 'dsseEnvelope'
    ? one.dsseEnvelope.payload.equals(other.dsseEnvelope.payload) &&
        one.dsseEnvelope.payloadType === other.dsseEnvelope.payloadType
    : one.$case === other.$case && a.bytes.equals(b.bytes);
}

function typeOf(evidence: VerifiedEvidence): string | undefined {
  return evidence.kind === 'attestation' ? evidence.predicateType : undefined;
}

function predicateOf(evidence: VerifiedEvidence): string | undefined {
  return evidence.kind === 'attestation' ? evidence.predicate.toString('hex') : undefined;
}
