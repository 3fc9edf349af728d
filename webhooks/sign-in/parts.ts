import type { Context as Product } from '../../core/context.ts';
import type { Html } from '../../core/web/spans.ts';

/** What signing in by a link works with. */
export type SignInParts = Pick<Product, 'db' | 'rules' | 'now' | 'publicUrl'> & {
  /** Whether the service is reached over HTTPS. */
  secure: boolean;
  /** Renders the elements of styles and icon. */
  styles: () => Html;
};
