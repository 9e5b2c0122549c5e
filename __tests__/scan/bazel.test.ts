import { expect, test } from 'vitest';
import { findIn } from './find.ts';

const HEX = 'a'.repeat(64);
const OCI = 'oci = use_extension("@rules_oci//oci:extensions.bzl", "oci")\n';

test.each<readonly [string, string, readonly string[]]>([
  [
    'by digest',
    `${OCI}oci.pull(\n    name = "base",\n    digest = "sha256:${HEX}",\n    image = "a.b/c",\n    platforms = ["linux/amd64"],\n)`,
    [`5:14 a.b/c → a.b/c@sha256:${HEX} repository=a.b/c digest=sha256:${HEX}`],
  ],
  [
    'by tag',
    "oci.pull(name = 'x', image = 'a.b/c', tag = '1.10')",
    ['1:31 a.b/c → a.b/c:1.10 repository=a.b/c tag=1.10'],
  ],
  [
    'by both',
    `oci.pull(image = "c", tag = "1", digest = "${HEX}")`,
    [`1:19 c → docker.io/library/c:1@sha256:${HEX} repository=c tag=1 digest=${HEX}`],
  ],
  ['without a tag', 'oci.pull(name = "x", image = "a.b/c")', ['1:31 a.b/c → a.b/c:latest']],
  [
    'another name of the extension',
    'images = use_extension("@rules_oci//oci:extensions.bzl", "oci", dev_dependency = True)\nimages.pull(image = "a.b/c")\nother.pull(image = "a.b/no")',
    ['2:22 a.b/c → a.b/c:latest'],
  ],
  [
    'registry and repository',
    'oci.pull(registry = "a.b", repository = "c/d", tag = "1")',
    ['1:42 c/d → a.b/c/d:1 registry=a.b repository=c/d tag=1'],
  ],
  [
    'variables',
    'T = "1"\nI = "a.b/" + X\noci.pull(image = "a.b/c", tag = T)\noci.pull(image = I)',
    ['3:19 a.b/c → a.b/c:1 repository=a.b/c tag=T {1:6 1}', '4:18 I (unresolved)'],
  ],
  [
    'what is put together',
    'oci.pull(image = "a.b/{}".format("c"), tag = "1")',
    ['1:18 "a.b/{}".format("c") (unresolved) repository="a.b/{}".format("c") tag=1'],
  ],
  [
    'comments and texts',
    '# oci.pull(image = "a.b/no")\n"""oci.pull(image = "a.b/no")"""\nx = \'oci.pull(image = "a.b/no")\'',
    [],
  ],
  [
    'ignored by the line of any key, or of the call',
    '# image-provenance: ignore a\noci.pull(\n  image = "a.b/c",\n  tag = "1",\n)\noci.pull(\n  image = "a.b/d",\n  tag = "1",  # image-provenance: ignore b\n)',
    ['3:12 a.b/c (ignored) repository=a.b/c tag=1', '7:12 a.b/d (ignored) repository=a.b/d tag=1'],
  ],
  [
    'rules that pull',
    `load("@io_bazel_rules_docker//container:container.bzl", "container_pull")\ncontainer_pull(\n  name = "x",\n  registry = "a.b",\n  repository = "c",\n  tag = "1",\n)\noci_pull(name = "y", image = "a.b/d", digest = "sha256:${HEX}")\ndef oci_pull(image = "a.b/no"):\n  x.oci_pull(image = "a.b/no")`,
    [
      '5:17 c → a.b/c:1 registry=a.b repository=c tag=1',
      `8:31 a.b/d → a.b/d@sha256:${HEX} repository=a.b/d digest=sha256:${HEX}`,
    ],
  ],
  [
    'arguments in other orders and lines, with variables and None',
    'R = "a.b"\nP = "c"\noci.pull(name = "x", tag = "1", digest = None,\n  repository\n    = P, registry = R)',
    ['5:7 P → a.b/c:1 registry=R repository=P tag=1 {2:6 c}'],
  ],
])('%s', async (_, text, found) => {
  expect(await findIn('MODULE.bazel', text)).toEqual(found);
  expect(await findIn('x/oci.MODULE.bazel', text)).toEqual(found);
  expect(await findIn('WORKSPACE', text)).toEqual(found);
  expect(await findIn('x/WORKSPACE.bazel', text)).toEqual(found);
});
