import { readKnowledge } from '../generate-knowledge.ts';
import { knowledgeRows, type KnowledgeRow } from './knowledge-rows.ts';

const PROVIDERS = [
  ['aws', 'AWS, Terraform and CloudFormation'],
  ['azure', 'Azure'],
  ['gcp', 'Google Cloud'],
  ['kubernetes', 'Kubernetes and Helm'],
  ['other', 'Others'],
] as const;

const HEAD = `# What Blastgate knows of resource types

<!-- Written by \`npm run docs\` from src/knowledge. Do not edit. -->

What a type is and what losing it means are facts in data files, each with its source; no rule holds any. **Data** is how bad it is,
from 0 to 1, that the object is destroyed and nothing mitigates; **outage** how much it disrupts before a replacement serves.

A type is known in one of three ways:

- by an **entry** of its own, read in the documentation that the entry names. _Unsure_ marks what documentation has not confirmed yet;
- by a **rule** over the service and the name of the type: so is every other type of AWS. Of its attributes nothing is listed then;
- not at all. It is then judged by the words of its name, on the cautious side, and the report says so.

A type of \`awscc\` is known as the CloudFormation type that it is made from, and what carries another object (\`kubernetes_manifest\`,
\`azapi_resource\`, \`aws_cloudcontrolapi_resource\`) as what it carries.

\`blastgate knowledge aws_db_instance\` prints what is known of a type, with your own knowledge over ours.
What you know of your own types goes into a file that [the policy](policy.md#knowledge) names.

## Search

Every type with an entry or a rule, with its source. The search is part of the [built site](site.md); elsewhere this page shows the
counts and sources alone.

<KnowledgeSearch />
`;

/** The page on what is known of resource types: counts, sources, and the place of the search. */
export async function knowledgePage(): Promise<string> {
  return [HEAD, counts(await knowledgeRows()), await sources()].join('\n');
}

function counts(rows: readonly KnowledgeRow[]): string {
  const lines = PROVIDERS.map(([id, title]) => {
    const ofProvider = rows.filter(({ provider }) => provider === id);
    const by = (...basis: readonly string[]): number => ofProvider.filter((row) => basis.includes(row.basis)).length;
    return `| ${title} | ${by('entry', 'entry, unsure')} | ${by('entry, unsure')} | ${by('rule')} |`;
  });
  const head = ['## How many', '', '| Provider | By an entry | Of these unsure | By a rule |', '| --- | --- | --- | --- |'];
  return `${[...head, ...lines].join('\n')}\n`;
}

async function sources(): Promise<string> {
  const rows = (await readKnowledge()).map(
    ({ file, knowledge }) => `| \`${file}\` | ${Object.keys(knowledge.resources).length} | ${knowledge.source ?? ''} |`,
  );
  const head = [
    '## Sources',
    '',
    'The files lie in `src/knowledge/data`.',
    '',
    '| File | Types | Read in |',
    '| --- | --- | --- |',
  ];
  return `${[...head, ...rows].join('\n')}\n`;
}
