/** The library: what the command line and the Action are made of. Reads no file, clock or environment of its own. */
export { analyze, type AnalyzeContext, assess, type ReadOptions } from './assess.ts';
export type { Knowledge } from './generated/knowledge.ts';
export type { Report } from './generated/report.ts';
export { type PlanFile, readPlans } from './ingest/index.ts';
export type { TemplateSource } from './ingest/parser.ts';
export { parseKnowledge } from './knowledge/index.ts';
export type { Principal } from './model/decision.ts';
export { ConfigError, InputError, type Position } from './model/errors.ts';
export type { Plan, Reference, ResourceChange } from './model/plan.ts';
export type { ContextFacts } from './policy/environment/facts.ts';
export { defaultPolicy, parsePolicy, type Policy } from './policy/policy.ts';
export { type ReportFormat, renderers } from './report/index.ts';
export type { Renderer, RenderOptions } from './report/renderer.ts';
