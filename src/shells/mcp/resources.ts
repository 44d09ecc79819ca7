import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ErrorCode, McpError, type ReadResourceResult } from '@modelcontextprotocol/sdk/types.js';
import { RULE_PAGES } from '../../generated/rule-pages.ts';
import { createLookup } from '../../knowledge/index.ts';
import { dataText, LIMIT } from './answer.ts';
import { prepareForAgent, type ServerOptions } from './session.ts';

const RULES = 'blastgate://rules';
const MARKDOWN = 'text/markdown';
/** Types as Terraform and CloudFormation write them. */
const TYPE = /^[\w.:-]{1,200}$/;

/** What is looked up rather than asked: the rules, and what is known of a resource type. */
export function addResources(server: McpServer, options: ServerOptions): void {
  server.registerResource(
    'rules',
    RULES,
    { title: 'Rules', description: 'All rules by which changes are judged.', mimeType: MARKDOWN },
    (uri) => page(uri, RULE_PAGES.map(({ id, channel, title }) => `- ${id} (${channel}): ${title}`).join('\n'), MARKDOWN),
  );
  server.registerResource(
    'rule',
    new ResourceTemplate(`${RULES}/{id}`, {
      list: () => ({
        resources: RULE_PAGES.map(({ id, title }) => ({ uri: `${RULES}/${id}`, name: id, title, mimeType: MARKDOWN })),
      }),
    }),
    { title: 'Rule', description: 'What a rule finds, why it hurts, and what a better plan looks like.', mimeType: MARKDOWN },
    (uri, { id }) => {
      const rule = RULE_PAGES.find((one) => one.id === id);
      if (rule === undefined) throw unknown(`There is no such rule; ${RULES} lists them.`);
      return page(uri, `# ${rule.id}\n\n${rule.title}.\n\nChannel: ${rule.channel}\n\n${rule.help}`, MARKDOWN);
    },
  );
  server.registerResource(
    'knowledge',
    new ResourceTemplate('blastgate://knowledge/{type}', { list: undefined }),
    {
      title: 'Knowledge of a resource type',
      description: 'What losing a resource of this type means, what mitigates it, and what is judged in place.',
      mimeType: 'application/json',
    },
    async (uri, { type }) => {
      const name = typeof type === 'string' ? decodeURIComponent(type) : '';
      if (!TYPE.test(name)) throw unknown('This is no resource type; name one such as aws_db_instance or AWS::RDS::DBInstance.');
      const lookup = createLookup((await prepareForAgent(options)).settings.knowledge);
      return page(uri, dataText(lookup(name, name.includes('::') ? 'cloudformation' : 'terraform')), 'application/json');
    },
  );
}

function unknown(message: string): McpError {
  return new McpError(ErrorCode.InvalidParams, message);
}

function page({ href }: URL, text: string, mimeType: string): ReadResourceResult {
  const cut = text.length > LIMIT ? `${text.slice(0, LIMIT - 80)}\n… cut to fit; docs/ has all of it.` : text;
  return { contents: [{ uri: href, mimeType, text: cut }] };
}
