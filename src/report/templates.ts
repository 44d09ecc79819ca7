import Handlebars from 'handlebars/runtime.js';
import { templates } from '../generated/templates.js';
import { escapeComment, escapeMarkdown, markdownCode, markdownFence, markdownSentence } from './escape.ts';
import type { CodeBlock, CommentView } from './comment-view.ts';

const engine = Handlebars.create();
const safe = (text: string) => new Handlebars.SafeString(text);

engine.registerHelper({
  name: (name: string) => safe(markdownCode(name)),
  sentence: (sentence: string) => safe(markdownSentence(sentence)),
  text: (text: string) => safe(escapeMarkdown(text)),
  fence: (code: CodeBlock) => safe(markdownFence(code)),
  stepFence: (code: CodeBlock) => safe(markdownFence(code, '  ')),
  comment: (text: string) => safe(`<!-- ${escapeComment(text)} -->`),
});
engine.registerPartial('rows', engine.template(templates.rows));
engine.registerPartial('steps', engine.template(templates.steps));
engine.registerPartial('details', engine.template(templates.details));

/** The comment's layout filled with its content, every value escaped for Markdown on its way in. */
export const fillComment: (view: CommentView) => string = engine.template(templates.comment);

/** The same for a plan that passes: three lines, the rest folded. */
export const fillPass: (view: CommentView) => string = engine.template(templates.pass);
