import { code } from '../../model/text.ts';
import { unreadTemplate } from '../content/embedded-template.ts';
import { isUnknownAt } from '../content/value-at.ts';
import { sidesOf } from '../inside-templates.ts';
import { wholeDocumentOf } from '../manifest-knowledge.ts';
import type { Facet } from '../operators/operator.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { attributeOf, isWorstOfItsAttribute } from '../wording.ts';

export const contentHidden: Rule = {
  id: 'content-hidden',
  title: 'A value that decides about safety cannot be seen',
  channel: 'security',
  check(context) {
    return [
      ...remarks(context, 'security'),
      ...remarks(context, 'protection'),
      ...withheld(context),
      ...templateUnread(context),
      ...documentUnread(context),
    ];
  },
};

function remarks(context: RuleContext, facet: Facet): readonly Remark[] {
  const hidden = context.judged(facet).filter((judgement) => judgement.hidden);
  return hidden.filter(isWorstOfItsAttribute).map((judgement) => ({
    channel: facet === 'protection' ? 'protection' : 'security',
    severity: judgement.severity,
    code: 'hidden_change',
    message: `${attributeOf(context.change, judgement)}, so that it cannot be judged.`,
    attribute: judgement.rule.path,
  }));
}

/** What says who may do what, or who comes in: rights of an identity, a resource's own policy, a rule of a network. */
const SAYS_WHO =
  /^AWS::(IAM::(Role|User|Group|Policy|ManagedPolicy|RolePolicy|UserPolicy|GroupPolicy)|S3::BucketPolicy|SQS::QueuePolicy|SNS::TopicPolicy|SecretsManager::ResourcePolicy|EC2::SecurityGroup(Ingress)?|SSO::(PermissionSet|Assignment))$/;
const WITHHELD = 0.22;

/** A change set without property values adds a role: it may be anybody's, with any right. */
function withheld({ change, plan }: RuleContext): readonly Remark[] {
  if (plan.source.format !== 'cloudformation' || change.kind !== 'create' || !SAYS_WHO.test(change.type)) return [];
  if (!change.valuesWithheld) return [];
  const message = `${code(change.address)} is created, and the change set does not show its properties: what it allows cannot be judged.`;
  return [{ channel: 'security', severity: WITHHELD, code: 'hidden_change', message }];
}

const UNREAD = 0.25;

/** Another template comes, and nobody can see what it no longer holds. A change set has the sets of its nested stacks beside it. */
function templateUnread(context: RuleContext): readonly Remark[] {
  const { change, plan } = context;
  const isNested = plan.source.format === 'cloudformation' && change.type === NESTED && change.address === change.configAddress;
  if (isNested || change.kind !== 'update') return [];
  const sides = sidesOf(context);
  const attribute = sides && unreadTemplate(sides);
  if (attribute === undefined) return [];
  const message = `${code(change.address)}: ${code(attribute)} changes to a template that is not in the file: what it deletes or replaces cannot be judged.`;
  return [{ channel: 'data', severity: UNREAD, code: 'hidden_change', message, attribute }];
}

/** All that the object is stands in one document, and that is put together only at apply. */
function documentUnread({ change }: RuleContext): readonly Remark[] {
  const document = wholeDocumentOf(change.type);
  if (document === undefined || change.kind !== 'update' || !isUnknownAt(change.unknown, document)) return [];
  const message = `${code(change.address)}: ${code(document)} is known only after apply: nobody can see what the object becomes.`;
  return [{ channel: 'security', severity: UNREAD, code: 'hidden_change', message, attribute: document }];
}

const NESTED = 'AWS::CloudFormation::Stack';
