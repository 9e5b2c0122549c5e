import { expect, test } from 'vitest';
import { AnnotationLimit } from '../../src/action/commands.ts';
import type { RenderedAnnotation } from '../../src/report/annotation.ts';

function many(level: RenderedAnnotation['level'], count: number, from = 0): readonly RenderedAnnotation[] {
  return Array.from({ length: count }, (_, n) => ({ level, title: `image ${from + n}`, message: 'm' }));
}

function shown(...batches: readonly (readonly RenderedAnnotation[])[]): readonly RenderedAnnotation[] {
  const limit = new AnnotationLimit();
  return [...batches.flatMap((batch) => limit.admit(batch)), ...limit.rest()];
}

const titles = (annotations: readonly RenderedAnnotation[]): readonly string[] => annotations.map(({ title }) => title);

test.each([0, 1, 9, 10])('%i of a level: all are shown, in their order', (count) => {
  expect(shown(many('error', count))).toEqual(many('error', count));
});

test('more than ten: nine, and one that counts and names the rest', () => {
  const annotations = shown(many('error', 12));
  expect(annotations).toHaveLength(10);
  expect(annotations.slice(0, 9)).toEqual(many('error', 9));
  expect(annotations[9]).toEqual({
    level: 'error',
    title: '3 more: see the job summary and report.json',
    message: 'image 9\nimage 10\nimage 11',
  });
});

test('what comes later counts too, whoever shows it', () => {
  const annotations = shown(many('warning', 6), many('warning', 3, 6), many('warning', 5, 9));
  expect(titles(annotations)).toEqual([...titles(many('warning', 9)), '5 more: see the job summary and report.json']);
});

test('each level has its own ten', () => {
  const annotations = shown(many('notice', 11), many('warning', 11), many('error', 11));
  const levels = Map.groupBy(annotations, ({ level }) => level);
  expect([...levels.values()].map(titles)).toEqual(
    Array(3).fill([...titles(many('error', 9)), '2 more: see the job summary and report.json']),
  );
});

test('what the rest is, where one title is that of several things', () => {
  const common = ['first\nand more', 'second'].map((message): RenderedAnnotation => ({
    level: 'warning',
    title: 'Image Provenance',
    message,
  }));
  const annotations = shown(many('warning', 10), common);
  expect(annotations.at(-1)?.message).toBe('image 9\nImage Provenance: first\nImage Provenance: second');
});

test('the rest is told once, and within the length of a message', () => {
  const limit = new AnnotationLimit();
  limit.admit(many('error', 3000));
  const [rest] = limit.rest();
  expect(rest?.title).toBe('2991 more: see the job summary and report.json');
  expect(rest?.message).toHaveLength(4096);
  expect(rest?.message.endsWith('…')).toBe(true);
  expect(limit.rest()).toEqual([]);
});
