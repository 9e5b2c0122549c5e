import { expect, test } from 'vitest';
import { findIn } from './find.ts';

test.each<readonly [string, string, string, readonly string[]]>([
  ['a container', 'a.container', '[Unit]\nImage=no\n[Container]\nImage=a.b/c:1\nExec=x', ['4:7 a.b/c:1']],
  ['spaces and quotes', 'a.container', '[Container]\n Image = "a.b/c:1" \r\n', ['2:11 a.b/c:1']],
  ['a scheme', 'a.image', '[Image]\nImage=docker://a.b/c', ['2:16 a.b/c → a.b/c:latest']],
  ['a volume', 'a.volume', '[Volume]\nDriver=image\nImage=a.b/c:1', ['3:7 a.b/c:1']],
  ['other units', 'a.container', '[Container]\nImage=x.image\n[Container]\nImage=y.build', []],
  ['the section of another kind', 'a.volume', '[Container]\nImage=a.b/c:1', []],
  ['a specifier', 'a.container', '[Container]\nImage=a.b/c:%i', ['2:7 a.b/c:%i (unresolved)']],
  [
    'comments and continued lines',
    'a.container',
    '[Container]\n# Image=no\n;Image=no\nExec=a \\\nImage=no\nImage=a.b/c:1',
    ['6:7 a.b/c:1'],
  ],
  ['a key twice', 'a.container', '[Container]\nImage=a.b/c:1\nImage=a.b/d:1', ['2:7 a.b/c:1', '3:7 a.b/d:1']],
  ['ignored', 'a.container', '[Container]\n# image-provenance: ignore x\nImage=a.b/c:1', ['3:7 a.b/c:1 (ignored)']],
  [
    'images that are mounted',
    'a.container',
    '[Container]\nMount=type=image,source=a.b/c:1,destination=/x\nMount = type=image,dst=/y,src=docker://a.b/d:1,rw=true\nMount=type=bind,source=/a,dst=/b\nMount=type=image,source=x.image,dst=/z\nVolume=a.volume:/x',
    ['2:25 a.b/c:1', '3:40 a.b/d:1'],
  ],
  [
    'a value in the next line',
    'a.container',
    '[Container]\nImage=\\\n# Image=no\n  a.b/c:1\nExec=\\\n  Image=no\nMount=\\\nImage=no',
    ['4:3 a.b/c:1'],
  ],
  ['a file that is none', 'a.container', 'just text', []],
])('%s', async (_, path, text, found) => {
  expect(await findIn(path, text)).toEqual(found);
});
