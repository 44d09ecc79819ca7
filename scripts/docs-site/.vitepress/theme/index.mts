import DefaultTheme from 'vitepress/theme-without-fonts';
import KnowledgeSearch from './knowledge-search.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => app.component('KnowledgeSearch', KnowledgeSearch),
};
