// Generated from src/policy/signals/data/ by `npm run generate`. Do not edit.
import type { AgentSignal, KnownAutomation } from './signals.ts';

export const SIGNALS: readonly AgentSignal[] = [
  {
    "agent": "github-copilot",
    "kind": "account_id",
    "pattern": "198982749",
    "confidence": "high",
    "trust": "platform",
    "source": "REST payload samples; ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "REST user {login:\"Copilot\",id:198982749,node_id:\"BOT_kgDOC9w8XQ\",type:\"Bot\",html_url:\"https://github.com/apps/copilot-swe-agent\"}"
  },
  {
    "agent": "github-copilot",
    "kind": "login",
    "pattern": "Copilot",
    "confidence": "high",
    "trust": "platform",
    "source": "REST payload samples",
    "note": "REST spelling; no [bot] suffix; require type=Bot (bare \"copilot\" can be a person)"
  },
  {
    "agent": "github-copilot",
    "kind": "login",
    "pattern": "copilot-swe-agent",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); microsoft/vscode-pull-request-github src/common/copilot.ts + PullRequestModel (actor of first copilot_work_started = \"workStartedInitiator\")",
    "note": "GraphQL author.login; also app slug (author:app/copilot-swe-agent)"
  },
  {
    "agent": "github-copilot",
    "kind": "login",
    "pattern": "copilot-swe-agent[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "git-ai-project/git-ai@55a1d72 src/authorship/agent_detection.rs; ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "spelling in search, assign API and commit names"
  },
  {
    "agent": "github-copilot",
    "kind": "commit_email",
    "pattern": "198982749+Copilot@users.noreply.github.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "git-ai-project/git-ai@55a1d72 src/authorship/agent_detection.rs; ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "agent commits are signed: verified=true makes this platform-grade"
  },
  {
    "agent": "github-copilot",
    "kind": "trailer",
    "pattern": "^Agent-Logs-Url:\\s*https://github\\.com/[^\\s/]+/[^\\s/]+/sessions/[0-9a-f-]{36}",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "commits and pull requests on GitHub: Agent-Logs-Url (Z3, kratos commits); aiblame DETECTION.md -> github.blog/changelog/2026-03-20",
    "note": "also written by other Agent HQ agents (seen on an anthropic-code-agent commit)"
  },
  {
    "agent": "github-copilot",
    "kind": "branch",
    "pattern": "^copilot/",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "github/docs content/copilot/concepts/agents/cloud-agent/risks-and-mitigations.md@4d0c524; aavetis/PRarena collect_data.py",
    "note": "agent may push only to this branch, or to the PR branch where @copilot was mentioned"
  },
  {
    "agent": "github-copilot",
    "kind": "timeline_event",
    "pattern": "copilot_work_started",
    "confidence": "low",
    "trust": "platform",
    "source": "microsoft/vscode-pull-request-github src/common/copilot.ts + PullRequestModel (actor of first copilot_work_started = \"workStartedInitiator\")",
    "note": "undocumented; emitted too when Copilot only reviews, so alone it does not tell who wrote the change"
  },
  {
    "agent": "github-copilot",
    "kind": "trailer",
    "pattern": "^Co-authored-by:[^<\\n]*<198982749\\+Copilot@",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "github-copilot-cli",
    "kind": "trailer",
    "pattern": "^Co-authored-by:[^<\\n]*<223556219\\+Copilot@users\\.noreply\\.github\\.com>",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "Copilot CLI/SDK/Desktop"
  },
  {
    "agent": "github-copilot-vscode",
    "kind": "trailer",
    "pattern": "^Co-authored-by:\\s*Copilot[^<\\n]*<copilot@github\\.com>",
    "match": "regex",
    "confidence": "low",
    "trust": "self-declared",
    "source": "microsoft/vscode#314311, #313064, #313931; ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "VS Code 1.117 wrote it without AI use 2026-04-22..05-06; later reports to 2026-06"
  },
  {
    "agent": "github-copilot-review",
    "kind": "trailer",
    "pattern": "^Co-authored-by:[^<\\n]*<175728472\\+Copilot@",
    "match": "regex",
    "confidence": "low",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "accepted review suggestion"
  },
  {
    "agent": "github-copilot-review",
    "kind": "login",
    "pattern": "copilot-pull-request-reviewer[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "microsoft/vscode-pull-request-github src/common/copilot.ts + PullRequestModel (actor of first copilot_work_started = \"workStartedInitiator\")",
    "note": "reviews; may push fixes too"
  },
  {
    "agent": "github-copilot-chat",
    "kind": "account_id",
    "pattern": "167198135",
    "confidence": "medium",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "login copilot[bot]."
  },
  {
    "agent": "github-copilot-chat",
    "kind": "login",
    "pattern": "copilot[bot]",
    "confidence": "medium",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)"
  },
  {
    "agent": "github-copilot-chat",
    "kind": "commit_email",
    "pattern": "167198135+copilot[bot]@users.noreply.github.com",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "github-copilot-autofix",
    "kind": "account_id",
    "pattern": "223894421",
    "confidence": "medium",
    "trust": "platform",
    "source": "commits on GitHub",
    "note": "login github-code-quality[bot]."
  },
  {
    "agent": "github-copilot-autofix",
    "kind": "login",
    "pattern": "github-code-quality[bot]",
    "confidence": "medium",
    "trust": "platform",
    "source": "commits on GitHub"
  },
  {
    "agent": "github-copilot-autofix",
    "kind": "commit_email",
    "pattern": "223894421+github-code-quality[bot]@users.noreply.github.com",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "commits on GitHub",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "claude",
    "kind": "account_id",
    "pattern": "209825114",
    "confidence": "high",
    "trust": "platform",
    "source": "anthropics/claude-code-action@24dcd50 src/github/operations/comments/create-initial.ts:17; ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "login claude[bot]."
  },
  {
    "agent": "claude",
    "kind": "login",
    "pattern": "claude[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "anthropics/claude-code-action@24dcd50 src/github/operations/comments/create-initial.ts:17; ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "claude",
    "kind": "commit_email",
    "pattern": "209825114+claude[bot]@users.noreply.github.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "anthropics/claude-code-action@24dcd50 src/github/operations/comments/create-initial.ts:17; ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "claude",
    "kind": "account_id",
    "pattern": "242468646",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); commit identity audit, 2026-03-27",
    "note": "app anthropic-code-agent (GitHub third-party coding agent), login \"Claude\""
  },
  {
    "agent": "claude",
    "kind": "login",
    "pattern": "anthropic-code-agent",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "GraphQL; REST/commit name anthropic-code-agent[bot]"
  },
  {
    "agent": "claude",
    "kind": "login",
    "pattern": "anthropic-code-agent[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "commit identity audit, 2026-03-27"
  },
  {
    "agent": "claude",
    "kind": "commit_email",
    "pattern": "242468646+Claude@users.noreply.github.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); commit identity audit, 2026-03-27"
  },
  {
    "agent": "claude",
    "kind": "commit_email",
    "pattern": "41898282+claude[bot]@users.noreply.github.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "anthropics/claude-code-action@24dcd50 action.yml, src/github/constants.ts, src/create-prompt/index.ts, src/entrypoints/update-comment-link.ts",
    "note": "claude-code-action default identity; id 41898282 is github-actions[bot], so GitHub resolves author to that bot"
  },
  {
    "agent": "claude",
    "kind": "commit_email",
    "pattern": "noreply@anthropic.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "git-ai-project/git-ai@55a1d72 src/authorship/agent_detection.rs; ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "Claude Code on the web authors commits so; GitHub login \"claude\" (id 81847) is type User: never match that login alone"
  },
  {
    "agent": "claude",
    "kind": "git_notes",
    "pattern": "^refs/notes/claude-conversations\\n\\s*\\S",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md"
  },
  {
    "agent": "claude-code",
    "kind": "trailer",
    "pattern": "^Co-authored-by:[^<\\n]*<noreply@anthropic\\.com>",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "name carries the model, e.g. \"Claude Opus 4.8 (1M context)\"; removable by settings attribution.commit=\"\""
  },
  {
    "agent": "claude-code",
    "kind": "trailer",
    "pattern": "^Claude-Session:\\s*https://claude\\.ai/code/session_",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "anthropics/claude-code#77830, #41873; ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "was appended even with attribution disabled"
  },
  {
    "agent": "claude-code",
    "kind": "pr_body",
    "pattern": "Generated with \\[?Claude Code\\]?(\\(https://claude\\.(com/claude-code|ai/code)\\))?",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "anthropics/claude-code-action@24dcd50 action.yml, src/github/constants.ts, src/create-prompt/index.ts, src/entrypoints/update-comment-link.ts; signature research, 2026-07-17 (ids checked on the REST users API); coderbuds/ai-detector@7e457ce rules/ (weak)"
  },
  {
    "agent": "claude-code",
    "kind": "commit_body",
    "pattern": "^(🤖 )?Generated with \\[?Claude Code\\]?",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "claude-code",
    "kind": "pr_body",
    "pattern": "https://claude\\.ai/code/session_",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "claude-code",
    "kind": "branch",
    "pattern": "^claude[/-]",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "anthropics/claude-code-action@24dcd50 action.yml, src/github/constants.ts, src/create-prompt/index.ts, src/entrypoints/update-comment-link.ts; ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "action input branch_prefix default \"claude/\", alt \"claude-\""
  },
  {
    "agent": "openai-codex",
    "kind": "account_id",
    "pattern": "242516109",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); commit identity audit, 2026-03-27",
    "note": "app openai-code-agent, login \"Codex\""
  },
  {
    "agent": "openai-codex",
    "kind": "login",
    "pattern": "openai-code-agent",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "GraphQL; BOT_kgDODnSAjQ"
  },
  {
    "agent": "openai-codex",
    "kind": "commit_email",
    "pattern": "242516109+Codex@users.noreply.github.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "openai-codex",
    "kind": "account_id",
    "pattern": "267193182",
    "account": "User",
    "confidence": "medium",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "login \"codex\" (user account)"
  },
  {
    "agent": "openai-codex",
    "kind": "account_id",
    "pattern": "199175422",
    "confidence": "high",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API); commit identity audit, 2026-03-27",
    "note": "login chatgpt-codex-connector[bot]."
  },
  {
    "agent": "openai-codex",
    "kind": "login",
    "pattern": "chatgpt-codex-connector[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API); commit identity audit, 2026-03-27"
  },
  {
    "agent": "openai-codex",
    "kind": "commit_email",
    "pattern": "199175422+chatgpt-codex-connector[bot]@users.noreply.github.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API); commit identity audit, 2026-03-27",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "openai-codex",
    "kind": "account_id",
    "pattern": "215057067",
    "confidence": "medium",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "login openai-codex[bot]. id exists; no use seen"
  },
  {
    "agent": "openai-codex",
    "kind": "login",
    "pattern": "openai-codex[bot]",
    "confidence": "medium",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "id exists; no use seen"
  },
  {
    "agent": "openai-codex",
    "kind": "commit_email",
    "pattern": "215057067+openai-codex[bot]@users.noreply.github.com",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "openai-codex",
    "kind": "trailer",
    "pattern": "^Co-authored-by:\\s*Codex[^<\\n]*<[^>\\n]*@(openai\\.com|agent|local)>",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); openai/codex#11617"
  },
  {
    "agent": "openai-codex",
    "kind": "commit_email",
    "pattern": "noreply@openai.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "git-ai-project/git-ai@55a1d72 src/authorship/agent_detection.rs"
  },
  {
    "agent": "openai-codex",
    "kind": "commit_email",
    "pattern": "codex@openai.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)"
  },
  {
    "agent": "openai-codex",
    "kind": "commit_email",
    "pattern": "codex@example.com",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "openai/codex#18095",
    "note": "placeholder identity; GitHub attributes it to an unrelated user"
  },
  {
    "agent": "openai-codex",
    "kind": "pr_body",
    "pattern": "chatgpt\\.com/codex/tasks/task_",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "Codex web PRs are opened by the USER account: body/branch are the only signals"
  },
  {
    "agent": "openai-codex",
    "kind": "pr_body",
    "pattern": "Generated with \\[Codex\\]\\(https://openai\\.com/codex/?\\)",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "openai-codex",
    "kind": "branch",
    "pattern": "^codex/",
    "match": "regex",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "aavetis/PRarena collect_data.py; ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "openai-codex",
    "kind": "label",
    "pattern": "codex",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "coderbuds/ai-detector@7e457ce rules/ (weak)"
  },
  {
    "agent": "cursor",
    "kind": "account_id",
    "pattern": "206951365",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); git-ai-project/git-ai@55a1d72 src/authorship/agent_detection.rs",
    "note": "login cursor[bot]. GraphQL login \"cursor\""
  },
  {
    "agent": "cursor",
    "kind": "login",
    "pattern": "cursor[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); git-ai-project/git-ai@55a1d72 src/authorship/agent_detection.rs",
    "note": "GraphQL login \"cursor\""
  },
  {
    "agent": "cursor",
    "kind": "commit_email",
    "pattern": "206951365+cursor[bot]@users.noreply.github.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); git-ai-project/git-ai@55a1d72 src/authorship/agent_detection.rs",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "cursor",
    "kind": "account_id",
    "pattern": "201670782",
    "confidence": "medium",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "login cursoragent[bot]. id exists"
  },
  {
    "agent": "cursor",
    "kind": "login",
    "pattern": "cursoragent[bot]",
    "confidence": "medium",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "id exists"
  },
  {
    "agent": "cursor",
    "kind": "commit_email",
    "pattern": "201670782+cursoragent[bot]@users.noreply.github.com",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "cursor",
    "kind": "commit_email",
    "pattern": "cursoragent@cursor.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); commit identity audit, 2026-03-27"
  },
  {
    "agent": "cursor",
    "kind": "commit_email",
    "pattern": "agent@cursor.com",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); commit identity audit, 2026-03-27"
  },
  {
    "agent": "cursor",
    "kind": "commit_email",
    "pattern": "composer@anysphere.co",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); commit identity audit, 2026-03-27"
  },
  {
    "agent": "cursor",
    "kind": "commit_email",
    "pattern": "cursor@agent",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); commit identity audit, 2026-03-27"
  },
  {
    "agent": "cursor",
    "kind": "trailer",
    "pattern": "^Co-authored-by:[^<\\n]*<(cursoragent@cursor\\.com|cursor@agent)>",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "cursor",
    "kind": "trailer",
    "pattern": "^Made-with:\\s*Cursor\\s*$",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md"
  },
  {
    "agent": "cursor",
    "kind": "pr_body",
    "pattern": "<!-- CURSOR_AGENT_PR_BODY_BEGIN -->|cursor\\.com/(agents/bc-|agents\\?id=bc-|background-agent\\?bcId=)",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "cursor",
    "kind": "pr_body",
    "pattern": "made with \\[cursor\\]\\(https://cursor\\.com\\)",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "cursor",
    "kind": "pr_body",
    "pattern": "<!--\\s*CURSOR_SUMMARY\\s*-->",
    "match": "regex",
    "confidence": "low",
    "trust": "self-declared",
    "source": "coderbuds/ai-detector@7e457ce rules/ (weak)",
    "note": "Bugbot review summary: also on human PRs"
  },
  {
    "agent": "cursor",
    "kind": "branch",
    "pattern": "^cursor/[A-Za-z0-9._-]+-[0-9a-f]{4}$",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "cursor",
    "kind": "branch",
    "pattern": "^cursor/",
    "match": "regex",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "aavetis/PRarena collect_data.py"
  },
  {
    "agent": "devin",
    "kind": "account_id",
    "pattern": "158243242",
    "confidence": "high",
    "trust": "platform",
    "source": "git-ai-project/git-ai@55a1d72 src/authorship/agent_detection.rs; ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "login devin-ai-integration[bot]. GraphQL login \"devin-ai-integration\""
  },
  {
    "agent": "devin",
    "kind": "login",
    "pattern": "devin-ai-integration[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "git-ai-project/git-ai@55a1d72 src/authorship/agent_detection.rs; ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "GraphQL login \"devin-ai-integration\""
  },
  {
    "agent": "devin",
    "kind": "commit_email",
    "pattern": "158243242+devin-ai-integration[bot]@users.noreply.github.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "git-ai-project/git-ai@55a1d72 src/authorship/agent_detection.rs; ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "devin",
    "kind": "commit_email",
    "pattern": "devin@cognition.ai",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "devin",
    "kind": "commit_email",
    "pattern": "noreply@cognition.ai",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "commit identity audit, 2026-03-27"
  },
  {
    "agent": "devin",
    "kind": "pr_body",
    "pattern": "app\\.devin\\.ai/sessions/|Link to Devin (run|session)",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "commits and pull requests on GitHub: \"Link to Devin run\" (10 PR bodies); ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "devin",
    "kind": "branch",
    "pattern": "^devin/[0-9]{10}-",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "google-jules",
    "kind": "account_id",
    "pattern": "161369871",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "login google-labs-jules[bot]. GraphQL login \"google-labs-jules\""
  },
  {
    "agent": "google-jules",
    "kind": "login",
    "pattern": "google-labs-jules[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "GraphQL login \"google-labs-jules\""
  },
  {
    "agent": "google-jules",
    "kind": "commit_email",
    "pattern": "161369871+google-labs-jules[bot]@users.noreply.github.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "google-jules",
    "kind": "pr_body",
    "pattern": "PR created automatically by Jules for task \\[\\d+\\]\\(https://jules\\.google\\.com/(task|session)/\\d+\\)",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "commits and pull requests on GitHub: \"PR created automatically by Jules for task\" (10 PR bodies)"
  },
  {
    "agent": "gemini-code-assist",
    "kind": "account_id",
    "pattern": "176961590",
    "confidence": "medium",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "login gemini-code-assist[bot]. mainly a reviewer"
  },
  {
    "agent": "gemini-code-assist",
    "kind": "login",
    "pattern": "gemini-code-assist[bot]",
    "confidence": "medium",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "mainly a reviewer"
  },
  {
    "agent": "gemini-code-assist",
    "kind": "commit_email",
    "pattern": "176961590+gemini-code-assist[bot]@users.noreply.github.com",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "gemini-cli",
    "kind": "account_id",
    "pattern": "218195315",
    "account": "User",
    "confidence": "medium",
    "trust": "platform",
    "source": "public lists of commit e-mails",
    "note": "login gemini-cli"
  },
  {
    "agent": "gemini-cli",
    "kind": "trailer",
    "pattern": "^Co-authored-by:\\s*gemini[^<\\n]*<[^>\\n]*@google\\.com>",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "gemini-cli",
    "kind": "trailer",
    "pattern": "^Co-authored-by:[^<\\n]*<[^>\\n]*gemini-cli[^>\\n]*@",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "gemini-cli",
    "kind": "branch",
    "pattern": "^gemini/",
    "match": "regex",
    "confidence": "low",
    "trust": "self-declared",
    "source": "chaoss/disclosure@90877f4 detection/constants.go (facts only)"
  },
  {
    "agent": "antigravity",
    "kind": "trailer",
    "pattern": "^Co-authored-by:\\s*antigravity[^<\\n]*<[^>\\n]*@([a-z0-9.-]+\\.)?(google\\.com|antigravity\\.(ai|dev))>",
    "match": "regex",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "amazon-q",
    "kind": "account_id",
    "pattern": "208079219",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "login amazon-q-developer[bot]."
  },
  {
    "agent": "amazon-q",
    "kind": "login",
    "pattern": "amazon-q-developer[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); signature research, 2026-07-17 (ids checked on the REST users API)"
  },
  {
    "agent": "amazon-q",
    "kind": "commit_email",
    "pattern": "208079219+amazon-q-developer[bot]@users.noreply.github.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "amazon-q",
    "kind": "branch",
    "pattern": "^Q-DEV-issue-[0-9]+-[0-9]+",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "kiro",
    "kind": "account_id",
    "pattern": "245459735",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "login kiro-agent[bot]."
  },
  {
    "agent": "kiro",
    "kind": "login",
    "pattern": "kiro-agent[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "kiro",
    "kind": "commit_email",
    "pattern": "245459735+kiro-agent[bot]@users.noreply.github.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "kiro",
    "kind": "account_id",
    "pattern": "244629292",
    "account": "User",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "login kiro-agent (user account)"
  },
  {
    "agent": "kiro",
    "kind": "commit_email",
    "pattern": "244629292+kiro-agent@users.noreply.github.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); commits and pull requests on GitHub"
  },
  {
    "agent": "kiro",
    "kind": "commit_name",
    "pattern": "Kiro Agent",
    "confidence": "high",
    "trust": "self-declared",
    "source": "commits on GitHub"
  },
  {
    "agent": "kiro",
    "kind": "trailer",
    "pattern": "^Co-authored-by:\\s*Kiro( Agent)?\\s*<[^>\\n]*kiro-agent@users\\.noreply\\.github\\.com>",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "commits and pull requests on GitHub: kiro-agent@users.noreply.github.com"
  },
  {
    "agent": "kiro",
    "kind": "branch",
    "pattern": "^kiro/",
    "match": "regex",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "commits on GitHub"
  },
  {
    "agent": "openhands",
    "kind": "commit_email",
    "pattern": "openhands@all-hands.dev",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API); trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md"
  },
  {
    "agent": "openhands",
    "kind": "login",
    "pattern": "openhands-agent",
    "account": "User",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "a User account, not type Bot"
  },
  {
    "agent": "openhands",
    "kind": "trailer",
    "pattern": "^Co-authored-by:[^<\\n]*<[^>\\n]*@all-hands\\.dev>",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "openhands",
    "kind": "branch",
    "pattern": "^openhands-fix-(issue|pr)-[0-9]+",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "aider",
    "kind": "trailer",
    "pattern": "^Co-authored-by:[^<\\n]*<[^>\\n]*@aider\\.chat>",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API); ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "aider",
    "kind": "commit_name",
    "pattern": "\\(aider\\)$",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)"
  },
  {
    "agent": "aider",
    "kind": "commit_body",
    "pattern": "^aider:",
    "match": "regex",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "chaoss/disclosure@90877f4 detection/constants.go (facts only)"
  },
  {
    "agent": "aider",
    "kind": "branch",
    "pattern": "^aider[-/]",
    "match": "regex",
    "confidence": "low",
    "trust": "self-declared",
    "source": "coderbuds/ai-detector@7e457ce rules/ (weak); chaoss/disclosure@90877f4 detection/constants.go (facts only)"
  },
  {
    "agent": "amp",
    "kind": "trailer",
    "pattern": "^Amp-Thread-ID:\\s*https://ampcode\\.com/threads/T-[0-9a-f-]+",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "commits and pull requests on GitHub: Amp-Thread-ID (ghostty commits)",
    "note": "removable: AMP_DISABLE_AMP_THREAD_TRAILER=1 / AMP_DISABLE_AMP_COAUTHOR_TRAILER=1"
  },
  {
    "agent": "amp",
    "kind": "commit_email",
    "pattern": "amp@ampcode.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "sweep",
    "kind": "login",
    "pattern": "sweep-ai[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md"
  },
  {
    "agent": "sweep",
    "kind": "branch",
    "pattern": "^sweep/",
    "match": "regex",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "common knowledge"
  },
  {
    "agent": "windsurf",
    "kind": "account_id",
    "pattern": "189301087",
    "confidence": "low",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "login windsurf-bot[bot]. id exists, no use seen"
  },
  {
    "agent": "windsurf",
    "kind": "login",
    "pattern": "windsurf-bot[bot]",
    "confidence": "low",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "id exists, no use seen"
  },
  {
    "agent": "windsurf",
    "kind": "commit_email",
    "pattern": "189301087+windsurf-bot[bot]@users.noreply.github.com",
    "confidence": "low",
    "trust": "self-declared",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "windsurf",
    "kind": "trailer",
    "pattern": "^Co-authored-by:\\s*(windsurf|cascade)[^<\\n]*<[^>\\n]*@(windsurf\\.(ai|com)|codeium\\.com)>",
    "match": "regex",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "became Devin Desktop 2026-06-02"
  },
  {
    "agent": "factory-droid",
    "kind": "account_id",
    "pattern": "138933559",
    "confidence": "high",
    "trust": "platform",
    "source": "commits and pull requests on GitHub: factory-droid[bot]; public lists of commit e-mails",
    "note": "login factory-droid[bot]."
  },
  {
    "agent": "factory-droid",
    "kind": "login",
    "pattern": "factory-droid[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "commits and pull requests on GitHub: factory-droid[bot]; public lists of commit e-mails"
  },
  {
    "agent": "factory-droid",
    "kind": "commit_email",
    "pattern": "138933559+factory-droid[bot]@users.noreply.github.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "commits and pull requests on GitHub: factory-droid[bot]; public lists of commit e-mails",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "factory-droid",
    "kind": "commit_email",
    "pattern": "droid@factory.ai",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md"
  },
  {
    "agent": "replit",
    "kind": "trailer",
    "pattern": "^Replit-Commit-Author:\\s*(Agent|Assistant)\\s*$",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "chaoss/disclosure@90877f4 detection/constants.go (facts only); commits and pull requests on GitHub",
    "note": "value \"Deployment\" is not an agent edit"
  },
  {
    "agent": "replit",
    "kind": "trailer",
    "pattern": "^Replit-Commit-Session-Id:",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "chaoss/disclosure@90877f4 detection/constants.go (facts only)"
  },
  {
    "agent": "replit",
    "kind": "commit_email",
    "pattern": "agent@replit.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "opencode",
    "kind": "trailer",
    "pattern": "<noreply@opencode\\.ai>",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "opencode",
    "kind": "login",
    "pattern": "opencode-agent[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md"
  },
  {
    "agent": "junie",
    "kind": "commit_email",
    "pattern": "junie@jetbrains.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "crush",
    "kind": "commit_email",
    "pattern": "crush@charm.land",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "warp",
    "kind": "commit_email",
    "pattern": "agent@warp.dev",
    "confidence": "high",
    "trust": "self-declared",
    "source": "public lists of commit e-mails"
  },
  {
    "agent": "augment",
    "kind": "trailer",
    "pattern": "<noreply@augmentcode\\.com>",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "qwen",
    "kind": "commit_email",
    "pattern": "qwen-coder@alibabacloud.com",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "grok",
    "kind": "trailer",
    "pattern": "<(grok@|noreply@)x\\.ai>",
    "match": "regex",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "mistral-vibe",
    "kind": "trailer",
    "pattern": "<vibe@mistral\\.ai>",
    "match": "regex",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "roo",
    "kind": "account_id",
    "pattern": "263205322",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "login roomote[bot]."
  },
  {
    "agent": "roo",
    "kind": "login",
    "pattern": "roomote[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "roo",
    "kind": "commit_email",
    "pattern": "263205322+roomote[bot]@users.noreply.github.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "roo",
    "kind": "account_id",
    "pattern": "301996811",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "login roomote-roomote[bot]."
  },
  {
    "agent": "roo",
    "kind": "login",
    "pattern": "roomote-roomote[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)"
  },
  {
    "agent": "roo",
    "kind": "commit_email",
    "pattern": "301996811+roomote-roomote[bot]@users.noreply.github.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "ruleset of an ecosystem scanner, 2026-09-27 (ids checked on the REST users API)",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "roo",
    "kind": "commit_email",
    "pattern": "roomote@roocode.com",
    "confidence": "high",
    "trust": "self-declared",
    "source": "git-ai-project/git-ai@55a1d72 src/authorship/agent_detection.rs"
  },
  {
    "agent": "cline",
    "kind": "account_id",
    "pattern": "205137888",
    "confidence": "medium",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "login cline[bot]."
  },
  {
    "agent": "cline",
    "kind": "login",
    "pattern": "cline[bot]",
    "confidence": "medium",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)"
  },
  {
    "agent": "cline",
    "kind": "commit_email",
    "pattern": "205137888+cline[bot]@users.noreply.github.com",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "continue",
    "kind": "account_id",
    "pattern": "230936708",
    "confidence": "medium",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "login continue[bot]."
  },
  {
    "agent": "continue",
    "kind": "login",
    "pattern": "continue[bot]",
    "confidence": "medium",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)"
  },
  {
    "agent": "continue",
    "kind": "commit_email",
    "pattern": "230936708+continue[bot]@users.noreply.github.com",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "kilo",
    "kind": "account_id",
    "pattern": "240665456",
    "confidence": "medium",
    "trust": "platform",
    "source": "public lists of commit e-mails",
    "note": "login kilo-code-bot[bot]."
  },
  {
    "agent": "kilo",
    "kind": "login",
    "pattern": "kilo-code-bot[bot]",
    "confidence": "medium",
    "trust": "platform",
    "source": "public lists of commit e-mails"
  },
  {
    "agent": "kilo",
    "kind": "commit_email",
    "pattern": "240665456+kilo-code-bot[bot]@users.noreply.github.com",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "public lists of commit e-mails",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "jetbrains-ai",
    "kind": "account_id",
    "pattern": "220155983",
    "confidence": "medium",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "login jetbrains-ai[bot]."
  },
  {
    "agent": "jetbrains-ai",
    "kind": "login",
    "pattern": "jetbrains-ai[bot]",
    "confidence": "medium",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)"
  },
  {
    "agent": "jetbrains-ai",
    "kind": "commit_email",
    "pattern": "220155983+jetbrains-ai[bot]@users.noreply.github.com",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "cody",
    "kind": "account_id",
    "pattern": "201248094",
    "confidence": "medium",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "login sourcegraph-cody[bot]."
  },
  {
    "agent": "cody",
    "kind": "login",
    "pattern": "sourcegraph-cody[bot]",
    "confidence": "medium",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)"
  },
  {
    "agent": "cody",
    "kind": "commit_email",
    "pattern": "201248094+sourcegraph-cody[bot]@users.noreply.github.com",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "commit e-mail is free text unless the commit is verified"
  },
  {
    "agent": "codegen",
    "kind": "login",
    "pattern": "codegen-sh[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "aavetis/PRarena collect_data.py"
  },
  {
    "agent": "v0",
    "kind": "login",
    "pattern": "v0[bot]",
    "confidence": "medium",
    "trust": "platform",
    "source": "trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md"
  },
  {
    "agent": "lovable",
    "kind": "login",
    "pattern": "lovable-dev[bot]",
    "confidence": "medium",
    "trust": "platform",
    "source": "trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md"
  },
  {
    "agent": "lovable",
    "kind": "login",
    "pattern": "gpt-engineer-app[bot]",
    "confidence": "medium",
    "trust": "platform",
    "source": "trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md"
  },
  {
    "agent": "coderabbit",
    "kind": "login",
    "pattern": "coderabbitai[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "signature research, 2026-07-17 (ids checked on the REST users API)",
    "note": "reviews; may push fixes too"
  },
  {
    "agent": "greptile",
    "kind": "login",
    "pattern": "greptile-apps[bot]",
    "confidence": "high",
    "trust": "platform",
    "source": "trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md",
    "note": "reviews; may push fixes too"
  },
  {
    "agent": "any",
    "kind": "trailer",
    "pattern": "^(AI-(assisted(-by)?|agent|assistant|generated(-by)?|used-for)|LLM-assisted-by|Assisted-by-AI|Co-developed-by-AI|Coding-Agent|Commit-generated-by):\\s*(?!none|n/a|no\\s*$)\\S",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md"
  },
  {
    "agent": "any",
    "kind": "trailer",
    "pattern": "^Assisted-by:\\s*(?!(?:\\p{L}[\\p{L}.'-]*)(?:\\s+\\p{L}[\\p{L}.'-]*){1,4}\\s*(?:<[^>]*>)?\\s*$)\\S",
    "match": "regex",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md",
    "note": "the AI trailer of Linux, Mesa and LLVM; curl writes it for people, so a value that reads as two to five words of a name does not count"
  },
  {
    "agent": "any",
    "kind": "trailer",
    "pattern": "^Assisted-by:.*\\b(?:claude (?:code|opus|sonnet|haiku)|copilot|codex|cursor|gemini|chatgpt|gpt|devin|windsurf|llm)\\b",
    "match": "regex",
    "confidence": "medium",
    "trust": "self-declared",
    "source": "trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md",
    "note": "the same, where the value names an agent"
  },
  {
    "agent": "any",
    "kind": "trailer",
    "pattern": "^(?:Generated-by|Generated-with|Made-with|Agent):.*\\b(?:claude|copilot|codex|cursor|gemini|chatgpt|gpt|devin|windsurf|aider|llm)\\b",
    "match": "regex",
    "confidence": "low",
    "trust": "self-declared",
    "source": "trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md",
    "note": "other tools write these too: it counts only where the value names an agent"
  },
  {
    "agent": "any",
    "kind": "git_notes",
    "pattern": "^refs/notes/ai\\n\\s*(?!---)\\S[\\s\\S]*\\n---\\n[\\s\\S]*\"schema_version\":\\s*\"authorship/",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "git-ai-project/git-ai@55a1d72 specs/git_ai_standard_v3.0.0.md",
    "note": "lines of attestation, `---`, then JSON: without attestation no line is an agent's"
  },
  {
    "agent": "any",
    "kind": "git_notes",
    "pattern": "^refs/notes/exceeds-ink\\n\\s*\\S",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md"
  },
  {
    "agent": "any",
    "kind": "commit_body",
    "pattern": "\\[AI-generated\\]",
    "match": "regex",
    "confidence": "low",
    "trust": "self-declared",
    "source": "trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md"
  },
  {
    "agent": "entire-cli",
    "kind": "trailer",
    "pattern": "^Entire-(Checkpoint|Metadata|Session|Agent):",
    "match": "regex",
    "confidence": "high",
    "trust": "self-declared",
    "source": "chaoss/disclosure@90877f4 detection/constants.go (facts only); trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md"
  }
];

export const AUTOMATION: readonly KnownAutomation[] = [
  {
    "id": 49699333,
    "login": "dependabot[bot]"
  },
  {
    "id": 29139614,
    "login": "renovate[bot]"
  },
  {
    "id": 66853113,
    "login": "pre-commit-ci[bot]"
  },
  {
    "id": 37929162,
    "login": "mergify[bot]"
  },
  {
    "id": 19733683,
    "login": "snyk-bot"
  },
  {
    "id": 118344674,
    "login": "github-merge-queue[bot]"
  }
];
