/**
 * One file of a zip archive that a stranger may have made: by its exact name, and at most `limit` bytes of it, however
 * many the archive promises. Nothing else is unpacked, and nothing is written.
 * @returns undefined where the archive has no such file
 * @throws Error where the file is too large or there twice, or the archive cannot be read
 */
export async function readZipMember(archive: Uint8Array, name: string, limit: number): Promise<Buffer | undefined> {
  const { unzipSync } = await import('fflate');
  let isFound = false;
  // the library makes room for the promised size, and stops there
  const members = unzipSync(archive, {
    filter: (member) => {
      if (member.name !== name) {
        return false;
      }
      // thousands of entries can share one member, and each would be unpacked
      if (isFound) {
        throw new Error(`${name} is there twice`);
      }
      isFound = true;
      if (member.originalSize > limit) {
        throw new Error(`${name} has more than ${limit} bytes`);
      }
      return true;
    },
  });
  const content = members[name];
  return content === undefined ? undefined : Buffer.from(content);
}
