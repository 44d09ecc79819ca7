import type { DecisionBody, LedgerEntry, Verdict } from '../../generated/ledger.ts';
import { describeEntry } from '../describe.ts';
import { millisOf } from '../time.ts';
import { plansOf, whoOf } from './csv.ts';

const VERSION = '1.3.0';
/** https://schema.ocsf.io/1.3.0/classes/compliance_finding */
const COMPLIANCE_FINDING = {
  category_uid: 2,
  category_name: 'Findings',
  class_uid: 2003,
  class_name: 'Compliance Finding',
} as const;
/** https://schema.ocsf.io/1.3.0/classes/entity_management */
const ENTITY_MANAGEMENT = {
  category_uid: 3,
  category_name: 'Identity & Access Management',
  class_uid: 3004,
  class_name: 'Entity Management',
} as const;
const CREATE = { activity_id: 1, activity_name: 'Create' } as const;
const UPDATE = { activity_id: 3, activity_name: 'Update' } as const;

const INFORMATIONAL = { severity_id: 1, severity: 'Informational' } as const;
const MEDIUM = { severity_id: 3, severity: 'Medium' } as const;
const HIGH = { severity_id: 4, severity: 'High' } as const;

/** Events for a security information system, one JSON object a line: a decision is a finding, everything else an act upon a change. */
export function toOcsf(entries: readonly LedgerEntry[], hashes: readonly string[], toolVersion: string): string {
  return entries.map((entry, index) => `${JSON.stringify(eventOf(entry, hashes[index] ?? '', toolVersion))}\n`).join('');
}

function eventOf(entry: LedgerEntry, hash: string, toolVersion: string): object {
  const base = {
    time: millisOf(entry.time),
    message: describeEntry(entry).replaceAll('`', ''),
    metadata: {
      version: VERSION,
      uid: hash,
      sequence: entry.sequence,
      original_time: entry.time,
      log_name: 'ledger',
      event_code: entry.kind,
      product: { name: 'Blastgate', vendor_name: 'Blastgate', version: toolVersion },
    },
    unmapped: { previous: entry.previous, body: entry.body },
  };
  return entry.kind === 'decision' ? finding(base, entry.body, hash) : act(base, entry);
}

const STATUS: Readonly<Record<Verdict, { readonly status_id: number; readonly status: string }>> = {
  pass: { status_id: 1, status: 'Pass' },
  review: { status_id: 2, status: 'Warning' },
  block: { status_id: 3, status: 'Fail' },
};
const SEVERITY = { pass: INFORMATIONAL, review: MEDIUM, block: HIGH } as const;

function finding(base: object, body: DecisionBody, hash: string): object {
  return {
    ...base,
    ...COMPLIANCE_FINDING,
    ...CREATE,
    ...SEVERITY[body.verdict],
    type_uid: COMPLIANCE_FINDING.class_uid * 100 + CREATE.activity_id,
    status_id: 1,
    status: 'New',
    finding_info: { uid: hash, title: body.headline, desc: body.because.join('; '), types: [body.verdict] },
    compliance: {
      control: body.policy,
      standards: ['Blastgate policy'],
      ...STATUS[body.verdict],
      status_detail: body.because.join('; '),
    },
    resources: body.plans.map(({ file, digest }) => ({ name: file, uid: digest, type: 'infrastructure plan' })),
  };
}

function act(base: object, entry: LedgerEntry): object {
  const activity = entry.kind === 'apply' || entry.kind === 'settle' ? UPDATE : CREATE;
  const who = whoOf(entry);
  const { body } = entry;
  return {
    ...base,
    ...ENTITY_MANAGEMENT,
    ...activity,
    ...(isAlarming(entry) ? HIGH : INFORMATIONAL),
    type_uid: ENTITY_MANAGEMENT.class_uid * 100 + activity.activity_id,
    entity: { name: subjectOf(entry), type: entry.kind, uid: plansOf(entry)[0] ?? subjectOf(entry) },
    ...(who === undefined ? {} : { actor: { user: { name: who } } }),
    ...('reason' in body ? { comment: body.reason } : {}),
  };
}

function isAlarming(entry: LedgerEntry): boolean {
  return entry.kind === 'override' || (entry.kind === 'verify' && !entry.body.accepted);
}

function subjectOf(entry: LedgerEntry): string {
  const { body } = entry;
  if ('change' in body && body.change !== undefined) return body.change;
  return plansOf(entry)[0] ?? `entry ${entry.sequence}`;
}
