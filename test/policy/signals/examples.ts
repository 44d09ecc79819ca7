/** A text for every regular expression in the table of signals, as its agent writes it. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  '^Agent-Logs-Url:\\s*https://github\\.com/[^\\s/]+/[^\\s/]+/sessions/[0-9a-f-]{36}':
    'Agent-Logs-Url: https://github.com/acme/infra/sessions/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  '^copilot/': 'copilot/fix-database',
  '^Co-authored-by:[^<\\n]*<198982749\\+Copilot@':
    'Co-authored-by: copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>',
  '^Co-authored-by:[^<\\n]*<223556219\\+Copilot@users\\.noreply\\.github\\.com>':
    'Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>',
  '^Co-authored-by:\\s*Copilot[^<\\n]*<copilot@github\\.com>': 'Co-authored-by: Copilot <copilot@github.com>',
  '^Co-authored-by:[^<\\n]*<175728472\\+Copilot@': 'Co-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>',
  '^refs/notes/claude-conversations\\n\\s*\\S': 'refs/notes/claude-conversations\n{"messages": []}',
  '^Co-authored-by:[^<\\n]*<noreply@anthropic\\.com>': 'Co-Authored-By: Claude Opus 4.8 (1M context) <noreply@anthropic.com>',
  '^Claude-Session:\\s*https://claude\\.ai/code/session_': 'Claude-Session: https://claude.ai/code/session_01ABC',
  'Generated with \\[?Claude Code\\]?(\\(https://claude\\.(com/claude-code|ai/code)\\))?':
    '🤖 Generated with [Claude Code](https://claude.com/claude-code)',
  '^(🤖 )?Generated with \\[?Claude Code\\]?': '🤖 Generated with [Claude Code]',
  'https://claude\\.ai/code/session_': 'https://claude.ai/code/session_01ABC',
  '^claude[/-]': 'claude/issue-12-20260302',
  '^Co-authored-by:\\s*Codex[^<\\n]*<[^>\\n]*@(openai\\.com|agent|local)>': 'Co-authored-by: Codex <noreply@openai.com>',
  'chatgpt\\.com/codex/tasks/task_': 'https://chatgpt.com/codex/tasks/task_e_68',
  'Generated with \\[Codex\\]\\(https://openai\\.com/codex/?\\)': 'Generated with [Codex](https://openai.com/codex)',
  '^codex/': 'codex/fix-database',
  '^Co-authored-by:[^<\\n]*<(cursoragent@cursor\\.com|cursor@agent)>': 'Co-authored-by: Cursor <cursoragent@cursor.com>',
  '^Made-with:\\s*Cursor\\s*$': 'Made-with: Cursor',
  '<!-- CURSOR_AGENT_PR_BODY_BEGIN -->|cursor\\.com/(agents/bc-|agents\\?id=bc-|background-agent\\?bcId=)':
    '<!-- CURSOR_AGENT_PR_BODY_BEGIN -->',
  'made with \\[cursor\\]\\(https://cursor\\.com\\)': 'made with [cursor](https://cursor.com)',
  '<!--\\s*CURSOR_SUMMARY\\s*-->': '<!-- CURSOR_SUMMARY -->',
  '^cursor/[A-Za-z0-9._-]+-[0-9a-f]{4}$': 'cursor/fix-database-1a2b',
  '^cursor/': 'cursor/fix-database',
  'app\\.devin\\.ai/sessions/|Link to Devin (run|session)': 'Link to Devin run: https://app.devin.ai/sessions/1',
  '^devin/[0-9]{10}-': 'devin/1740000000-fix-database',
  'PR created automatically by Jules for task \\[\\d+\\]\\(https://jules\\.google\\.com/(task|session)/\\d+\\)':
    'PR created automatically by Jules for task [1234](https://jules.google.com/task/1234)',
  '^Co-authored-by:\\s*gemini[^<\\n]*<[^>\\n]*@google\\.com>': 'Co-authored-by: gemini-cli <gemini-cli@google.com>',
  '^Co-authored-by:[^<\\n]*<[^>\\n]*gemini-cli[^>\\n]*@': 'Co-authored-by: Gemini <gemini-cli-bot@example.com>',
  '^gemini/': 'gemini/fix-database',
  '^Co-authored-by:\\s*antigravity[^<\\n]*<[^>\\n]*@([a-z0-9.-]+\\.)?(google\\.com|antigravity\\.(ai|dev))>':
    'Co-authored-by: Antigravity <agent@antigravity.google.com>',
  '^Q-DEV-issue-[0-9]+-[0-9]+': 'Q-DEV-issue-12-1740000000',
  '^Co-authored-by:\\s*Kiro( Agent)?\\s*<[^>\\n]*kiro-agent@users\\.noreply\\.github\\.com>':
    'Co-authored-by: Kiro Agent <244629292+kiro-agent@users.noreply.github.com>',
  '^kiro/': 'kiro/fix-database',
  '^Co-authored-by:[^<\\n]*<[^>\\n]*@all-hands\\.dev>': 'Co-authored-by: openhands <openhands@all-hands.dev>',
  '^openhands-fix-(issue|pr)-[0-9]+': 'openhands-fix-issue-12',
  '^Co-authored-by:[^<\\n]*<[^>\\n]*@aider\\.chat>': 'Co-authored-by: aider (gpt-5) <aider@aider.chat>',
  '\\(aider\\)$': 'Ann Archer (aider)',
  '^aider:': 'aider: Give the database more room',
  '^aider[-/]': 'aider/fix-database',
  '^Amp-Thread-ID:\\s*https://ampcode\\.com/threads/T-[0-9a-f-]+': 'Amp-Thread-ID: https://ampcode.com/threads/T-0f1e2d3c',
  '^sweep/': 'sweep/fix-database',
  '^Co-authored-by:\\s*(windsurf|cascade)[^<\\n]*<[^>\\n]*@(windsurf\\.(ai|com)|codeium\\.com)>':
    'Co-authored-by: Cascade <cascade@windsurf.com>',
  '^Replit-Commit-Author:\\s*(Agent|Assistant)\\s*$': 'Replit-Commit-Author: Agent',
  '^Replit-Commit-Session-Id:': 'Replit-Commit-Session-Id: 0f1e2d3c',
  '<noreply@opencode\\.ai>': 'Co-authored-by: opencode <noreply@opencode.ai>',
  '<noreply@augmentcode\\.com>': 'Co-authored-by: Augment <noreply@augmentcode.com>',
  '<(grok@|noreply@)x\\.ai>': 'Co-authored-by: Grok <grok@x.ai>',
  '<vibe@mistral\\.ai>': 'Co-authored-by: Mistral Vibe <vibe@mistral.ai>',
  '^(AI-(assisted(-by)?|agent|assistant|generated(-by)?|used-for)|LLM-assisted-by|Assisted-by-AI|Co-developed-by-AI|Coding-Agent|Commit-generated-by):\\s*(?!none|n/a|no\\s*$)\\S':
    'AI-assisted-by: some model',
  "^Assisted-by:\\s*(?!(?:\\p{L}[\\p{L}.'-]*)(?:\\s+\\p{L}[\\p{L}.'-]*){1,4}\\s*(?:<[^>]*>)?\\s*$)\\S":
    'Assisted-by: Claude:claude-opus-4',
  '^Assisted-by:.*\\b(?:claude (?:code|opus|sonnet|haiku)|copilot|codex|cursor|gemini|chatgpt|gpt|devin|windsurf|llm)\\b':
    'Assisted-by: Claude Code',
  '^(?:Generated-by|Generated-with|Made-with|Agent):.*\\b(?:claude|copilot|codex|cursor|gemini|chatgpt|gpt|devin|windsurf|aider|llm)\\b':
    'Generated-by: ChatGPT',
  '^refs/notes/ai\\n\\s*(?!---)\\S[\\s\\S]*\\n---\\n[\\s\\S]*"schema_version":\\s*"authorship/':
    'refs/notes/ai\nmain.tf\n  abcd 1-4\n---\n{"schema_version": "authorship/3.0.0"}',
  '^refs/notes/exceeds-ink\\n\\s*\\S': 'refs/notes/exceeds-ink\n{"ai": true}',
  '\\[AI-generated\\]': 'Fix the database [AI-generated]',
  '^Entire-(Checkpoint|Metadata|Session|Agent):': 'Entire-Session: 0f1e2d3c',
};
