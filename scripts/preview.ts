import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium, startBrowser } from './preview/browser.ts';
import { renderSampleCases, runDemoCases } from './preview/cases.ts';
import { renderAsGitHub, renderPage, type Theme } from './preview/github-markdown.ts';
import { takePictures } from './preview/pictures.ts';

const { out, pictures } = parseArgs({ options: { out: { type: 'string' }, pictures: { type: 'string' } } }).values;
const folder = out === undefined ? mkdtempSync(join(tmpdir(), 'preview-')) : resolve(out);
mkdirSync(folder, { recursive: true });

const THEMES: readonly Theme[] = ['light', 'dark'];
const cases = [...(await runDemoCases()), ...renderSampleCases()];
const pages: string[] = [];
for (const { name, title, markdown } of cases) {
  const body = await renderAsGitHub(markdown);
  writeFileSync(join(folder, `${name}.md`), markdown);
  for (const theme of THEMES) {
    writeFileSync(join(folder, `${name}-${theme}.html`), renderPage(title, body, theme));
  }
  pages.push(`<li>${title}: <a href="${name}-light.html">light</a>, <a href="${name}-dark.html">dark</a></li>`);
}
writeFileSync(join(folder, 'index.html'), `<!doctype html><meta charset="utf-8"><ul>${pages.join('\n')}</ul>\n`);
console.log(`${cases.length} pages in light and dark: ${join(folder, 'index.html')}`);

if (pictures !== undefined) {
  const program = findChromium();
  if (program === undefined) {
    console.error('No pictures: Chromium is not on the path, and the variable CHROMIUM does not name it.');
    process.exitCode = 1;
  } else {
    const browser = await startBrowser(program);
    for (const line of await takePictures(browser, folder, resolve(pictures))) {
      console.log(line);
    }
    await browser.close();
  }
}
