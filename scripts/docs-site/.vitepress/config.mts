import path from 'node:path';
import { defineConfig } from 'vitepress';
import { PAGE_GROUPS } from '../pages.ts';

const DOCS = path.resolve(import.meta.dirname, '../../../docs');
const SITE = path.resolve(import.meta.dirname, '../../../site');

/** Nothing is fetched from elsewhere: system fonts, search in the browser, no analytics. A dead link fails the build. */
export default defineConfig({
  title: 'Blastgate',
  description: 'What an infrastructure plan would really do: pass, review or block.',
  lang: 'en',
  srcDir: DOCS,
  outDir: SITE,
  cacheDir: path.resolve(import.meta.dirname, '../node_modules/.cache/site'),
  base: process.env['SITE_BASE'] ?? '/',
  // Without one, browsers ask for a file that is not there.
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  cleanUrls: false,
  lastUpdated: false,
  markdown: { config: (markdown) => markdown.core.ruler.push('schemas', linkSchemas) },
  themeConfig: {
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Policy', link: '/policy-reference' },
      { text: 'Rules', link: '/rules' },
      { text: 'Knowledge', link: '/knowledge' },
    ],
    sidebar: PAGE_GROUPS.map(({ title, collapsed, pages }) => ({
      text: title,
      ...(collapsed === undefined ? {} : { collapsed }),
      items: pages.map(([text, page]) => ({ text, link: page === 'index' ? '/' : `/${page}` })),
    })),
    outline: [2, 3],
    search: { provider: 'local' },
    externalLinkIcon: true,
  },
});

/** The schemas lie beside `docs/` in the repository and in a folder of the site, where `npm run site` puts them. */
function linkSchemas({ tokens, env }) {
  for (const link of tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'link_open')) {
    const target = path.resolve(path.dirname(env.path), link.attrGet('href'));
    const schema = path.relative(path.join(DOCS, '../schemas'), target);
    if (!schema.startsWith('..') && !schema.includes(':')) link.attrSet('href', `/schemas/${schema}`);
  }
}
