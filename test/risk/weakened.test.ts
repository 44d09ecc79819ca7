import { expect, test } from 'vitest';
import { weakenedConsequence } from '../../src/risk/weakened.ts';

test.each([
  ['publicly_accessible', 'aws_db_instance', 'others may reach it'],
  ['PublicAccessBlockConfiguration.BlockPublicAcls', 'AWS::S3::Bucket', 'others may reach it'],
  ['kms_key_id', 'aws_sqs_queue', 'protected by another key, or by none'],
  ['enabled', 'aws_ebs_encryption_by_default', 'protected by another key, or by none'],
  ['include_global_service_events', 'aws_cloudtrail', 'less of what happens is recorded'],
  ['enable_log_file_validation', 'aws_cloudtrail', 'less of what happens is recorded'],
  ['is_enabled', 'aws_config_configuration_recorder_status', 'less of what happens is recorded'],
  ['ssl_policy', 'aws_lb_listener', 'easier to read or to change'],
  ['required_pull_request_reviews.0.required_approving_review_count', 'github_branch_protection', 'past fewer checks'],
  ['enforce_admins', 'github_branch_protection', 'past fewer checks'],
  ['authorization_type', 'aws_lambda_function_url', 'easier to get in'],
  ['max_session_duration', 'aws_iam_role', 'good for longer'],
  ['network_rules.0.default_action', 'azurerm_storage_account', 'less is turned away'],
  ['permissions_boundary', 'aws_iam_role', 'given any right'],
  ['image_tag_mutability', 'aws_ecr_repository', 'changed or removed sooner'],
  ['container_access_type', 'azurerm_storage_container', 'others may reach it'],
  ['ingress', 'google_cloud_run_v2_service', 'others may reach it'],
  ['filter_group.0.filter', 'aws_codebuild_webhook', 'the pushes of others'],
  ['default_cache_behavior.0.cache_policy_id', 'aws_cloudfront_distribution', 'may be shown to another'],
  ['allowaccess', 'fortios_system_interface', 'from other places'],
  ['data.mapRoles', 'kubernetes_config_map_v1_data', 'others may get in'],
  ['proxied', 'cloudflare_dns_record', 'past what stands in front of it'],
  ['superuser', 'postgresql_role', 'its holder can do everything there'],
  ['spec.0.security_context.0.run_as_non_root', 'kubernetes_pod_v1', 'do more to the machine'],
  ['read_only', 'github_repository_deploy_key', 'what could only be read can be changed'],
  ['manifest.spec.validationFailureAction', 'kubernetes_manifest', 'less is turned away'],
  ['strict', 'aws_route53_record', 'it protects or records less'],
  ['strict', 'cloudflare_dns_record', 'it protects or records less'],
  ['shape', 'acme_thing', 'it protects or records less'],
])('%s of %s that gets weaker: %s', (path, type, words) => {
  expect(weakenedConsequence({ path, op: 'becomes' }, type)).toContain(words);
});

test.each([
  ['owners', 'azuread_group', 'whoever was added'],
  ['user_ids.members', 'okta_group', 'whoever was added'],
  ['permission', 'datadog_role', 'it allows more'],
  ['spec.0.role', 'acme_binding', 'it allows more'],
  ['conditions.0.users.0.excluded_users', 'azuread_conditional_access_policy', 'no longer holds for what was added'],
  ['force_push_bypassers', 'github_branch_protection', 'past fewer checks'],
  ['shapes', 'acme_thing', 'it protects or records less'],
])('%s of %s that gains entries: %s', (path, type, words) => {
  expect(weakenedConsequence({ path, op: 'grow' }, type)).toContain(words);
});

test('a list of owners that loses some lets nobody in', () => {
  expect(weakenedConsequence({ path: 'owners', op: 'shrink' }, 'azuread_group')).not.toContain('added');
});
