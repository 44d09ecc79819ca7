import type { Row } from '../judge.ts';
import { edge } from './edge.ts';
import { clouds } from './clouds.ts';
import { dataPlatforms } from './data-platforms.ts';
import { forges } from './forges.ts';
import { glue } from './glue.ts';
import { identity } from './identity.ts';
import { kubernetes } from './kubernetes.ts';
import { observability } from './observability.ts';

/** What a senior reviewer would say, by field, written before the rules were looked at. */
export const FIELDS: readonly (readonly [field: string, rows: readonly Row[]])[] = [
  ['Kubernetes and Helm', kubernetes],
  ['edge and DNS', edge],
  ['observability', observability],
  ['forges', forges],
  ['identity and secrets', identity],
  ['data platforms', dataPlatforms],
  ['clouds', clouds],
  ['helpers and unlisted types', glue],
];
