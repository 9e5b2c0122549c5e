import type {
  NamedByHand,
  PublisherData,
  SignedPublisher,
  SignerData,
  UnsignedPublisher,
} from '../src/publishers/data.ts';
import { PUBLISHERS } from '../src/publishers/table.ts';

/** The tables of `docs/publishers.md`, by the names of their markers. */
export function publisherTables(
  render: (head: readonly string[], rows: readonly (readonly string[])[]) => string,
): ReadonlyMap<string, string> {
  const signed = PUBLISHERS.filter((each) => each.kind === 'signed');
  const others = PUBLISHERS.filter((each) => each.kind !== 'signed');
  return new Map([
    [
      'presets',
      render(
        ['publisher', 'images', 'who signs', 'since', 'required, and also published', 'source', 'checked'],
        signed.map(rowOf),
      ),
    ],
    ['patterns', render(['publisher', 'pattern', 'why'], signed.flatMap(patternsOf))],
    ['waived', render(['publisher', 'not checked', 'why'], signed.flatMap(waivedOf))],
    [
      'notes',
      render(
        ['publisher', 'note'],
        signed.flatMap(({ name, note }) => (note === undefined ? [] : [[code(name), note]])),
      ),
    ],
    [
      'others',
      render(['publisher', 'images', 'what is known', 'what to do', 'source', 'checked'], others.map(rowOfOther)),
    ],
  ]);
}

const GRADES: Readonly<Record<SignedPublisher['grade'], string>> = {
  documented: 'documented',
  released: 'from its release code',
  derived: 'from its workflows',
};

function rowOf(publisher: SignedPublisher): readonly string[] {
  const { name, title, images, signers, grade } = publisher;
  return [
    `${code(name)}<br>${title}`,
    codes(images),
    lines(signers.map(describeSigner)),
    lines(sinceOf(publisher)),
    describePublished(publisher),
    `${linksOf(publisher)} (${GRADES[grade]})`,
    publisher.checked,
  ];
}

function rowOfOther(publisher: UnsignedPublisher | NamedByHand): readonly string[] {
  const { name, title, images, answer, instead, note, checked } = publisher;
  return [
    `${code(name)}<br>${title}`,
    codes(images),
    lines([answer, ...(note === undefined ? [] : [note])]),
    instead,
    linksOf(publisher),
    checked,
  ];
}

function describeSigner(signer: SignerData): string {
  const forNames = signer.names === undefined ? '' : `${signer.names.map(code).join(', ')}: `;
  const forTags =
    signer.tags === undefined ? '' : signer.tags === 'versions' ? 'tags that are versions: ' : 'other tags: ';
  return `${forNames}${forTags}${whoOf(signer)}`;
}

function whoOf(signer: SignerData): string {
  switch (signer.kind) {
    case 'key':
      return `the key with SPKI sha256 ${code(signer.fingerprint)}${signer.hash === undefined ? '' : `, ${signer.hash}`}`;
    case 'slsa-generator':
    case 'docker-github-builder': {
      const ref = signer.sourceRef === undefined ? '' : ` at ${code(signer.sourceRef)}`;
      return `${code(signer.kind)} for source ${code(signer.sourceRepository)}${ref}`;
    }
    case 'identity': {
      const conditions = [
        ['source', signer.sourceRepository],
        ['source ref', signer.sourceRef],
        ['workflow repository', signer.workflowRepository],
        ['workflow', signer.workflowName],
        ['workflow ref', signer.workflowRef],
      ] as const;
      const more = conditions.flatMap(([what, value]) => (value === undefined ? [] : [`${what} ${code(value)}`]));
      const issuer =
        signer.issuer === 'https://token.actions.githubusercontent.com' ? [] : [`issuer ${code(signer.issuer)}`];
      return [identityOf(signer.identity), ...issuer, ...more].join(', ');
    }
  }
}

function identityOf(identity: Extract<SignerData, { kind: 'identity' }>['identity']): string {
  if (typeof identity === 'string') {
    return code(identity);
  }
  return 'pattern' in identity
    ? `anything that matches ${code(identity.pattern)}`
    : `anything below ${code(`https://github.com/${identity.below}${identity.rest}`)}`;
}

function sinceOf({ signers, tags }: SignedPublisher): readonly string[] {
  const times = signers.flatMap(({ from, until }) =>
    from === undefined && until === undefined
      ? []
      : [
          [...(from === undefined ? [] : [`from ${from}`]), ...(until === undefined ? [] : [`until ${until}`])].join(
            ' ',
          ),
        ],
  );
  return [...(tags?.firstSigned === undefined ? [] : [`version ${tags.firstSigned}`]), ...times];
}

function describePublished({ requires, publishes, evidence = [] }: SignedPublisher): string {
  const required = [...(requires.signature ? ['signature'] : []), ...requires.attestations.map(code)];
  const known = new Set(requires.attestations);
  const more = [
    ...(publishes.signature && !requires.signature ? ['signature'] : []),
    ...publishes.attestations.filter((type) => !known.has(type)).map(code),
  ];
  return lines([
    `**${required.join(', ')}**`,
    ...(more.length === 0 ? [] : [`also ${more.join(', ')}`]),
    ...(publishes.level === 'any' ? [] : [publishes.level === 'index' ? 'for the index' : 'for each platform']),
    ...(evidence.length === 0 ? [] : [`also in ${evidence.map(code).join(', ')}`]),
  ]);
}

function patternsOf({ name, signers }: SignedPublisher): readonly (readonly string[])[] {
  const rows = signers.flatMap((signer) =>
    signer.kind !== 'identity' || typeof signer.identity === 'string'
      ? []
      : [[code(name), identityOf(signer.identity), signer.identity.why]],
  );
  return [...new Map(rows.map((row) => [row.join(), row])).values()];
}

function waivedOf({ name, signers, note = '' }: SignedPublisher): readonly (readonly string[])[] {
  return signers.some((signer) => signer.kind === 'key' && !signer.logged)
    ? [[code(name), 'transparency log (`insecure-ignore-tlog`)', note]]
    : [];
}

function linksOf({ sources }: PublisherData): string {
  return lines(sources.map((source) => `[${new URL(source).hostname}](${source})`));
}

function code(text: string): string {
  return `\`${text}\``;
}

function codes(texts: readonly string[]): string {
  return lines(texts.map(code));
}

function lines(texts: readonly string[]): string {
  return texts.join('<br>');
}
