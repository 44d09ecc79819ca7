import type { JsonObject } from '../../../src/model/value.ts';
import { create, destroy, replace, replaceNewFirst, update, type Story } from '../story.ts';
import { prod, sandbox, staging } from './aws-parts.ts';

const vpc = { cidr_block: '10.0.0.0/16', enable_dns_support: true, enable_dns_hostnames: true, ...prod };
const ingress = (more: JsonObject) => ({ security_group_id: 'sg-1', ip_protocol: 'tcp', from_port: 443, to_port: 443, ...more });
const cdn = {
  aliases: ['shop.example.com', 'www.example.com'],
  enabled: true,
  web_acl_id: 'arn:aws:wafv2:us-east-1:111111111111:global/webacl/a/1',
  http_version: 'http2',
  price_class: 'PriceClass_All',
  default_cache_behavior: [
    {
      viewer_protocol_policy: 'redirect-to-https',
      default_ttl: 3600,
      target_origin_id: 'app',
      response_headers_policy_id: 'rh-1',
    },
  ],
  origin: [{ domain_name: 'app.example.com', origin_id: 'app' }],
  restrictions: [{ geo_restriction: [{ restriction_type: 'none', locations: [] }] }],
  viewer_certificate: [
    { acm_certificate_arn: 'arn:a', minimum_protocol_version: 'TLSv1.2_2021', ssl_support_method: 'sni-only' },
  ],
  ...prod,
};
const behavior = (more: JsonObject) => ({ default_cache_behavior: [{ ...cdn.default_cache_behavior[0], ...more }] });
const rule = (name: string, action: JsonObject) => ({
  name,
  priority: 1,
  action: [action],
  statement: [{ managed_rule_group_statement: [{ name, vendor_name: 'AWS' }] }],
});
const waf = {
  name: 'shop',
  scope: 'REGIONAL',
  default_action: [{ allow: [{}] }],
  rule: [rule('bad', { block: [{}] }), rule('rate', { block: [{}] })],
  ...prod,
};
const lb = {
  name: 'shop',
  internal: false,
  load_balancer_type: 'application',
  subnets: ['subnet-1', 'subnet-2', 'subnet-3'],
  enable_deletion_protection: true,
  ...prod,
};
const forward = (arn: string) => [{ type: 'forward', target_group_arn: arn }];
const weights = (a: number, b: number) => [
  {
    type: 'forward',
    forward: [
      {
        target_group: [
          { arn: 'arn:blue', weight: a },
          { arn: 'arn:green', weight: b },
        ],
      },
    ],
  },
];
const listener = {
  load_balancer_arn: 'arn:lb',
  port: 443,
  protocol: 'HTTPS',
  ssl_policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
  default_action: forward('arn:blue'),
  ...prod,
};
const record = {
  zone_id: 'Z1',
  name: 'api.example.com',
  type: 'CNAME',
  ttl: 60,
  set_identifier: 'eu',
  weighted_routing_policy: [{ weight: 100 }],
  records: ['eu.example.com'],
};
const stage = { rest_api_id: 'a1', stage_name: 'v1', xray_tracing_enabled: false, variables: { log: 'info' }, ...prod };
const method = {
  rest_api_id: 'a1',
  resource_id: 'r1',
  http_method: 'POST',
  authorization: 'COGNITO_USER_POOLS',
  authorizer_id: 'az',
  api_key_required: false,
};

/** Networks, names, edges and gateways; in production unless told otherwise. */
export const thirdAwsNetwork: readonly Story[] = [
  ['a network without names', 'block/*', update('aws_vpc', vpc, { enable_dns_support: false })],
  [
    'a network with names',
    'pass/pass',
    update('aws_vpc', { ...vpc, enable_dns_hostnames: false }, { enable_dns_hostnames: true }),
  ],
  ['more addresses', 'pass/pass', create('aws_vpc_ipv4_cidr_block_association', { vpc_id: 'vpc-1', cidr_block: '10.1.0.0/16' })],
  ['a subnet removed', 'block/*', destroy('aws_subnet', { vpc_id: 'vpc-1', cidr_block: '10.0.1.0/24', ...prod })],
  [
    'a subnet gives public addresses',
    'review/*',
    update(
      'aws_subnet',
      { vpc_id: 'vpc-1', cidr_block: '10.0.1.0/24', map_public_ip_on_launch: false, ...prod },
      { map_public_ip_on_launch: true },
    ),
  ],
  [
    'a subnet loses its routes',
    'held/*',
    destroy('aws_route_table_association', { subnet_id: 'subnet-1', route_table_id: 'rtb-1' }),
  ],
  [
    'the way out removed',
    'block/*',
    destroy('aws_route', { route_table_id: 'rtb-1', destination_cidr_block: '0.0.0.0/0', nat_gateway_id: 'nat-1' }),
  ],
  [
    'a route to a peer',
    'pass/pass',
    create('aws_route', { route_table_id: 'rtb-1', destination_cidr_block: '10.9.0.0/16', vpc_peering_connection_id: 'pcx-1' }),
  ],
  [
    'a gateway of a private network removed',
    'block/*',
    destroy('aws_nat_gateway', { subnet_id: 'subnet-1', allocation_id: 'eip-1', ...prod }),
  ],
  ['the internet gateway removed', 'block/*', destroy('aws_internet_gateway', { vpc_id: 'vpc-1', ...prod })],
  ['an address given back', 'block/*', destroy('aws_eip', { domain: 'vpc', public_ip: '198.51.100.4', ...prod })],
  [
    'an address of a sandbox given back',
    'pass/pass',
    destroy('aws_eip', { domain: 'vpc', public_ip: '198.51.100.4', ...sandbox }),
  ],
  [
    'a list that lets all in',
    'held/*',
    create('aws_network_acl_rule', {
      network_acl_id: 'acl-1',
      rule_number: 10,
      egress: false,
      protocol: '-1',
      rule_action: 'allow',
      cidr_block: '0.0.0.0/0',
      from_port: 0,
      to_port: 0,
    }),
  ],
  [
    'a list that lets nobody in',
    'held/*',
    create('aws_network_acl_rule', {
      network_acl_id: 'acl-1',
      rule_number: 1,
      egress: false,
      protocol: '-1',
      rule_action: 'deny',
      cidr_block: '0.0.0.0/0',
      from_port: 0,
      to_port: 0,
    }),
  ],
  [
    'a rule from another group',
    'pass/pass',
    create(
      'aws_vpc_security_group_ingress_rule',
      ingress({ from_port: 5432, to_port: 5432, referenced_security_group_id: 'sg-2' }),
    ),
  ],
  [
    'ssh for all',
    'block/block',
    create('aws_vpc_security_group_ingress_rule', ingress({ from_port: 22, to_port: 22, cidr_ipv4: '0.0.0.0/0' })),
  ],
  [
    'everything for all over IPv6',
    'block/*',
    create('aws_vpc_security_group_ingress_rule', { security_group_id: 'sg-1', ip_protocol: '-1', cidr_ipv6: '::/0' }),
  ],
  [
    'a cache for all',
    'block/*',
    update('aws_vpc_security_group_ingress_rule', ingress({ from_port: 6379, to_port: 6379, cidr_ipv4: '10.0.0.0/8' }), {
      cidr_ipv4: '0.0.0.0/0',
    }),
  ],
  ['https for all', 'pass/*', create('aws_vpc_security_group_ingress_rule', ingress({ cidr_ipv4: '0.0.0.0/0' }))],
  [
    'a rule taken away',
    'review/*',
    destroy(
      'aws_vpc_security_group_ingress_rule',
      ingress({ from_port: 5432, to_port: 5432, referenced_security_group_id: 'sg-2' }),
    ),
  ],
  [
    'all the way out',
    'pass/pass',
    create('aws_vpc_security_group_egress_rule', { security_group_id: 'sg-1', ip_protocol: '-1', cidr_ipv4: '0.0.0.0/0' }),
  ],
  [
    'a rule described',
    'pass/pass',
    update('aws_vpc_security_group_ingress_rule', ingress({ cidr_ipv4: '10.0.0.0/8', description: 'a' }), { description: 'b' }),
  ],
  ['a group removed', 'review/*', destroy('aws_security_group', { name: 'app', vpc_id: 'vpc-1', ...prod })],
  [
    'a group under a new name, new one first',
    'pass/*',
    replaceNewFirst(
      'aws_security_group',
      { name: 'app', description: 'a', vpc_id: 'vpc-1', ...prod },
      { description: 'b', name: 'app-2' },
    ),
  ],
  [
    'rules written apart from their group',
    'pass/*',
    update(
      'aws_security_group',
      {
        name: 'app',
        vpc_id: 'vpc-1',
        ingress: [{ protocol: 'tcp', from_port: 8080, to_port: 8080, cidr_blocks: ['10.0.0.0/16'] }],
        ...prod,
      },
      { description: 'app' },
    ),
    create('aws_vpc_security_group_ingress_rule', ingress({ from_port: 8080, to_port: 8080, cidr_ipv4: '10.0.0.0/16' })),
  ],
  [
    'ssh for all in staging',
    'held/*',
    create('aws_security_group_rule', {
      type: 'ingress',
      protocol: 'tcp',
      from_port: 22,
      to_port: 22,
      cidr_blocks: ['0.0.0.0/0'],
      security_group_id: 'sg-1',
    }),
    update(
      'aws_security_group',
      { name: 'app', description: 'a', ...staging },
      { description: 'a', revoke_rules_on_delete: true },
    ),
  ],
  [
    'the world on a list of prefixes',
    'held/*',
    update(
      'aws_ec2_managed_prefix_list',
      { name: 'office', max_entries: 10, entry: [{ cidr: '203.0.113.0/24' }], ...prod },
      { entry: [{ cidr: '203.0.113.0/24' }, { cidr: '0.0.0.0/0' }] },
    ),
  ],
  [
    'an endpoint removed',
    'held/*',
    destroy('aws_vpc_endpoint', {
      vpc_id: 'vpc-1',
      service_name: 'com.amazonaws.eu-west-1.s3',
      vpc_endpoint_type: 'Gateway',
      route_table_ids: ['rtb-1'],
      ...prod,
    }),
  ],
  [
    'an endpoint added',
    'pass/pass',
    create('aws_vpc_endpoint', {
      vpc_id: 'vpc-1',
      service_name: 'com.amazonaws.eu-west-1.ecr.api',
      vpc_endpoint_type: 'Interface',
      private_dns_enabled: true,
      ...prod,
    }),
  ],
  [
    'an endpoint without its name',
    'review/*',
    update(
      'aws_vpc_endpoint',
      {
        vpc_id: 'vpc-1',
        service_name: 'com.amazonaws.eu-west-1.sqs',
        vpc_endpoint_type: 'Interface',
        private_dns_enabled: true,
        ...prod,
      },
      { private_dns_enabled: false },
    ),
  ],
  [
    'a network leaves the hub',
    'block/*',
    destroy('aws_ec2_transit_gateway_vpc_attachment', {
      transit_gateway_id: 'tgw-1',
      vpc_id: 'vpc-1',
      subnet_ids: ['subnet-1'],
      ...prod,
    }),
  ],
  [
    'a route of the hub removed',
    'held/*',
    destroy('aws_ec2_transit_gateway_route', {
      destination_cidr_block: '10.0.0.0/8',
      transit_gateway_route_table_id: 'tgw-rtb-1',
      transit_gateway_attachment_id: 'a-1',
    }),
  ],
  [
    'a zone more on the hub',
    'pass/pass',
    update(
      'aws_ec2_transit_gateway_vpc_attachment',
      { transit_gateway_id: 'tgw-1', vpc_id: 'vpc-1', subnet_ids: ['subnet-1'], ...prod },
      { subnet_ids: ['subnet-1', 'subnet-2'] },
    ),
  ],
  [
    'the line to the data centre removed',
    'block/block',
    destroy('aws_dx_connection', { name: 'fra', bandwidth: '10Gbps', location: 'EqFR5', ...prod }),
  ],
  [
    'an interface on the line removed',
    'block/*',
    destroy('aws_dx_private_virtual_interface', { connection_id: 'dx-1', vlan: 100, bgp_asn: 65000, ...prod }),
  ],
  [
    'fewer networks announced',
    'review/*',
    update(
      'aws_dx_gateway_association',
      { dx_gateway_id: 'd', associated_gateway_id: 'tgw-1', allowed_prefixes: ['10.0.0.0/16', '10.1.0.0/16'] },
      { allowed_prefixes: ['10.0.0.0/16'] },
    ),
  ],
  [
    'a tunnel removed',
    'block/*',
    destroy('aws_vpn_connection', { customer_gateway_id: 'cgw-1', transit_gateway_id: 'tgw-1', type: 'ipsec.1', ...prod }),
  ],
  [
    'another key of a tunnel',
    'review/*',
    update(
      'aws_vpn_connection',
      { customer_gateway_id: 'cgw-1', type: 'ipsec.1', tunnel1_preshared_key: 'old-not-real', ...prod },
      { tunnel1_preshared_key: 'new-not-real' },
      { change: { before_sensitive: { tunnel1_preshared_key: true }, after_sensitive: { tunnel1_preshared_key: true } } },
    ),
  ],
  [
    'a network behind the tunnel',
    'pass/pass',
    create('aws_vpn_connection_route', { destination_cidr_block: '10.50.0.0/16', vpn_connection_id: 'vpn-1' }),
  ],
  [
    'the way in of employees removed',
    'block/*',
    destroy('aws_ec2_client_vpn_endpoint', { description: 'staff', client_cidr_block: '10.100.0.0/16', ...prod }),
  ],
  [
    'all employees reach all',
    'review/*',
    create('aws_ec2_client_vpn_authorization_rule', {
      client_vpn_endpoint_id: 'cvpn-1',
      target_network_cidr: '10.0.0.0/8',
      authorize_all_groups: true,
    }),
  ],
  [
    'a firewall removed',
    'block/*',
    destroy('aws_networkfirewall_firewall', { name: 'egress', delete_protection: false, ...prod }),
  ],
  [
    'a firewall unprotected',
    'held/*',
    update('aws_networkfirewall_firewall', { name: 'egress', delete_protection: true, ...prod }, { delete_protection: false }),
  ],
  [
    'names of the data centre no longer found',
    'held/*',
    destroy('aws_route53_resolver_rule', { domain_name: 'corp.example.com', rule_type: 'FORWARD', ...prod }),
  ],
  ['a resolver removed', 'block/*', destroy('aws_route53_resolver_endpoint', { name: 'out', direction: 'OUTBOUND', ...prod })],
  [
    'bad names allowed',
    'held/*',
    update(
      'aws_route53_resolver_firewall_rule',
      { name: 'malware', action: 'BLOCK', priority: 1, firewall_rule_group_id: 'g' },
      { action: 'ALLOW' },
    ),
  ],
  [
    'an accelerator off',
    'block/*',
    update(
      'aws_globalaccelerator_accelerator',
      { name: 'edge', enabled: true, ip_address_type: 'IPV4', ...prod },
      { enabled: false },
    ),
  ],
  [
    'a region dialled to nothing',
    'held/*',
    update(
      'aws_globalaccelerator_endpoint_group',
      { listener_arn: 'arn:l', traffic_dial_percentage: 100, endpoint_group_region: 'eu-west-1' },
      { traffic_dial_percentage: 0 },
    ),
  ],
  ['a region weighs nothing', 'review/*', update('aws_route53_record', record, { weighted_routing_policy: [{ weight: 0 }] })],
  [
    'a health check off',
    'review/*',
    update('aws_route53_health_check', { fqdn: 'api.example.com', type: 'HTTPS', disabled: false, ...prod }, { disabled: true }),
  ],
  ['a zone described', 'pass/pass', update('aws_route53_zone', { name: 'example.com', comment: 'a', ...prod }, { comment: 'b' })],
  [
    'a record made',
    'pass/pass',
    create('aws_route53_record', { zone_id: 'Z1', name: 'new.example.com', type: 'A', ttl: 300, records: ['198.51.100.1'] }),
  ],
  ['a network no longer sees a zone', 'held/*', destroy('aws_route53_zone_association', { zone_id: 'Z1', vpc_id: 'vpc-1' })],
  [
    'a zone no longer signed',
    'held/*',
    update(
      'aws_route53_hosted_zone_dnssec',
      { hosted_zone_id: 'Z1', signing_status: 'SIGNING' },
      { signing_status: 'NOT_SIGNING' },
    ),
  ],
  [
    'a mail record changed',
    'review/*',
    update(
      'aws_route53_record',
      { zone_id: 'Z1', name: 'example.com', type: 'MX', ttl: 300, records: ['10 mx1.example.com'] },
      { records: ['10 mx.other.example'] },
    ),
  ],
  [
    'a certificate removed',
    'held/*',
    destroy('aws_acm_certificate', { domain_name: 'shop.example.com', validation_method: 'DNS', ...prod }),
  ],
  ['pages cached longer', 'pass/pass', update('aws_cloudfront_distribution', cdn, behavior({ default_ttl: 86400 }))],
  ['an edge without firewall', 'held/*', update('aws_cloudfront_distribution', cdn, { web_acl_id: '' })],
  [
    'an edge with another origin',
    'review/*',
    update('aws_cloudfront_distribution', cdn, { origin: [{ domain_name: 'other.example.com', origin_id: 'app' }] }),
  ],
  [
    'an edge over plain HTTP',
    'review/*',
    update('aws_cloudfront_distribution', cdn, behavior({ viewer_protocol_policy: 'allow-all' })),
  ],
  ['an edge loses a name', 'held/*', update('aws_cloudfront_distribution', cdn, { aliases: ['shop.example.com'] })],
  [
    'an edge gains a name',
    'pass/pass',
    update('aws_cloudfront_distribution', cdn, { aliases: [...cdn.aliases, 'm.example.com'] }),
  ],
  [
    'an edge with old TLS',
    'review/*',
    update('aws_cloudfront_distribution', cdn, {
      viewer_certificate: [{ ...cdn.viewer_certificate[0], minimum_protocol_version: 'TLSv1' }],
    }),
  ],
  ['an edge speaks HTTP 3', 'pass/pass', update('aws_cloudfront_distribution', cdn, { http_version: 'http2and3' })],
  [
    'an edge for two countries',
    'review/*',
    update('aws_cloudfront_distribution', cdn, {
      restrictions: [{ geo_restriction: [{ restriction_type: 'whitelist', locations: ['DE', 'AT'] }] }],
    }),
  ],
  [
    'code at the edge',
    'pass/pass',
    update('aws_cloudfront_function', { name: 'rewrite', runtime: 'cloudfront-js-2.0', code: 'a', publish: true }, { code: 'b' }),
  ],
  ['an edge removed', 'block/*', destroy('aws_cloudfront_distribution', { ...cdn, enabled: false })],
  [
    'a firewall counts instead of blocking',
    'held/*',
    update('aws_wafv2_web_acl', waf, { rule: [rule('bad', { count: [{}] }), rule('rate', { block: [{}] })] }),
  ],
  ['a firewall loses a rule', 'held/*', update('aws_wafv2_web_acl', waf, { rule: [rule('bad', { block: [{}] })] })],
  ['a firewall removed from the account', 'block/*', destroy('aws_wafv2_web_acl', waf)],
  [
    'what the firewall sees is not logged',
    'review/*',
    destroy('aws_wafv2_web_acl_logging_configuration', { resource_arn: 'arn:w', log_destination_configs: ['arn:l'] }),
  ],
  ['the shield removed', 'held/*', destroy('aws_shield_protection', { name: 'lb', resource_arn: 'arn:lb', ...prod })],
  ['traffic to the other group', 'review/*', update('aws_lb_listener', listener, { default_action: forward('arn:green') })],
  [
    'traffic from blue to green',
    'review/*',
    update('aws_lb_listener', { ...listener, default_action: weights(100, 0) }, { default_action: weights(0, 100) }),
  ],
  [
    'one more rule of a listener',
    'pass/pass',
    create('aws_lb_listener_rule', {
      listener_arn: 'arn:l',
      priority: 20,
      action: forward('arn:new'),
      condition: [{ path_pattern: [{ values: ['/new/*'] }] }],
      ...prod,
    }),
  ],
  [
    'a rule of a listener removed',
    'held/*',
    destroy('aws_lb_listener_rule', {
      listener_arn: 'arn:l',
      priority: 20,
      action: forward('arn:a'),
      condition: [{ path_pattern: [{ values: ['/api/*'] }] }],
      ...prod,
    }),
  ],
  [
    'a machine leaves the group',
    'review/*',
    destroy('aws_lb_target_group_attachment', { target_group_arn: 'arn:t', target_id: 'i-1', port: 80 }),
  ],
  [
    'a machine joins the group',
    'pass/pass',
    create('aws_lb_target_group_attachment', { target_group_arn: 'arn:t', target_id: 'i-9', port: 80 }),
  ],
  [
    'a group of targets removed',
    'held/*',
    destroy('aws_lb_target_group', { name: 'api', port: 80, protocol: 'HTTP', vpc_id: 'vpc-1', ...prod }),
  ],
  ['a balancer removed', 'block/*', destroy('aws_lb', lb)],
  ['a balancer in one zone less', 'review/*', update('aws_lb', lb, { subnets: ['subnet-1', 'subnet-2'] })],
  ['a balancer in one zone more', 'pass/pass', update('aws_lb', lb, { subnets: [...lb.subnets, 'subnet-4'] })],
  [
    'a stage traced',
    'pass/pass',
    update('aws_api_gateway_stage', stage, { xray_tracing_enabled: true, variables: { log: 'debug' } }),
  ],
  ['a stage removed', 'block/*', destroy('aws_api_gateway_stage', stage)],
  ['a method without sign-in', 'held/*', update('aws_api_gateway_method', method, { authorization: 'NONE', authorizer_id: '' })],
  [
    'a route without sign-in',
    'held/*',
    update(
      'aws_apigatewayv2_route',
      { api_id: 'a', route_key: 'POST /orders', authorization_type: 'JWT', authorizer_id: 'z' },
      { authorization_type: 'NONE', authorizer_id: '' },
    ),
  ],
  [
    'sign-in of an API removed',
    'held/*',
    destroy('aws_api_gateway_authorizer', { name: 'customers', rest_api_id: 'a1', type: 'COGNITO_USER_POOLS' }),
  ],
  [
    'a key of an API off',
    'review/*',
    update('aws_api_gateway_api_key', { name: 'partner', enabled: true, ...prod }, { enabled: false }),
  ],
  ['a domain of an API removed', 'block/*', destroy('aws_apigatewayv2_domain_name', { domain_name: 'api.example.com', ...prod })],
  [
    'a path of a domain removed',
    'held/*',
    destroy('aws_api_gateway_base_path_mapping', { api_id: 'a1', stage_name: 'v1', domain_name: 'api.example.com' }),
  ],
  [
    'a route of an API added',
    'pass/pass',
    create('aws_apigatewayv2_route', {
      api_id: 'a',
      route_key: 'GET /v2/orders',
      authorization_type: 'JWT',
      authorizer_id: 'z',
      target: 'integrations/1',
    }),
  ],
  [
    'an API throttled to one',
    'review/*',
    update(
      'aws_apigatewayv2_stage',
      {
        api_id: 'a',
        name: 'v1',
        auto_deploy: true,
        default_route_settings: [{ throttling_rate_limit: 1000, throttling_burst_limit: 2000 }],
        ...prod,
      },
      { default_route_settings: [{ throttling_rate_limit: 1, throttling_burst_limit: 1 }] },
    ),
  ],
  [
    'a network of a sandbox removed',
    'pass/pass',
    destroy('aws_vpc', { ...vpc, ...sandbox }),
    destroy('aws_subnet', { cidr_block: '10.0.1.0/24', ...sandbox }),
    destroy('aws_nat_gateway', { subnet_id: 's', ...sandbox }),
  ],
  [
    'a peer accepted',
    'review/*',
    create('aws_vpc_peering_connection_accepter', { vpc_peering_connection_id: 'pcx-1', auto_accept: true, ...prod }),
  ],
  [
    'a private service for everybody',
    'held/*',
    create('aws_vpc_endpoint_service_allowed_principal', { vpc_endpoint_service_id: 'vpce-svc-1', principal_arn: '*' }),
  ],
  [
    'a target group gets another protocol',
    'held/*',
    replace('aws_lb_target_group', { name: 'api', port: 80, protocol: 'HTTP', vpc_id: 'vpc-1', ...prod }, { protocol: 'HTTPS' }),
  ],
];
