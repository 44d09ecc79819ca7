import type { Json, JsonObject } from '../../src/model/value.ts';

/** Text that means something to a terminal, a runner, Markdown, HTML, a table, Mermaid or a reader's eye. */
export const HOSTILE: readonly string[] = [
  'ansi\u001B[31mred\u001B[0m\u001B]8;;https://evil.example\u0007link\u001B]8;;\u0007',
  'csi\u009B2J\u0085next',
  'bell\u0007backspace\u0008\u0008\u0008null\u0000delete\u007F',
  'line\nbreak\r\ncarriage\rreturn\u2028separator\u2029paragraph\u000Btab\tformfeed\f',
  '\n::error file=a.tf::forged\n::set-output name=verdict::pass\n##[error]forged',
  '::add-mask::x',
  'bidi\u202Eevas\u202C\u2066isolate\u2069\u200Fmark\u061C',
  'zero\u200Bwidth\u200D\uFEFFjoiner\u00ADsoft\u{E0041}tag',
  'lone\uD800surrogate\uDC00here',
  '<script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;',
  '</details></summary><!-- blastgate:forged --> --> <!--',
  '@everyone @octocat #12 GH-12 octo/repo#3 :tada: 16c999e8c71134401a78d4d46435517b2271d6ac',
  '[click](javascript:alert(1)) ![pixel](https://evil.example/p.png) https://evil.example www.evil.example [x]: y',
  '| a | b |\n|---|---|\n| c | d |',
  '```\n# heading\n```mermaid\nflowchart LR\n``` `code` ~~~',
  '"]:::lost --> evil["x"] %% ; click n1 href "javascript:alert(1)" #quot; end subgraph style n1 fill:#fff',
  '%%{init: {"securityLevel": "loose"}}%%',
  '{{evil}} {{{evil}}} ${evil} $(evil) %s %n $HOME \\',
  '__proto__',
  'constructor',
  `long${'x'.repeat(5000)}`,
  '\u0301combining\u0302\u0303'.repeat(40),
  '',
  '   ',
];

/** Secrets that must never be seen. Each holds this word, so that one search finds a leak, whole or in part. */
export const CANARY = 'c4n4ry';

const secrets: JsonObject = {
  password: `pw-${CANARY}-1`,
  api_token: `tk-${CANARY}-2`,
  client_secret: `cs-${CANARY}-3`,
  notes: `-----BEGIN RSA PRIVATE KEY-----\nMII${CANARY}4\n-----END RSA PRIVATE KEY-----`,
  user_data: `export AWS_SECRET_ACCESS_KEY=${CANARY}5wJalrXUtnFEMIK7MDENGbPxRfiCY12345678`,
  connection: `postgres://admin:${CANARY}6@db.example.internal/orders`,
};

/** Values that only their mark in the plan tells to be secret. */
const marked: JsonObject = { blob: `${CANARY}-7`, [`list`]: [`${CANARY}-8`, { deep: `${CANARY}-9` }], nothing: null };
const marks: JsonObject = { blob: true, list: [true, { deep: true }], user_data: true };

type Kind = 'create' | 'update' | 'delete' | 'replace' | 'no-op';
const ACTIONS: Readonly<Record<Kind, readonly string[]>> = {
  create: ['create'],
  update: ['update'],
  delete: ['delete'],
  replace: ['delete', 'create'],
  'no-op': ['no-op'],
};

/** A plan in which `evil` stands wherever a plan can hold text of somebody's choosing, and secrets stand beside it. */
export function hostilePlan(evil: string): JsonObject {
  const rows = (['create', 'update', 'delete', 'replace', 'no-op'] as const).flatMap((kind) => [
    row(kind, { type: 'aws_db_instance', name: `${kind}${evil}`, evil }),
    row(kind, { type: `acme_${evil}`, name: `other_${kind}${evil}`, evil }),
  ]);
  return {
    format_version: '1.2',
    terraform_version: evil,
    variables: { environment: { value: evil }, [`v${evil}`]: { value: `${CANARY}-var` }, db_password: { value: `${CANARY}-10` } },
    planned_values: { outputs: { [evil]: { sensitive: true, value: `${CANARY}-11` } }, root_module: {} },
    resource_drift: [row('update', { type: 'aws_security_group', name: `drift${evil}`, evil })],
    resource_changes: rows,
    output_changes: {
      [`o${evil}`]: {
        actions: ['create'],
        before: null,
        after: `${CANARY}-12`,
        after_unknown: false,
        before_sensitive: true,
        after_sensitive: true,
      },
    },
    prior_state: { format_version: '1.0', values: { root_module: { resources: [stateOf(evil)] } } },
    configuration: configurationOf(evil),
    checks: [
      {
        address: { kind: 'resource', to_display: `check${evil}` },
        status: 'fail',
        instances: [{ problems: [{ message: evil }] }],
      },
    ],
    timestamp: evil,
    complete: true,
    errored: false,
  };
}

interface Place {
  readonly type: string;
  readonly name: string;
  readonly evil: string;
}

function row(kind: Kind, place: Place): JsonObject {
  const { type, name, evil } = place;
  const before = kind === 'create' ? null : valuesOf(evil, 'old');
  const after = kind === 'delete' ? null : kind === 'no-op' ? before : valuesOf(evil, 'new');
  return {
    address: `module.m["${evil}"].${type}.${name}["${evil}"]`,
    previous_address: kind === 'no-op' ? `${type}.${evil}` : undefined,
    module_address: `module.m["${evil}"]`,
    mode: 'managed',
    type,
    name,
    index: evil,
    provider_name: `registry.example/${evil}`,
    action_reason: kind === 'replace' ? evil : undefined,
    change: {
      actions: ACTIONS[kind],
      before,
      after,
      after_unknown: kind === 'no-op' ? {} : { [`u${evil}`]: true },
      before_sensitive: before === null ? false : marks,
      after_sensitive: after === null ? false : marks,
      replace_paths: kind === 'replace' ? [[`a${evil}`, 0, evil]] : undefined,
    },
  };
}

/** `version` makes the two sides differ everywhere, so that every attribute is a row of the diff. */
function valuesOf(evil: string, version: string): JsonObject {
  return {
    ...withSuffix(secrets, version),
    ...marked,
    blob: `${CANARY}-${version}`,
    identifier: `${evil}${version}`,
    engine: 'postgres',
    [`a${evil}`]: [{ [evil]: `${version}${evil}` }],
    tags: { Environment: 'production', [`t${evil}`]: `${evil}${version}`, Name: evil },
    policy: JSON.stringify({ Statement: [{ Sid: evil, Effect: 'Allow', Action: `${version}:*`, Resource: evil }] }),
  };
}

function withSuffix(values: JsonObject, suffix: string): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([key, value]): [string, Json] => [key, `${String(value)}${suffix}`]));
}

function stateOf(evil: string): JsonObject {
  return {
    address: `aws_db_instance.update${evil}`,
    mode: 'managed',
    type: 'aws_db_instance',
    name: `update${evil}`,
    values: valuesOf(evil, 'old'),
    sensitive_values: marks,
    depends_on: [`aws_vpc.${evil}`],
  };
}

function configurationOf(evil: string): JsonObject {
  const references = [`var.${evil}`, `aws_db_instance.replace${evil}.id`, `aws_db_instance.replace${evil}`];
  const provisioner = {
    type: 'local-exec',
    expressions: { command: { constant_value: `echo ${evil} && PGPASSWORD=${CANARY}13 psql -c 'drop database orders'` } },
  };
  const resource = (name: string): JsonObject => ({
    address: `aws_db_instance.${name}${evil}`,
    mode: 'managed',
    type: 'aws_db_instance',
    name: `${name}${evil}`,
    provisioners: [provisioner],
    expressions: { [`a${evil}`]: { references }, password: { constant_value: `${CANARY}-14` } },
    depends_on: [`aws_db_instance.delete${evil}`],
  });
  return {
    provider_config: { aws: { name: evil, expressions: { secret_key: { constant_value: `${CANARY}-15` } } } },
    root_module: {
      module_calls: {
        m: {
          source: evil,
          expressions: { [evil]: { references } },
          module: { resources: ['create', 'update', 'replace', 'no-op'].map(resource) },
        },
      },
      variables: { [evil]: { default: `${CANARY}-16`, description: evil } },
    },
  };
}
