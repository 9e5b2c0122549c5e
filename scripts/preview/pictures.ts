import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { toPalette } from './palette-png.ts';
import type { Theme } from './github-markdown.ts';

interface Picture {
  /** of the file, and of the case where that is not said */
  readonly name: string;
  readonly of?: string;
  readonly themes: readonly Theme[];
  readonly width?: number;
  /** titles of folded parts that are open in it begin so */
  readonly open?: readonly string[];
}

const WIDTH = 960;
/** For screens with fine dots. */
const SCALE = 1.5;
/** What is below is cut off. */
const MAX_HEIGHT = 1100;

const PICTURES: readonly Picture[] = [
  { name: 'verified', themes: ['light', 'dark'] },
  { name: 'verified-open', of: 'verified', themes: ['light'], open: ['What is inside', 'Evidence'] },
  { name: 'verified-narrow', of: 'verified', themes: ['light'], width: 400 },
  { name: 'other-workflow', themes: ['light', 'dark'] },
  { name: 'not-signed', themes: ['light'], open: ['What was looked for'] },
  { name: 'too-old', themes: ['light'] },
  { name: 'not-checked', themes: ['light'] },
  { name: 'several', themes: ['light', 'dark'] },
  { name: 'several-narrow', of: 'several', themes: ['light'], width: 400 },
  { name: 'thousand', themes: ['light'] },
  { name: 'comment', themes: ['light', 'dark'] },
  { name: 'comment-changed', themes: ['light', 'dark'] },
  { name: 'comment-narrow', of: 'comment-changed', themes: ['light'], width: 400 },
  { name: 'gate', themes: ['light'] },
];

/** Pictures of the pages in a folder; returns a line about each. */
export async function takePictures(browser: Browser, pages: string, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const lines: string[] = [];
  for (const { name, of = name, themes, width = WIDTH, open = [] } of PICTURES) {
    for (const theme of themes) {
      const page = await browser.newPage({ viewport: { width, height: 100 }, deviceScaleFactor: SCALE });
      await page.goto(pathToFileURL(join(pages, `${of}-${theme}.html`)).href);
      for (const title of open) {
        await page.locator('summary', { hasText: title }).first().click();
      }
      const whole = z.number().parse(await page.evaluate('document.documentElement.scrollHeight'));
      const height = Math.min(MAX_HEIGHT, whole);
      await page.setViewportSize({ width, height });
      await page.evaluate('window.scrollTo(0, 0)');
      const png = toPalette(await page.screenshot());
      const file = themes.length > 1 ? `${name}-${theme}.png` : `${name}.png`;
      writeFileSync(join(folder, file), png);
      lines.push(`${file}: ${width} × ${height}, ${Math.ceil(png.length / 1024)} KB`);
      await page.close();
    }
  }
  return lines;
}
