import type { JsonObject } from '../../model/value.ts';
import { asList } from './json.ts';

const CHALLENGE =
  /(^|\.)(_acme-challenge|_dnsauth|_domainconnect|asuid|_atlassian|_github[\w-]*|_gitlab[\w-]*|_cf-custom-hostname)\b/i;
const TOKEN = /(site|domain|account)?-?verif(y|ication)[\w-]*[=:]|acm-validations\.aws|^MS=|^[\w-]+-challenge=/i;

/** True for a DNS record that serves nobody: it proves to someone else's machine who owns the name, or who may vouch for it. */
export function provesOwnership(record: JsonObject): boolean {
  const type = String(record['type'] ?? record['fieldtype'] ?? record['Type'] ?? '').toUpperCase();
  // Says which authorities may issue certificates: nobody asks for it to find something.
  if (type === 'CAA') return true;
  if (type !== 'TXT' && type !== 'CNAME') return false;
  const names = [record['name'], record['subdomain'], record['hostname'], record['Name']].map((name) => String(name ?? ''));
  const values = ['records', 'content', 'value', 'target', 'rrdatas', 'ResourceRecords'].flatMap((name) => asList(record[name]));
  return names.some((name) => CHALLENGE.test(name)) || values.some((value) => TOKEN.test(String(value).replace(/^"/, '')));
}
