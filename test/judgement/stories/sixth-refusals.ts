import type { JsonObject } from '../../../src/model/value.ts';
import { create, UNKNOWN, update, type Story } from '../story.ts';

const entry = {
  network_acl_id: 'acl-1',
  rule_number: 10,
  egress: false,
  protocol: '-1',
  rule_action: 'deny',
  cidr_block: '0.0.0.0/0',
};
const firewall = {
  name: 'stop',
  network: 'projects/acme/global/networks/shop',
  direction: 'INGRESS',
  priority: 100,
  source_ranges: ['0.0.0.0/0'],
  deny: [{ protocol: 'all', ports: [] }],
  allow: [],
  target_tags: [],
  disabled: false,
};
const rule = {
  name: 'stop',
  network_security_group_name: 'nsg-web',
  resource_group_name: 'rg-shop',
  direction: 'Inbound',
  access: 'Deny',
  priority: 100,
  protocol: '*',
  source_address_prefix: '*',
  source_port_range: '*',
  destination_address_prefix: '*',
  destination_port_range: '*',
};
const allowed = { ...rule, name: 'web', access: 'Allow', priority: 200, destination_port_range: '443' };
const policyRule = (action: string, match: JsonObject, more: JsonObject = {}): JsonObject => ({
  action,
  priority: 50,
  match: [match],
  ...more,
});
const everywhere = { versioned_expr: 'SRC_IPS_V1', config: [{ src_ip_ranges: ['*'] }] };
const netpol = (spec: JsonObject, namespace = 'shop'): JsonObject => ({
  metadata: [{ name: 'default-deny', namespace }],
  spec: [{ pod_selector: [{}], policy_types: ['Ingress'], ingress: [], ...spec }],
});
const manifest = (kind: string, apiVersion: string, spec: JsonObject): JsonObject => ({
  manifest: { apiVersion, kind, metadata: { name: 'deny', namespace: 'shop' }, spec },
});
const defaultAction = (word: 'allow' | 'block'): JsonObject => ({
  name: 'web',
  scope: 'REGIONAL',
  default_action: [{ allow: word === 'allow' ? [{}] : [], block: word === 'block' ? [{}] : [] }],
});

/** What is put in front of the traffic. */
export const sixthRefusals: readonly Story[] = [
  ['AWS: a denial of all before every rule', 'block/review: outage', create('aws_network_acl_rule', entry)],
  [
    'AWS: the web denied to all',
    'block/review: outage',
    create('aws_network_acl_rule', { ...entry, protocol: 'tcp', from_port: 443, to_port: 443 }),
  ],
  ['AWS: SSH denied to all', 'pass/*', create('aws_network_acl_rule', { ...entry, protocol: 'tcp', from_port: 22, to_port: 22 })],
  [
    'AWS: a range denied',
    'pass/pass',
    create('aws_network_acl_rule', { ...entry, rule_action: 'allow', cidr_block: '10.0.0.0/8' }),
  ],
  ['AWS: the last denial of a list', 'pass/*', create('aws_network_acl_rule', { ...entry, rule_number: 32_000 })],
  [
    'AWS: a new list with its last denial',
    'pass/pass',
    create('aws_network_acl', { vpc_id: 'vpc-1' }),
    create('aws_network_acl_rule', { ...entry, rule_number: 32_000, network_acl_id: UNKNOWN }),
  ],
  [
    'AWS: a web firewall that blocks what it let by',
    'block/review: outage',
    update('aws_wafv2_web_acl', defaultAction('allow'), defaultAction('block')),
  ],
  [
    'AWS: a network firewall that drops what it passed',
    'block/review: outage',
    update(
      'aws_networkfirewall_firewall_policy',
      {
        name: 'egress',
        firewall_policy: [
          { stateless_default_actions: ['aws:forward_to_sfe'], stateless_fragment_default_actions: ['aws:drop'] },
        ],
      },
      { firewall_policy: [{ stateless_default_actions: ['aws:drop'], stateless_fragment_default_actions: ['aws:drop'] }] },
    ),
  ],
  ['Google: a denial of all', 'block/review: outage', create('google_compute_firewall', firewall)],
  [
    'Google: a denial of whatever goes out',
    'block/review: outage',
    create('google_compute_firewall', { ...firewall, direction: 'EGRESS', source_ranges: [], destination_ranges: ['0.0.0.0/0'] }),
  ],
  ['Google: a denial that comes last', 'pass/*', create('google_compute_firewall', { ...firewall, priority: 65_534 })],
  [
    'Google: a denial of SSH',
    'pass/*',
    create('google_compute_firewall', { ...firewall, deny: [{ protocol: 'tcp', ports: ['22'] }] }),
  ],
  ['Google: a denial that is off', 'pass/pass', create('google_compute_firewall', { ...firewall, disabled: true })],
  [
    'Google: a denial for a quarantine',
    'pass/*',
    create('google_compute_firewall', { ...firewall, target_tags: ['quarantine'] }),
  ],
  [
    'Google: a denial in a network of its own',
    'pass/pass',
    create('google_compute_network', { name: 'lab' }),
    create('google_compute_firewall', { ...firewall, network: 'lab' }),
  ],
  [
    'Google: a policy of the organization that denies all',
    'block/review: outage',
    create('google_compute_firewall_policy_rule', {
      firewall_policy: 'p',
      ...policyRule('deny', { src_ip_ranges: ['0.0.0.0/0'], layer4_configs: [{ ip_protocol: 'all' }] }),
    }),
  ],
  [
    'Google: Cloud Armor refuses everybody',
    'block/review: outage',
    create('google_compute_security_policy_rule', { security_policy: 'web', ...policyRule('deny(403)', everywhere) }),
  ],
  [
    'Google: Cloud Armor refuses some',
    'pass/*',
    create('google_compute_security_policy_rule', {
      security_policy: 'web',
      ...policyRule('deny(403)', { versioned_expr: 'SRC_IPS_V1', config: [{ src_ip_ranges: ['198.51.100.0/24'] }] }),
    }),
  ],
  [
    'Google: the default of Cloud Armor turns',
    'block/review: outage',
    update(
      'google_compute_security_policy',
      { name: 'web', rule: [policyRule('allow', everywhere, { priority: 2_147_483_647 })] },
      { rule: [policyRule('deny(403)', everywhere, { priority: 2_147_483_647 })] },
    ),
  ],
  ['Azure: a denial of all', 'block/review: outage', create('azurerm_network_security_rule', rule)],
  ['Azure: a denial that comes last', 'pass/*', create('azurerm_network_security_rule', { ...rule, priority: 4096 })],
  [
    'Azure: a denial of one range',
    'pass/*',
    create('azurerm_network_security_rule', { ...rule, source_address_prefix: '198.51.100.0/24' }),
  ],
  [
    'Azure: a denial in the list of the group',
    'block/review: outage',
    update('azurerm_network_security_group', { name: 'nsg-web', security_rule: [allowed] }, { security_rule: [allowed, rule] }),
  ],
  [
    'Azure: a denial of what goes out beside what comes in',
    'held/*',
    update(
      'azurerm_network_security_group',
      { name: 'nsg-web', security_rule: [{ ...allowed, direction: 'Outbound', priority: 300 }] },
      {
        security_rule: [
          { ...allowed, direction: 'Outbound', priority: 300 },
          { ...rule, direction: 'Outbound', access: 'Deny' },
        ],
      },
    ),
  ],
  [
    'Azure: a new group with its denial',
    'pass/pass',
    create('azurerm_network_security_group', { name: 'nsg-web', security_rule: [] }),
    create('azurerm_network_security_rule', { ...rule, priority: 4000 }),
  ],
  ['Kubernetes: nobody in by default', 'review/review: outage', create('kubernetes_network_policy_v1', netpol({}))],
  [
    'Kubernetes: some in',
    'pass/pass',
    create(
      'kubernetes_network_policy_v1',
      netpol({ ingress: [{ from: [{ pod_selector: [{ match_labels: { app: 'web' } }] }] }] }),
    ),
  ],
  [
    'Kubernetes: nobody into some pods',
    'pass/*',
    create('kubernetes_network_policy_v1', netpol({ pod_selector: [{ match_labels: { app: 'db' } }] })),
  ],
  [
    'Kubernetes: a namespace made with its denial',
    'pass/pass',
    create('kubernetes_namespace_v1', { metadata: [{ name: 'lab' }] }),
    create('kubernetes_network_policy_v1', netpol({}, 'lab')),
  ],
  [
    'Kubernetes: a manifest lets nobody out',
    'review/review: outage',
    create(
      'kubernetes_manifest',
      manifest('NetworkPolicy', 'networking.k8s.io/v1', { podSelector: {}, policyTypes: ['Egress'] }),
    ),
  ],
  [
    'Cilium: nobody in by default',
    'review/review: outage',
    create('kubernetes_manifest', manifest('CiliumNetworkPolicy', 'cilium.io/v2', { endpointSelector: {}, ingress: [{}] })),
  ],
  [
    'Istio: nobody is allowed',
    'review/review: outage',
    create('kubernetes_manifest', manifest('AuthorizationPolicy', 'security.istio.io/v1', {})),
  ],
  [
    'Istio: some are allowed',
    'pass/*',
    create(
      'kubernetes_manifest',
      manifest('AuthorizationPolicy', 'security.istio.io/v1', { rules: [{ from: [{ source: { namespaces: ['web'] } }] }] }),
    ),
  ],
  [
    'Consul: nobody may call anybody',
    'review/review: outage',
    create('consul_config_entry', {
      kind: 'service-intentions',
      name: '*',
      config_json: '{"Sources":[{"Name":"*","Action":"deny"}]}',
    }),
  ],
  [
    'Consul: an intention for all that denies',
    'review/review: outage',
    create('consul_intention', { source_name: '*', destination_name: '*', action: 'deny' }),
  ],
  [
    'Consul: an intention that allows one',
    'pass/*',
    create('consul_intention', { source_name: 'web', destination_name: 'orders', action: 'allow' }),
  ],
  [
    'Cloudflare: a rule that blocks everybody',
    'block/review: outage',
    create('cloudflare_ruleset', {
      zone_id: 'z',
      kind: 'zone',
      phase: 'http_request_firewall_custom',
      rules: [{ action: 'block', expression: 'true', enabled: true }],
    }),
  ],
  [
    'Cloudflare: a rule that blocks a country',
    'pass/*',
    create('cloudflare_ruleset', {
      zone_id: 'z',
      kind: 'zone',
      phase: 'http_request_firewall_custom',
      rules: [{ action: 'block', expression: '(ip.src.country eq "XX")', enabled: true }],
    }),
  ],
];
