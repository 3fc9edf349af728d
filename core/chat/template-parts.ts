/** What a template's author chooses from, as far as buttons carry it. */

/** Who a template is offered to. */
export const VISIBILITIES = ['public', 'link', 'server', 'private'] as const;

/** What a template is made from. */
export const INPUTS = ['profile', 'photo'] as const;

/** The parts of a template that its author writes. */
export const TEXT_FIELDS = ['title', 'description', 'words', 'licence', 'price'] as const;

/** The parts of a template that its author chooses. */
export const CHOICE_FIELDS = ['needs', 'category', 'language', 'visibility'] as const;

/** The categories that templates are listed under; their titles are texts `category.ID`. */
export const TEMPLATE_CATEGORIES = [
  'portrait',
  'poster',
  'art',
  'fun',
  'season',
  'job',
  'era',
  'travel',
  'sport',
  'film',
  'video',
] as const;

/** No category, licence or price of its own. */
export const NONE = 'none';

/** The reasons for which an operator refuses a template. */
export const REFUSAL_REASONS = [
  'minor',
  'sexual',
  'hate',
  'harm',
  'violence',
  'illicit',
  'likeness',
  'rights',
  'quality',
  'other',
] as const;
