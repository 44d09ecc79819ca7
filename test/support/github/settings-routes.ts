import type { Answer, Asked } from './routes.ts';

/** The settings of a repository, which a test gives whole: `settings.set('rules/branches/main', [...])`. */
export function settingOf(name: string, { repository, params }: Asked): Answer {
  const route = name.replace(/^\w+ \/repos\/\{owner\}\/\{repo\}\//, '');
  const key = route.replaceAll(/\{(\w+)\}/g, (_, param: string) => params[param] ?? '');
  const setting = repository.settings.get(key);
  if (setting === undefined) return { status: 404, body: { message: 'Not Found', status: '404' } };
  return { status: 200, body: setting };
}
