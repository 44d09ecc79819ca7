/**
 * The import table of ARCHITECTURE.md as law. `npm run imports` and test/house/imports.test.ts apply it; the test also plants a
 * breach of every rule, so a rule that has gone blind is a red test.
 */

/** What each stage may import besides itself, `model` and `generated`. */
const STAGES = {
  config: [],
  ingest: [],
  knowledge: ['config'],
  graph: [],
  risk: ['graph'],
  policy: ['config'],
  compose: [],
  page: [],
  report: ['page', 'trust'],
  stored: [],
  trust: [],
  guard: [],
  ledger: ['trust'],
};

/** The packages that each part of the product may bundle. Whatever is not listed is allowed nowhere. */
const PACKAGES = {
  generated: ['ajv', 'handlebars'],
  config: ['ajv', 'yaml'],
  ingest: ['ajv', 'yaml'],
  knowledge: ['yaml'],
  policy: ['yaml'],
  risk: ['yaml'],
  compose: ['json-diff-ts'],
  page: [],
  report: ['handlebars', 'string-width'],
  trust: ['canonicalize'],
  guard: ['jsonc-parser', 'unbash'],
  ledger: ['ajv'],
  shells: [
    '@actions/artifact',
    '@actions/core',
    '@modelcontextprotocol/sdk',
    '@tree-sitter-grammars/tree-sitter-hcl',
    'bottleneck',
    'commander',
    'fflate',
    'octokit',
    'pg',
    'std-env',
    'supports-hyperlinks',
    'tinyglobby',
    'web-tree-sitter',
    'yaml',
    'zod',
  ],
};

const stageRules = Object.entries(STAGES).map(([stage, others]) => ({
  name: `${stage}-sees-only-its-own`,
  comment: `Stages talk through the model, so that none can reach around another. ${stage} may import: ${['model', ...others].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${stage}/` },
  to: { path: '^src/', pathNot: `^src/(${['model', 'generated', stage, ...others].join('|')})/` },
}));

const packageRules = Object.entries(PACKAGES).map(([part, names]) => ({
  name: `${part}-packages`,
  comment: `A package has one home. ${part} may import: ${names.join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${part}/` },
  to: { path: 'node_modules/', pathNot: `node_modules/(${names.join('|')})/` },
}));

export default {
  forbidden: [
    {
      name: 'model-sees-nothing',
      comment: 'The model is what everything else may know; it knows only itself and the types made from the schemas.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^src/', pathNot: '^src/(model|generated)/' },
    },
    {
      name: 'generated-sees-only-the-model',
      severity: 'error',
      from: { path: '^src/generated/' },
      to: { path: '^src/', pathNot: '^src/(model|generated)/' },
    },
    ...stageRules,
    {
      name: 'assess-sees-the-stages',
      comment: 'The pipeline in one function: it joins the stages, it knows no shell and no format of output.',
      severity: 'error',
      from: { path: '^src/assess\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(model|generated|ingest|knowledge|graph|risk|policy|compose|stored)/' },
    },
    {
      name: 'nobody-imports-a-shell',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/shells/' },
      to: { path: '^src/shells/' },
    },
    {
      name: 'shells-are-siblings',
      comment:
        'cli, action, guard and mcp never import each other; what they share lies in src/shells itself, in input, source, github, ledger or trust.',
      severity: 'error',
      from: { path: '^src/shells/([^/]+)/' },
      to: { path: '^src/shells/[^/]+/', pathNot: '^src/shells/($1|github|input|ledger|source|trust)/' },
    },
    {
      name: 'only-shells-touch-the-world',
      comment: 'The core is a pure function of its arguments: no files, clock, environment, network or processes.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(shells|trust)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'trust-only-hashes',
      comment: "Digests need Node's hashes, which are as pure as any function. Nothing else of Node is trust's.",
      severity: 'error',
      from: { path: '^src/trust/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'only-risk-opens-seals',
      comment:
        'A sealed value may be judged (risk, environment) or hashed (trust). What nobody else can open, nobody else can print.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(risk|trust|policy/environment)/' },
      to: { path: '^src/model/reveal\\.ts$' },
    },
    {
      name: 'model-packages',
      comment: 'Plain types and pure functions need no package.',
      severity: 'error',
      from: { path: '^src/(model|graph|stored)/|^src/[^/]+\\.ts$' },
      to: { path: 'node_modules/' },
    },
    ...packageRules,
    {
      name: 'product-needs-no-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|fixtures|dist)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Types may name each other; code may not.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: '`sarif` is a package of types only: there is no code to resolve.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^sarif$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.cjs', '.mjs', '.json'],
    },
  },
};
