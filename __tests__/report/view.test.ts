import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import type { ImageOutcome } from '../../src/outcome.ts';
import { IN_TERMINAL } from '../../src/report/advice/hints.ts';
import { viewOfRun } from '../../src/report/view-of-run.ts';
import { HOSTILE, hostileRuns } from './hostile-outcomes.ts';
import { rateLimitedImage, run, unsignedImage, verifiedImage, view, wrongIdentityImage } from './samples.ts';

/** Paths of all that is more than data: functions, and objects of classes. */
function moreThanData(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'function' || typeof value === 'symbol') {
    return [path];
  }
  if (value === null || typeof value !== 'object' || value instanceof Date) {
    return [];
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype
    ? Object.entries(value).flatMap(([name, member]) => moreThanData(member, `${path}.${name}`))
    : [path];
}

const IMAGES: readonly ImageOutcome[] = [
  verifiedImage(),
  rateLimitedImage(),
  wrongIdentityImage(),
  unsignedImage(),
  verifiedImage(),
];

describe('the view of a run', () => {
  test('is plain data', () => {
    const runs = [run(IMAGES), run([], { error: new ConfigError(['a']) }), ...hostileRuns(HOSTILE)];
    expect(runs.flatMap((each) => moreThanData(viewOfRun(each)))).toEqual([]);
  });

  test('has its images in the order of the list, and sorted: not verified, could not be checked, verified', () => {
    const { images, failing, verifiedImages } = view(IMAGES);
    expect(images.map(({ state }) => state)).toEqual(['verified', 'failed', 'unverified', 'unverified', 'verified']);
    expect(failing.map((image) => images.indexOf(image))).toEqual([2, 3, 1]);
    expect(verifiedImages.map((image) => images.indexOf(image))).toEqual([0, 4]);
  });

  test('names the image that outputs describe only where all is verified, and of no shard', () => {
    expect(view([verifiedImage()]).first).toBeDefined();
    expect(view([verifiedImage()], { shard: { index: 1, count: 2 } }).first).toBeUndefined();
    expect(view(IMAGES).first).toBeUndefined();
  });

  test('of invalid inputs speaks of the step in a workflow, and of flags on a terminal', () => {
    const invalid = run([], { error: new ConfigError(['a']) });
    expect(viewOfRun(invalid).error?.hint).toContain('inputs of the step');
    expect(viewOfRun(invalid, IN_TERMINAL).error?.hint).not.toMatch(/step|inputs/);
  });
});
