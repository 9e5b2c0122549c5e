import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = '.github/ISSUE_TEMPLATE';
const text = z.string().min(1);
const validations = z.strictObject({ required: z.boolean() }).optional();
const question = { label: text, description: text.optional(), placeholder: text.optional() };

/** docs.github.com, "Syntax for GitHub's form schema", as far as it is used. */
const Form = z.strictObject({
  name: text,
  description: text,
  labels: z.array(text),
  body: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
      z.strictObject({ type: z.literal('input'), id: text, attributes: z.strictObject(question), validations }),
      z.strictObject({
        type: z.literal('textarea'),
        id: text,
        attributes: z.strictObject({ ...question, render: z.enum(['yaml', 'text']).optional() }),
        validations,
      }),
      z.strictObject({
        type: z.literal('dropdown'),
        id: text,
        attributes: z.strictObject({ ...question, options: z.array(text).min(2) }),
        validations,
      }),
    ]),
  ),
});
const Config = z.strictObject({
  blank_issues_enabled: z.literal(false),
  contact_links: z.array(z.strictObject({ name: text, url: z.url(), about: text })),
});

const read = (path: string): unknown => parse(readFileSync(join(ROOT, FOLDER, path), 'utf8'));
const forms = globSync('*.yml', { cwd: join(ROOT, FOLDER) }).filter((path) => path !== 'config.yml');

describe.each(forms)('the form %s', (path) => {
  const { body } = Form.parse(read(path));

  test('has each question once, and asks for report.json', () => {
    const ids = body.flatMap((part) => (part.type === 'markdown' ? [] : [part.id]));
    expect(new Set(ids).size).toBe(ids.length);
    // not rendered as code: a report is dragged in, too
    expect(body.find((part) => part.type === 'textarea' && part.id === 'report')).toMatchObject({
      attributes: { label: 'report.json' },
    });
    expect(JSON.stringify(body)).not.toContain('"id":"report","attributes":{"label":"report.json","render"');
  });
});

test('a vulnerability has another way than an issue', () => {
  const { contact_links: links } = Config.parse(read('config.yml'));
  expect(links[0]?.url).toMatch(/\/security\/advisories\/new$/);
  expect(forms.toSorted()).toEqual(['bug.yml', 'idea.yml', 'publisher.yml']);
});
