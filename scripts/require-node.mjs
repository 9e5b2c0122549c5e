const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(
    `This needs Node 24.15 or later; npm scripts run on ${process.version} here. ` +
      'npm installs Node 24 beside the dependencies on Linux, Windows and Intel Macs (optionalDependencies); ' +
      'on Apple silicon, or where optional dependencies are left out, install it yourself.',
  );
  process.exit(1);
}
