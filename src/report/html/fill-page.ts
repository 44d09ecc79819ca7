import Handlebars from 'handlebars/runtime.js';
import { PAGE } from '../../generated/page.ts';
import { templates } from '../../generated/templates.js';
import { sentenceParts } from '../../model/text.ts';
import { shorten } from '../shorten.ts';
import type { PageView } from './page-view.ts';

const engine = Handlebars.create();
const safe = (text: string) => new Handlebars.SafeString(text);
const escaped = (text: string): string => Handlebars.escapeExpression(text);

/**
 * Only this page's own script and style may act, each by its hash; nothing is fetched, sent or framed, and no text becomes markup by
 * a script's doing.
 */
const POLICY = [
  "default-src 'none'",
  `script-src '${PAGE.scriptHash}'`,
  `style-src '${PAGE.styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

engine.registerHelper({
  rich: (sentence: string) => safe(richText(sentence)),
  cut: (name: string) => shorten(name, NAME_WIDTH),
  pagePolicy: () => safe(POLICY),
  pageStyle: () => safe(PAGE.style),
  pageScript: () => safe(PAGE.script),
  pageData: (data: unknown) => safe(inertJson(data)),
});
for (const name of ['page-meter', 'page-steps', 'page-row', 'page-change', 'page-code'] as const) {
  engine.registerPartial(name, engine.template(templates[name]));
}

/** The page's layout filled with its content, every value escaped for HTML on its way in. */
export const fillPage: (view: PageView) => string = engine.template(templates['page']);

/** Columns that a name may take: a longer one would hide what is said of it. The change itself shows it whole. */
const NAME_WIDTH = 120;

/** A sentence with its names set as code. */
function richText(sentence: string): string {
  return sentenceParts(sentence)
    .map(({ text, code }) => (code ? `<code>${escaped(shorten(text, NAME_WIDTH))}</code>` : escaped(text)))
    .join('');
}

/** JSON that no parser of HTML takes for anything: it cannot end its element, nor begin a comment. */
function inertJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
