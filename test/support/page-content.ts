/**
 * What an HTML report says, for a golden file that can be read: without the style and the script, which are the same in every page,
 * and with each resource of the drawing on a line of its own.
 */
export function contentOf(page: string): string {
  return page
    .slice(page.indexOf('<main>'), page.indexOf('</footer>'))
    .replace(/(<script type="application\/json"[^>]*>)(.*)(<\/script>)/, (_whole, start: string, data: string, end: string) =>
      [start, ...data.replace(/(?<=[}\]]),(?=[{[])/g, ',\n').split('\n'), end].join('\n'),
    );
}
