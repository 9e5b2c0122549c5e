import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { findReports, readReportFile } from '../../src/files/report-files.ts';

let workspace: string;

beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'report-files-')));
});

afterEach(() => {
  rmSync(workspace, { recursive: true });
});

function put(path: string, text = ''): void {
  mkdirSync(join(workspace, path, '..'), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

describe('reports below a folder', () => {
  test('are found by their name at any place, in an order that does not change', async () => {
    ['reports/b/report.json', 'reports/a/report.json', 'reports/report.json', 'reports/a/x/report.json'].forEach(
      (path) => {
        put(path);
      },
    );
    put('reports/a/sbom.spdx.json');
    put('other/report.json');
    expect(await findReports(workspace, 'reports')).toEqual({
      folder: join(workspace, 'reports'),
      paths: ['a/report.json', 'a/x/report.json', 'b/report.json', 'report.json'],
      links: [],
      exceeded: undefined,
    });
  });

  test('links are told and not followed, to files and to folders', async () => {
    put('elsewhere/report.json');
    mkdirSync(join(workspace, 'reports/a'), { recursive: true });
    symlinkSync(join(workspace, 'elsewhere'), join(workspace, 'reports/b'));
    symlinkSync(join(workspace, 'elsewhere/report.json'), join(workspace, 'reports/a/report.json'));
    expect(await findReports(workspace, 'reports')).toMatchObject({ paths: [], links: ['a/report.json'] });
    await expect(readReportFile(join(workspace, 'reports'), 'a/report.json')).rejects.toMatchObject({ code: 'ELOOP' });
  });

  test('a folder of that name is a folder', async () => {
    put('reports/report.json/report.json');
    expect(await findReports(workspace, 'reports')).toMatchObject({ paths: ['report.json/report.json'], links: [] });
  });

  test('there are not more of them, nor deeper ones, than the bounds', async () => {
    const deepest = Array.from({ length: LIMITS.reportDepth }, () => 'd').join('/');
    put(`reports/${deepest}/report.json`);
    expect(await findReports(workspace, 'reports')).toMatchObject({
      paths: [`${deepest}/report.json`],
      exceeded: undefined,
    });
    mkdirSync(join(workspace, 'reports', deepest, 'd'));
    expect((await findReports(workspace, 'reports')).exceeded).toBe('folders more than 5 deep');
    for (let at = 0; at <= LIMITS.shards; at++) {
      put(`many/${at}/report.json`);
    }
    put('many/last/note.txt');
    expect((await findReports(workspace, 'many')).exceeded).toBe('more than 256 reports');
  });

  test.each([
    ['nowhere', /ENOENT/],
    ['file', /it is not a folder/],
    ['link', /it is not a folder/],
    ['around/inside', /a link in the workspace leads elsewhere/],
  ])('%s is no folder with reports', async (path, message) => {
    put('file');
    mkdirSync(join(workspace, 'outside/inside'), { recursive: true });
    symlinkSync(join(workspace, 'outside'), join(workspace, 'link'));
    symlinkSync(join(workspace, 'outside'), join(workspace, 'around'));
    await expect(findReports(workspace, path)).rejects.toThrow(message);
  });

  test('an absolute path may lead through links: the workflow says where', async () => {
    put('outside/inside/report.json');
    symlinkSync(join(workspace, 'outside'), join(workspace, 'around'));
    const { paths } = await findReports(workspace, join(workspace, 'around/inside'));
    expect(paths).toEqual(['report.json']);
  });
});

test('a report is read whole', async () => {
  put('reports/a/report.json', '{}');
  expect(String(await readReportFile(join(workspace, 'reports'), 'a/report.json'))).toBe('{}');
});
