/** What npm writes into a lockfile in silence and refuses later, on another platform or in `npm ci`. */

/** What is wrong with a lockfile, in words. */
export const lockfileProblems = (text) => {
  const { packages = {} } = JSON.parse(text);
  const paths = Object.keys(packages);
  const names = new Set(paths.map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
  return paths.flatMap((path) => {
    if (path === '') return [];
    const {
      version,
      integrity,
      inBundle,
      link,
      resolved,
      optionalDependencies = {},
    } = packages[path];
    const missing = Object.keys(optionalDependencies).filter((name) => !names.has(name));
    return [
      ...(version === undefined ? [`${path} has no version`] : []),
      ...(integrity === undefined && inBundle !== true && link !== true
        ? [`${path} has no checksum`]
        : []),
      ...(resolved === undefined ? [] : [`${path} names where it was downloaded`]),
      ...missing.map(
        (name) => `${path} needs ${name}, which is not in the lockfile: take a version that has it`,
      ),
    ];
  });
};
