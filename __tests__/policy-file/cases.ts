import { generateKeyPairSync } from 'node:crypto';
import { blockOf, newKey, pemOf, withRule } from './files.ts';

const KEY = newKey();
const PRIVATE_KEY = pemOf(generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey);

const IMAGES = 'images: [ghcr.io/acme/*]';
const ISSUER = 'https://token.actions.githubusercontent.com';
const IDENTITY = 'https://github.com/acme/api/.github/workflows/release.yml@refs/heads/main';

/** Files without a fault. */
export const VALID: Readonly<Record<string, string>> = {
  'the example of the contract': `version: 1
default: deny                      # deny | warn | skip: an image that no rule matches
rules:
  - name: Chainguard
    images: [cgr.dev/chainguard/**]
    publisher: chainguard
  - name: our services
    images: [ghcr.io/acme/*, '!ghcr.io/acme/sandbox-*']
    signers:
      - identity: https://github.com/acme/{name}/.github/workflows/release.yml@refs/tags/{tag}
        issuer: https://token.actions.githubusercontent.com
        source-repository: https://github.com/acme/{name}
    attestations: [sbom, https://slsa.dev/provenance/v1]
    max-age: 90d
  - name: two of three
    images: [registry.example.com/pay/*]
    signers: [{ key: keys/a.pub }, { key: keys/b.pub }, { identity-regexp: 'https://ci\\.example/[a-z]{1,3}', issuer: 'https://ci.example' }]
    threshold: 2
  - name: Docker Official Images
    images: [docker.io/library/*]
    accept: unsigned
    pinned: true                   # only with a digest
    reason: they have no Sigstore signature
    until: 2027-03-31
`,
  'no rule at all': 'version: 1\nrules: []\n',
  'every key of the root': 'version: 1\ndefault: warn\nunresolved: warn\nignore-comments: deny\nrules: []\n',
  'a byte order mark': '\uFEFFversion: 1\nrules: []\n',
  'JSON, which is YAML': `{"version": 1, "rules": [{"images": ["ghcr.io/acme/*"], "publisher": "auto"}]}`,
  'line ends of Windows': withRule(IMAGES, 'publisher: auto').replaceAll('\n', '\r\n'),
  'the version of YAML, and marks around the document': `%YAML 1.2\n---\nversion: 1\nrules: []\n...\n# the end\n`,
  'a rule without a name': withRule(IMAGES, 'publisher: auto'),
  'a publisher narrowed': withRule(
    IMAGES,
    'publisher: github:acme/api',
    'attestations: [provenance]',
    'require-signature: true',
    'platforms: [linux/amd64, linux/arm64/v8]',
    'signed-name: ghcr.io/{path}',
    'max-age: 30d',
    'min-age: 2.5h',
    'signature-repository: ghcr.io/acme/signatures',
    'trusted-root: trust/root.json',
  ),
  'several places of signatures': withRule(
    IMAGES,
    'publisher: auto',
    'signature-repository: [ghcr.io/acme/signatures, mirror.example/acme=ghcr.io/acme]',
  ),
  'signatures alone': withRule(IMAGES, 'publisher: auto', 'attestations: [none]', 'platforms: [index]'),
  'every claim': withRule(
    IMAGES,
    'signers:',
    `  - identity: ${IDENTITY}`,
    '    source-repository: https://github.com/acme/{name}',
    '    source-ref: refs/tags/{tag}',
    '    workflow-ref: refs/tags/{tag}',
    '    workflow-name: release',
    '    workflow-trigger: push',
    '    workflow-sha: 0123456789abcdef0123456789abcdef01234567',
  ),
  'each pair of identity and issuer': withRule(
    IMAGES,
    'signers:',
    `  - { identity: '${IDENTITY}', issuer: '${ISSUER}' }`,
    `  - { identity: someone@acme.example, issuer-regexp: 'https://accounts\\.(google|acme)\\.com' }`,
    `  - { identity-regexp: 'https://github\\.com/acme/.+', issuer: '${ISSUER}' }`,
    `  - { identity-regexp: 'https://github\\.com/acme/.{1,40}', issuer-regexp: 'https://token\\..+\\.com' }`,
  ),
  'keys in the file and in others': withRule(
    IMAGES,
    'signers:',
    '  - key: |',
    blockOf(KEY, 6),
    '  - key: keys/release.pub',
    '    hash: sha512',
  ),
  'as many signers as there are': withRule(IMAGES, 'signers: [{ key: a.pub }, { key: b.pub }]', 'threshold: 2'),
  'the same key twice where nothing is counted': withRule(IMAGES, 'signers: [{ key: a.pub }, { key: a.pub }]'),
  'a reason of several lines': withRule(
    IMAGES,
    'accept: unsigned',
    'reason: |',
    '  nobody signs them,',
    '  and nobody will',
    'until: 2028-02-29',
  ),
  'globs of all sorts': withRule(
    `images: ['!ghcr.io/acme/{a,b}-?', 'ghcr.io/acme/**', '**', 'localhost:5000/{x,y{1,2}}/*', '*:5000/x', '{ghcr.io,quay.io}/acme/app{,-dev}']`,
    'publisher: auto',
  ),
  'tags of the core schema': withRule(
    'images: !!seq [!!str ghcr.io/acme/*]',
    'publisher: auto',
    'require-signature: !!bool true',
  ),
  'aliases for what several rules share': `version: 1
rules:
  - images: [ghcr.io/acme/*]
    signers: &ours
      - identity: ${IDENTITY}
  - images: [quay.io/acme/*]
    signers: *ours
`,
};

/** A file with its faults, as `line:column code`. */
export interface FaultyFile {
  readonly text: string;
  readonly faults: readonly string[];
  /** why JSON Schema accepts the file nevertheless, or cannot be asked; undefined where it refuses it */
  readonly notInSchema?: string;
}

/** Why JSON Schema cannot be asked: it never sees such a file. */
export const ABOUT_YAML = 'it is about YAML: there is no data to validate';
const LANGUAGE = (name: string): string => `it needs to read ${name}`;
const SEVERAL = 'it compares values with each other';

function signer(...lines: readonly string[]): string {
  const [first = '', ...others] = lines;
  return withRule(IMAGES, 'signers:', `  - ${first}`, ...others.map((line) => `    ${line}`));
}

function glob(text: string): string {
  return withRule(`images: ['${text}']`, 'publisher: auto');
}

function published(...lines: readonly string[]): string {
  return withRule(IMAGES, 'publisher: auto', ...lines);
}

function exempt(...lines: readonly string[]): string {
  return withRule(IMAGES, 'accept: unsigned', ...lines);
}

/** Files with faults. */
export const FAULTY: Readonly<Record<string, FaultyFile>> = {
  // --- YAML
  nothing: { text: '', faults: ['1:1 missing'], notInSchema: ABOUT_YAML },
  'comments alone': { text: '# later\n', faults: ['1:1 missing'], notInSchema: ABOUT_YAML },
  'no end of a text': { text: 'version: 1\nrules: "x\n', faults: ['3:1 yaml'], notInSchema: ABOUT_YAML },
  'a tab in front': { text: 'version: 1\nrules:\n\t- x\n', faults: ['3:1 yaml'], notInSchema: ABOUT_YAML },
  'two documents': {
    text: 'version: 1\nrules: []\n---\nversion: 1\nrules: []\n',
    faults: ['4:1 yaml'],
    notInSchema: ABOUT_YAML,
  },
  'YAML 1.1': { text: '%YAML 1.1\n---\nversion: 1\nrules: []\n', faults: ['1:1 yaml'], notInSchema: ABOUT_YAML },
  'tags with another meaning': {
    text: '%TAG ! tag:yaml.org,2002:\n---\nversion: !int 1\nrules: []\n',
    faults: ['1:1 yaml'],
    notInSchema: ABOUT_YAML,
  },
  'an exclusion that is a tag': {
    text: withRule('images: [ghcr.io/acme/*, !ghcr.io/acme/bad]', 'publisher: auto'),
    faults: ['3:30 tag'],
    notInSchema: ABOUT_YAML,
  },
  'an exclusion that is a tag, in a list of lines': {
    text: withRule('images:', '  - ghcr.io/acme/*', '  - !ghcr.io/acme/bad', 'publisher: auto'),
    faults: ['5:9 tag'],
    notInSchema: ABOUT_YAML,
  },
  'a mark of exclusion by itself': {
    text: withRule('images: [ghcr.io/acme/*, ! ghcr.io/acme/bad]', 'publisher: auto'),
    faults: ['3:30 tag'],
    notInSchema: ABOUT_YAML,
  },
  'a tag that is not of the core schema': {
    text: withRule(IMAGES, 'publisher: !!binary YXV0bw=='),
    faults: ['4:16 tag'],
    notInSchema: ABOUT_YAML,
  },
  'a tag written in full': {
    text: withRule(IMAGES, 'publisher: !<tag:yaml.org,2002:str> auto'),
    faults: ['4:16 tag'],
    notInSchema: ABOUT_YAML,
  },
  'a glob that is an alias': {
    text: withRule('images: [**]', 'publisher: auto'),
    faults: ['3:14 alias'],
    notInSchema: ABOUT_YAML,
  },
  'a star alone': { text: withRule('images: [*]', 'publisher: auto'), faults: ['3:14 alias'], notInSchema: ABOUT_YAML },
  'a merge key': {
    text: 'version: 1\nrules:\n  - &a\n    images: [ghcr.io/acme/*]\n    publisher: auto\n  - <<: *a\n    name: b\n',
    faults: ['6:5 unknown-key', '6:5 missing', '6:5 missing'],
  },
  'a key twice': {
    text: 'version: 1\nrules: []\nversion: 1\n',
    faults: ['3:1 duplicate-key'],
    notInSchema: ABOUT_YAML,
  },
  'a key twice, in a signer': {
    text: signer(`identity: ${IDENTITY}`, `"identity": ${IDENTITY}`),
    faults: ['6:9 duplicate-key'],
    notInSchema: ABOUT_YAML,
  },
  'a key that is a list': {
    text: 'version: 1\nrules: []\n? [a]\n: b\n',
    faults: ['3:3 yaml'],
    notInSchema: ABOUT_YAML,
  },

  // --- keys and kinds
  'a list': { text: '- version: 1\n', faults: ['1:1 wrong-kind'] },
  'a word': { text: 'version', faults: ['1:1 wrong-kind'] },
  'no version': { text: 'rules: []\n', faults: ['1:1 missing'] },
  'no rules': { text: 'version: 1\n', faults: ['1:1 missing'] },
  'another version': { text: 'version: 2\nrules: []\n', faults: ['1:10 wrong-kind'] },
  'a version that is a text': { text: `version: '1'\nrules: []\n`, faults: ['1:10 wrong-kind'] },
  'an unknown key': { text: 'version: 1\nrules: []\ndefualt: deny\n', faults: ['3:1 unknown-key'] },
  'a key of the prototype': { text: 'version: 1\nrules: []\n__proto__: {}\n', faults: ['3:1 unknown-key'] },
  'a key that is a number': { text: 'version: 1\nrules: []\n1: x\n', faults: ['3:1 unknown-key'] },
  'an unknown key of a rule': {
    text: published('attestation: [sbom]', 'predicate-type: [sbom]'),
    faults: ['5:5 unknown-key', '6:5 unknown-key'],
  },
  'an unknown key of a signer': {
    text: signer(`identity: ${IDENTITY}`, 'certificate-oidc-issuer: x'),
    faults: ['6:9 unknown-key'],
  },
  'rules that are none': { text: 'version: 1\nrules:\n', faults: ['2:1 wrong-kind'] },
  'a rule that is a word': {
    text: 'version: 1\nrules:\n  - chainguard\n  -\n',
    faults: ['3:5 wrong-kind', '4:4 wrong-kind'],
  },
  'another default': { text: 'version: 1\ndefault: allow\nrules: []\n', faults: ['2:10 wrong-kind'] },
  'a default of another case': { text: 'version: 1\ndefault: Deny\nrules: []\n', faults: ['2:10 wrong-kind'] },
  'a name that is a number': { text: withRule('name: 2027', IMAGES, 'publisher: auto'), faults: ['3:11 wrong-kind'] },
  'a name of two lines': { text: withRule('name: "a\\nb"', IMAGES, 'publisher: auto'), faults: ['3:11 wrong-kind'] },
  'an empty name': { text: withRule(`name: ''`, IMAGES, 'publisher: auto'), faults: ['3:11 wrong-kind'] },
  'a yes that is a text': {
    text: published('require-signature: yes'),
    faults: ['5:24 wrong-kind'],
  },
  'texts where lists are expected': {
    text: withRule('images: ghcr.io/acme/*', 'publisher: auto', 'attestations: sbom', 'platforms: all'),
    faults: ['3:13 wrong-kind', '5:19 wrong-kind', '6:16 wrong-kind'],
  },
  'empty lists': {
    text: withRule('images: []', 'signers: []', 'attestations: []', 'platforms: []', 'signature-repository: []'),
    faults: ['3:13 wrong-kind', '4:14 wrong-kind', '5:19 wrong-kind', '6:16 wrong-kind', '7:27 wrong-kind'],
  },
  'entries of other kinds': {
    text: withRule('images: [1, ghcr.io/acme/*, { a: b }, ~]', 'publisher: auto'),
    faults: ['3:14 wrong-kind', '3:33 wrong-kind', '3:43 wrong-kind'],
  },
  'columns count UTF-16': {
    text: withRule(`name: '\u{1F511}'`, `images: ['\u{1F511}', 3]`, 'publisher: auto'),
    faults: ['4:14 glob', '4:20 wrong-kind'],
  },

  'faults behind texts of several lines': {
    text: 'version: 1\nrules: [{ name: a\n b\n  c, images: [a.b/c], publisher: auto,\n foo: "x\n  y\n  " }]\nbar: 1\n',
    faults: ['5:2 unknown-key', '8:1 unknown-key'],
  },

  // --- who may sign
  'nobody who may sign': { text: withRule(IMAGES), faults: ['3:5 missing'] },
  'two who may sign': {
    text: withRule(IMAGES, 'publisher: auto', 'signers: [{ key: a.pub }]'),
    faults: ['5:5 contradiction'],
  },
  'three who may sign': {
    text: withRule('accept: unsigned', IMAGES, 'signers: [{ key: a.pub }]', 'publisher: auto'),
    faults: ['5:5 contradiction', '6:5 contradiction'],
  },
  'a rule without images': { text: withRule('publisher: auto'), faults: ['3:5 missing'] },
  'an unknown publisher': {
    text: withRule(IMAGES, 'publisher: chaingard'),
    faults: ['4:16 publisher'],
    notInSchema: LANGUAGE('names of publishers'),
  },
  'the publisher none': {
    text: withRule(IMAGES, 'publisher: none'),
    faults: ['4:16 publisher'],
    notInSchema: LANGUAGE('names of publishers'),
  },
  'a signer of nobody': { text: signer('{}'), faults: ['5:9 missing'] },
  'a signer that is a word': { text: signer('keys/a.pub'), faults: ['5:9 wrong-kind'] },
  'an issuer alone': { text: signer(`issuer: ${ISSUER}`), faults: ['5:9 missing'] },
  'an identity without an issuer': { text: signer('identity: someone@acme.example'), faults: ['5:9 missing'] },
  'a look-alike of github.com without an issuer': {
    text: signer('identity: https://github.com.acme.example/a/b/.github/workflows/c.yml@refs/heads/main'),
    faults: ['5:9 missing'],
  },
  'github.com by http, or in other case, without an issuer': {
    text: withRule(IMAGES, 'signers:', '  - identity: http://github.com/a/b', '  - identity: https://GitHub.com/a/b'),
    faults: ['5:9 missing', '6:9 missing'],
  },
  'a pattern without an issuer': {
    text: signer('identity-regexp: https://github.com/acme/.+'),
    faults: ['5:9 missing'],
  },
  'both of a pair': {
    text: signer(`identity-regexp: a.+`, `identity: ${IDENTITY}`, 'issuer: a', 'issuer-regexp: a.+'),
    faults: ['6:9 contradiction', '8:9 contradiction'],
  },
  'a key with an identity': {
    text: signer('key: a.pub', `identity: ${IDENTITY}`, 'workflow-ref: refs/heads/main'),
    faults: ['6:9 contradiction', '7:9 contradiction'],
  },
  'a hash without a key': {
    text: withRule(IMAGES, 'signers:', '  - hash: sha256', `  - { identity: '${IDENTITY}', hash: sha256 }`),
    faults: ['5:9 missing', '6:98 contradiction'],
  },
  'a hash that cannot be verified': { text: signer('key: a.pub', 'hash: sha224'), faults: ['6:15 wrong-kind'] },
  'a list of identities': { text: signer(`identity: [${IDENTITY}]`), faults: ['5:19 wrong-kind'] },
  'patterns that are none': {
    text: signer(`identity-regexp: 'https://(acme'`, `issuer-regexp: '(?=x)https'`),
    faults: ['5:26 pattern', '6:24 pattern'],
    notInSchema: LANGUAGE('RE2'),
  },
  'patterns of nothing': {
    text: signer(`identity-regexp: '.*'`, `issuer-regexp: 'https://x/(a|)'`),
    faults: ['5:26 pattern', '6:24 pattern'],
    notInSchema: LANGUAGE('RE2'),
  },
  'a private key': {
    text: withRule(IMAGES, 'signers:', '  - key: |', blockOf(PRIVATE_KEY, 6)),
    faults: ['5:14 key'],
    notInSchema: LANGUAGE('PEM'),
  },
  'a broken key': {
    text: signer('key: "-----BEGIN PUBLIC KEY-----AAAA-----END PUBLIC KEY-----"'),
    faults: ['5:14 key'],
    notInSchema: LANGUAGE('PEM'),
  },
  'the inside of a key': {
    text: signer(`key: ${KEY.split('\n').slice(1, -2).join('').slice(0, 64)}`),
    faults: ['5:14 key'],
    notInSchema: LANGUAGE('PEM'),
  },
  'a key at a URL': {
    text: signer('key: https://acme.example/a.pub'),
    faults: ['5:14 key'],
    notInSchema: LANGUAGE('paths'),
  },
  'a source repository that no certificate has': {
    text: signer(`identity: ${IDENTITY}`, 'source-repository: acme/api'),
    faults: ['6:28 wrong-kind'],
  },

  // --- threshold
  'a threshold of none': {
    text: withRule(IMAGES, 'signers: [{ key: a.pub }]', 'threshold: 0'),
    faults: ['5:16 wrong-kind'],
  },
  'a threshold that is no whole number': {
    text: withRule(IMAGES, 'signers: [{ key: a.pub }]', 'threshold: 0.5'),
    faults: ['5:16 wrong-kind'],
  },
  'a threshold above the number of signers': {
    text: withRule(IMAGES, 'signers: [{ key: a.pub }, { key: b.pub }]', 'threshold: 3'),
    faults: ['5:16 threshold'],
    notInSchema: SEVERAL,
  },
  'one file twice below a threshold': {
    text: withRule(IMAGES, 'signers: [{ key: a.pub }, { key: b.pub }, { key: ./a.pub }]', 'threshold: 2'),
    faults: ['4:54 threshold'],
    notInSchema: SEVERAL,
  },
  'one key twice below a threshold': {
    text: withRule(IMAGES, 'threshold: 2', 'signers:', '  - key: |', blockOf(KEY, 6), '  - key: |', blockOf(KEY, 6)),
    faults: [`${7 + KEY.trim().split('\n').length}:14 threshold`],
    notInSchema: SEVERAL,
  },
  'a threshold beside a publisher': { text: published('threshold: 1'), faults: ['5:5 threshold'] },
  'a threshold beside an exemption': {
    text: exempt('reason: a', 'until: 2027-01-01', 'threshold: 1'),
    faults: ['7:5 threshold'],
  },

  // --- exemptions
  'an exemption without reason and end': { text: exempt(), faults: ['3:5 missing', '3:5 missing'] },
  'an empty reason': { text: exempt('reason: " "', 'until: 2027-01-01'), faults: ['5:13 wrong-kind'] },
  'another exemption': {
    text: withRule(IMAGES, 'accept: anything', 'reason: a', 'until: 2027-01-01'),
    faults: ['4:13 wrong-kind'],
  },
  'a date with a time': { text: exempt('reason: a', 'until: 2027-01-01T00:00:00Z'), faults: ['6:12 date'] },
  'a date of another order': { text: exempt('reason: a', 'until: 31.3.2027'), faults: ['6:12 date'] },
  'a day that no calendar has': {
    text: exempt('reason: a', 'until: 2027-02-29'),
    faults: ['6:12 date'],
    notInSchema: LANGUAGE('dates'),
  },
  'a month that no calendar has': {
    text: exempt('reason: a', 'until: 2027-13-01'),
    faults: ['6:12 date'],
    notInSchema: LANGUAGE('dates'),
  },
  'requirements beside an exemption': {
    text: exempt('reason: a', 'until: 2027-01-01', 'attestations: [sbom]', 'max-age: 3d'),
    faults: ['7:5 contradiction', '8:5 contradiction'],
  },
  'parts of an exemption beside signers': {
    text: withRule(IMAGES, 'signers: [{ key: a.pub }]', 'pinned: true', 'until: 2027-01-01', 'reason: a'),
    faults: ['5:5 contradiction', '6:5 contradiction', '7:5 contradiction'],
  },

  // --- globs
  'a tag': { text: glob('ghcr.io/acme/app:1.0'), faults: ['3:14 glob'] },
  'a tag that is a wildcard': { text: glob('ghcr.io/acme/app:*'), faults: ['3:14 glob'] },
  'a tag of a name without a registry': { text: glob('alpine:3'), faults: ['3:14 glob'] },
  'a tag behind a port': {
    text: glob('localhost:5000/acme/app:1'),
    faults: ['3:14 glob'],
  },
  'a tag in braces': {
    text: glob('ghcr.io/acme/{a,b:1}'),
    faults: ['3:14 glob'],
    notInSchema: LANGUAGE('braces of globs'),
  },
  'a digest': { text: glob(`ghcr.io/acme/app@sha256:${'0'.repeat(64)}`), faults: ['3:14 glob'] },
  brackets: { text: glob('ghcr.io/acme/[ab]'), faults: ['3:14 glob'] },
  'uppercase letters': { text: glob('ghcr.io/Acme/*'), faults: ['3:14 glob'] },
  'a scheme': { text: glob('https://ghcr.io/acme/*'), faults: ['3:14 glob'], notInSchema: LANGUAGE('names of images') },
  'a blank': { text: glob('ghcr.io/acme/a b'), faults: ['3:14 glob'] },
  'a letter that only looks like one': { text: glob('ghcr.io/\u0430cme/*'), faults: ['3:14 glob'] },
  'a pattern in place of a glob': { text: glob('^ghcr.io/acme/.+$'), faults: ['3:14 glob'] },
  'an exclusion of an exclusion': { text: glob('!!ghcr.io/acme/a'), faults: ['3:13 glob', '3:14 glob'] },
  'an exclusion of nothing': {
    text: withRule(`images: [ghcr.io/acme/*, '!']`, 'publisher: auto'),
    faults: ['3:30 glob'],
  },
  'exclusions alone': { text: glob('!ghcr.io/acme/a'), faults: ['3:13 glob'] },
  'braces that do not close': {
    text: glob('ghcr.io/{acme/*'),
    faults: ['3:14 glob'],
    notInSchema: LANGUAGE('braces of globs'),
  },
  'braces that do not open': {
    text: glob('ghcr.io/acme}/*'),
    faults: ['3:14 glob'],
    notInSchema: LANGUAGE('braces of globs'),
  },
  'braces around one': {
    text: glob('ghcr.io/{acme}/*'),
    faults: ['3:14 glob'],
    notInSchema: LANGUAGE('braces of globs'),
  },
  'two globs in one': {
    text: glob('ghcr.io/a/*,ghcr.io/b/*'),
    faults: ['3:14 glob'],
    notInSchema: LANGUAGE('braces of globs'),
  },
  'a component of nothing': {
    text: withRule(`images: [ghcr.io//a, ghcr.io/acme/, /acme/a]`, 'publisher: auto'),
    faults: ['3:14 glob', '3:26 glob', '3:41 glob'],
    notInSchema: LANGUAGE('names of images'),
  },

  // --- templates
  'an unknown template': {
    text: signer('identity: https://github.com/acme/{repo}/x'),
    faults: ['5:19 template'],
  },
  'templates of other cases and with blanks': {
    text: signer(
      `identity: 'https://github.com/{Name}/{ tag }'`,
      'source-ref: refs/tags/{version}',
      'workflow-ref: refs/{}',
      'source-repository: https://github.com/acme/${name}}',
    ),
    faults: ['5:19 template', '6:21 template', '7:23 template', '8:28 template'],
  },
  'a template in a pattern': {
    text: signer(`identity-regexp: 'https://github.com/acme/{name}/.+'`, `issuer-regexp: 'https://{path}.+'`),
    faults: ['5:26 template', '6:24 template'],
  },
  'templates where they mean nothing': {
    text: withRule(
      `name: rule of {name}`,
      `images: ['ghcr.io/acme/{name}', 'ghcr.io/acme/{tag}']`,
      'signers:',
      `  - identity: ${IDENTITY}`,
      '    issuer: https://ci.example/{path}',
      '    workflow-name: release {tag}',
      '    workflow-trigger: "{tag}"',
      '    workflow-sha: "{tag}"',
      '  - key: keys/{name}.pub',
      'trusted-root: trust/{name}.json',
      'signature-repository: ghcr.io/acme/{name}',
      'attestations: ["https://acme.example/{name}"]',
    ),
    faults: [
      '3:11 template',
      '4:14 template',
      '4:37 template',
      '7:17 template',
      '8:24 template',
      '9:27 template',
      '10:23 template',
      '11:14 template',
      '12:19 template',
      '13:27 template',
      '14:20 template',
    ],
  },
  'an unknown template in the name of a signature': {
    text: published('signed-name: ghcr.io/{owner}/{name}'),
    faults: ['5:18 template'],
  },

  // --- requirements
  'an unknown type': {
    text: published('attestations: [sbom, sdpx]'),
    faults: ['5:26 predicate-type'],
    notInSchema: LANGUAGE('names of predicate types'),
  },
  'the type of a signature': {
    text: published('attestations: [https://sigstore.dev/cosign/sign/v1]'),
    faults: ['5:20 predicate-type'],
    notInSchema: LANGUAGE('names of predicate types'),
  },
  'none beside others': {
    text: published('attestations: [sbom, none]'),
    faults: ['5:26 contradiction'],
    notInSchema: SEVERAL,
  },
  'nothing required': {
    text: published('require-signature: false', 'attestations: [none]'),
    faults: ['5:5 contradiction'],
    notInSchema: SEVERAL,
  },
  'a name of no signature': {
    text: published('require-signature: false', 'signed-name: ghcr.io/acme/a'),
    faults: ['6:5 contradiction'],
    notInSchema: SEVERAL,
  },
  'a platform that is none': {
    text: published('platforms: [linux, Linux/amd64]'),
    faults: ['5:17 platform', '5:24 platform'],
  },
  'all platforms and one': {
    text: published('platforms: [linux/amd64, all]'),
    faults: ['5:30 contradiction'],
    notInSchema: SEVERAL,
  },
  'ages without a unit': {
    text: published('max-age: 90', 'min-age: 9 d'),
    faults: ['5:14 wrong-kind', '6:14 duration'],
  },
  'ages out of bounds': {
    text: published('max-age: 36501d', 'min-age: 0s'),
    faults: ['5:14 duration', '6:14 duration'],
    notInSchema: LANGUAGE('durations'),
  },
  'older than too old': {
    text: published('max-age: 3d', 'min-age: 72h'),
    faults: ['6:14 contradiction'],
    notInSchema: SEVERAL,
  },
  'signatures in no repository': {
    text: published('signature-repository: [ghcr.io/acme/a:1, a=b=c]'),
    faults: ['5:28 repository', '5:46 repository'],
    notInSchema: LANGUAGE('names of images'),
  },
  'signatures in a map': { text: published('signature-repository: { a: b }'), faults: ['5:27 wrong-kind'] },
  'a root at a URL': {
    text: published('trusted-root: https://acme.example/root.json'),
    faults: ['5:19 wrong-kind'],
    notInSchema: LANGUAGE('paths'),
  },

  // --- files of others
  'a policy of Kyverno': {
    text: 'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nspec: {}\n',
    faults: ['1:1 foreign'],
  },
  'a resource of OpenShift': {
    text: 'kind: ClusterImagePolicy\napiVersion: config.openshift.io/v1\nspec: {}\n',
    faults: ['2:1 foreign'],
  },
  'a policy.json of containers/image': {
    text: '{"default": [{"type": "reject"}], "transports": {}}',
    faults: ['1:35 foreign'],
  },
};
