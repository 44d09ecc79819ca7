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
  ['shape', 'acme_thing', 'it protects or records less'],
])('%s of %s that gets weaker: %s', (path, type, words) => {
  expect(weakenedConsequence(path, type)).toContain(words);
});
