import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/value.ts';
import { create, findingsOf, update } from '../support.ts';

describe('a pipeline that no longer waits', () => {
  const found = (before: JsonObject, after: JsonObject) =>
    findingsOf('approval-removed', update('acme_pipeline', { name: 'a', ...before }, { name: 'a', ...after }));

  test.each(
    'auto_apply autoApply auto_approve AutoApprove auto_approval auto_promote autodeploy auto_merge skip_approval skipApproval'.split(
      ' ',
    ),
  )('for itself, by %s', (name) => {
    expect(found({ [name]: false }, { [name]: true })).toMatchObject([
      { severity: 0.55, code: 'guardrail_tamper', channel: 'security', attribute: name },
    ]);
    expect(found({ [name]: true }, { [name]: false })).toEqual([]);
    expect(found({ [name]: false }, { [name]: 'a' })).toEqual([]);
    expect(found({ [`x${name}`]: false }, { [`x${name}`]: true })).toEqual([]);
    expect(found({ [`${name}x`]: false }, { [`${name}x`]: true })).toEqual([]);
  });

  test.each(
    'require_approval requireapproval approval_required approvalRequired requires_approval require_approvals manual_approval ManualApproval manual_approval_required'
      .split(' ')
      .filter((name) => name !== 'require_approvals'),
  )('for a person, by %s', (name) => {
    expect(found({ [name]: true }, { [name]: false })).toHaveLength(1);
    expect(found({ [name]: true }, { [name]: null })).toHaveLength(1);
    expect(found({ [name]: false }, { [name]: true })).toEqual([]);
    expect(found({ [`x${name}`]: true }, { [`x${name}`]: false })).toEqual([]);
    expect(found({ [`${name}x`]: true }, { [`${name}x`]: false })).toEqual([]);
  });

  test.each(
    'approval Approvals manual manualapproval Manual_Approval manual-judgment judgment validation ManualValidation'.split(' '),
  )('in a stage called %s', (word) => {
    const isWord = word !== 'manual';
    for (const key of ['category', 'type', 'task', 'kind', 'provider', 'Type']) {
      const stages = (...steps: readonly string[]): JsonObject => ({
        stage: steps.map((step) => ({ action: [{ [key]: step }] })),
      });
      expect(found(stages('build', word), stages('build')), key).toHaveLength(isWord ? 1 : 0);
      expect(found(stages('build'), stages('build', word)), key).toEqual([]);
      expect(found(stages('build', word, word), stages(word, 'build')), key).toHaveLength(isWord ? 1 : 0);
      expect(found(stages('build', `x${word}`), stages('build')), key).toEqual([]);
      expect(found(stages('build', `${word} of a`), stages('build')), key).toEqual([]);
    }
    expect(found({ stage: [{ title: word }] }, { stage: [] })).toEqual([]);
  });
});

describe('a policy that locks out those who run it', () => {
  const denies = { Statement: [{ Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' }] };
  const empty = { Statement: [] };
  const found = (type: string, path = 'policy') => findingsOf('locked-out', update(type, { [path]: empty }, { [path]: denies }));

  test.each(
    'aws_kms_key_policy aws_s3_bucket_policy aws_sqs_queue_policy aws_sns_topic_policy aws_ecr_repository_policy aws_secretsmanager_secret_policy aws_efs_file_system_policy aws_backup_vault_policy aws_opensearch_domain_policy aws_elasticsearch_domain_policy aws_cloudwatch_event_bus_policy aws_glue_resource_policy aws_api_gateway_rest_api_policy aws_vpc_endpoint_policy aws_lambda_permission aws_codeartifact_domain_permissions_policy aws_dynamodb_resource_policy AWS::KMS::Key AWS::S3::BucketPolicy AWS::SQS::QueuePolicy AWS::SNS::TopicPolicy AWS::ECR::Repository AWS::SecretsManager::ResourcePolicy AWS::EFS::FileSystem AWS::Backup::BackupVault AWS::OpenSearchService::Domain AWS::Events::EventBusPolicy AWS::Glue::X AWS::ApiGateway::RestApi AWS::EC2::VPCEndpoint AWS::DynamoDB::Table'.split(
      ' ',
    ),
  )('on a %s', (type) => {
    expect(found(type)).toMatchObject([{ severity: 0.62, code: 'outage', channel: 'outage', attribute: 'policy' }]);
    expect(found(`x${type}`)).toEqual([]);
  });

  test.each(['policy', 'key_policy', 'access_policies', 'KeyPolicy', 'PolicyDocument', 'ResourcePolicy', 'RepositoryPolicyText'])(
    'in its %s',
    (path) => {
      expect(found('aws_s3_bucket_policy', path)).toHaveLength(1);
    },
  );

  test('not on a role, nor in another attribute, and once where two say it', () => {
    expect(found('aws_iam_role')).toEqual([]);
    expect(found('AWS::IAM::Role')).toEqual([]);
    expect(found('aws_s3_bucket_policy', 'other')).toEqual([]);
    const both = (value: JsonObject): JsonObject => ({ policy: value, key_policy: value });
    expect(findingsOf('locked-out', update('aws_s3_bucket_policy', both(empty), both(denies)))).toHaveLength(1);
  });

  test('that keeps out who comes from elsewhere weighs less, and one without an administrator most', () => {
    const Condition = { NotIpAddress: { 'aws:SourceIp': 'a' } };
    const elsewhere = { Statement: [{ ...denies.Statement[0], Condition }] };
    expect(findingsOf('locked-out', update('aws_s3_bucket_policy', { policy: empty }, { policy: elsewhere }))).toMatchObject([
      { severity: 0.52 },
    ]);
    const runs = { Statement: [{ Effect: 'Allow', Principal: { AWS: '1' }, Action: 'kms:*', Resource: '*' }] };
    for (const type of ['aws_kms_key', 'AWS::KMS::Key'])
      expect(findingsOf('locked-out', update(type, { policy: runs }, { policy: empty }))).toMatchObject([
        { severity: 0.92, code: 'encryption_key_loss', channel: 'data', hardStop: true },
      ]);
    // Of a bucket, it is somebody who was let in and is not named any more.
    expect(findingsOf('locked-out', update('aws_s3_bucket_policy', { policy: runs }, { policy: empty }))).toMatchObject([
      { severity: 0.25 },
    ]);
  });

  test('that is new counts only on what is there', () => {
    expect(findingsOf('locked-out', create('aws_s3_bucket_policy', { bucket: 'shop', policy: denies }))).toHaveLength(1);
    expect(findingsOf('locked-out', create('aws_s3_bucket_policy', { bucket: '', policy: denies }))).toEqual([]);
  });
});

describe('traffic that is refused', () => {
  const found = (type: string, before: JsonObject, after: JsonObject) =>
    findingsOf('traffic-refused', update(type, before, after));

  test.each(
    'azurerm_network_security_rule google_compute_firewall_rule acme_firewall_policy_rule aws_network_acl_rule AWS::EC2::NetworkAclEntry'.split(
      ' ',
    ),
  )('by a rule of %s that denies', (type) => {
    for (const name of ['access', 'action', 'rule_action', 'RuleAction']) {
      for (const word of ['deny', 'Drop', 'block', 'reject']) {
        expect(found(type, { [name]: 'allow' }, { [name]: word }), word).toMatchObject([
          { severity: 0.6, code: 'outage', attribute: name },
        ]);
        expect(found(type, { [name]: 'Accept' }, { [name]: word }), word).toHaveLength(1);
        expect(found(type, { [name]: word }, { [name]: 'allow' }), word).toEqual([]);
      }
      for (const word of ['denying', 'undeny', 'log'])
        expect(found(type, { [name]: 'allow' }, { [name]: word }), word).toEqual([]);
      expect(found(type, { [name]: 'disallow' }, { [name]: 'deny' })).toEqual([]);
      expect(found(type, { [name]: 'allowed' }, { [name]: 'deny' })).toEqual([]);
    }
    expect(found(type, { reaction: 'allow' }, { reaction: 'deny' })).toEqual([]);
    expect(found(`${type}s`, { action: 'allow' }, { action: 'deny' })).toEqual([]);
  });

  test('by a listener that answers by itself', () => {
    const listener = (type: string, name = 'default_action'): JsonObject => ({ [name]: [{ type }] });
    expect(found('aws_lb_listener', listener('forward'), listener('fixed-response'))).toHaveLength(1);
    expect(found('aws_lb_listener_rule', listener('forward', 'action'), listener('fixed-response', 'action'))).toHaveLength(1);
    expect(found('aws_lb_listener', listener('fixed-response'), listener('forward'))).toEqual([]);
    expect(found('aws_lb_listener', listener('forward'), listener('redirect'))).toEqual([]);
    expect(found('aws_lb_listener', listener('forward', 'reaction'), listener('fixed-response', 'reaction'))).toEqual([]);
  });

  test.each(['network_rules', 'network_acls', 'network_rule_set'])('by the %s of a service of Azure', (name) => {
    const list = (action: string): JsonObject => ({ [name]: [{ default_action: action }] });
    expect(found('azurerm_acme', list('Allow'), list('Deny'))).toMatchObject([
      { severity: 0.3, attribute: `${name}.0.default_action` },
    ]);
    expect(found('azurerm_acme', list('Deny'), list('Allow'))).toEqual([]);
    expect(found('acme_azurerm_acme', list('Allow'), list('Deny'))).toEqual([]);
  });

  test('by the rule of that list which stands by itself', () => {
    expect(found('azurerm_acme', { default_action: 'Allow' }, { default_action: 'Deny' })).toMatchObject([{ severity: 0.3 }]);
  });

  test.each([
    'aws_waf_web_acl',
    'aws_wafv2_web_acl',
    'AWS::WAFv2::WebACL',
    'aws_networkfirewall_firewall_policy',
    'AWS::NetworkFirewall::FirewallPolicy',
  ])('by the default of %s', (type) => {
    const paths: readonly ((word: string) => JsonObject)[] = [
      (word) => ({ default_action: [{ [word]: [{}] }] }),
      (word) => ({ DefaultAction: { [word]: {} } }),
      (word) => ({ firewall_policy: [{ stateless_default_actions: [word === 'allow' ? 'aws:pass' : 'aws:drop'] }] }),
      (word) => ({ firewall_policy: [{ stateful_default_actions: [word === 'allow' ? 'aws:pass' : 'aws:drop_strict'] }] }),
      (word) => ({ FirewallPolicy: { StatelessDefaultActions: [word === 'allow' ? 'aws:forward_to_sfe' : 'aws:drop'] } }),
      (word) => ({ FirewallPolicy: { StatefulDefaultActions: [word === 'allow' ? 'aws:pass' : 'aws:drop_established'] } }),
    ];
    for (const of of paths) {
      expect(found(type, of('allow'), of('block')), JSON.stringify(of('block'))).toMatchObject([
        { severity: 0.6, code: 'outage' },
      ]);
      expect(found(type, of('block'), of('allow'))).toEqual([]);
      expect(found('acme_thing', of('allow'), of('block'))).toEqual([]);
    }
  });
});
