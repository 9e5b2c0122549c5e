import { describe, expect, test } from 'vitest';
import { findIn, scanText } from './find.ts';

const HEX = 'a'.repeat(64);
const DIGEST = `sha256:${HEX}`;

/** What is in a Dockerfile. */
type Row = readonly [what: string, text: string, found: readonly string[]];

const rows: readonly Row[] = [
  ['one stage', 'FROM alpine:3.20\n', ['1:6 alpine:3.20 → docker.io/library/alpine:3.20']],
  ['no tag is latest', 'FROM ghcr.io/acme/api', ['1:6 ghcr.io/acme/api → ghcr.io/acme/api:latest']],
  ['a keyword in any case', 'from\talpine as X\nFrOm x', ['1:6 alpine → docker.io/library/alpine:latest']],
  [
    'a registry with a port, with and without a tag',
    'FROM localhost:5000/a\nFROM r.example:5000/a/b:1',
    ['1:6 localhost:5000/a → localhost:5000/a:latest', '2:6 r.example:5000/a/b:1'],
  ],
  ['tag and digest', `FROM a.b/c:1@${DIGEST} AS x`, [`1:6 a.b/c:1@${DIGEST}`]],
  ['a bare digest', `FROM a.b/c@${HEX}`, [`1:6 a.b/c@${HEX} → a.b/c@${DIGEST}`]],
  ['a platform', 'FROM --platform=linux/arm64 a.b/c:1', ['1:29 a.b/c:1 [linux/arm64]']],
  ['other flags', 'FROM --x=y --platform=linux/arm64 --z a.b/c:1', ['1:39 a.b/c:1 [linux/arm64]']],
  ['an automatic platform', 'FROM --platform=$BUILDPLATFORM a.b/c:1', ['1:32 a.b/c:1']],
  ['one with a default', 'ARG BUILDPLATFORM=linux/amd64\nFROM --platform=${BUILDPLATFORM} a.b/c:1', ['2:34 a.b/c:1']],
  ['a platform of a variable', 'ARG P=linux/s390x\nFROM --platform=$P a.b/c:1', ['2:20 a.b/c:1 [linux/s390x]']],
  ['a platform without a value', 'ARG P\nFROM --platform=$P a.b/c:1', ['2:20 a.b/c:1']],
  // --- lines
  [
    'spaces behind the escape, comments and blank lines between',
    'FROM --platform=linux/amd64 \\  \n  # FROM no\n\n\t a.b/c:1 \\\n  as x\nFROM X',
    ['4:3 a.b/c:1 [linux/amd64]'],
  ],
  ['a name over two lines', 'FROM a.b/\\\nc:1', ['1:6 a.b/\\\nc:1 → a.b/c:1']],
  ['another escape', '# escape=`\nFROM `\n a.b/c:1', ['3:2 a.b/c:1']],
  ['the usual escape is none then', '#escape=`\r\nRUN dir c:\\\r\nFROM a.b/c:1\r\n', ['3:6 a.b/c:1']],
  ['an escaped escape does not continue', 'RUN x \\\\\nFROM a.b/c:1', ['2:6 a.b/c:1']],
  ['the directive is none behind a comment', '# a comment\n# escape=`\nRUN `\nFROM a.b/c:1', ['4:6 a.b/c:1']],
  ['a byte order mark and carriage returns', '\uFEFFFROM a.b/c:1\r\nFROM a.b/d:1\r\n', ['1:7 a.b/c:1', '2:6 a.b/d:1']],
  ['characters of several bytes', '# 日本🎉\nLABEL a="🎉"\nFROM \ta.b/c:1', ['3:7 a.b/c:1']],
  ['no instruction', 'FROM\nFROM --platform=a\n  \nfoo bar\n', []],
  ['a comment', '# FROM a\n  # FROM b\n', []],
  // --- variables
  [
    'a default',
    'ARG BASE=a.b/c:1\nFROM ${BASE}\nFROM $BASE AS x',
    ['2:6 ${BASE} → a.b/c:1 {1:10 a.b/c:1}', '3:6 $BASE → a.b/c:1 {1:10 a.b/c:1}'],
  ],
  [
    'quotes',
    'ARG A="a.b/c:1"\nARG B=\'a.b/d\'\nFROM "$A"\nFROM $B:2',
    ['3:7 $A → a.b/c:1 {1:8 a.b/c:1}', '4:6 $B:2 → a.b/d:2 {2:8 a.b/d}'],
  ],
  ['an empty default', 'ARG R=\nARG S=""\nFROM ${R}${S}a.b/c:1', ['3:6 ${R}${S}a.b/c:1 → a.b/c:1 {2:8 }']],
  ['several in one', 'ARG R=a.b N=c\nARG T=1.10\nFROM $R/$N:$T', ['3:6 $R/$N:$T → a.b/c:1.10 {2:7 1.10}']],
  ['one of another', 'ARG V=1\nARG T=$V-slim\nFROM a.b/c:${T}', ['3:6 a.b/c:${T} → a.b/c:1-slim {2:7 $V-slim}']],
  [
    'the last one counts',
    'ARG V=1\nFROM a.b/c:$V\nARG V=2\nFROM a.b/c:$V',
    ['2:6 a.b/c:$V → a.b/c:1 {1:7 1}', '4:6 a.b/c:$V → a.b/c:1 {1:7 1}'],
  ],
  ['a later one before the first stage', 'ARG V=1\nARG V=2\nFROM a.b/c:$V', ['3:6 a.b/c:$V → a.b/c:2 {2:7 2}']],
  ['no default', 'ARG V\nFROM a.b/c:$V', ['2:6 a.b/c:$V (unresolved)']],
  ['no declaration', 'FROM ${R}/c:1\nFROM $X', ['1:6 ${R}/c:1 (unresolved)', '2:6 $X (unresolved)']],
  [
    'declared in a stage only',
    'FROM a.b/c:1\nARG V=2\nENV W=3\nFROM a.b/c:$V\nFROM a.b/c:$W',
    ['1:6 a.b/c:1', '4:6 a.b/c:$V (unresolved)', '5:6 a.b/c:$W (unresolved)'],
  ],
  ['a default where it is used', `FROM \${V:-a.b/c:1@${DIGEST}}`, [`1:6 \${V:-a.b/c:1@${DIGEST}} → a.b/c:1@${DIGEST}`]],
  [
    'of one without a value',
    'ARG V\nFROM ${V:-a.b/c:1}\nFROM ${V-a.b/d:1}',
    ['2:6 ${V:-a.b/c:1} → a.b/c:1', '3:6 ${V-a.b/d:1} → a.b/d:1'],
  ],
  [
    'of an empty one',
    'ARG V=\nFROM a.b/c${V:-:1}\nFROM a.b/d${V-:1}',
    ['2:6 a.b/c${V:-:1} → a.b/c:1', '3:6 a.b/d${V-:1} → a.b/d:latest {1:7 }'],
  ],
  ['defaults of defaults', 'ARG T=2\nFROM ${A:-${B:-a.b/c:$T}}', ['2:6 ${A:-${B:-a.b/c:$T}} → a.b/c:2 {1:7 2}']],
  [
    'what is set',
    'ARG T=1\nFROM a.b/c${T:+:x}\nFROM a.b/c${U:+:x}',
    ['2:6 a.b/c${T:+:x} → a.b/c:x', '3:6 a.b/c${U:+:x} → a.b/c:latest'],
  ],
  ['a needed one', 'FROM ${V:?needed}', ['1:6 ${V:?needed} (unresolved)']],
  [
    'parts of values',
    'ARG V=v1.2.3\nFROM a.b/c:${V#v}\nFROM a.b/c:${V%.*}\nFROM a.b/c:${V%%.*}\nFROM a.b/c:${V##*.}\nFROM a.b/c:${V/./-}\nFROM a.b/c:${V//./-}',
    ['1.2.3', 'v1.2', 'v1', '3', 'v1-2.3', 'v1-2-3'].map((tag, index) => {
      const form = ['#v', '%.*', '%%.*', '##*.', '/./-', '//./-'][index] ?? '';
      return `${index + 2}:6 a.b/c:\${V${form}} → a.b/c:${tag} {1:7 v1.2.3}`;
    }),
  ],
  ['what a build sets', 'FROM a.b/c-$TARGETARCH:1', ['1:6 a.b/c-$TARGETARCH:1 (unresolved)']],
  [
    'also with a default where it is used',
    'FROM a.b/c:${TARGETARCH:-amd64}',
    ['1:6 a.b/c:${TARGETARCH:-amd64} (unresolved)'],
  ],
  ['an upper case', 'FROM Alpine:3', ['1:6 Alpine:3 (unresolved)']],
  [
    'a placeholder',
    'FROM {username}/x\nFROM @BASE@\nFROM {{ .Base }}:1 AS x',
    ['1:6 {username}/x (unresolved)', '2:6 @BASE@ (unresolved)', '3:6 {{ .Base }}:1 (unresolved)'],
  ],
  ['a brace that is not closed', 'FROM ${V:-a', ['1:6 ${V:-a (unresolved)']],
  // --- stages
  [
    'stages in any case',
    'FROM a.b/c:1 AS Base\nFROM base AS x\nCOPY --from=BASE / /\nCOPY --from=x / /',
    ['1:6 a.b/c:1'],
  ],
  ['a stage of a variable', 'ARG S=base\nFROM a.b/c:1 AS base\nFROM $S', ['2:6 a.b/c:1']],
  [
    'a stage of a form',
    'FROM a.b/c:1 AS bin-linux\nFROM a.b/d:1 AS bin-darwin\nFROM bin-$TARGETOS',
    ['1:6 a.b/c:1', '2:6 a.b/d:1'],
  ],
  [
    'no stage of that form',
    'FROM a.b/c:1 AS bin\nFROM bins-$TARGETOS\nFROM $TARGETOS',
    ['1:6 a.b/c:1', '2:6 bins-$TARGETOS (unresolved)', '3:6 $TARGETOS (unresolved)'],
  ],
  [
    'a name before its stage is an image',
    'FROM base\nFROM a.b/c:1 AS base',
    ['1:6 base → docker.io/library/base:latest', '2:6 a.b/c:1'],
  ],
  ['scratch, also of a variable', 'ARG S=scratch\nFROM scratch\nFROM $S\nCOPY --from=scratch / /', []],
  // --- other instructions
  [
    'COPY --from',
    'FROM scratch\nCOPY --link --from=a.b/c:1 --chown=1:1 / /\ncopy --from="a.b/d" / /',
    ['2:20 a.b/c:1', '3:14 a.b/d → a.b/d:latest'],
  ],
  ['a number', 'FROM scratch\nCOPY --from=0 / /\nCOPY --from=7 / /', []],
  ['COPY without', 'FROM scratch\nCOPY from=a /--from=b\nCOPY a --from=b /\n', []],
  [
    'a variable in it',
    'ARG V=a.b/c:1\nFROM scratch\nARG V\nCOPY --from=$V / /\nRUN --mount=type=bind,from=$V x',
    ['4:13 $V (unresolved)', '5:28 $V (unresolved)'],
  ],
  ['ADD --from', 'FROM scratch\nADD --from=a.b/c:1 / /', ['2:12 a.b/c:1']],
  [
    'mounts',
    'FROM scratch AS s\nRUN --mount=type=cache,target=/x --mount=type=bind,from=a.b/c:1,source=/ --network=none \\\n  --mount=from=a.b/d:2 --mount=from=s,target=/ \\\n  --mount=type=bind,"from=a.b/e:3" \\\n  echo --mount=from=no',
    ['2:57 a.b/c:1', '3:16 a.b/d:2', '4:27 a.b/e:3'],
  ],
  [
    'ONBUILD',
    'FROM scratch\nONBUILD COPY --from=a.b/c:1 / /\nonbuild run --mount=from=a.b/d:1 x\nONBUILD FROM a.b/e:1',
    ['2:21 a.b/c:1', '3:26 a.b/d:1', '4:14 a.b/e:1'],
  ],
  // --- directives
  [
    'the frontend',
    '# syntax=docker/dockerfile:1.7\nFROM scratch',
    ['1:10 docker/dockerfile:1.7 → docker.io/docker/dockerfile:1.7'],
  ],
  ['behind another directive', '#check=skip=all\n#  SYNTAX =  a.b/c:1  \nFROM scratch', ['2:14 a.b/c:1']],
  ['not behind a blank line, a comment, an instruction', '\n# syntax=a.b/c:1', []],
  ['not behind a comment', '# a\n# syntax=a.b/c:1', []],
  ['a frontend in a comment of C', '// syntax=a.b/c:1\nx {', ['1:11 a.b/c:1']],
  ['behind a shebang', '#!/x\n//syntax = a.b/c:1\n', ['2:12 a.b/c:1']],
  ['the usual one is first', '# syntax=a.b/c:1\n// syntax=a.b/d:1', ['1:10 a.b/c:1']],
  ['a frontend in JSON', '#!/x\n{ "a": {},\n "syntax": "a.b/c:1" }\n', ['3:13 a.b/c:1']],
  ['only at its top', '{ "a": { "syntax": "a.b/c:1" } }', []],
  ['an escape in a comment of C is none', '// escape=`\nFROM a.b/c:1 `', ['2:6 a.b/c:1']],
  ['not behind an instruction', 'FROM scratch\n# syntax=a.b/c:1', []],
  // --- heredocs
  ['a body', 'FROM a.b/c:1\nRUN <<EOF\nFROM no\nEOF\nFROM a.b/d:1', ['1:6 a.b/c:1', '5:6 a.b/d:1']],
  [
    'names in quotes, and tabs',
    'RUN cat <<-"END" > /x\nFROM no\n\tEND\nCOPY <<\'E\' /y\nFROM no\nE\nFROM a.b/d:1',
    ['7:6 a.b/d:1'],
  ],
  ['several', 'RUN 3<<A 4<<B\nFROM no\nB\nA\nFROM no\nB\nFROM a.b/d:1', ['7:6 a.b/d:1']],
  ['in quotes it is none', 'RUN echo " <<X "\nFROM a.b/c:1\nX', ['2:6 a.b/c:1']],
  ['one without an end hides nothing', 'RUN cat <<X\nFROM a.b/c:1', ['2:6 a.b/c:1']],
  ['of an instruction that has none', 'LABEL a=<<X\nFROM a.b/c:1\nX', ['2:6 a.b/c:1']],
  // --- comments that ignore
  [
    'ignored',
    '# image-provenance: ignore a test image\nFROM a.b/c:1\nFROM a.b/d:1',
    ['2:6 a.b/c:1 (ignored)', '3:6 a.b/d:1'],
  ],
  [
    'above an instruction of several lines',
    '#image-provenance: ignore a test\nFROM --platform=linux/amd64 \\\n a.b/c:1',
    ['3:2 a.b/c:1 (ignored) [linux/amd64]'],
  ],
  [
    'no reason, no ignoring',
    '# image-provenance: ignore\nFROM a.b/c:1\n# image-provenance: ignore \nFROM a.b/d:1',
    ['2:6 a.b/c:1', '4:6 a.b/d:1'],
  ],
  ['not over a blank line', '# image-provenance: ignore x\n\nFROM a.b/c:1', ['3:6 a.b/c:1']],
  ['behind text', 'FROM a.b/c:1 # image-provenance: ignore x\nFROM a.b/d:1', ['1:6 a.b/c:1 (ignored)', '2:6 a.b/d:1']],
];

test.each(rows)('%s', async (_, text, found) => {
  expect(await findIn('Dockerfile', text)).toEqual(found);
});

describe('files', () => {
  test.each([
    'Dockerfile',
    'a/dockerfile',
    'Containerfile',
    'x.Dockerfile',
    'x.containerfile',
    'Dockerfile.dev',
    'DOCKERFILE-dev',
    'Dockerfile_1.2',
    'Containerfile.el9',
    'Dockerfile.j2',
    'Dockerfile.tmpl',
  ])('%s is one', async (path) => {
    expect(await findIn(path, 'FROM a.b/c:1')).toEqual(['1:6 a.b/c:1']);
  });

  test.each([
    'Dockerfile.dockerignore',
    'x.Dockerfile.dockerignore',
    'Dockerfile.md',
    'dockerfile.go',
    'dockerfile_test.go',
    'Dockerfiles',
    'MyDockerfile',
    'Dockerfile/readme',
    'dockerfile-ast.ts',
    'Dockerfile-docs.rst',
  ])('%s is none', async (path) => {
    expect(await findIn(path, 'FROM a.b/c:1')).toEqual([]);
  });
});

test('why a name is not known is a sentence', async () => {
  const { references } = await scanText('Dockerfile', 'ARG V\nFROM $V\nFROM $TARGETOS\nFROM A\n');
  expect(references.map(({ why }) => why)).toEqual([
    'The variable "V" has no value in the files.',
    'The build sets the variable "TARGETOS".',
    '"A" is not an image reference: the path of a repository must be lowercase.',
  ]);
});

test('variables that name each other cost no more than their length', async () => {
  const doubled = Array.from({ length: 60 }, (_, index) => `ARG A${index + 1}=$A${index}$A${index}`).join('\n');
  const [found] = (await scanText('Dockerfile', `ARG A0=x\n${doubled}\nFROM $A60`)).references;
  expect(found).toMatchObject({ kind: 'unresolved', written: '$A60' });
  const loop = await scanText('Dockerfile', 'ARG A=$B\nARG B=$A\nFROM $B');
  expect(loop.references).toMatchObject([{ kind: 'unresolved', written: '$B' }]);
});
