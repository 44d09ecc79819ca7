import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ResourceKnowledge } from '../../src/generated/knowledge.ts';
import { createLookup } from '../../src/knowledge/index.ts';
import { readKnowledge, type KnowledgeFile } from '../generate-knowledge.ts';

const DATA = path.resolve(import.meta.dirname, '../../src/knowledge/data');

const BY_RULE = 'Blastgate’s rules over the service and the name of the type';

/** How Blastgate knows a type. `entry, unsure` is an entry that was not confirmed in documentation yet. */
export type Basis = 'entry' | 'entry, unsure' | 'rule';

/** What the searchable list shows of one resource type. */
export interface KnowledgeRow {
  readonly type: string;
  /** The folder of its file: `aws`, `azure`, `gcp`, `kubernetes` or `other`. */
  readonly provider: string;
  readonly category: string;
  readonly data: number;
  readonly outage: number;
  readonly loss: string;
  readonly source: string;
  readonly basis: Basis;
}

/** Every type that Blastgate knows under a name of its own, by name. */
export async function knowledgeRows(): Promise<readonly KnowledgeRow[]> {
  const files = await readKnowledge();
  const types = [...(await catalogue('terraform')), ...(await catalogue('cloudformation'))];
  const ruled = types.map((type) => rowOf(type, 'aws', { source: BY_RULE, basis: 'rule' }));
  // A later row of the same type replaces an earlier one: what an entry says goes before a rule, its own before its twin's.
  const rows = [...ruled, ...files.flatMap(twinRows), ...files.flatMap(ownRows)];
  return [...new Map(rows.map((row) => [row.type, row])).values()].toSorted((a, b) => (a.type < b.type ? -1 : 1));
}

/** The rows as the page in the browser reads them: each source once, everything else by its place. */
export function compactRows(rows: readonly KnowledgeRow[]): string {
  const sources = [...new Set(rows.map(({ source }) => source))];
  const compact = rows.map((row) => [
    row.type,
    row.category,
    row.data,
    row.outage,
    row.loss,
    sources.indexOf(row.source),
    row.basis,
  ]);
  return JSON.stringify({ sources, rows: compact });
}

function ownRows(file: KnowledgeFile): readonly KnowledgeRow[] {
  return rowsOf(file, ([type, { same_as = [] }]) => [type, ...same_as]);
}

/** A CloudFormation type is known by the entry of the Terraform type for the same thing. */
function twinRows(file: KnowledgeFile): readonly KnowledgeRow[] {
  return rowsOf(file, ([, { cfn }]) => (cfn === undefined ? [] : [cfn]));
}

type Named = readonly [type: string, entry: ResourceKnowledge];

function rowsOf({ file, knowledge }: KnowledgeFile, namesOf: (named: Named) => readonly string[]): readonly KnowledgeRow[] {
  return Object.entries(knowledge.resources).flatMap((named) => {
    const [, entry] = named;
    const about = { source: entry.source ?? knowledge.source ?? '', basis: entry.unsure ? 'entry, unsure' : 'entry' } as const;
    return namesOf(named).map((name) => rowOf(name, path.dirname(file), about));
  });
}

const lookup = createLookup();

function rowOf(type: string, provider: string, about: Pick<KnowledgeRow, 'source' | 'basis'>): KnowledgeRow {
  const { category, data, outage, onDelete } = lookup(type, type.includes('::') ? 'cloudformation' : 'terraform');
  return { type, provider, category, data, outage, loss: onDelete, ...about };
}

async function catalogue(format: string): Promise<readonly string[]> {
  const lines = (await readFile(path.join(DATA, `aws-catalogue-${format}.jsonl`), 'utf8')).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line).type);
}
