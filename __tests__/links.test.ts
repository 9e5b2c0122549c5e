import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { anchorsOf, linksOf } from './support/markdown.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGES = globSync(['*.md', 'docs/*.md', '.github/**/*.md'], { cwd: ROOT }).toSorted();
const DOCS = PAGES.filter((page) => page.startsWith('docs/'));
const INDEX = 'docs/README.md';
/** What shows links to people who are on another site: messages, descriptions of inputs, a report for code scanning. */
const OTHERS = globSync(['src/**/*.ts', 'action.yml', '*/action.yml', 'schema/*.json', 'package.json'], { cwd: ROOT });
const REPOSITORY = 'OWNER/image-provenance';
/** A file of this repository on GitHub. */
const OWN = new RegExp(
  String.raw`https://(?:github\.com/${REPOSITORY}/blob/main|raw\.githubusercontent\.com/${REPOSITORY}/main)/(?<path>[\w./-]*[\w/-])(?:#(?<anchor>[\w-]+))?`,
  'g',
);

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Whether a path of this repository is there, and has the anchor. */
function isThere(path: string, anchor: string | undefined): boolean {
  return (
    existsSync(join(ROOT, path)) && (anchor === undefined || !path.endsWith('.md') || anchorsOf(read(path)).has(anchor))
  );
}

/** Where a relative link of a page leads: a path of this repository, and the anchor there. */
function targetOf(page: string, link: string): readonly [path: string, anchor: string | undefined] {
  const [path = '', anchor] = link.split('#');
  return [path === '' ? page : relative(ROOT, join(ROOT, dirname(page), decodeURIComponent(path))), anchor];
}

const isRelative = (link: string): boolean => !/^[a-z][a-z+.-]*:/i.test(link);

describe.each(PAGES)('%s', (page) => {
  const links = linksOf(read(page));

  test('has no link, anchor or picture that leads nowhere', () => {
    const broken = links.filter((link) => isRelative(link) && !isThere(...targetOf(page, link)));
    expect(broken).toEqual([]);
  });

  test('leads to other sites by https, and to a whole address', () => {
    const others = links.filter((link) => !isRelative(link) && !link.startsWith('mailto:'));
    expect(others.filter((link) => !link.startsWith('https://') || !URL.canParse(link))).toEqual([]);
  });
});

test.each([...PAGES, ...OTHERS].filter((path) => read(path).search(OWN) >= 0))(
  '%s names files of this repository on GitHub that are there',
  (path) => {
    const broken = [...read(path).matchAll(OWN)].filter(
      ({ groups = {} }) => !isThere(groups['path'] ?? '', groups['anchor']),
    );
    expect(broken.map(([link]) => link)).toEqual([]);
  },
);

test.each(DOCS)('%s says below its title for whom it is', (page) => {
  expect(read(page)).toMatch(/^# [^\n]+\n\n_For [^\n_]+\._(?:\n\n|$)/);
});

test('the index leads to every page', () => {
  const listed = linksOf(read(INDEX)).map((link) => targetOf(INDEX, link)[0]);
  expect(DOCS.filter((page) => page !== INDEX && !listed.includes(page))).toEqual([]);
});

test('every picture is on a page, and says in words what it shows', () => {
  const shown = PAGES.flatMap((page) => linksOf(read(page)).map((link) => targetOf(page, link)[0]));
  const pictures = globSync('docs/pictures/*', { cwd: ROOT });
  expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
  const wordless = PAGES.filter((page) => /!\[\]\(|<img(?![^>]*\salt="[^"]+")/.test(read(page)));
  expect(wordless).toEqual([]);
});

test.each([
  ['## What is found', 'what-is-found'],
  ["## What 'verified' means", 'what-verified-means'],
  ['## `report.json` and _the_ **files**', 'reportjson-and-the-files'],
  ['## ✅ Verified', '-verified'],
  ['## Größe & Maß', 'größe--maß'],
  ['## a_b and [a link](x.md)', 'a_b-and-a-link'],
  ['## Closed ##', 'closed'],
  ['## Twice\n\n## Twice', 'twice-1'],
  ['text <a id="here"></a>', 'here'],
])('the anchor of %j', (markdown, anchor) => {
  expect([...anchorsOf(markdown)]).toContain(anchor);
});

test('what code shows is no heading and no link', () => {
  const markdown = '```md\n# no\n[no](no.md)\n```\n\n`[no](no.md)` and <!-- [no](no.md) --> [`yes`](yes.md "title")\n';
  expect([...anchorsOf(markdown)]).toEqual([]);
  expect(linksOf(markdown)).toEqual(['yes.md']);
  expect(linksOf('[a]: one.md\n<img alt="x" src="two.png"><source srcset="three.png">')).toEqual([
    'one.md',
    'two.png',
    'three.png',
  ]);
});

describe('the README', () => {
  const readme = read('README.md');
  const linesBefore = readme.slice(0, readme.indexOf('<!-- inputs:start -->')).split('\n').length;

  test('has at most 250 lines before the tables of inputs', () => {
    expect(linesBefore).toBeLessThanOrEqual(250);
  });

  const rows = [
    ...readme.matchAll(/^\| (?<image>.*?) +\| (?<permissions>none|`.*?`) +\| \[.*?\]\((?<link>\S+?)\).*\|$/gm),
  ].map(({ groups = {} }) => [groups['image'] ?? '', groups['permissions'] ?? '', groups['link'] ?? ''] as const);

  test('has the cases that people come with', () => {
    expect(rows.length).toBe(17);
  });

  test.each(rows)('leads from the case %s to a workflow with exactly the permissions %s', (_, permissions, link) => {
    const [page, anchor = ''] = targetOf('README.md', link);
    const { jobs, permissions: ofAll } = workflowBelow(page, anchor);
    const [first, ...more] = Object.values(jobs).map((job) => job.permissions ?? ofAll);
    const stated = [...permissions.matchAll(/`([a-z-]+): (read|write)`/g)].map(([, name, access]) => [name, access]);
    expect(first).toEqual(Object.fromEntries(stated));
    expect(more.filter((each) => Object.keys(each).length > 0)).toEqual([]);
  });
});

const Permissions = z.record(z.string(), z.enum(['read', 'write']));
const Workflow = z.object({
  name: z.string(),
  permissions: Permissions,
  jobs: z.record(z.string(), z.object({ permissions: Permissions.optional() })),
});

/** The first whole workflow below a heading; without one, the first of the page. */
function workflowBelow(page: string, anchor: string): z.infer<typeof Workflow> {
  const sections = read(page).split(/^(?=#{1,6} )/m);
  const from = anchor === '' ? 0 : sections.findIndex((section) => anchorsOf(section).has(anchor));
  const [, text = ''] = /^```yaml\n(name: [\s\S]*?)^```/m.exec(sections.slice(from).join('')) ?? [];
  return Workflow.parse(parse(text));
}
