/**
 * The floors of the project: domain ← words ← application ← adapters ← cli, server. Type-only imports count.
 * A test may also use the test libraries.
 */
const TEST = '\\.test\\.ts$';
const TEST_LIBRARIES = 'node_modules/(vitest|fast-check)/';

/** What a floor may import, and what its tests may besides; all else is an error. */
const floor = (name, path, allowed, inTests, comment) => [
  {
    name,
    comment,
    severity: 'error',
    from: { path, pathNot: TEST },
    to: { pathNot: allowed },
  },
  {
    name: `${name}-tests`,
    comment,
    severity: 'error',
    from: { path: `${path}.*${TEST}` },
    to: { pathNot: [...allowed, ...inTests] },
  },
];

export default {
  forbidden: [
    ...floor(
      'domain-is-pure',
      '^src/domain/',
      ['^src/domain/'],
      [TEST_LIBRARIES],
      'The domain imports nothing outside itself: no floor above it, no node: module, no package.',
    ),
    ...floor(
      'words-on-domain',
      '^src/words/',
      ['^src/(domain|words)/'],
      [TEST_LIBRARIES],
      'What people read stands above the domain and imports nothing else.',
    ),
    ...floor(
      'application-on-domain',
      '^src/application/',
      ['^src/(domain|words|application)/'],
      [TEST_LIBRARIES, '^test/', '^(node:)?[a-z_/]+$'],
      'The application imports the domain and its words only; what it needs of the world is a port.',
    ),
    {
      name: 'adapters-below-edges',
      comment: 'Adapters import the application, the words and the domain, never the edges.',
      severity: 'error',
      from: { path: '^src/adapters/' },
      to: { path: '^src/', pathNot: '^src/(domain|words|application|adapters)/' },
    },
    {
      name: 'source-stands-alone',
      comment: 'Nothing in src imports the desk, tests, cases, benchmarks or scripts.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: '^(web|bench|cases|test|scripts)/' },
    },
    {
      name: 'source-tests-stand-alone',
      comment: 'A test in src may use the helpers in test/, and nothing else from outside src.',
      severity: 'error',
      from: { path: `^src/.*${TEST}` },
      to: { path: '^(web|bench|cases|scripts)/' },
    },
    {
      name: 'web-on-domain',
      comment:
        'The desk imports the domain, the words and its generated client, nothing else of src.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|bench|cases|test|scripts)/', pathNot: '^src/(domain|words)/' },
    },
    {
      name: 'no-cycles',
      comment: 'No import cycles, type-only ones included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-import-of-tests',
      comment: 'Nothing imports a test file.',
      severity: 'error',
      from: {},
      to: { path: TEST },
    },
    {
      name: 'no-dev-dependency-in-source',
      comment: 'What runs in an office may not need a development dependency.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    {
      name: 'no-undeclared-package',
      comment: 'A package that is imported is in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable',
      comment: 'What is imported exists.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // TypeScript 7 has no parser that other programs can call, so SWC reads the sources.
    parser: 'swc',
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(coverage|dist|data|web/dist)/|\\.d\\.mts$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
