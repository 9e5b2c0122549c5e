/** The last component of a path. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path, with `/` behind it; empty for a file at the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Whether a path ends in `.yml` or `.yaml`. */
export function isYamlPath(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}
