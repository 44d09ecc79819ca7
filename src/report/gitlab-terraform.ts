import type { Renderer } from './renderer.ts';

/** The numbers of GitLab's Terraform widget, in which a replacement is one of the first and one of the last, as in Terraform's own summary. */
export const gitlabTerraform: Renderer = ({ counts }) => {
  const { create, update, replace, delete: gone } = counts;
  return `${JSON.stringify({ create: create + replace, update, delete: gone + replace })}\n`;
};
