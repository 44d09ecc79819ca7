import path from 'node:path';
import type { World } from '../../src/guard/scope.ts';

/** A repository with scripts of the kinds that people have. */
const FILES: Readonly<Record<string, string>> = {
  '/repo/deploy.sh': '#!/usr/bin/env bash\nset -euo pipefail\ncd infra\nterraform init\nterraform apply -auto-approve\n',
  '/repo/check.sh': '#!/bin/sh\nterraform fmt -check && terraform validate && terraform plan -out=tfplan\n',
  '/repo/run.sh': '#!/bin/bash\nterraform "$@"\n',
  '/repo/bin/tool': '#!/bin/bash\necho hello\n',
  '/repo/destroy.py': '#!/usr/bin/env python3\nimport subprocess\nsubprocess.run(["terraform", "destroy", "-auto-approve"])\n',
  '/repo/.git/HEAD': 'ref: refs/heads/main\n',
  '/repo/infra/check.sh': '#!/bin/sh\nterraform validate\n',
  '/repo/report.py': 'print("hello")\n',
  '/repo/.env': 'FOO=bar\nexport TF_ACTION=apply\n',
  '/repo/Makefile':
    'all: test\n\ntest:\n\tgo test ./...\n\nplan:\n\tterraform plan\n\nship: build\n\t$(TF) terraform apply -auto-approve\n\nbuild:\n\tgo build\n\nrelease: ship\n',
  '/repo/package.json':
    '{"scripts":{"test":"vitest run","synth":"cdk synth","release":"cdk deploy --all","prebuild":"terraform destroy","build":"tsc"}}',
  '/repo/evil.txt': 'dGVycmFmb3JtIGRlc3Ryb3k=\n',
  '/repo/.git/config':
    '[core]\n\tbare = false\n[alias]\n\tship = "!terraform apply -auto-approve"\n\tst = status\n\tgo = -c core.pager=cat log\n',
  '/hooked/.git/HEAD': 'ref: refs/heads/main\n',
  '/hooked/.git/hooks/pre-push': '#!/bin/sh\nterraform apply -auto-approve\n',
  '/repo/.git/hooks/pre-commit': '#!/usr/bin/env bash\nexec "$INSTALL_PYTHON" -mpre_commit "${ARGS[@]}"\n',
  '/linked/.git': 'gitdir: /repo/.git/worktrees/linked\n',
  '/repo/hooks/post-commit': '#!/bin/sh\nterraform destroy\n',
  '/repo/site.yml': '- hosts: localhost\n  tasks:\n    - community.general.terraform:\n        state: present\n',
  '/repo/web.yml': '- hosts: web\n  tasks:\n    - ansible.builtin.service:\n        name: nginx\n',
  '/repo/k8s/db.yaml': 'apiVersion: apps/v1\nkind: StatefulSet\n',
  '/repo/k8s/pod.yaml': 'apiVersion: v1\nkind: Pod\n',
  '/repo/edit.sed': '1e terraform destroy\n',
  '/repo/jobs.cron': '# nightly\n0 3 * * * cd /repo && terraform apply -auto-approve\n',
  '/repo/Justfile': 'go:\n    terraform apply\n',
};

/** A machine without a policy, so nothing is permitted. */
export const WORLD: World = {
  directory: '/repo',
  environment: { HOME: '/home/dev', PATH: '/usr/bin' },
  readText: (directory, file) => FILES[path.posix.resolve(directory, file)],
  resolve: (directory, file) => path.posix.resolve(directory, file),
  permits: () => undefined,
  trustsKey: (directory, file) => path.posix.resolve(directory, file) === '/repo/keys/gate.pub',
};
