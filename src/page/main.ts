/** The script of the HTML report. Without it the page says the same; it adds the drawing, the search and the buttons. */
import { startCopy } from './copy.ts';
import { startFilter } from './filter.ts';
import { startGraph } from './graph/start.ts';
import { startReveal } from './reveal.ts';
import { startTheme } from './theme.ts';

document.documentElement.classList.add('js');
const graph = startGraph();
startTheme(() => graph?.refresh());
startFilter();
startCopy();
startReveal();
