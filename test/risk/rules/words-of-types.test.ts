import { describe, expect, test } from 'vitest';
import type { Category } from '../../../src/generated/knowledge.ts';
import type { JsonObject } from '../../../src/model/value.ts';
import { destroy, findingsOf, update } from '../support.ts';

/** What is lost with an object of a type, where its category alone does not say. */
describe('what is destroyed', () => {
  test.each<[type: string, category: Category, code: string]>([
    ['acme_record', 'dns', 'dns_loss'],
    ['acme_plan', 'backup', 'backup_loss'],
    ['acme_replication_plan', 'backup', 'protection_removed'],
    ['acme_replicated_store', 'backup', 'protection_removed'],
    ['acme_read_replica', 'backup', 'protection_removed'],
    ['acme_replicas', 'backup', 'protection_removed'],
    ['AWS::Acme::ReplicationSet', 'backup', 'protection_removed'],
    ['acme_replicator', 'backup', 'backup_loss'],
    ['acme_database', 'data_store', 'data_loss'],
    ['acme_kms_key', 'secret_key', 'encryption_key_loss'],
    ['acme_certificate_authority', 'secret_key', 'encryption_key_loss'],
    ['acme_acmpca_thing', 'secret_key', 'encryption_key_loss'],
    ['acme_acm_pca_thing', 'secret_key', 'encryption_key_loss'],
    ['acme_root_ca', 'secret_key', 'encryption_key_loss'],
    ['acme_key_ring', 'secret_key', 'encryption_key_loss'],
    ['acme_key_vault', 'secret_key', 'secret_loss'],
    ['acme_key_vault_key', 'secret_key', 'encryption_key_loss'],
    ['acme_secret_key_pair', 'secret_key', 'secret_loss'],
    ['acme_secret', 'secret_key', 'secret_loss'],
    ['acme_root_cas', 'secret_key', 'secret_loss'],
  ])('%s of %s is %s', (type, category, code) => {
    const knowledge = { known: true, category, data: 0.5 };
    expect(findingsOf('data-loss', destroy(type), { knowledge })).toMatchObject([{ code }]);
  });

  test.each<[type: string, category: Category, code: string]>([
    ['acme_zone', 'dns', 'dns_loss'],
    ['acme_private_dns_link', 'network', 'dns_loss'],
    ['acme_dns_link', 'network', 'dns_loss'],
    ['dns_link', 'network', 'dns_loss'],
    ['aws_route53_resolver_rule', 'network', 'dns_loss'],
    ['aws_route53resolver_x', 'network', 'dns_loss'],
    ['aws_route53_zone_association', 'network', 'dns_loss'],
    ['aws_route53_vpc_association_authorization', 'network', 'dns_loss'],
    ['AWS::Route53Resolver::Rule', 'network', 'dns_loss'],
    ['acme_adns_link', 'network', 'outage'],
    ['acme_network', 'network', 'outage'],
  ])('%s of %s takes down: %s', (type, category, code) => {
    const knowledge = { known: true, category, outage: 0.5, data: 0 };
    expect(findingsOf('outage-on-destroy', destroy(type), { knowledge })).toMatchObject([{ code }]);
  });

  test.each<[path: string, isNoticed: boolean]>([
    ['name', true],
    ['function_name', true],
    ['FunctionName', true],
    ['role_name', true],
    ['queue_name', true],
    ['domainname', true],
    ['nickname', false],
    ['names', false],
    ['name_prefix', false],
    ['tags', false],
  ])('a new object under another %s is noticed: %s', (path, isNoticed) => {
    const change = destroy('acme_thing', {}, { kind: 'replace-create-first', replacePaths: [[path]] });
    const knowledge = {
      known: true,
      category: 'compute' as const,
      outage: 0.5,
      data: 0,
      identity: false,
      state: 'config' as const,
    };
    expect(findingsOf('outage-on-destroy', change, { knowledge })[0]?.severity).toBeCloseTo(isNoticed ? 0.3 : 0.1, 6);
    for (const category of ['network', 'lb_edge'] as const)
      expect(findingsOf('outage-on-destroy', change, { knowledge: { ...knowledge, category } })[0]?.severity).toBeCloseTo(0.1, 6);
  });
});

/** What a weaker setting of a guard stands for, by the words of its type. */
describe('a guard', () => {
  test.each<[types: string, code: string]>([
    ['acme_flow_log acme_flowlog acme_query_log acme_audit_config acme_trail AWS::Acme::FlowLog', 'audit_tamper'],
    [
      'aws_organizations_policy aws_organizations_organization google_org_policy google_organization_policy azurerm_policy_assignment azurerm_policy_set_assignment acme_management_lock kubernetes_validating_webhook_configuration acme_admission AWS::Organizations::Policy',
      'guardrail_tamper',
    ],
    [
      'aws_s3_public_access_block acme_publicaccessblock aws_wafv2_thing acme_web_acl acme_webacl acme_firewall acme_security_policy acme_ruleset acme_shield acme_network_policy acme_networkpolicy acme_rate_limit acme_ratelimit acme_origin_pulls acme_attack_protection acme_ip_access_list acme_security_list acme_security_group acme_secgroup acme_traffic_filter acme_conditional_access acme_sign_on acme_signon acme_authentication_policy acme_authentication_strength acme_mfa acme_password_policy acme_login_policy acme_session_policy AWS::WAFv2::X',
      'security_exposure',
    ],
    ['acme_detector acme_recorder acme_policy', 'audit_tamper'],
  ])('%s: %s', (types, code) => {
    for (const type of types.split(' ')) {
      const change = update(type, { mfa_enabled: true }, { mfa_enabled: false });
      const given = { knowledge: { known: true, category: 'audit_security' as const } };
      const [finding] = findingsOf('security-setting-weakened', change, given);
      expect([type, finding?.code, finding?.hardStop]).toEqual([type, code, code !== 'security_exposure']);
    }
  });

  test('is one of a pipeline as well, and a log of flows wherever it belongs', () => {
    const found = (type: string, category: Category) =>
      findingsOf('security-setting-weakened', update(type, { mfa_enabled: true }, { mfa_enabled: false }), {
        knowledge: { known: true, category },
      })[0]?.code;
    expect(found('acme_pipeline', 'ci')).toBe('guardrail_tamper');
    expect(found('acme_flow_log', 'network')).toBe('audit_tamper');
    expect(found('acme_flowlog', 'network')).toBe('audit_tamper');
    expect(found('acme_thing', 'network')).toBe('security_exposure');
  });
});

/** What an attribute says by itself, whatever it is an attribute of. */
describe('an attribute', () => {
  const found = (before: JsonObject, after: JsonObject) =>
    findingsOf('security-setting-weakened', update('acme_thing', before, after))[0];

  test.each(['validation_failure_action', 'enforcement_action', 'enforcement_mode'])(
    '%s holds everybody to the rules',
    (name) => {
      expect(found({ [name]: 'Enforce' }, { [name]: 'Audit' })).toMatchObject({ code: 'guardrail_tamper', hardStop: true });
      expect(found({ [name]: 'Audit' }, { [name]: 'Enforce' })).toBeUndefined();
    },
  );

  test.each(['is_admin', 'admin', 'super_admin', 'superuser', 'is_superuser'])('%s makes an administrator', (name) => {
    expect(found({ [name]: false }, { [name]: true })).toMatchObject({ code: 'privilege_escalation', severity: 0.7 });
  });

  test.each(['admins', 'administrators'])('%s gains one', (name) => {
    expect(found({ [name]: ['a'] }, { [name]: ['a', 'b'] })?.code).toBe('privilege_escalation');
  });

  test('a boundary that is gone lets its holder have any right', () => {
    for (const name of ['permissions_boundary', 'PermissionsBoundary'])
      expect(found({ [name]: 'arn' }, { [name]: '' })?.code, name).toBe('privilege_escalation');
    expect(found({ permissions_boundary_arn: 'arn' }, { permissions_boundary_arn: '' })?.code).toBe('security_exposure');
  });
});
