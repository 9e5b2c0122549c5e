import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findChromium, startBrowser } from '../scripts/preview/browser.ts';
import { renderSampleCases, runDemoCases } from '../scripts/preview/cases.ts';
import type { PreviewCase } from '../scripts/preview/preview-case.ts';
import { renderAsGitHub, renderPage } from '../scripts/preview/github-markdown.ts';

describe('Markdown as GitHub renders it', () => {
  test.each([
    ['a mention is a link', 'by @octocat', '<a href="https://github.com/octocat"'],
    ['a reference is a link', 'see #7', '/issues/7"'],
    ['an address is a link', 'see https://a.example/x', '<a href="https://a.example/x"'],
    ['an alert is one', '> [!CAUTION]\n> careful', 'class="markdown-alert markdown-alert-caution"'],
    ['a table is one', '| a |\n|---|\n| b |', '<td>b</td>'],
    ['a folded part stays', '<details><summary>a</summary>\n\nb\n\n</details>', '<details><summary>a</summary>'],
  ])('%s', async (_, markdown, html) => {
    expect(await renderAsGitHub(markdown)).toContain(html);
  });

  test.each(['<script>x</script>', '<img src="x" onerror="y">', '<a href="javascript:x">y</a>', '<iframe src="x">'])(
    '%s does nothing',
    async (markdown) => {
      expect(await renderAsGitHub(markdown)).not.toMatch(/script|onerror|iframe/);
    },
  );
});

const pageFacts = z.object({
  /** pixels by which the page is wider than the window */
  overflow: z.number(),
  /** the right edges of what is seen without scrolling: verdicts, and packages with both versions */
  edges: z.array(z.number()),
  headings: z.array(z.string()),
  tables: z.number(),
  elements: z.array(z.string()),
  links: z.array(z.string()),
  background: z.string(),
});

/** Runs in the page. */
const READ_FACTS = `({
  overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  edges: [...document.querySelectorAll('table')].flatMap((table) => {
    const [first] = table.querySelectorAll('th');
    const seen = first.textContent === 'verdict' ? 1 : first.textContent === 'package' ? 3 : 0;
    return [...table.querySelectorAll('th')].slice(0, seen).map((cell) => cell.getBoundingClientRect().right);
  }),
  headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => heading.textContent),
  tables: document.querySelectorAll('table').length,
  elements: [...new Set([...document.querySelectorAll('main *')].map(({ localName }) => localName))],
  links: [...document.querySelectorAll('main a')].map((link) => link.href),
  background: getComputedStyle(document.body).backgroundColor,
})`;

const ELEMENTS = new Set(
  'a blockquote br code details div h2 h3 li p path pre strong summary svg table tbody td th thead tr ul'.split(' '),
);
const OWN_LINK =
  /^https:\/\/(?:github\.com\/image-provenance-demo\/images|github\.com\/acme\/api|search\.sigstore\.dev\/\?logIndex=\d+$)/;

const SIGNER_PAGE =
  'https://github.com/acme/api/blob/da283c26829d46c2d2883de5ff98bee672428696/.github/workflows/release.yml';

const chromium = findChromium();
if (chromium === undefined) {
  process.stdout.write('Skipped: no Chromium on the path (variable CHROMIUM), so nothing is looked at in a browser.\n');
}

describe.skipIf(chromium === undefined)('in a browser', { timeout: 240_000 }, () => {
  let browser: Browser;
  let cases: readonly PreviewCase[];

  beforeAll(async () => {
    [browser, cases] = await Promise.all([
      startBrowser(chromium ?? ''),
      runDemoCases().then((demo) => [...demo, ...renderSampleCases()]),
    ]);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
  });

  const read = async (
    { title, markdown }: PreviewCase,
    theme: 'light' | 'dark',
    width: number,
  ): Promise<z.infer<typeof pageFacts>> => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.setContent(renderPage(title, await renderAsGitHub(markdown), theme));
    await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
    const facts = pageFacts.parse(await page.evaluate(READ_FACTS));
    await page.close();
    return facts;
  };

  test.each([
    ['light', 400],
    ['dark', 400],
    ['light', 1200],
    ['dark', 1200],
  ] as const)(
    '%s, %d pixels wide: every page fits, and has what it must have and nothing else',
    async (theme, width) => {
      for (const each of cases) {
        const { overflow, edges, headings, tables, elements, links, background } = await read(each, theme, width);
        expect(overflow, each.name).toBeLessThanOrEqual(0);
        expect(Math.max(0, ...edges), each.name).toBeLessThanOrEqual(width);
        const changes = each.markdown.includes('### What changed')
          ? ['What changed (images: 1 changed, 1 unchanged)']
          : [];
        expect(headings.slice(1), each.name).toEqual(changes);
        expect(headings[0], each.name).toMatch(/^(?:✅|❌|⚠️) /u);
        expect(tables > 0, each.name).toBe(each.markdown.includes('|---|'));
        expect(
          elements.filter((name) => !ELEMENTS.has(name)),
          each.name,
        ).toEqual([]);
        expect(
          links.filter((link) => !OWN_LINK.test(link)),
          each.name,
        ).toEqual([]);
        expect(background, each.name).toBe(theme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(13, 17, 23)');
      }
    },
  );

  test('hostile texts are shown, and nothing of them is a link', async () => {
    const hostile = cases.filter(({ name }) => name.startsWith('hostile'));
    expect(hostile.length).toBeGreaterThan(4);
    for (const each of hostile) {
      expect(each.markdown).toContain('octocat');
      const { links } = await read(each, 'light', 400);
      // the attestations among them are of the samples' own signer
      expect(
        links.filter((link) => link !== SIGNER_PAGE),
        each.name,
      ).toEqual([]);
    }
  });
});
