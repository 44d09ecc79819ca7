/** A sign that a shell belongs to a coding agent: all conditions hold. A variable that is set but empty does not count. */
export interface ShellSignal {
  /** The agent, or `any` where the sign does not tell which. */
  readonly agent: string;
  readonly when: readonly ShellCondition[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly source: string;
}

export type ShellCondition =
  | { readonly name: string; readonly equals?: string; readonly includes?: string }
  | { readonly path: string }
  | { readonly notTerminal: true };

/** Read in the published packages and sources named in each row; a test asks `std-env` whether it knows of more. */
export const shellSignals: readonly ShellSignal[] = [
  {
    agent: 'any',
    when: [{ name: 'AI_AGENT' }],
    confidence: 'high',
    source: 'npm @vercel/detect-agent@1.2.7 dist/index.js; npm std-env@4.3.0 dist/index.mjs',
  },
  {
    agent: 'any',
    when: [{ name: 'AGENT' }],
    confidence: 'medium',
    source: 'npm am-i-vibing@0.5.0 providers table',
  },
  {
    agent: 'claude-code',
    when: [{ name: 'CLAUDECODE' }],
    confidence: 'high',
    source:
      'npm am-i-vibing@0.5.0 providers table; npm @vercel/detect-agent@1.2.7 dist/index.js; npm std-env@4.3.0 dist/index.mjs',
  },
  {
    agent: 'claude-code',
    when: [{ name: 'CLAUDE_CODE' }],
    confidence: 'high',
    source: 'npm @vercel/detect-agent@1.2.7 dist/index.js; npm std-env@4.3.0 dist/index.mjs',
  },
  {
    agent: 'claude-code',
    when: [{ name: 'CLAUDE_CODE_REMOTE', equals: 'true' }],
    confidence: 'high',
    source: 'git-ai-project/git-ai@55a1d72 src/authorship/background_agent.rs, src/sandbox.rs',
  },
  {
    agent: 'claude-cowork',
    when: [{ name: 'CLAUDE_CODE_IS_COWORK' }],
    confidence: 'high',
    source: 'npm @vercel/detect-agent@1.2.7 dist/index.js',
  },
  {
    agent: 'cursor',
    when: [{ name: 'CURSOR_AGENT' }],
    confidence: 'high',
    source: 'npm @vercel/detect-agent@1.2.7 dist/index.js; npm std-env@4.3.0 dist/index.mjs',
  },
  {
    agent: 'cursor',
    when: [{ name: 'CURSOR_EXTENSION_HOST_ROLE', equals: 'agent-exec' }],
    confidence: 'high',
    source: 'npm @vercel/detect-agent@1.2.7 dist/index.js',
  },
  {
    agent: 'cursor',
    when: [{ name: 'CURSOR_SANDBOX' }],
    confidence: 'high',
    source: 'git-ai-project/git-ai@55a1d72 src/authorship/background_agent.rs, src/sandbox.rs',
  },
  {
    agent: 'cursor',
    when: [{ name: 'CURSOR_TRACE_ID' }],
    confidence: 'low',
    source:
      'npm @vercel/detect-agent@1.2.7 dist/index.js; trinhbentre/aiblame@179bafe internal/attrib/identities.go + docs/DETECTION.md',
  },
  {
    agent: 'openai-codex',
    when: [{ name: 'CODEX_SANDBOX' }],
    confidence: 'high',
    source:
      'npm @vercel/detect-agent@1.2.7 dist/index.js; git-ai-project/git-ai@55a1d72 src/authorship/background_agent.rs, src/sandbox.rs',
  },
  {
    agent: 'openai-codex',
    when: [{ name: 'CODEX_SANDBOX_NETWORK_DISABLED' }],
    confidence: 'high',
    source:
      'npm @vercel/detect-agent@1.2.7 dist/index.js; git-ai-project/git-ai@55a1d72 src/authorship/background_agent.rs, src/sandbox.rs',
  },
  {
    agent: 'openai-codex',
    when: [{ name: 'CODEX_THREAD_ID' }],
    confidence: 'high',
    source:
      'npm @vercel/detect-agent@1.2.7 dist/index.js; git-ai-project/git-ai@55a1d72 src/authorship/background_agent.rs, src/sandbox.rs',
  },
  {
    agent: 'openai-codex',
    when: [{ name: 'CODEX_CI' }],
    confidence: 'high',
    source:
      'npm @vercel/detect-agent@1.2.7 dist/index.js; git-ai-project/git-ai@55a1d72 src/authorship/background_agent.rs, src/sandbox.rs',
  },
  {
    agent: 'openai-codex',
    when: [{ name: 'CODEX_INTERNAL_ORIGINATOR_OVERRIDE', equals: 'codex_web_agent' }],
    confidence: 'high',
    source:
      'npm @vercel/detect-agent@1.2.7 dist/index.js; git-ai-project/git-ai@55a1d72 src/authorship/background_agent.rs, src/sandbox.rs',
  },
  {
    agent: 'gemini-cli',
    when: [{ name: 'GEMINI_CLI' }],
    confidence: 'high',
    source: 'npm @vercel/detect-agent@1.2.7 dist/index.js; npm std-env@4.3.0 dist/index.mjs',
  },
  {
    agent: 'antigravity',
    when: [{ name: 'ANTIGRAVITY_AGENT' }],
    confidence: 'high',
    source: 'npm @vercel/detect-agent@1.2.7 dist/index.js',
  },
  {
    agent: 'github-copilot',
    when: [{ name: 'COPILOT_AGENT' }],
    confidence: 'high',
    source: 'npm std-env@4.3.0 dist/index.mjs',
  },
  {
    agent: 'github-copilot',
    when: [{ name: 'COPILOT_CLI' }],
    confidence: 'high',
    source: 'npm std-env@4.3.0 dist/index.mjs',
  },
  {
    agent: 'github-copilot',
    when: [{ name: 'COPILOT_MODEL' }],
    confidence: 'low',
    source: 'npm @vercel/detect-agent@1.2.7 dist/index.js',
  },
  {
    agent: 'github-copilot',
    when: [{ name: 'COPILOT_ALLOW_ALL' }],
    confidence: 'medium',
    source: 'npm @vercel/detect-agent@1.2.7 dist/index.js',
  },
  {
    agent: 'github-copilot',
    when: [{ name: 'COPILOT_GITHUB_TOKEN' }],
    confidence: 'low',
    source: 'npm @vercel/detect-agent@1.2.7 dist/index.js',
  },
  {
    agent: 'opencode',
    when: [{ name: 'OPENCODE' }],
    confidence: 'high',
    source: 'npm @vercel/detect-agent@1.2.7 dist/index.js; npm std-env@4.3.0 dist/index.mjs',
  },
  {
    agent: 'opencode',
    when: [{ name: 'OPENCODE_CLIENT' }],
    confidence: 'high',
    source: 'npm @vercel/detect-agent@1.2.7 dist/index.js',
  },
  {
    agent: 'augment',
    when: [{ name: 'AUGMENT_AGENT' }],
    confidence: 'high',
    source: 'npm @vercel/detect-agent@1.2.7 dist/index.js',
  },
  {
    agent: 'goose',
    when: [{ name: 'GOOSE_PROVIDER' }],
    confidence: 'medium',
    source: 'npm std-env@4.3.0 dist/index.mjs',
  },
  {
    agent: 'junie',
    when: [{ name: 'JUNIE_DATA' }],
    confidence: 'medium',
    source: 'npm std-env@4.3.0 dist/index.mjs',
  },
  {
    agent: 'junie',
    when: [{ name: 'JUNIE_SHIM_PATH' }],
    confidence: 'medium',
    source: 'npm std-env@4.3.0 dist/index.mjs',
  },
  {
    agent: 'crush',
    when: [{ name: 'CRUSH', equals: '1' }],
    confidence: 'high',
    source: 'npm am-i-vibing@0.5.0 providers table',
  },
  {
    agent: 'amp',
    when: [{ name: 'AMP_CURRENT_THREAD_ID' }],
    confidence: 'high',
    source: 'npm am-i-vibing@0.5.0 providers table',
  },
  {
    agent: 'qwen',
    when: [{ name: 'QWEN_CODE', equals: '1' }],
    confidence: 'high',
    source: 'npm am-i-vibing@0.5.0 providers table',
  },
  {
    agent: 'pi',
    when: [{ name: 'PI_CODING_AGENT', equals: 'true' }],
    confidence: 'high',
    source: 'npm am-i-vibing@0.5.0 providers table',
  },
  {
    agent: 'pi',
    when: [{ name: 'PATH', includes: '.pi/agent' }],
    confidence: 'medium',
    source: 'npm std-env@4.3.0 dist/index.mjs',
  },
  {
    agent: 'devin',
    when: [{ name: 'EDITOR', includes: 'devin' }],
    confidence: 'medium',
    source: 'npm std-env@4.3.0 dist/index.mjs',
  },
  {
    agent: 'kiro',
    when: [{ name: 'TERM_PROGRAM', includes: 'kiro' }, { notTerminal: true }],
    confidence: 'medium',
    source: 'npm std-env@4.3.0 dist/index.mjs',
  },
  {
    agent: 'devin',
    when: [{ path: '/opt/.devin' }],
    confidence: 'high',
    source:
      'npm @vercel/detect-agent@1.2.7 dist/index.js; git-ai-project/git-ai@55a1d72 src/authorship/background_agent.rs, src/sandbox.rs',
  },
  {
    agent: 'google-jules',
    when: [
      { name: 'HOME', equals: '/home/jules' },
      { name: 'USER', equals: 'swebot' },
    ],
    confidence: 'high',
    source: 'npm am-i-vibing@0.5.0 providers table',
  },
  {
    agent: 'replit',
    when: [{ name: 'REPL_ID' }],
    confidence: 'low',
    source: 'npm am-i-vibing@0.5.0 providers table',
  },
  {
    agent: 'replit',
    when: [{ name: 'REPLIT_MODE', equals: 'assistant' }],
    confidence: 'medium',
    source: 'npm am-i-vibing@0.5.0 providers table',
  },
  {
    agent: 'windsurf',
    when: [{ name: 'CODEIUM_EDITOR_APP_ROOT' }],
    confidence: 'low',
    source: 'npm am-i-vibing@0.5.0 providers table',
  },
  {
    agent: 'vscode-copilot',
    when: [
      { name: 'TERM_PROGRAM', equals: 'vscode' },
      { name: 'GIT_PAGER', equals: 'cat' },
    ],
    confidence: 'low',
    source: 'npm am-i-vibing@0.5.0 providers table',
  },
];
