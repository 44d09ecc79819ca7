/** Attributes that hold an object's tags or labels as a map, as the providers call them: the user's own before what a provider adds. */
export const LABEL_MAPS = [
  'tags',
  'tags_all',
  'labels',
  'effective_labels',
  'terraform_labels',
  'resource_labels',
  'user_labels',
  'freeform_tags',
  'defined_tags',
] as const;

/** Attributes that hold them as a list of pairs. */
export const LABEL_LISTS = ['tag', 'Tags'] as const;
