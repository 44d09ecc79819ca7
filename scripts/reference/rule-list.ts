import { rules } from '../../src/risk/rules/index.ts';

const HEAD = `# Rules

<!-- Written by \`npm run docs\` from the registry of rules. Do not edit. -->

A rule finds one way in which a single change can hurt. Its id is permanent: policies and waivers name it. The channel says where its
points count; [how it judges](how-it-judges.md) says how channels become a score. \`blastgate rules\` prints the same list.
`;

/** The page that lists every rule, by channel. */
export function ruleList(): string {
  const channels = [...new Set(rules.map(({ channel }) => channel))].toSorted();
  return [HEAD, ...channels.map(section)].join('\n');
}

function section(channel: string): string {
  const rows = rules
    .filter((rule) => rule.channel === channel)
    .map(({ id, title }) => `| [\`${id}\`](rules/${id}.md) | ${title}. |`);
  return ['## Channel: ' + channel, '', '| Rule | What it finds |', '| --- | --- |', ...rows, ''].join('\n');
}
