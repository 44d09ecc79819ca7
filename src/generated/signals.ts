// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * What tells an agent: signs in accounts, commits and pull requests, each with its source.
 */
export interface SignalFile {
  signals: AgentSignal[];
  /**
   * Bots that are known not to be agents. The id decides.
   */
  automation: KnownAutomation[];
}
/**
 * This interface was referenced by `SignalFile`'s JSON-Schema
 * via the `definition` "signal".
 */
export interface AgentSignal {
  /**
   * The agent, or `any` where the sign does not tell which.
   */
  agent: string;
  /**
   * Where the sign stands.
   */
  kind:
    | 'account_id'
    | 'login'
    | 'commit_email'
    | 'commit_name'
    | 'commit_body'
    | 'trailer'
    | 'branch'
    | 'pr_body'
    | 'label'
    | 'timeline_event'
    | 'git_notes';
  pattern: string;
  /**
   * `exact` compares the whole text and is the default; neither minds case.
   */
  match?: 'exact' | 'regex';
  /**
   * The type of the account that a login or an id belongs to. `Bot` by default: a person may be called like an agent.
   */
  account?: 'Bot' | 'User';
  confidence: 'high' | 'medium' | 'low';
  /**
   * `platform` is the forge's own record, `self-declared` a text that anybody can write.
   */
  trust: 'platform' | 'self-declared';
  source: string;
  note?: string;
}
export interface KnownAutomation {
  id: number;
  login: string;
}
