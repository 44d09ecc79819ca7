import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { asList, isEmpty, isObject } from './json.ts';

/** The settings of a database engine by their names, as it calls them. */
export type Settings = ReadonlyMap<string, string>;

/** Types of which each object is one setting, or a set of them. */
const ONE = /^azurerm_(postgresql|mysql|mariadb)\w*_configuration$|^(postgresql|mysql)_(global_variable|server_parameter)$/;
const LISTS = [
  'parameter',
  'parameters',
  'Parameters',
  'settings.0.database_flags',
  'database_flags',
  'redis_configs',
  'redis_configuration.0',
] as const;
/** Settings that are attributes of the database itself. */
const ATTRIBUTES = ['data_eviction', 'eviction_policy', 'maxmemory_policy', 'redis_maxmemory_policy'] as const;

/** The engine's settings in a parameter group, in the flags of a server, or of an object that is one setting; empty for all else. */
export function databaseSettings(type: string, values: JsonObject): Settings {
  if (ONE.test(type)) return new Map(pairOf(values, 'name', 'value'));
  if (!HOLDERS.test(type)) return new Map();
  return new Map([
    ...LISTS.flatMap((path) => pairsIn(at(values, path))),
    ...ATTRIBUTES.flatMap((name) => (isEmpty(values[name]) ? [] : [[name, String(values[name])] as const])),
  ]);
}

const HOLDERS =
  /parameter_group$|ParameterGroup$|^google_sql_database_instance$|^google_redis_(instance|cluster)$|^azurerm_redis_cache$|^(rediscloud|upstash)_\w*database$|^digitalocean_database_cluster$|^(alicloud|tencentcloud|yandex|ovh|scaleway)_\w*(db|rdb|database|postgresql|mysql)\w*(instance|cluster|config\w*)$|^digitalocean_database_\w+_config$/;

function at(values: JsonObject, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((value, step) => {
    if (isList(value)) return value[Number(step)];
    return isObject(value) ? value[step] : undefined;
  }, values);
}

/** `[{ name, value }]`, or a map of names to values. */
function pairsIn(value: Json | undefined): readonly (readonly [string, string])[] {
  if (isObject(value)) return Object.entries(value).map(([name, set]) => [name, String(set)] as const);
  return asList(value)
    .filter(isObject)
    .flatMap((setting) => pairOf(setting, 'name', 'value'));
}

function pairOf(values: JsonObject, name: string, value: string): readonly (readonly [string, string])[] {
  const key = values[name];
  return typeof key === 'string' && !isEmpty(values[value]) ? [[key, String(values[value])]] : [];
}

/** In which way a setting no longer guards. */
export type Weakness = 'clear-text' | 'unrecorded' | 'unsafe-writes' | 'read-only' | 'backups-off' | 'evicting';

interface Guard {
  readonly name: RegExp;
  readonly weak: RegExp;
  readonly is: Weakness;
}

const OFF = /^(0|off|false|no|none|disabled)$/i;

const GUARDS: readonly Guard[] = [
  {
    name: /^(rds\.force_ssl|require_secure_transport|ssl|require_ssl|cloudsql\.require_ssl|tls|force_ssl)$/i,
    weak: OFF,
    is: 'clear-text',
  },
  { name: /^(ssl_min_protocol_version|tls_version|min_tls_version)$/i, weak: /tlsv?1(\.?[01])?(,|$)/i, is: 'clear-text' },
  {
    name: /^(pgaudit\.log|cloudsql\.enable_pgaudit|server_audit_logging|audit_log_enabled|audit_logs?|cloudsql_mysql_audit|log_connections|log_disconnections|general_log_audit|enable_user_activity_logging)$/i,
    weak: OFF,
    is: 'unrecorded',
  },
  { name: /^(fsync|full_page_writes|synchronous_commit|aof_enabled|appendonly)$/i, weak: OFF, is: 'unsafe-writes' },
  { name: /^(innodb_flush_log_at_trx_commit|sync_binlog)$/i, weak: /^[02]$|^\d{2,}$/, is: 'unsafe-writes' },
  { name: /^(log_bin|binlog_format|rds\.logical_replication|cloudsql\.logical_decoding)$/i, weak: OFF, is: 'backups-off' },
  // Full, it refused what came next and kept what it had; which keys it drops where it drops some is a matter of taste.
  {
    name: /^((redis_)?maxmemory[-_]policy|data_eviction|eviction_policy)$/i,
    weak: /^(allkeys|volatile)[-_]/i,
    is: 'evicting',
  },
  { name: /^(default_transaction_read_only|read_only|super_read_only)$/i, weak: /^(1|on|true)$/i, is: 'read-only' },
];

/** Settings that held something back, or kept it safe, and do not any more: each by its name. */
export function weakenedSettings(before: Settings, after: Settings): readonly (readonly [name: string, Weakness])[] {
  return [...after].flatMap(([name, now]) => {
    const then = before.get(name);
    const guard = then === undefined || then === now ? undefined : GUARDS.find((one) => one.name.test(name));
    return guard !== undefined && guard.weak.test(now) && !guard.weak.test(then ?? '') ? [[name, guard.is] as const] : [];
  });
}

/** What only writes down more or less of what is slow, and what a session may set for itself. */
const NOTICED_BY_NOBODY =
  /^(log_(?!bin|connections|disconnections)\w+|slow_query_log|long_query_time|general_log|auto_explain\.\w+|pg_stat_statements\.\w+|pg_qs\.\w+|pgms_wait_sampling\.\w+|track_\w+|performance_schema\w*|innodb_print_all_deadlocks|slowlog-\w[\w-]*|notify-keyspace-events|statement_timeout|idle_in_transaction_session_timeout|lock_timeout)$/i;

/** True where every setting stays as it is: a provider also shows when it is applied, which says nothing of one that is. */
export function staysAsItIs(before: Settings, after: Settings): boolean {
  return before.size > 0 && before.size === after.size && [...before].every(([name, value]) => after.get(name) === value);
}

/** True where no restart and no other result follows: what differs is what is logged, how long one waits, or judged by itself. */
export function disturbsNobody(before: Settings, after: Settings): boolean {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
  const weakened = new Set(weakenedSettings(before, after).map(([name]) => name));
  return changed.length > 0 && changed.every((name) => weakened.has(name) || NOTICED_BY_NOBODY.test(name));
}
